#include "wall/scenerotation.h"

#include "support/manualclock.h"

#include <gtest/gtest.h>

#include <set>

namespace yagura {
using namespace std::chrono_literals;

TEST(SceneRotation, NeverShowsAPageForLessThanTwelveSeconds)
{
    testing::ManualClock clock;
    SceneRotation rotation(3, 1s, clock);
    clock.advance(11'900ms);
    EXPECT_FALSE(rotation.tick());
    clock.advance(100ms);
    EXPECT_TRUE(rotation.tick());
    EXPECT_EQ(rotation.page(), 1);
}

TEST(SceneRotation, GivesAFullPageAFifthOfASecondPerKanji)
{
    testing::ManualClock clock;
    SceneRotation rotation(2, 12s, clock);
    rotation.setKanji(101);
    EXPECT_EQ(rotation.left(), 21s);
    clock.advance(20s);
    EXPECT_FALSE(rotation.tick());
    clock.advance(1s);
    EXPECT_TRUE(rotation.tick());
    EXPECT_EQ(rotation.left(), 12s) << "the next page starts with its own time";
}

TEST(SceneRotation, DoesNotStallOnAPageWithoutEndOrOneThatKeepsGrowing)
{
    testing::ManualClock clock;
    SceneRotation rotation(3, 12s, clock);
    std::set<int> seen;
    for (int second = 0; second < 4 * 60; ++second) {
        rotation.setKanji(10'000 + second * 100);
        clock.advance(1s);
        rotation.tick();
        seen.insert(rotation.page());
    }
    EXPECT_EQ(seen.size(), 3u);
}

TEST(SceneRotation, TakesOnePageAfterALongSleepAndGoesOn)
{
    testing::ManualClock clock;
    SceneRotation rotation(3, 12s, clock);
    clock.advance(std::chrono::hours(9));
    EXPECT_TRUE(rotation.tick());
    EXPECT_EQ(rotation.page(), 1);
    EXPECT_FALSE(rotation.tick());
    clock.advance(12s);
    EXPECT_TRUE(rotation.tick());
    EXPECT_EQ(rotation.page(), 2);
}

TEST(SceneRotation, DoesNotFollowAWallClockThatIsSetBack)
{
    testing::ManualClock clock;
    SceneRotation rotation(2, 12s, clock);
    clock.set(clock.now() - std::chrono::hours(24));
    clock.advance(12s);
    EXPECT_TRUE(rotation.tick());
}

TEST(SceneRotation, StaysOnAPinnedPageUntilItIsUnpinned)
{
    testing::ManualClock clock;
    SceneRotation rotation(3, 12s, clock);
    rotation.pin(2);
    clock.advance(1h);
    EXPECT_FALSE(rotation.tick());
    EXPECT_EQ(rotation.page(), 2);
    rotation.unpin();
    EXPECT_EQ(rotation.left(), 12s) << "it is read to its end first";
    clock.advance(12s);
    EXPECT_TRUE(rotation.tick());
    EXPECT_EQ(rotation.page(), 0);
}

} // namespace yagura
