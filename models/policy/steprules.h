#pragma once

#include "policy/markcase.h"

#include <optional>

namespace yagura {

/// The statutory lane: who records which step, when, and with what. What the steps come to is in
/// stepeffects.
namespace StepRules {

/// The step that the mark names, as far as the kind has it.
std::optional<StepKind> stepOf(const Matter& matter, QStringView seat, Verb verb);
Verdict judge(const MarkCase& mark);
/// What stands in the way of a command at `time`, whoever commands: the first guard that is
/// missing, or what has run out. Empty: it is possible.
QString commandBlocker(
    const Matter& matter, const StandingMarks& standing, const MatterPolicy& kind, Instant time);
/// What stands in the way of closing the matter. Empty: it can be closed.
QString closeBlocker(const Matter& matter, const StandingMarks& standing);
/// Whether it can be told that the act began, or that it did not: also after what was commanded was
/// stopped or ran out. What an officer did before hearing of it is a fact and owes its notice.
bool canTellBegin(const Matter& matter, const StandingMarks& standing);
/// What was commanded, and of which it was not told whether it began, or how it ended. It cannot be
/// closed: a stop does not say that nothing was done.
bool owesTelling(const Matter& matter, const StandingMarks& standing);
/// Whether the member approved, commanded or closed: four offices of one measure are four people
/// (invariant 2).
bool holdsDistinctOffice(const StandingMarks& standing, QStringView member);
/// Somebody who may be sent (PDEA Art. 6-2(1)): a police officer or an operator of the SDF with a
/// designation that is valid now.
bool isDesignated(const CouncilState& state, const QString& officer, Instant time);
bool isSubset(const QStringList& words, const QStringList& of);
/// What is commanded may use no method that one of the approvals does not name.
QStringList allowedMethods(const Matter& matter, const StandingMarks& standing);

} // namespace StepRules

/// What a step that counts does to its matter, which has it already.
namespace StepEffects {

/// Earlier marks of which a new one by this member takes the place.
StandingMarks::List superseded(const StandingMarks& standing, QStringView member, StepKind step);
void apply(Matter& matter, const MarkRecord& mark, StepKind step);

} // namespace StepEffects
} // namespace yagura
