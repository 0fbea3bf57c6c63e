#pragma once

#include "policy/standingmarks.h"

namespace yagura {

/// How a matter moves (domain.md 2.3): the state is always computed from the marks that count, and
/// never set by hand.
namespace Course {

void become(Matter& matter, MatterState state, Instant t);
/// The council's lane is answered.
void decide(Matter& matter, CouncilOutcome outcome, Instant t);
/// Where a measure stands that was not commanded yet, by its guards, and whether it is authorised.
void settle(Matter& matter, Instant t);
/// What is in force while a measure is commanded or in execution, and runs out: the approval, and
/// the Prime Minister's order. Unknown: nothing runs out.
Instant endOfForce(const Matter& matter, const StandingMarks& marks);
/// A period that is over before `t` has halted the measure at its end (invariant 8).
void advance(Matter& matter, Instant t);
/// The measure halts. One that acted without prior approval owes a notice (invariant 9).
void halt(Matter& matter, Instant t);
/// From `t` on nobody may act on the command: it was stopped, withdrawn or amended, or its period
/// is over.
void stop(Matter& matter, Instant t);
/// When a matter runs out that nobody moves: the council was asked and has not answered, which is a
/// refusal, or it was sent back and not put again. Unknown: it does not. The urgent lane's council
/// has no time limit: the act was before it.
Instant runsOut(const Matter& matter);
bool hasExpired(const Matter& matter, Instant t);

} // namespace Course
} // namespace yagura
