#include "hub/clockguard.h"

#include "base/limits.h"
#include "support/manualclock.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::ManualClock;
using testing::Succeeds;

struct ClockGuardTest : ::testing::Test {
    ManualClock clock;
    ClockGuard guard{ clock };
};

TEST_F(ClockGuardTest, AbsorbsASmallStepBack)
{
    EXPECT_THAT(guard.check(clock.now() + limits::hubClockBack), Succeeds());
    EXPECT_THAT(
        guard.check(clock.now() + limits::hubClockBack + 1ms), FailsWithReason("E-LED-CLOCK"));
}

TEST_F(ClockGuardTest, StaysNearTheWitness)
{
    for (const auto sign : { 1, -1 }) {
        guard.hear(clock.now() + sign * limits::hubClockOff);
        EXPECT_THAT(guard.check({}), Succeeds());
        guard.hear(clock.now() + sign * (limits::hubClockOff + 1ms));
        EXPECT_THAT(guard.check({}), FailsWithReason("E-LED-CLOCK"));
    }
}

TEST_F(ClockGuardTest, IsNotDeceivedByASilentWitness)
{
    guard.hear(clock.now());
    clock.advance(24h);
    EXPECT_THAT(guard.check({}), Succeeds());
}

TEST_F(ClockGuardTest, SeesAStepThatComesAfterTheWitnessSpoke)
{
    guard.hear(clock.now());
    clock.set(clock.now() + 2h);
    EXPECT_THAT(guard.check({}), FailsWithReason("E-LED-CLOCK"));
    clock.set(clock.now() - 2h);
    EXPECT_THAT(guard.check({}), Succeeds());
}

} // namespace
} // namespace yagura
