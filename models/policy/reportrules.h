#pragma once

#include "policy/councilstate.h"
#include "policy/verdict.h"

namespace yagura {

/// An operator's report on its way through the office (domain.md 3.3). Private to policy.
namespace ReportRules {

Verdict judge(
    const CouncilState& state, const ReportStep& step, const QString& signer, Instant time);
/// Judges the step and writes it into its report; the first that counts makes the report. `record`
/// is all of it but the verdict.
Verdict take(CouncilState& state, const ReportStep& step, ReportStepRecord record);

/// What is overdue at `now`, and when the detailed report is called due: read off, never stored.
ReportCase shownAt(const ReportPolicy& policy, ReportCase report, Instant now);

} // namespace ReportRules
} // namespace yagura
