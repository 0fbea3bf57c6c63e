#include "timeline/timescale.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const Instant midnight = *Instant::fromRfc3339(u"2026-11-22T15:00:00Z"_s); // 2026-11-23 00:00 JST
const TimeScale day(midnight, midnight + 24h, 1000);
} // namespace

TEST(TimeScale, GoesFromTimeToPixelAndBack)
{
    EXPECT_DOUBLE_EQ(day.x(midnight), 0);
    EXPECT_DOUBLE_EQ(day.x(midnight + 12h), 500);
    EXPECT_EQ(day.at(250), midnight + 6h);
}

TEST(TimeScale, KeepsTheInstantUnderThePointerWhenZooming)
{
    const TimeScale closer = day.zoomed(0.5, 300);
    EXPECT_EQ(closer.span(), std::chrono::milliseconds(12h));
    EXPECT_NEAR(closer.x(day.at(300)), 300, 0.01);
}

TEST(TimeScale, StopsAtAMinuteAndAtACentury)
{
    TimeScale scale = day;
    for (int i = 0; i < 100; ++i)
        scale = scale.zoomed(0.5, 500);
    EXPECT_EQ(scale.span(), TimeScale::shortest);
    for (int i = 0; i < 100; ++i)
        scale = scale.zoomed(2, 500);
    EXPECT_EQ(scale.span(), TimeScale::longest);
}

TEST(TimeScale, PutsTicksOnRoundTimesOfTheZone)
{
    const auto ticks = day.ticks(9h, 100);
    ASSERT_EQ(ticks.size(), 8u);
    EXPECT_EQ(ticks[0].time, midnight);
    EXPECT_EQ(ticks[0].text, u"00:00"_s);
    EXPECT_EQ(ticks[0].date, u"2026-11-23"_s);
    EXPECT_EQ(ticks[1].text, u"03:00"_s);
    EXPECT_EQ(ticks[1].date, QString());
    EXPECT_EQ(day.ticks(0h, 100)[0].text, u"15:00"_s);
}

TEST(TimeScale, NeverPutsTicksCloserThanAsked)
{
    for (const auto span : { 1min + 0h, 60min + 0h, 60min + 6h, 60min + 24h * 7, 60min + 24h * 365,
             60min + 24h * 365 * 50 }) {
        const TimeScale scale(midnight, midnight + span, 1000);
        const auto ticks = scale.ticks(9h, 90);
        EXPECT_GE(ticks.size(), 1u) << span.count();
        EXPECT_LE(ticks.size(), 12u) << span.count();
    }
}
