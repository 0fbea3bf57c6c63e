#pragma once

#include "policy/councilstate.h"
#include "policy/standingmarks.h"

#include <optional>

namespace yagura {

/// What several rules of the statutory lane look at: whether a matter can be commanded or closed,
/// and what is still to be told of it. Private to policy.
namespace StepConditions {

/// What stands in the way of a command at `time`, whoever commands: the first guard that is
/// missing, or what has run out. Empty: it is possible.
QString commandBlocker(
    const Matter& matter, const StandingMarks& standing, const MatterPolicy& kind, Instant time);
/// What stands in the way of closing the matter at `time`. Empty: it can be closed.
QString closeBlocker(const Matter& matter, const StandingMarks& standing, Instant time);
/// Whether it can be told that the act began, or that it did not: also after what was commanded was
/// stopped or ran out. What an officer did before hearing of it is a fact and owes its notice.
bool canTellBegin(const Matter& matter, const StandingMarks& standing);
/// What was commanded, and of which it was not told whether it began, or how it ended. It cannot be
/// closed: a stop does not say that nothing was done.
bool owesTelling(const Matter& matter, const StandingMarks& standing);
/// Offices that one person never holds together on one measure, nor beside an answer of the
/// council, nor as its requester (invariant 2).
bool isDistinctOffice(StepKind step);
/// Whether the member approved, commanded or closed; `but` is left out.
bool holdsDistinctOffice(
    const StandingMarks& standing, QStringView member, std::optional<StepKind> but = {});
/// Whether that member may be sent (PDEA Art. 6-2(1)): holds a role that records the execution of
/// this kind, and a designation that is valid then. A police measure sends no operator of the SDF.
bool canBeSent(const Member& member, const MatterPolicy& kind, Instant time);
bool isDesignated(
    const CouncilState& state, const MatterPolicy& kind, const QString& officer, Instant time);
bool isSubset(const QStringList& words, const QStringList& of);
/// What is commanded may use no method that one of the approvals does not name.
QStringList allowedMethods(const Matter& matter, const StandingMarks& standing);

} // namespace StepConditions
} // namespace yagura
