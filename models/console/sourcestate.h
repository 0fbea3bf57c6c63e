#pragma once

#include "domain/feedhealth.h"

namespace yagura {

/// How one of the hub's sources stands at `hubNow` (the hub's clock), seen over a link in state
/// `link`: `silent` after three of its expected intervals, and never better than the link that
/// brings it. Pure.
FeedState sourceState(const SourceHealth& source, Instant hubNow, FeedState link);

} // namespace yagura
