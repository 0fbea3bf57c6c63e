#include "alarms/alarmweek.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{ 1'790'000'000'000 };

struct Lines {
    void raise(const QString& key, AlarmCause cause, Instant at)
    {
        all.push_back({ at, key, cause, AlarmEvent::Raised, AlarmState::Normal,
            AlarmState::Unacknowledged, { key, key }, {} });
    }
    void acknowledge(const QString& key, AlarmCause cause, Instant at)
    {
        all.push_back({ at, key, cause, AlarmEvent::Acknowledged, AlarmState::Unacknowledged,
            AlarmState::Acknowledged, { key, key }, u"m-1"_s });
    }
    std::vector<AlarmLine> all;
};

} // namespace

TEST(AlarmWeek, SaysHowManyCameAndHowFastTheyWereSeen)
{
    Lines lines;
    lines.raise(u"old"_s, AlarmCause::FeedSilent, now - AlarmWeek::span - 1min);
    lines.raise(u"a"_s, AlarmCause::FeedSilent, now - 3h);
    lines.acknowledge(u"a"_s, AlarmCause::FeedSilent, now - 3h + 1min);
    lines.raise(u"b"_s, AlarmCause::FeedSilent, now - 2h);
    lines.raise(u"c"_s, AlarmCause::FeedSilent, now - 2h + 9min);
    lines.acknowledge(u"b"_s, AlarmCause::FeedSilent, now - 2h + 20min);
    lines.raise(u"d"_s, AlarmCause::FeedSilent, now - 2h + 21min);
    lines.acknowledge(u"c"_s, AlarmCause::FeedSilent, now - 2h + 59min);
    const AlarmWeek week = AlarmWeek::of(lines.all, now);
    EXPECT_EQ(week.announced, 4);
    EXPECT_EQ(week.worstTenMinutes, 2);
    EXPECT_NEAR(week.perTenMinutes, 4.0 / (7 * 24 * 6), 1e-9);
    ASSERT_TRUE(week.medianToAcknowledge);
    EXPECT_EQ(*week.medianToAcknowledge, 20min);
}

TEST(AlarmWeek, NamesWhatCameAgainAndAgainMostOftenFirst)
{
    Lines lines;
    for (int n = 0; n < 12; ++n) {
        const QString key = u"feed:%1"_s.arg(n, 2, 10, QLatin1Char('0'));
        for (int times = 0; times <= n; ++times)
            lines.raise(key, AlarmCause::FeedSilent, now - 1h);
    }
    const auto repeaters = AlarmWeek::of(lines.all, now).repeaters;
    ASSERT_EQ(repeaters.size(), 10U);
    EXPECT_EQ(repeaters.front().key, u"feed:11"_s);
    EXPECT_EQ(repeaters.front().times, 12);
    EXPECT_EQ(repeaters.back().times, 3);
}

TEST(AlarmWeek, ListsTheSortsNobodyEverAnswers)
{
    Lines lines;
    lines.raise(u"a"_s, AlarmCause::FeedSilent, now - 20 * 24h);
    lines.raise(u"s"_s, AlarmCause::LedgerStale, now - 20 * 24h);
    lines.acknowledge(u"s"_s, AlarmCause::LedgerStale, now - 20 * 24h);
    const AlarmWeek week = AlarmWeek::of(lines.all, now);
    EXPECT_EQ(week.idle, std::vector{ AlarmCause::FeedSilent });
    EXPECT_FALSE(week.medianToAcknowledge);
    EXPECT_EQ(week.announced, 0);
}
