#pragma once

#include "base/instant.h"

namespace yagura {

/// When class C is told: 08:30, 12:30 and 17:30 Japan time (ux.md 2.8).
namespace DigestHours {

Instant lastBefore(Instant now); ///< the newest of them at or before `now`

} // namespace DigestHours
} // namespace yagura
