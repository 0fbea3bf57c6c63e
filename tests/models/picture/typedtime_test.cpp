#include "picture/typedtime.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *Instant::fromRfc3339(u"2026-09-23T05:05:12Z"); // 14:05:12 JST

QString typed(const QString& text, std::chrono::milliseconds offset = 9h)
{
    const Instant t = typedTime(text, now, offset);
    return t.isKnown() ? t.toRfc3339() : QString();
}

} // namespace

TEST(TypedTime, TakesTheLastTimeOfThatClock)
{
    EXPECT_EQ(typed(u"0412"_s), u"2026-09-22T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"04:12"_s), u"2026-09-22T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"4:12"_s), u"2026-09-22T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"041230"_s), u"2026-09-22T19:12:30.000Z"_s);
    EXPECT_EQ(typed(u"1406"_s), u"2026-09-22T05:06:00.000Z"_s); // not yet today: yesterday
}

TEST(TypedTime, TakesADayOfTheMonth)
{
    EXPECT_EQ(typed(u"23 0412"_s), u"2026-09-22T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"24 0412"_s), u"2026-08-23T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"31 0412"_s), u"2026-08-30T19:12:00.000Z"_s);
}

TEST(TypedTime, TakesMonthAndDay)
{
    EXPECT_EQ(typed(u"0922 0412"_s), u"2026-09-21T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"9/22 04:12"_s), u"2026-09-21T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"12-24 0412"_s), u"2025-12-23T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"0229 0412"_s), u"2024-02-28T19:12:00.000Z"_s);
}

TEST(TypedTime, TakesAWholeDate)
{
    EXPECT_EQ(typed(u"2026-09-21 04:12"_s), u"2026-09-20T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"20260921 0412"_s), u"2026-09-20T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"2026-09-20T19:12:00Z"_s), u"2026-09-20T19:12:00.000Z"_s);
}

TEST(TypedTime, ReadsTheZoneOfTheScreenUnlessTheTextSaysOtherwise)
{
    EXPECT_EQ(typed(u"0412"_s, 0h), u"2026-09-23T04:12:00.000Z"_s);
    EXPECT_EQ(typed(u"0412Z"_s), u"2026-09-23T04:12:00.000Z"_s);
    EXPECT_EQ(typed(u"0412 z"_s), u"2026-09-23T04:12:00.000Z"_s);
    EXPECT_EQ(typed(u"0412 JST"_s, 0h), u"2026-09-22T19:12:00.000Z"_s);
}

TEST(TypedTime, TakesDigitsOfAnyWidth)
{
    EXPECT_EQ(typed(u" ０４１２ "_s), u"2026-09-22T19:12:00.000Z"_s);
    EXPECT_EQ(typed(u"２３　０４：１２"_s), u"2026-09-22T19:12:00.000Z"_s);
}

TEST(TypedTime, KnowsWhatIsNoTime)
{
    for (const QString& text : { u""_s, u"2512"_s, u"0460"_s, u"12"_s, u"noon"_s,
             u"2026-09-31 0412"_s, u"0230 0412"_s, u"32 0412"_s, u"0412 CET"_s })
        EXPECT_EQ(typed(text), QString()) << text.toStdString();
}

} // namespace yagura
