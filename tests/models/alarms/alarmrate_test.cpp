#include "alarms/alarmrate.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace std::chrono_literals;

namespace {
constexpr Instant start{ 1'790'000'000'000 };
} // namespace

TEST(AlarmRate, CountsTheLastTenMinutes)
{
    AlarmRate rate;
    rate.note(start);
    rate.note(start + 5min);
    EXPECT_EQ(rate.count(start + 9min), 2);
    EXPECT_EQ(rate.count(start + 10min), 1);
    EXPECT_EQ(rate.count(start + 15min), 0);
}

TEST(AlarmRate, IsAFloodFromTenUntilFewerThanFive)
{
    AlarmRate rate;
    for (int n = 0; n < 9; ++n)
        rate.note(start + n * 1min);
    EXPECT_FALSE(rate.isFlood(start + 9min));
    rate.note(start + 9min);
    EXPECT_TRUE(rate.isFlood(start + 9min));
    EXPECT_TRUE(rate.isFlood(start + 14min + 30s)) << "five are left";
    EXPECT_FALSE(rate.isFlood(start + 15min)) << "four are left";
}

TEST(AlarmRate, SeesAFloodThatNobodyAskedAboutMeanwhile)
{
    AlarmRate rate;
    for (int n = 0; n < 10; ++n)
        rate.note(start);
    rate.note(start + 20min);
    EXPECT_FALSE(rate.isFlood(start + 20min));
    EXPECT_EQ(rate.count(start + 20min), 1);
}
