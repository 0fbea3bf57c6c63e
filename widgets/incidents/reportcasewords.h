#pragma once

#include "base/instant.h"
#include "domain/reportcase.h"

#include <QString>
#include <QStringList>

namespace yagura {

struct ReportPolicy;
struct ReportRow;

/// How an operator's report stands, in the same words everywhere; what its steps say is in
/// ReportWords.
namespace ReportCaseWords {

QString state(const ReportRow& row); ///< of the office; what nobody has taken up says so
QString overdue(const ReportRow& row); ///< 期限超過, and of what; empty: it is not
QString quick(const ReportRow& row); ///< when it came, or its limit; short, for lists
QString detail(const ReportRow& row);
/// The two clocks, each with its kind, how it is counted and what is left of it at `now`; empty
/// where no duty was found.
QStringList clocks(const ReportCase& report, const ReportPolicy& policy, Instant now);

} // namespace ReportCaseWords
} // namespace yagura
