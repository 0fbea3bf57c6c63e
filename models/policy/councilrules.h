#pragma once

#include "policy/markcase.h"

namespace yagura {

/// The council's lane: who answers in which seat, and what the answers come to. Its sign-off is
/// never an approval (invariant 5).
namespace CouncilRules {

Verdict judge(const MarkCase& mark);
/// The answer that a new one by this member takes the place of.
StandingMarks::List superseded(const StandingMarks& standing, QStringView member);
/// What an answer that counts does to its matter, which has it already.
void apply(Matter& matter, const MarkRecord& mark);

} // namespace CouncilRules
} // namespace yagura
