#include "picture/replay.h"

#include "support/manualclock.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace std::chrono_literals;
using testing::ManualClock;

namespace {

struct Tape {
    ManualClock clock;
    PictureClock shown{ clock };
    Replay replay{ shown, clock };
    int wishes = 0;

    Tape()
    {
        QObject::connect(&replay, &Replay::instantWished, &shown, [this](Instant t) {
            ++wishes;
            shown.fixAt(t);
        });
    }
    Instant after(std::chrono::milliseconds passed)
    {
        clock.advance(passed);
        replay.tick();
        return shown.shown();
    }
};

} // namespace

TEST(Replay, PlaysForwardAtThePaceOfRealTime)
{
    Tape tape;
    const Instant then = tape.clock.now() - 1h;
    tape.shown.fixAt(then);
    tape.replay.forward();
    EXPECT_EQ(tape.replay.rate(), 1);
    EXPECT_EQ(tape.after(250ms), then + 250ms);
    EXPECT_EQ(tape.after(750ms), then + 1s);
}

TEST(Replay, GoesUpAndDownOneLadderOfSpeeds)
{
    Tape tape;
    tape.shown.fixAt(tape.clock.now() - 24h);
    for (const double speed : { 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 64.0 }) {
        tape.replay.forward();
        EXPECT_EQ(tape.replay.rate(), speed);
    }
    for (const double speed : { 32.0, 16.0, 8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.0, -1.0, -2.0 }) {
        tape.replay.back();
        EXPECT_EQ(tape.replay.rate(), speed);
    }
    tape.replay.forward();
    EXPECT_EQ(tape.replay.rate(), -1);
}

TEST(Replay, KeepsItsPlaceWhenTheSpeedChanges)
{
    Tape tape;
    const Instant then = tape.clock.now() - 24h;
    tape.shown.fixAt(then);
    tape.replay.forward();
    tape.after(10s);
    tape.replay.forward();
    EXPECT_EQ(tape.after(10s), then + 30s);
    tape.replay.back();
    tape.replay.back();
    EXPECT_EQ(tape.after(10s), then + 35s);
}

TEST(Replay, PlaysBackFromTheLivePicture)
{
    Tape tape;
    const Instant then = tape.clock.now();
    tape.replay.back();
    EXPECT_TRUE(tape.replay.isPlaying());
    EXPECT_EQ(tape.after(2s), then - 2s);
    EXPECT_FALSE(tape.shown.isLive());
}

TEST(Replay, HasNothingAheadOfTheLivePicture)
{
    Tape tape;
    tape.replay.forward();
    EXPECT_FALSE(tape.replay.isPlaying());
    EXPECT_TRUE(tape.shown.isLive());
}

TEST(Replay, StopsAtThePresentAndStaysFixed)
{
    Tape tape;
    tape.shown.fixAt(tape.clock.now() - 3s);
    for (int press = 0; press < 3; ++press)
        tape.replay.forward();
    const Instant reached = tape.after(10s);
    EXPECT_EQ(reached, tape.clock.now());
    EXPECT_FALSE(tape.replay.isPlaying());
    EXPECT_FALSE(tape.shown.isLive()); // signing comes back by a person's key alone
}

TEST(Replay, PausesAndGoesOnAsBefore)
{
    Tape tape;
    const Instant then = tape.clock.now() - 24h;
    tape.shown.fixAt(then);
    tape.replay.forward();
    tape.replay.forward();
    tape.after(1s);
    tape.replay.pause();
    EXPECT_EQ(tape.after(1min), then + 2s);
    tape.replay.pause();
    EXPECT_EQ(tape.replay.rate(), 2);
    EXPECT_EQ(tape.after(1s), then + 4s);
}

TEST(Replay, FreezesTheLiveClockWhenPaused)
{
    Tape tape;
    tape.replay.pause();
    EXPECT_EQ(tape.shown.shown(), tape.clock.now());
    EXPECT_FALSE(tape.shown.isLive());
    EXPECT_FALSE(tape.replay.isPlaying());
    tape.replay.pause();
    EXPECT_EQ(tape.replay.rate(), 1);
}

TEST(Replay, WishesNothingWhileAPictureIsReadAndThenCatchesUp)
{
    Tape tape;
    const Instant then = tape.clock.now() - 24h;
    tape.shown.fixAt(then);
    tape.replay.forward();
    tape.shown.setReading(true);
    EXPECT_EQ(tape.after(1s), then);
    EXPECT_EQ(tape.wishes, 0);
    tape.shown.setReading(false);
    EXPECT_EQ(tape.after(1s), then + 2s);
}

TEST(Replay, GoesOnFromWhereSomebodyJumpedTo)
{
    Tape tape;
    tape.shown.fixAt(tape.clock.now() - 1h);
    tape.replay.forward();
    tape.after(1s);
    const Instant other = tape.clock.now() - 24h;
    tape.shown.fixAt(other);
    EXPECT_EQ(tape.after(1s), other + 1s);
}

TEST(Replay, EndsWhenTheClockGoesLive)
{
    Tape tape;
    tape.shown.fixAt(tape.clock.now() - 1h);
    tape.replay.forward();
    tape.shown.goLive();
    EXPECT_FALSE(tape.replay.isPlaying());
    tape.after(1s);
    EXPECT_TRUE(tape.shown.isLive());
}

} // namespace yagura
