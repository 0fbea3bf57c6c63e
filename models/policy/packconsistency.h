#pragma once

#include "policy/policypack.h"

namespace yagura {

/// What a schema cannot say of a policy pack: that its parts fit together, and that no pack can
/// take away what the law fixes (domain.md 2.3, invariants). Private to policy.
namespace PackConsistency {

/// The first thing that does not fit, in English; empty: nothing.
QString faultOf(const PolicyPack& pack);
/// The first kind of measure that can touch a computer abroad without the Foreign Minister's
/// consultation (domain.md 2.1); empty: none.
QString measureWithoutMinister(const PolicyPack& pack);

} // namespace PackConsistency
} // namespace yagura
