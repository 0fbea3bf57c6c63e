#include "itemmodels/alarmwatch.h"

#include "itemmodels/placewatches.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

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

namespace {

struct PlacesWatched : AlarmWatchTest {
    PlacesWatched() { watch.setWatches(places); }
    void watchField(const QString& sector, PrefectureCode code, const QString& region = {},
        Severity from = Severity::Certain)
    {
        PlaceWatch field;
        field.sector = sector;
        field.prefecture = code;
        field.region = region;
        field.from = from;
        field.set = time.now();
        ASSERT_TRUE(places.set(field));
    }
    Item come(const QString& id, Severity severity, const QString& sector = u"ci.power"_s,
        PrefectureCode code = 13) const
    {
        return incident(id, severity, sector, code);
    }
    int count(const QString& id) const
    {
        const Alarm* alarm = alarms.find(u"watch:"_s + id);
        return alarm ? alarm->subject.count : 0;
    }

    QTemporaryDir folder;
    PlaceWatches places{ folder.path() };
};

const QString field = u"ci.power/13/"_s;

} // namespace

TEST_F(PlacesWatched, TellWhatComesThereAtOrAboveTheLevel)
{
    watchField(u"ci.power"_s, 13);
    watch.noteItems({ come(u"i-1"_s, Severity::Slight),
        come(u"i-2"_s, Severity::Certain, u"ci.gas"_s),
        come(u"i-3"_s, Severity::Certain, u"ci.power"_s, 14) });
    EXPECT_TRUE(alarms.alarms().empty());
    watch.noteItems({ come(u"i-4"_s, Severity::Certain) });
    EXPECT_EQ(state(u"watch:"_s + field), unseen);
    const AlarmSubject subject = alarms.find(u"watch:"_s + field)->subject;
    EXPECT_EQ(subject.cause, AlarmCause::PlaceWatched);
    EXPECT_EQ(subject.count, 1);
    EXPECT_EQ(subject.severity, Severity::Certain);
    EXPECT_EQ(subject.title.en, u"Delayed settlement i-4"_s);
    EXPECT_EQ(alarms.find(u"watch:"_s + field)->urgency(), AlarmClass::KnowNow);
}

TEST_F(PlacesWatched, MayBeASectorOrARegionAndTakeTheOtherOfficialList)
{
    watchField(u"ci.power"_s, noPrefecture);
    watchField({}, noPrefecture, u"Kanto"_s);
    watch.noteItems({ come(u"i-1"_s, Severity::Certain, u"espa.electricity"_s, 27),
        come(u"i-2"_s, Severity::Certain, u"ci.gas"_s, 14) });
    EXPECT_EQ(count(u"ci.power/00/"_s), 1);
    EXPECT_EQ(count(u"/00/Kanto"_s), 1);
}

TEST_F(PlacesWatched, AreOneAlarmHoweverMuchComes)
{
    watchField(u"ci.power"_s, 13);
    std::vector<Item> flood;
    for (int n = 0; n < 2000; ++n)
        flood.push_back(come(QString::number(n), n == 7 ? Severity::Grave : Severity::Certain));
    watch.setChoices({ { u"ci.finance"_s }, false, false });
    watch.noteItems(flood);
    EXPECT_EQ(alarms.alarms().size(), 1U);
    EXPECT_EQ(count(field), 2000);
    EXPECT_EQ(alarms.find(u"watch:"_s + field)->subject.severity, Severity::Grave);
    EXPECT_TRUE(alarms.find(u"watch:"_s + field)->subject.title.en.isEmpty());
    watch.noteItems({ come(u"more"_s, Severity::Certain) });
    EXPECT_EQ(count(field), 2000) << "once a minute";
    pass(PlaceArrivals::countsEvery);
    EXPECT_EQ(count(field), 2001);
    ASSERT_TRUE(alarms.acknowledge(u"watch:"_s + field, u"m-1"_s, time.now()));
    EXPECT_EQ(state(u"watch:"_s + field), 0) << "read is read";
    watch.noteItems({ come(u"and another"_s, Severity::Certain) });
    EXPECT_EQ(count(field), 1) << "begins anew, and at once";
}

TEST_F(PlacesWatched, CountALaterVersionOnlyWhereItIsWorse)
{
    watchField(u"ci.power"_s, 13, {}, Severity::Slight);
    watch.noteItems({ come(u"i-1"_s, Severity::Slight) });
    watch.noteItems({ come(u"i-1"_s, Severity::Slight) });
    pass(PlaceArrivals::countsEvery);
    EXPECT_EQ(count(field), 1);
    watch.noteItems({ come(u"i-1"_s, Severity::Certain) });
    pass(PlaceArrivals::countsEvery);
    EXPECT_EQ(count(field), 2);
    Item over = come(u"i-2"_s, Severity::Certain);
    over.closed = true;
    watch.noteItems({ over });
    pass(PlaceArrivals::countsEvery);
    EXPECT_EQ(count(field), 2) << "what is over needs nobody";
}

TEST_F(PlacesWatched, LeaveToItsOwnAlarmWhatHasOne)
{
    watchField(u"ci.power"_s, 13);
    watch.noteItems({ grave(u"i-1"_s) });
    EXPECT_EQ(state(u"incident:i-1"_s), unseen);
    EXPECT_EQ(count(field), 0);
    watch.setChoices({ { u"ci.finance"_s }, false, false });
    watch.noteItems({ grave(u"i-2"_s) });
    EXPECT_EQ(count(field), 1) << "not of an own sector, but watched";
}

TEST_F(PlacesWatched, AreSilentWhenTheWatchIsOver)
{
    watchField(u"ci.power"_s, 13);
    watch.noteItems({ come(u"i-1"_s, Severity::Certain) });
    ASSERT_TRUE(places.remove(field));
    pass(1s);
    EXPECT_EQ(state(u"watch:"_s + field), returned);
    watch.noteItems({ come(u"i-2"_s, Severity::Certain) });
    pass(1s);
    EXPECT_EQ(state(u"watch:"_s + field), returned);
    PlaceWatch hour;
    hour.sector = u"ci.gas"_s;
    hour.until = time.now() + 1h;
    ASSERT_TRUE(places.set(hour));
    pass(1h);
    EXPECT_TRUE(places.all().empty());
    watch.noteItems({ come(u"i-3"_s, Severity::Certain, u"ci.gas"_s) });
    EXPECT_EQ(count(u"ci.gas/00/"_s), 0);
}

TEST_F(PlacesWatched, CarryTheStrictestMarkingOfWhatTheyCount)
{
    watchField(u"ci.power"_s, 13);
    Item strict = come(u"i-1"_s, Severity::Certain);
    strict.marking.tlp = Tlp::Red;
    Item open = come(u"i-2"_s, Severity::Certain);
    open.marking.tlp = Tlp::Clear;
    watch.noteItems({ strict, open });
    EXPECT_EQ(alarms.find(u"watch:"_s + field)->subject.tlp, Tlp::Red);
}

TEST_F(PlacesWatched, CostNextToNothingForWhatComesElsewhere)
{
    for (PrefectureCode code = 1; code <= 46; ++code)
        watchField(u"ci.power"_s, code);
    std::vector<Item> batch(1000, come(u"i"_s, Severity::Certain, u"ci.power"_s, 47));
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < 100; ++n)
        watch.noteItems(batch);
    EXPECT_LT(timer.nsecsElapsed() / 100'000, 5000) << "nanoseconds an event";
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
