#pragma once

#include "domain/item.h"
#include "domain/report.h"
#include "feeds/decoders/assessments.h"
#include "incidents/factlist.h"

namespace yagura {

/// An operator's report in words: who, when aware, how it was assessed.
std::vector<Fact> reportFacts(const IncidentReport& report);
/// The seven statutory contents of a report, in the order of the Reporting Order, Art. 4(3); those
/// that this stage does not have yet say so.
std::vector<Fact> reportBlocks(const IncidentReport& report);
/// How bad an incident is, as others scored it: the criteria of the national severity, and the
/// NCISS score beside it, each with who and when. What nobody scored says so.
std::vector<Fact> assessmentFacts(const Assessments& assessments, const Item& incident);

} // namespace yagura
