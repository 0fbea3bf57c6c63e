#include "console/sourcestate.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

const Instant seen{ 1'795'404'532'123 };

SourceHealth source(int intervalS, Instant lastSeen = seen)
{
    SourceHealth health;
    health.settings.source = u"urn:a"_s;
    health.settings.expectedIntervalS = intervalS;
    health.lastSeen = lastSeen;
    return health;
}

TEST(SourceState, IsSilentAfterThreeOfItsIntervals)
{
    EXPECT_EQ(sourceState(source(10), seen + 30s, FeedState::Live), FeedState::Live);
    EXPECT_EQ(sourceState(source(10), seen + 30001ms, FeedState::Live), FeedState::Silent);
}

TEST(SourceState, IsNeverSilentWithoutARhythm)
{
    EXPECT_EQ(sourceState(source(0), seen + 24h, FeedState::Live), FeedState::Live);
}

TEST(SourceState, WaitsForTheFirstEvent)
{
    EXPECT_EQ(sourceState(source(10, {}), seen, FeedState::Live), FeedState::Connecting);
}

TEST(SourceState, IsNoBetterThanTheLinkThatBringsIt)
{
    for (const FeedState link :
        { FeedState::Connecting, FeedState::Delayed, FeedState::Stale, FeedState::Offline })
        EXPECT_EQ(sourceState(source(10), seen + 1s, link), link);
}

} // namespace
} // namespace yagura
