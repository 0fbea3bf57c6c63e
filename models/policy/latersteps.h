#pragma once

#include "policy/markcase.h"

namespace yagura {

/// The steps from the command on (T8 to T13): command, execution, notice, the Commission's review,
/// closing.
namespace LaterSteps {

Verdict judge(const MarkCase& mark, const StepNeed& need);

} // namespace LaterSteps
} // namespace yagura
