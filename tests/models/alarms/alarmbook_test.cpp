#include "alarms/alarmbook.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{ 1'790'000'000'000 };
const QString me = u"m-0012"_s;
const AlarmHand wellFounded{ me, u"known maintenance"_s, {}, {} };

AlarmSubject silent(const QString& source)
{
    AlarmSubject subject;
    subject.key = u"feed:"_s + source;
    subject.cause = AlarmCause::FeedSilent;
    subject.id = source;
    subject.title = { source, source };
    return subject;
}

AlarmSubject seat(const QString& matter)
{
    AlarmSubject subject;
    subject.key = u"seat:"_s + matter;
    subject.cause = AlarmCause::SeatMustAnswer;
    subject.id = matter;
    return subject;
}

struct Book : ::testing::Test {
    AlarmState state(const QString& key) const
    {
        const Alarm* alarm = book.find(key);
        return alarm ? alarm->standing.state : AlarmState::Normal;
    }
    std::vector<AlarmTransition> told()
    {
        QSignalSpy spy(&book, &AlarmBook::changed);
        book.flush();
        return spy.front().front().value<std::vector<AlarmTransition>>();
    }

    AlarmBook book;
};

} // namespace

TEST_F(Book, KeepsAnAlarmUntilItIsSeenAndOver)
{
    book.raise(silent(u"a"_s), start);
    EXPECT_EQ(book.unacknowledged(AlarmClass::KnowNow), 1);
    ASSERT_THAT(book.acknowledge(u"feed:a"_s, me, start + 1min), Succeeds());
    EXPECT_EQ(book.unacknowledged(), 0);
    EXPECT_EQ(book.count(AlarmState::Acknowledged), 1);
    book.clear(u"feed:a"_s, start + 2min);
    EXPECT_EQ(book.find(u"feed:a"_s), nullptr);
    const auto steps = told();
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1].alarm.hand.by, me);
    EXPECT_EQ(steps[2].at, start + 2min);
    EXPECT_EQ(int(steps[2].alarm.standing.state), int(AlarmState::Normal));
}

TEST_F(Book, LetsNothingVanishThatNobodyHasSeen)
{
    book.raise(silent(u"a"_s), start);
    book.clear(u"feed:a"_s, start + 1min);
    EXPECT_EQ(int(state(u"feed:a"_s)), int(AlarmState::Returned));
    EXPECT_EQ(book.unacknowledged(), 1);
    ASSERT_THAT(book.acknowledge(u"feed:a"_s, me, start + 2min), Succeeds());
    EXPECT_EQ(book.find(u"feed:a"_s), nullptr);
}

TEST_F(Book, IsOneAlarmHoweverOftenItIsSaid)
{
    for (int n = 0; n < 5; ++n)
        book.raise(silent(u"a"_s), start + n * 1s);
    EXPECT_EQ(book.alarms().size(), 1U);
    EXPECT_EQ(told().size(), 1U) << "nothing new was said";
    EXPECT_EQ(book.rate().count(start + 5s), 1);
}

TEST_F(Book, TakesNewWordsAndLeavesOlderOnesAlone)
{
    AlarmSubject incident = silent(u"a"_s);
    incident.asOf = start;
    book.raise(incident, start);
    incident.severity = Severity::Grave;
    incident.asOf = start + 1min;
    book.raise(incident, start + 1min);
    EXPECT_EQ(book.find(incident.key)->subject.severity, Severity::Grave);
    EXPECT_EQ(told().size(), 2U) << "kept, so that a start shows them too";
    incident.severity = Severity::Slight;
    incident.asOf = start - 1min;
    book.raise(incident, start + 2min);
    EXPECT_EQ(book.find(incident.key)->subject.severity, Severity::Grave);
}

TEST_F(Book, ShelvesForATimeAndAReasonOnly)
{
    book.raise(silent(u"a"_s), start);
    EXPECT_THAT(book.shelve(u"feed:a"_s, { me, u"  "_s, {}, {} }, 15min, start),
        FailsWithReason("E-ALM-REASON"));
    EXPECT_THAT(book.shelve(u"feed:a"_s, wellFounded, Shelf::longest + 1min, start),
        FailsWithReason("E-ALM-TIME"));
    EXPECT_THAT(book.shelve(u"feed:a"_s, wellFounded, 0min, start), FailsWithReason("E-ALM-TIME"));
    EXPECT_THAT(
        book.shelve(u"feed:b"_s, wellFounded, 15min, start), FailsWithReason("E-ALM-UNKNOWN"));
    ASSERT_THAT(book.shelve(u"feed:a"_s, wellFounded, Shelf::longest, start), Succeeds());
    EXPECT_EQ(book.find(u"feed:a"_s)->hand, wellFounded);
    EXPECT_EQ(book.count(AlarmState::Shelved), 1);
    EXPECT_EQ(book.unacknowledged(), 0);
}

TEST_F(Book, AnnouncesWhatComesBackFromTheShelf)
{
    book.raise(silent(u"a"_s), start);
    ASSERT_THAT(book.shelve(u"feed:a"_s, wellFounded, 15min, start), Succeeds());
    book.tick(start + 15min - 1ms);
    EXPECT_EQ(book.count(AlarmState::Shelved), 1);
    told();
    book.tick(start + 15min);
    EXPECT_EQ(int(state(u"feed:a"_s)), int(AlarmState::Unacknowledged));
    const auto steps = told();
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_TRUE(steps.front().isAnnounced());
}

