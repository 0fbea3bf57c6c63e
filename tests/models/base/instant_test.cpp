#include "base/instant.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(Instant, ReadsBackWhatItWrites)
{
    const Instant t{ 1795404532123 };
    EXPECT_EQ(t.toRfc3339(), u"2026-11-23T03:28:52.123Z"_s);
    EXPECT_EQ(Instant::fromRfc3339(t.toRfc3339()), t);
}

TEST(Instant, TakesOffsetsAndCutsBelowMilliseconds)
{
    EXPECT_EQ(
        Instant::fromRfc3339(u"2026-11-23T12:28:52.123999+09:00"_s), Instant{ 1795404532123 });
    EXPECT_EQ(Instant::fromRfc3339(u"2026-11-22T22:28:52.123-05:00"_s), Instant{ 1795404532123 });
}

TEST(Instant, NeverGuessesAnOffset)
{
    EXPECT_FALSE(Instant::fromRfc3339(u"2026-11-23T01:28:52.123"_s));
    EXPECT_FALSE(Instant::fromRfc3339(u"2026-11-23"_s));
}

TEST(Instant, RefusesDaysThatDoNotExist)
{
    EXPECT_FALSE(Instant::fromRfc3339(u"2026-02-29T00:00:00Z"_s));
    EXPECT_TRUE(Instant::fromRfc3339(u"2028-02-29T00:00:00Z"_s));
    EXPECT_FALSE(Instant::fromRfc3339(u"2026-13-01T00:00:00Z"_s));
    EXPECT_FALSE(Instant::fromRfc3339(u"2026-11-23T24:00:00Z"_s));
    EXPECT_FALSE(Instant::fromRfc3339(u"2026-11-23T01:60:00Z"_s));
}

TEST(Instant, RefusesWhatIsNoTime)
{
    for (const QString& text : { u""_s, u"yesterday"_s, u"2026-11-23T01:28:52.Z"_s,
             u"2026-11-23T01:28:52+9:00"_s, u"２０２６-11-23T01:28:52Z"_s })
        EXPECT_FALSE(Instant::fromRfc3339(text)) << text.toStdString();
}

TEST(Instant, KnowsTimesBeforeNineteenSeventy)
{
    EXPECT_EQ(Instant::fromRfc3339(u"1969-12-31T23:59:59Z"_s), Instant{ -1000 });
}
