#pragma once

#include "domain/matter.h"
#include "policy/policypack.h"

namespace yagura {

/// The time that the council has: shares of it, as the policy counts them.
namespace CouncilClock {

/// When the version that stands was put.
Instant asked(const Matter& matter, const MatterPolicy& kind);
/// From here on substitutes may decide; unknown: there are none, or nobody is asked any more.
Instant substitutesFrom(const Matter& matter, const MatterPolicy& kind);
/// The highest rung of the policy's ladder that the time gone has reached; 0: none, or the council
/// has answered.
int rung(const Matter& matter, const MatterPolicy& kind, Instant now);

} // namespace CouncilClock
} // namespace yagura
