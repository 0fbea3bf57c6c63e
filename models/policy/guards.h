#pragma once

#include "policy/standingmarks.h"

#include <array>

namespace yagura {

/// The guards of a command, in the order of the law (domain.md 2.3): what must have been said
/// before anybody may be commanded to act. All of them must hold; none can be skipped.
struct Guard {
    StepKind step;
    MatterState waitsIn; ///< the matter's state while this is the first that is missing
    QStringView missing; ///< why nothing can be commanded until then
};

inline constexpr std::array<Guard, 7> guards{ {
    { StepKind::Requirements, MatterState::Triage, u"E-STP-REQUIREMENTS" },
    { StepKind::UsRequest, MatterState::Triage, u"E-STP-USREQUEST" },
    { StepKind::NscReview, MatterState::NscReview, u"E-STP-NSC" },
    { StepKind::NpscConsent, MatterState::SdfOrdering, u"E-STP-NPSC" },
    { StepKind::SdfOrder, MatterState::SdfOrdering, u"E-STP-ORDER" },
    { StepKind::ForeignMinister, MatterState::MofaConsult, u"E-STP-MOFA" },
    { StepKind::Approval, MatterState::ApprovalPending, u"E-STP-APPROVAL" },
} };

namespace Guards {

constexpr bool isGuard(StepKind step)
{
    return step <= StepKind::Approval;
}
const Guard* find(StepKind step); ///< null for a step that guards nothing
/// Whether this matter needs the step at all. A place that is not known counts as abroad (invariant
/// 4): the scope says so.
bool isNeeded(const Matter& matter, const StepNeed& need);
/// The step's need, where the kind has it and this matter needs it; else null.
const StepNeed* neededStep(const Matter& matter, StepKind step);
bool isMet(const StandingMarks& marks, const StepNeed& need);
/// The outcome that meets the step; empty where it has none.
QString meetingOutcome(StepKind step);
/// Whether a mark of this verb and outcome meets its step.
bool meets(StepKind step, Verb verb, const QString& outcome);
/// Recorded as not agreed, not given, denied.
bool isNegative(const Matter& matter, const StandingMarks& marks, const StepNeed& need);
/// Approvals: `deny` by as many members as would be needed to approve.
bool isDenied(const Matter& matter, const StandingMarks& marks);
/// The first guard that is needed and not met; null: all are.
const Guard* firstMissing(const Matter& matter, const StandingMarks& marks);
/// End of the period that the step was given for; unknown: it has none. An approval stands as long
/// as as many members approve as are needed: one member's short period ends that member's part.
Instant periodEnd(const StandingMarks& marks, const StepNeed& need);
bool hasLapsed(const StandingMarks& marks, const StepNeed& need, Instant t);
/// The first guard that is needed and whose period is over; null: none.
const Guard* firstLapsed(const Matter& matter, const StandingMarks& marks, Instant t);

} // namespace Guards
} // namespace yagura
