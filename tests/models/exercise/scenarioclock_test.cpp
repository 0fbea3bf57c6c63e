#include "exercise/scenarioclock.h"

#include "support/manualclock.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

TEST(ScenarioClock, StandsStillBeforeTheStart)
{
    ManualClock world;
    ScenarioClock clock(world);
    clock.resume();
    world.advance(5s);
    EXPECT_EQ(clock.elapsed(), 0s);
    EXPECT_FALSE(clock.isRunning());
}

TEST(ScenarioClock, RunsAsFastAsItIsToldFromThenOn)
{
    ManualClock world;
    ScenarioClock clock(world);
    clock.start();
    world.advance(5s);
    clock.setSpeed(10);
    EXPECT_EQ(clock.elapsed(), 5s);
    world.advance(2s);
    EXPECT_EQ(clock.elapsed(), 25s);
    clock.setSpeed(1);
    world.advance(1s);
    EXPECT_EQ(clock.elapsed(), 26s);
}

TEST(ScenarioClock, KeepsToOneToSixtyTimes)
{
    ManualClock world;
    ScenarioClock clock(world);
    clock.setSpeed(0);
    EXPECT_EQ(clock.speed(), 1);
    clock.setSpeed(600);
    EXPECT_EQ(clock.speed(), 60);
}

TEST(ScenarioClock, LosesNoTimeInAPause)
{
    ManualClock world;
    ScenarioClock clock(world);
    clock.start();
    world.advance(3s);
    clock.pause();
    world.advance(60s);
    EXPECT_EQ(clock.elapsed(), 3s);
    clock.setSpeed(2);
    clock.resume();
    world.advance(2s);
    EXPECT_EQ(clock.elapsed(), 7s);
}

TEST(ScenarioClock, NamesTheWorldsTimeOfWhatHasJustGoneBy)
{
    ManualClock world;
    ScenarioClock clock(world);
    clock.start();
    clock.setSpeed(60);
    world.advance(1s);
    EXPECT_EQ(clock.instantOf(60s), world.now());
    EXPECT_EQ(clock.instantOf(30s), world.now() - 500ms);
}
