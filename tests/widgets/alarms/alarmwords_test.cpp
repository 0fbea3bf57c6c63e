#include "alarms/alarmwords.h"

#include "alarmfixture.h"

#include <set>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AlarmWordsTest : ::testing::Test, AlarmFixture {
    const Alarm& alarm(const QString& key) const { return *alarms.find(key); }
};

} // namespace

TEST_F(AlarmWordsTest, HasWordsForEverySort)
{
    std::set<QString> causes;
    for (const AlarmKind& kind : AlarmKind::all()) {
        SCOPED_TRACE(int(kind.cause()));
        const QString key = raise(QString::number(int(kind.cause())), kind.cause(), u"x"_s);
        EXPECT_FALSE(AlarmWords::headline(alarm(key)).isEmpty());
        EXPECT_FALSE(AlarmWords::action(kind.cause()).isEmpty());
        EXPECT_FALSE(AlarmWords::seat(kind.cause()).isEmpty());
        EXPECT_TRUE(causes.insert(AlarmWords::cause(kind.cause())).second);
    }
}

TEST_F(AlarmWordsTest, SaysHowItStandsAndWhoBroughtItThere)
{
    const QString key = silence();
    time.advance(4min);
    EXPECT_TRUE(AlarmWords::standing(alarm(key), time.now()).startsWith(u"Unacknowledged, "_s));
    ASSERT_TRUE(alarms.shelve(key, { u"m-1"_s, u"known"_s, {}, {} }, 60min, time.now()));
    const QString shelved = AlarmWords::standing(alarm(key), time.now());
    EXPECT_TRUE(shelved.startsWith(u"Shelved until "_s)) << shelved.toStdString();
    EXPECT_TRUE(shelved.endsWith(u"m-1"_s)) << shelved.toStdString();
}

TEST_F(AlarmWordsTest, CountsAHeap)
{
    const Alarm& one
        = alarm(raise(u"incident:1"_s, AlarmCause::OwnSectorIncident, u"incident--1"_s));
    const QString heap = AlarmWords::headline(AlarmRow{ one, one, 600 });
    EXPECT_TRUE(heap.startsWith(u"600 "_s)) << heap.toStdString();
    EXPECT_TRUE(heap.contains(u"Incident of level 3"_s)) << heap.toStdString();
}

TEST_F(AlarmWordsTest, KeepsWordsAboveAmberInside)
{
    const QString open
        = raise(u"incident:1"_s, AlarmCause::OwnSectorIncident, u"incident--1"_s, Tlp::Amber);
    const QString shut
        = raise(u"incident:2"_s, AlarmCause::OwnSectorIncident, u"incident--2"_s, Tlp::AmberStrict);
    EXPECT_TRUE(AlarmWords::outside(alarm(open)).contains(u"incident--1"_s));
    EXPECT_EQ(AlarmWords::outside(alarm(shut)), u"An item needs you."_s);
}

TEST_F(AlarmWordsTest, DrawsNothingThatDataCouldDisturb)
{
    AlarmSubject subject;
    subject.key = u"feed:evil"_s;
    subject.cause = AlarmCause::FeedSilent;
    subject.title = { u"a\u202Eb"_s, u"a\u202Eb"_s };
    alarms.raise(subject, time.now());
    EXPECT_FALSE(AlarmWords::headline(alarm(subject.key)).contains(QChar(0x202E)));
}
