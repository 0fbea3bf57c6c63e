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

} // namespace StepRules

/// What a step that counts does to its matter, which has it already.
namespace StepEffects {

/// Earlier marks of which a new one by this member takes the place.
StandingMarks::List superseded(const StandingMarks& standing, QStringView member, StepKind step);
void apply(Matter& matter, const MarkRecord& mark, StepKind step);

} // namespace StepEffects
} // namespace yagura
