#include "itemmodels/alarmwatch.h"

#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QElapsedTimer>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Workspace& withAlarms(Workspace& workspace, AlarmBook& alarms)
{
    workspace.alarms = &alarms;
    return workspace;
}

template <typename Fixture> struct Watched : ::testing::Test, Fixture {
    Watched() { watch.begin(); }
    int state(const QString& key) const
    {
        const Alarm* alarm = alarms.find(key);
        return alarm ? static_cast<int>(alarm->standing.state) : 0;
    }

    AlarmBook alarms;
    AlarmWatch watch{ withAlarms(this->workspace, alarms) };
};

constexpr int unseen = static_cast<int>(AlarmState::Unacknowledged);
constexpr int returned = static_cast<int>(AlarmState::Returned);
constexpr int suppressed = static_cast<int>(AlarmState::Suppressed);

struct AlarmWatchTest : Watched<WorkspaceFixture> {
    void hub(FeedState state)
    {
        LinkHealth link;
        link.url = QUrl(u"ws://127.0.0.1:1"_s);
        link.isHub = true;
        link.state = state;
        feeds.setLink(link);
        watch.evaluate();
    }
    void source(FeedState state)
    {
        SourceHealth health;
        health.settings.source = u"urn:a"_s;
        health.settings.name = { u"情報源A"_s, u"Source A"_s };
        health.state = state;
        feeds.setSources({ health }, 0);
        watch.evaluate();
    }
    Item grave(const QString& id, const QString& sector = u"ci.power"_s) const
    {
        return incident(id, Severity::Major, sector, 13);
    }
    void pass(std::chrono::milliseconds span)
    {
        time.advance(span);
        watch.evaluate();
    }
};

} // namespace

TEST_F(AlarmWatchTest, RaisesAnIncidentOfLevelThreeAndClearsItWhenItIsOver)
{
    watch.noteItems({ grave(u"i-1"_s), incident(u"i-2"_s, Severity::Certain, u"ci.power"_s, 13) });
    EXPECT_EQ(state(u"incident:i-1"_s), unseen);
    EXPECT_EQ(alarms.alarms().size(), 1U);
    EXPECT_EQ(alarms.find(u"incident:i-1"_s)->subject.title.en, u"Delayed settlement i-1"_s);
    Item over = grave(u"i-1"_s);
    over.closed = true;
    over.modified = over.modified - 1h;
    watch.noteItems({ over });
    EXPECT_EQ(state(u"incident:i-1"_s), unseen) << "an older version says nothing";
    over.modified = time.now();
    watch.noteItems({ over });
    EXPECT_EQ(state(u"incident:i-1"_s), returned);
}

TEST_F(AlarmWatchTest, IsAboutOwnSectorsOnlyWhereTheyAreChosen)
{
    watch.setChoices({ { u"ci.finance"_s }, false, false });
    watch.noteItems({ grave(u"i-1"_s), grave(u"i-2"_s, u"ci.finance"_s) });
    EXPECT_EQ(state(u"incident:i-1"_s), 0);
    EXPECT_EQ(state(u"incident:i-2"_s), unseen);
    watch.setChoices({ {}, true, false });
    watch.noteItems({ grave(u"i-3"_s) });
    EXPECT_EQ(state(u"incident:i-3"_s), 0) << "waits for the digest";
}

TEST_F(AlarmWatchTest, SeesTheIncidentAlsoWhileTheScreenStandsAtAnotherInstant)
{
    clock.fixAt(time.now() - 1h);
    watch.noteItems({ grave(u"i-1"_s) });
    EXPECT_EQ(state(u"incident:i-1"_s), unseen);
}

TEST_F(AlarmWatchTest, RaisesASilentSourceUntilItSpeaks)
{
    hub(FeedState::Live);
    source(FeedState::Silent);
    EXPECT_EQ(state(u"feed:urn:a"_s), unseen);
    EXPECT_EQ(alarms.find(u"feed:urn:a"_s)->subject.title.ja, u"情報源A"_s);
    source(FeedState::Live);
    EXPECT_EQ(state(u"feed:urn:a"_s), returned);
}

TEST_F(AlarmWatchTest, LetsTheHubStandForItsSourcesWhenItIsGone)
{
    hub(FeedState::Live);
    source(FeedState::Silent);
    hub(FeedState::Offline);
    source(FeedState::Offline);
    EXPECT_EQ(state(u"hub"_s), 0) << "comes back by itself, mostly";
    EXPECT_EQ(state(u"feed:urn:a"_s), unseen);
    pass(AlarmWatch::patience);
    EXPECT_EQ(state(u"hub"_s), unseen);
    EXPECT_EQ(state(u"feed:urn:a"_s), suppressed);
    hub(FeedState::Connecting);
    EXPECT_EQ(state(u"hub"_s), unseen) << "is not there yet";
    hub(FeedState::Live);
    source(FeedState::Silent);
    EXPECT_EQ(state(u"hub"_s), returned);
    EXPECT_EQ(state(u"feed:urn:a"_s), unseen);
}

