#include "picture/pictureclock.h"

#include "support/manualclock.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yagura {
using namespace std::chrono_literals;
using testing::ManualClock;

TEST(PictureClock, ShowsTheTimeThatPassesWhileItIsLive)
{
    ManualClock clock;
    const PictureClock picture(clock);
    EXPECT_TRUE(picture.isLive());
    clock.advance(5s);
    EXPECT_EQ(picture.shown(), clock.now());
}

TEST(PictureClock, StandsStillAndCountsWhatArrivesMeanwhile)
{
    ManualClock clock;
    PictureClock picture(clock);
    QSignalSpy modes(&picture, &PictureClock::modeChanged);
    QSignalSpy held(&picture, &PictureClock::heldChanged);
    const Instant then = clock.now() - 60s;
    picture.fixAt(then);
    picture.fixAt(then);
    clock.advance(5s);
    EXPECT_FALSE(picture.isLive());
    EXPECT_EQ(picture.shown(), then);
    EXPECT_EQ(picture.now(), clock.now());
    picture.hold(3);
    picture.hold(2);
    EXPECT_EQ(picture.heldSince(), 5);
    EXPECT_EQ(modes.size(), 1);
    picture.goLive();
    picture.goLive();
    EXPECT_EQ(picture.heldSince(), 0);
    EXPECT_EQ(held.size(), 3);
    EXPECT_EQ(modes.size(), 2);
    EXPECT_EQ(picture.shown(), clock.now());
}

} // namespace yagura
