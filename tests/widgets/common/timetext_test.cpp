#include "common/timetext.h"

#include "common/uilanguage.h"

#include "support/qtprinters.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

/// 2026-09-23 14:05:12 in Japan.
const Instant afternoon = *Instant::fromRfc3339(QStringView(u"2026-09-23T05:05:12Z"));

class TimeTextTest : public ::testing::Test {
protected:
    void SetUp() override { setUiLanguage(Language::English); }
    void TearDown() override
    {
        TimeText::setZone(TimeText::Zone::Jst);
        setUiLanguage(Language::English);
    }
};

} // namespace

TEST_F(TimeTextTest, SaysTheZoneWithEveryFullTime)
{
    EXPECT_EQ(TimeText::full(afternoon), u"09-23 (Wed) 14:05:12 JST"_s);
    TimeText::setZone(TimeText::Zone::Utc);
    EXPECT_EQ(TimeText::full(afternoon), u"09-23 (Wed) 05:05:12Z"_s);
    EXPECT_EQ(TimeText::zoneWord(), u"Z"_s);
}

TEST_F(TimeTextTest, NamesTheDayInTheLanguageOfTheScreen)
{
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(TimeText::full(afternoon), u"09-23 (水) 14:05:12 JST"_s);
    EXPECT_EQ(TimeText::dated(afternoon), u"2026-09-23 (水) 14:05:12 JST"_s);
}

TEST_F(TimeTextTest, WritesSheetsInTheJapaneseEraAndInIso)
{
    EXPECT_EQ(TimeText::sheet(afternoon), u"23 Sep 2026 (Wed) 14:05 JST (2026-09-23T05:05Z)"_s);
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(TimeText::sheet(afternoon), u"令和8年9月23日(水) 14:05 JST (2026-09-23T05:05Z)"_s);
}

TEST_F(TimeTextTest, TurnsTheDayAtMidnightInJapan)
{
    const Instant night = *Instant::fromRfc3339(QStringView(u"2026-12-31T15:00:00Z"));
    EXPECT_EQ(TimeText::dayTime(night), u"2027-01-01 00:00"_s);
    EXPECT_EQ(TimeText::shortTime(night), u"01-01 00:00"_s);
    EXPECT_EQ(TimeText::clock(night), u"00:00:00"_s);
}

TEST_F(TimeTextTest, NeverInventsATimeThatIsNotKnown)
{
    for (const QString& text : { TimeText::full({}), TimeText::dated({}), TimeText::shortTime({}),
             TimeText::dayTime({}), TimeText::clock({}), TimeText::sheet({}) })
        EXPECT_EQ(text, u"―"_s);
}

TEST_F(TimeTextTest, CountsAgesInSecondsThenMinutesThenHours)
{
    EXPECT_EQ(TimeText::age(59'999ms), u"59 s ago"_s);
    EXPECT_EQ(TimeText::age(60s), u"1 min ago"_s);
    EXPECT_EQ(TimeText::age(59min + 59s), u"59 min ago"_s);
    EXPECT_EQ(TimeText::age(80min), u"1 h 20 min ago"_s);
    EXPECT_EQ(TimeText::age(-3s), u"0 s ago"_s);
}

TEST_F(TimeTextTest, CountsDeadlinesDownAndUpWithAWord)
{
    EXPECT_EQ(TimeText::remaining(3h + 57min + 59s), u"3 h 57 min left"_s);
    EXPECT_EQ(TimeText::remaining(57min), u"57 min left"_s);
    EXPECT_EQ(TimeText::remaining(59s), u"less than 1 min left"_s);
    EXPECT_EQ(TimeText::remaining(71h), u"71 h left"_s);
    EXPECT_EQ(TimeText::remaining(75h), u"3 d 3 h left"_s);
    EXPECT_EQ(TimeText::remaining(96h), u"4 d left"_s);
    EXPECT_EQ(TimeText::remaining(-41min), u"over by 41 min"_s);
}

TEST_F(TimeTextTest, WritesHoursAndMinutesAsAJapaneseOfficialReadsThem)
{
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(TimeText::remaining(3h + 57min), u"残り3時間57分"_s);
    EXPECT_EQ(TimeText::remaining(-61min), u"1時間1分超過"_s);
    EXPECT_EQ(TimeText::age(80min), u"1時間20分前"_s);
    setUiLanguage(Language::English);
}
