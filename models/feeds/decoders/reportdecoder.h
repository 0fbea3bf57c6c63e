#pragma once

#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/item.h"
#include "domain/report.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// Reads a report as `resources/schemas/incident-report.v1.schema.json` says. Fails with
/// `E-FEED-REPORT` and the field that does not fit.
Result<IncidentReport> decodeReport(const QByteArray& json);

/// The report as one item: `report:<operator id>:<report id>`.
Result<std::vector<Item>> decodeReportEvent(const CloudEvent& event);

} // namespace yagura
