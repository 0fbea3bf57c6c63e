#include "alarms/digesthours.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

QString before(const char* time)
{
    return DigestHours::lastBefore(*Instant::fromRfc3339(std::string_view(time))).toRfc3339();
}

} // namespace

TEST(DigestHours, AreHalfPastEightTwelveAndSeventeenInJapan)
{
    EXPECT_EQ(before("2026-09-23T08:30:00+09:00"), u"2026-09-22T23:30:00.000Z"_s);
    EXPECT_EQ(before("2026-09-23T12:29:59+09:00"), u"2026-09-22T23:30:00.000Z"_s);
    EXPECT_EQ(before("2026-09-23T12:30:00+09:00"), u"2026-09-23T03:30:00.000Z"_s);
    EXPECT_EQ(before("2026-09-23T23:59:00+09:00"), u"2026-09-23T08:30:00.000Z"_s);
}

TEST(DigestHours, BelongToTheDayBeforeUntilTheFirstOfThem)
{
    EXPECT_EQ(before("2026-09-23T00:10:00+09:00"), u"2026-09-22T08:30:00.000Z"_s);
    EXPECT_EQ(before("2026-09-23T08:29:59+09:00"), u"2026-09-22T08:30:00.000Z"_s);
}
