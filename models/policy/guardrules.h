#pragma once

#include "policy/markcase.h"

namespace yagura {

/// The steps that must be recorded before a command (T2 to T7): each only while it can still guard
/// something.
namespace GuardRules {

Verdict judge(const MarkCase& mark, const StepNeed& need);

} // namespace GuardRules
} // namespace yagura