TEST_F(AlarmWatchTest, RaisesTheLedgersTroublesByTheirNames)
{
    book.raiseAlarm({ Error::Code::Untrusted, u"two histories"_s, u"E-LED-INCONS"_s });
    LedgerHealth health;
    health.freshness = LedgerHealth::Freshness::Stale;
    health.brokenPromises = { { Digest::of("x"), time.now() } };
    book.setHealth(health);
    watch.evaluate();
    EXPECT_EQ(alarms.find(u"ledger:E-LED-INCONS"_s)->subject.cause, AlarmCause::LedgerFork);
    EXPECT_EQ(state(u"stale:"_s), unseen);
    EXPECT_EQ(alarms.unacknowledged(AlarmClass::ActNow), 2) << "and the broken receipt";
    health.freshness = LedgerHealth::Freshness::Fresh;
    health.brokenPromises.clear();
    book.setHealth(health);
    watch.evaluate();
    EXPECT_EQ(state(u"stale:"_s), returned);
    EXPECT_EQ(state(u"ledger:E-LED-INCONS"_s), unseen);
}

TEST_F(AlarmWatchTest, CountsWhatIsNewInADigestAtItsHour)
{
    time.set(*Instant::fromRfc3339(std::string_view("2026-09-23T08:00:00+09:00")));
    watch.beginDigests({});
    picture.apply({ incident(u"old"_s, Severity::Grave, u"ci.power"_s, 13) });
    time.set(*Instant::fromRfc3339(std::string_view("2026-09-23T08:30:00+09:00")));
    watch.evaluate();
    EXPECT_EQ(alarms.find(u"digest"_s)->subject.count, 1);
    ASSERT_TRUE(alarms.acknowledge(u"digest"_s, u"m-1"_s, time.now()));
    pass(1h);
    picture.apply({ incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13),
        incident(u"b"_s, Severity::Certain, u"ci.power"_s, 13) });
    pass(1h);
    EXPECT_EQ(alarms.find(u"digest"_s), nullptr) << "not yet";
    pass(2h);
    const AlarmSubject digest = alarms.find(u"digest"_s)->subject;
    EXPECT_EQ(digest.count, 2);
    EXPECT_EQ(digest.severity, Severity::Certain);
    picture.apply({ incident(u"c"_s, Severity::None, u"ci.power"_s, 13) });
    pass(5h);
    EXPECT_EQ(alarms.find(u"digest"_s)->subject.count, 3) << "nobody has read the one before";
}

TEST_F(AlarmWatchTest, TellsNoDigestOfNothing)
{
    watch.beginDigests(time.now());
    pass(24h);
    EXPECT_EQ(alarms.find(u"digest"_s), nullptr);
}

TEST_F(AlarmWatchTest, CountsAStormBySectorAndDropsNothing)
{
    std::vector<Item> storm;
    for (int n = 0; n < 3000; ++n)
        storm.push_back(grave(QString::number(n), n % 2 ? u"ci.power"_s : u"ci.water"_s));
    storm.back().severity = Severity::Grave;
    watch.noteItems(storm);
    watch.evaluate();
    EXPECT_EQ(alarms.alarms().size(), AlarmWatch::mostSingly + 2);
    const AlarmSubject power = alarms.find(u"storm:ci.power"_s)->subject;
    EXPECT_EQ(power.count, 1000);
    EXPECT_EQ(power.severity, Severity::Grave);
    EXPECT_EQ(alarms.find(u"storm:ci.water"_s)->subject.count, 1000);
    watch.noteItems({ grave(u"one more"_s) });
    pass(1s);
    EXPECT_EQ(alarms.find(u"storm:ci.power"_s)->subject.count, 1000);
    pass(AlarmWatch::countsEvery);
    EXPECT_EQ(alarms.find(u"storm:ci.power"_s)->subject.count, 1001);
    ASSERT_TRUE(alarms.acknowledge(u"storm:ci.power"_s, u"m-1"_s, time.now()));
    EXPECT_EQ(state(u"storm:ci.power"_s), 0) << "read is read";
    watch.noteItems({ grave(u"and another"_s) });
    pass(1s);
    EXPECT_EQ(alarms.find(u"storm:ci.power"_s)->subject.count, 1) << "begins anew";
}

