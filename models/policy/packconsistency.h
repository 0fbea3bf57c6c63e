#pragma once

#include "policy/policypack.h"

namespace yagura {

/// What a schema cannot say of a policy pack: that its parts fit together, and that no pack can
/// take away what the law fixes (domain.md 2.3, invariants). Private to policy.
namespace PackConsistency {

/// The first thing that does not fit, in English; empty: nothing.
QString faultOf(const PolicyPack& pack);

} // namespace PackConsistency
} // namespace yagura
