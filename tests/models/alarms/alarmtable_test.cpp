#include "alarms/alarmbook.h"
#include "alarms/alarmtable.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QSignalSpy>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{ 1'790'000'000'000 };

AlarmSubject subject(const QString& key, AlarmCause cause)
{
    return { key, cause, u"2026-0001"_s, u"ci.power"_s, { u"題"_s, u"Title"_s }, Severity::Major,
        Tlp::Amber, start, 3 };
}

struct Table : ::testing::Test {
    void keep()
    {
        QSignalSpy spy(&book, &AlarmBook::changed);
        book.flush();
        const auto steps = spy.front().front().value<std::vector<AlarmTransition>>();
        ASSERT_THAT(AlarmTable(*file).keep(steps), Succeeds());
    }
    std::map<QString, Alarm> afterAStart()
    {
        file.close();
        file.open();
        AlarmBook again;
        again.restore(AlarmTable(*file).load().value_or(std::vector<Alarm>()));
        EXPECT_EQ(again.unacknowledged(), book.unacknowledged());
        EXPECT_EQ(again.count(AlarmState::Shelved), book.count(AlarmState::Shelved));
        return again.alarms();
    }

    StoreFile file{ Database::Schema::Mirror };
    AlarmBook book;
};

} // namespace

TEST_F(Table, BringsEveryAlarmBackAsItStood)
{
    book.raise(subject(u"seat:1"_s, AlarmCause::SeatMustAnswer), start);
    book.raise(subject(u"incident:2"_s, AlarmCause::OwnSectorIncident), start);
    book.raise(subject(u"feed:3"_s, AlarmCause::FeedSilent), start);
    book.raise(subject(u"feed:4"_s, AlarmCause::FeedSilent), start);
    ASSERT_THAT(book.acknowledge(u"incident:2"_s, u"m-1"_s, start + 1s), Succeeds());
    ASSERT_THAT(
        book.shelve(u"feed:3"_s, { u"m-1"_s, u"known"_s, {}, {} }, 60min, start + 2s), Succeeds());
    book.clear(u"feed:4"_s, start + 3s);
    keep();
    EXPECT_EQ(afterAStart(), book.alarms());
}

TEST_F(Table, ForgetsWhatIsNormalAndKeepsItsSteps)
{
    book.raise(subject(u"feed:3"_s, AlarmCause::FeedSilent), start);
    ASSERT_THAT(book.acknowledge(u"feed:3"_s, u"m-1"_s, start + 1s), Succeeds());
    keep();
    book.clear(u"feed:3"_s, start + 2s);
    keep();
    EXPECT_TRUE(afterAStart().empty());
    const auto lines = AlarmTable(*file).since(start);
    ASSERT_THAT(lines, Succeeds());
    ASSERT_EQ(lines->size(), 3U);
    EXPECT_TRUE((*lines)[0].isAnnounced());
    EXPECT_EQ((*lines)[1].by, u"m-1"_s);
    EXPECT_EQ((*lines)[2].at, start + 2s);
    EXPECT_EQ(AlarmTable(*file).since(start + 2s)->size(), 1U);
}

TEST_F(Table, KnowsWhenTheLastOfACauseWas)
{
    EXPECT_EQ(*AlarmTable(*file).lastRaised(AlarmCause::Digest), Instant());
    book.raise(subject(u"digest"_s, AlarmCause::Digest), start);
    ASSERT_THAT(book.acknowledge(u"digest"_s, u"m-1"_s, start + 1s), Succeeds());
    keep();
    EXPECT_EQ(*AlarmTable(*file).lastRaised(AlarmCause::Digest), start);
    EXPECT_EQ(*AlarmTable(*file).lastRaised(AlarmCause::FeedSilent), Instant());
}