TEST_F(AlarmWatchTest, CostsNextToNothingForEventsThatAreNoAlarm)
{
    std::vector<Item> batch(1000, incident(u"i"_s, Severity::Slight, u"ci.power"_s, 13));
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < 100; ++n)
        watch.noteItems(batch);
    EXPECT_LT(timer.nsecsElapsed() / 100'000, 5000) << "nanoseconds an event";
}

namespace {

struct AlarmWatchOfACouncil : Watched<CouncilFixture> {
    AlarmWatchOfACouncil() { put(escalation(u"2026-0001"_s), u"m-duty"_s); }
    void at(int percent)
    {
        const Matter& matter = *book.find(u"2026-0001"_s);
        const auto whole = matter.expires - matter.opened;
        time.set(matter.opened + whole * percent / 100);
        book.refreshExpiry(time.now());
        watch.evaluate();
    }
};

struct AlarmWatchOfAnAct : Watched<LaneFixture> { };

} // namespace

TEST_F(AlarmWatchOfACouncil, RaisesTheMatterThatWaitsForThisSeatAsSoonAsItIsPut)
{
    at(1);
    ASSERT_EQ(state(u"seat:2026-0001"_s), unseen);
    EXPECT_TRUE(alarms.find(u"seat:2026-0001"_s)->flashes());
    EXPECT_EQ(
        alarms.find(u"seat:2026-0001"_s)->subject.title.en, u"Raise power in Kyushu to level 3"_s);
    at(101);
    EXPECT_EQ(state(u"seat:2026-0001"_s), returned) << "it ran out, and that is to be seen";
}

TEST_F(AlarmWatchOfACouncil, AnnouncesItOnceMoreAtEightyPercent)
{
    at(1);
    ASSERT_TRUE(alarms.acknowledge(u"seat:2026-0001"_s, u"m-self"_s, time.now()));
    at(79);
    EXPECT_EQ(state(u"seat:2026-0001"_s), static_cast<int>(AlarmState::Acknowledged));
    at(80);
    EXPECT_EQ(state(u"seat:2026-0001"_s), unseen);
    ASSERT_TRUE(alarms.acknowledge(u"seat:2026-0001"_s, u"m-self"_s, time.now()));
    at(90);
    EXPECT_EQ(state(u"seat:2026-0001"_s), static_cast<int>(AlarmState::Acknowledged))
        << "and not again";
}

TEST_F(AlarmWatchOfACouncil, ClearsTheMatterWhenThisSeatHasAnswered)
{
    at(80);
    mark(u"2026-0001"_s, u"m-self"_s, u"member"_s, Verb::SignOff);
    watch.evaluate();
    EXPECT_EQ(state(u"seat:2026-0001"_s), returned);
}

TEST_F(AlarmWatchOfACouncil, GoesOnInRealTimeWhileTheScreenStandsAtAnotherInstant)
{
    const Instant before = book.find(u"2026-0001"_s)->opened - 1min;
    clock.fixAt(before);
    book.showAt(before);
    watch.evaluate();
    EXPECT_EQ(state(u"seat:2026-0001"_s), unseen) << "was put after the shown instant";
    mark(u"2026-0001"_s, u"m-self"_s, u"member"_s, Verb::SignOff);
    watch.evaluate();
    EXPECT_EQ(state(u"seat:2026-0001"_s), returned);
}

TEST_F(AlarmWatchOfAnAct, RaisesANoticeThatIsOverdueUntilItIsMade)
{
    const QString id = u"U-2026-0001"_s;
    put(urgentMeasure(id));
    upTo(id, StepKind::Command);
    record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    watch.evaluate();
    EXPECT_EQ(state(u"notice:U-2026-0001"_s), 0);
    ledger.clock.advance(48h);
    refresh();
    watch.evaluate();
    ASSERT_EQ(state(u"notice:U-2026-0001"_s), unseen);
    EXPECT_TRUE(alarms.find(u"notice:U-2026-0001"_s)->flashes());
    record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    record(u"commander"_s, id, StepKind::Notice);
    watch.evaluate();
    EXPECT_EQ(state(u"notice:U-2026-0001"_s), returned);
}

TEST_F(AlarmWatchOfAnAct, RaisesAnOverdueNoticeAlsoWhileTheScreenShowsThePast)
{
    const QString id = u"U-2026-0001"_s;
    put(urgentMeasure(id));
    upTo(id, StepKind::Command);
    const Instant before = ledger.clock.now();
    record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    clock.fixAt(before);
    book.showAt(before);
    ledger.clock.advance(48h);
    refresh();
    watch.evaluate();
    EXPECT_EQ(state(u"notice:U-2026-0001"_s), unseen);
}