TEST_F(Book, TakesFromTheShelfQuietlyWhatIsOverByThen)
{
    book.raise(silent(u"a"_s), start);
    ASSERT_THAT(book.shelve(u"feed:a"_s, wellFounded, 60min, start), Succeeds());
    book.clear(u"feed:a"_s, start + 5min);
    EXPECT_EQ(book.find(u"feed:a"_s)->until, start + 60min);
    EXPECT_EQ(book.find(u"feed:a"_s)->hand, wellFounded);
    book.tick(start + 60min);
    EXPECT_EQ(book.find(u"feed:a"_s), nullptr);
}

TEST_F(Book, AsksForASecondPersonBeforeClassAIsPutAside)
{
    book.raise(seat(u"2026-0001"_s), start);
    const QString key = u"seat:2026-0001"_s;
    EXPECT_THAT(book.shelve(key, wellFounded, 15min, start), FailsWithReason("E-ALM-SECOND"));
    EXPECT_THAT(book.shelve(key, { me, u"ill"_s, me, u"agreed"_s }, 15min, start),
        FailsWithReason("E-ALM-SECOND"));
    EXPECT_THAT(book.takeOut(key, { me, u"ill"_s, u"m-0003"_s, {} }, start),
        FailsWithReason("E-ALM-SECOND"));
    const AlarmHand both{ me, u"ill"_s, u"m-0003"_s, u"agreed by telephone"_s };
    ASSERT_THAT(book.shelve(key, both, 15min, start), Succeeds());
    EXPECT_EQ(told().back().alarm.hand, both);
}

TEST_F(Book, LeavesOutOfServiceUntilSomebodyPutsItBack)
{
    book.raise(silent(u"a"_s), start);
    ASSERT_THAT(book.takeOut(u"feed:a"_s, wellFounded, start), Succeeds());
    book.tick(start + 100h);
    EXPECT_EQ(book.count(AlarmState::OutOfService), 1);
    EXPECT_THAT(book.acknowledge(u"feed:a"_s, me, start + 100h), FailsWithReason("E-ALM-STATE"));
    ASSERT_THAT(book.putBack(u"feed:a"_s, me, start + 101h), Succeeds());
    EXPECT_EQ(book.unacknowledged(), 1);
}

TEST_F(Book, IsDoneWithADigestThatWasSeen)
{
    AlarmSubject digest;
    digest.key = u"digest"_s;
    digest.cause = AlarmCause::Digest;
    book.raise(digest, start);
    ASSERT_THAT(book.acknowledge(digest.key, me, start), Succeeds());
    EXPECT_EQ(book.find(digest.key), nullptr);
}

TEST_F(Book, TellsAFloodInOneWord)
{
    QSignalSpy spy(&book, &AlarmBook::changed);
    for (int n = 0; n < 1000; ++n)
        book.raise(silent(QString::number(n)), start);
    EXPECT_EQ(spy.count(), 0);
    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().front().value<std::vector<AlarmTransition>>().size(), 1000U);
    EXPECT_TRUE(book.rate().isFlood(start));
    EXPECT_EQ(book.unacknowledged(), 1000) << "nothing is dropped";
}

TEST_F(Book, HidesByDesignWhatAnotherAlarmStandsFor)
{
    book.raise(silent(u"a"_s), start);
    book.suppress(u"feed:a"_s, start);
    book.suppress(u"feed:a"_s, start);
    book.suppress(u"feed:nobody"_s, start);
    EXPECT_EQ(book.count(AlarmState::Suppressed), 1);
    book.unsuppress(u"feed:a"_s, start + 1min);
    EXPECT_EQ(int(state(u"feed:a"_s)), int(AlarmState::Unacknowledged));
}

TEST_F(Book, TakesAnAcknowledgementBackAndKeepsBothRecorded)
{
    book.raise(silent(u"a"_s), start);
    const Alarm before = *book.find(u"feed:a"_s);
    ASSERT_THAT(book.acknowledge(u"feed:a"_s, me, start + 1min), Succeeds());
    (void)told();
    ASSERT_THAT(book.recall(before, me, start + 1min + 5s), Succeeds());
    EXPECT_EQ(state(u"feed:a"_s), AlarmState::Unacknowledged);
    EXPECT_EQ(book.find(u"feed:a"_s)->raised, start) << "it has waited since then";
    const auto steps = told();
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps.front().event, AlarmEvent::Recalled);
    EXPECT_FALSE(steps.front().isAnnounced()) << "no sound for a slip";
    EXPECT_EQ(book.unacknowledged(), 1);
}

TEST_F(Book, BringsBackWhatItsAcknowledgementHadEnded)
{
    book.raise(silent(u"a"_s), start);
    book.clear(u"feed:a"_s, start + 1min);
    const Alarm before = *book.find(u"feed:a"_s);
    ASSERT_THAT(book.acknowledge(u"feed:a"_s, me, start + 2min), Succeeds());
    EXPECT_EQ(book.find(u"feed:a"_s), nullptr);
    ASSERT_THAT(book.recall(before, me, start + 3min), Succeeds());
    EXPECT_EQ(state(u"feed:a"_s), AlarmState::Returned);
    EXPECT_EQ(book.unacknowledged(), 1);
    EXPECT_THAT(book.recall(before, me, start + 4min), FailsWithReason("E-ALM-STATE"));
}
