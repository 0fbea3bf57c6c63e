#include "console/sourcestate.h"

#include "base/limits.h"

namespace yagura {

FeedState sourceState(const SourceHealth& source, Instant hubNow, FeedState link)
{
    if (link != FeedState::Live)
        return link; // what the hub would say now is not known
    const auto interval = std::chrono::seconds(source.settings.expectedIntervalS);
    if (interval.count() == 0)
        return FeedState::Live;
    if (!source.lastSeen.isKnown())
        return FeedState::Connecting;
    return hubNow - source.lastSeen > interval * limits::silentIntervals ? FeedState::Silent
                                                                         : FeedState::Live;
}

} // namespace yagura
