#pragma once

#include "domain/report.h"
#include "incidents/factlist.h"

namespace yagura {

/// An operator's report in words: who, when aware, how it was assessed.
std::vector<Fact> reportFacts(const IncidentReport& report);
/// The seven statutory contents of a report, in the order of the Reporting Order, Art. 4(3); those
/// that this stage does not have yet say so.
std::vector<Fact> reportBlocks(const IncidentReport& report);

} // namespace yagura
