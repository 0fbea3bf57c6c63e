#include "council.h"

#include "itemmodels/approvalqueuemodel.h"
#include "itemmodels/focusfilter.h"
#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/timelinemodel.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::reportEvent;
using testing::Seat;
using testing::Succeeds;
using testing::waitFor;

constexpr PrefectureCode tokyo = 13;

/// What a desk shows of one console, without its pixels: map and grid, list, timeline, queue.
struct Shown {
    explicit Shown(const Seat& seat)
        : picture(seat.room().picture)
        , status(picture, seat.room().feeds, seat.room().clock)
        , list(picture)
        , rows(list, seat.room().focus)
        , timeline(picture, seat.book())
        , queue(seat.book(), seat.desk())
    {
    }

    /// Of the power sector in Tokyo.
    SectorCell cell() const
    {
        return status.cell(
            status.rows().rowWithKey(u"ci.power"_s), SectorStatusModel::columnOf(tokyo));
    }
    int decisionMarks() const { return int(timeline.decisions().size()); }
    bool needsMe(const QString& matter) const
    {
        const QModelIndex at = queue.indexOf(matter);
        return at.isValid() && at.data(ApprovalQueueModel::NeedsMeRole).toBool();
    }

    const CommonPicture& picture;
    SectorStatusModel status;
    IncidentListModel list;
    FocusFilter rows;
    TimelineModel timeline;
    ApprovalQueueModel queue;
};

/// Four hours of an incident: events and signatures, one after the other, at the hours they have.
struct ReplayJourney : testing::TrainingCouncil {
    std::unique_ptr<Seat> a = seat(u"duty"_s, u"nco.duty"_s, u"nco"_s);
    std::unique_ptr<Seat> b = seat(u"chair"_s, u"council.chair"_s, u"cao"_s);
    std::unique_ptr<Seat> c = seat(u"member-c"_s, u"council.member"_s, u"npa"_s);
    PublisherClient publisher{ hub->url(), clock };
    QString id;
    Instant begun = clock.now();

    void SetUp() override
    {
        ASSERT_TRUE(areEnrolled({ a.get(), b.get(), c.get() }));
        publisher.start();
        publisher.addSource({ u"urn:jp:operator:1"_s, {}, 0, Tlp::Green });
    }
    bool everyone(const std::function<bool(const Seat&)>& condition) const
    {
        return waitFor([&] { return condition(*a) && condition(*b) && condition(*c); });
    }
    void report(int n, int revision = 1, int level = 3)
    {
        CloudEvent event = reportEvent(n);
        event.id += u"-r%1"_s.arg(revision);
        event.data.replace("\"revision\":1", "\"revision\":" + QByteArray::number(revision));
        event.data.replace("\"level\":3", "\"level\":" + QByteArray::number(level));
        if (revision > 1)
            event.data.replace("03:00:00Z", "03:30:00Z");
        ASSERT_THAT(publisher.publish(event), Succeeds());
    }
    bool allShow(int rows, int versions = 1) const
    {
        return everyone([&](const Seat& seat) {
            const CommonPicture& picture = seat.room().picture;
            return picture.rowCount() == rows && picture.facts(0).versions == versions;
        });
    }
    /// Hour 0: an incident. 1: a matter. 2: the chair signs; a second incident. 3: the first gets
    /// worse; a member signs. 4: a third one.
    void live()
    {
        report(1);
        ASSERT_TRUE(allShow(1));
        clock.advance(1h);
        id = a->desk().nextMatterId();
        a->put(sheet(id));
        ASSERT_TRUE(everyone([&](const Seat& seat) {
            return seat.matter(id) && seat.desk().whyNot(id, Verb::Opinion) != "E-DOC-MISSING"_L1;
        }));
        clock.advance(1h);
        report(2);
        b->mark(id, Verb::SignOff, u"chair"_s);
        ASSERT_TRUE(allShow(2));
        ASSERT_TRUE(
            everyone([&](const Seat& seat) { return seat.matter(id)->filled(u"chair") == 1; }));
        clock.advance(1h);
        report(1, 2, 4);
        c->mark(id, Verb::SignOff, u"member"_s);
        ASSERT_TRUE(allShow(2, 2));
        ASSERT_TRUE(
            everyone([&](const Seat& seat) { return seat.matter(id)->filled(u"member") == 1; }));
        clock.advance(1h);
        report(3);
        ASSERT_TRUE(allShow(3, 2));
        clock.advance(1h);
    }
    bool goTo(const Seat& seat, Instant t)
    {
        seat.console->showAt(t);
        return waitFor([&] { return !seat.room().clock.isReading(); });
    }
};

TEST_F(ReplayJourney, ShowsTheWholeConsoleAsItWasKnownThen)
{
    live();
    const Shown shown(*b);
    ASSERT_EQ(shown.cell().open, 3);
    ASSERT_EQ(shown.cell().worst, Severity::Grave);
    ASSERT_TRUE(goTo(*b, begun + 90min));
    EXPECT_EQ(shown.picture.knownCount(), 1);
    EXPECT_EQ(shown.cell().open, 1) << "map and grid";
    EXPECT_EQ(shown.cell().worst, Severity::Major) << "what it became was not known";
    EXPECT_EQ(shown.rows.rowCount(), 1) << "the list";
    EXPECT_EQ(shown.timeline.marks().size(), 1u);
    EXPECT_EQ(shown.decisionMarks(), 1) << "opened, and nobody had signed";
    EXPECT_EQ(shown.queue.rowCount(), 1);
    EXPECT_EQ(b->matter(id)->filled(u"chair"), 0);
    ASSERT_TRUE(goTo(*b, begun + 30min));
    EXPECT_EQ(shown.queue.rowCount(), 0) << "there was no matter yet";
    EXPECT_EQ(shown.decisionMarks(), 0);
    EXPECT_EQ(shown.cell().open, 1);
}

TEST_F(ReplayJourney, SignsNothingWhileThePastIsShown)
{
    live();
    const std::size_t before = a->book().entries().size();
    ASSERT_TRUE(goTo(*c, begun + 90min));
    EXPECT_EQ(c->desk().whyNot(id, Verb::SignOff), u"E-SCR-FIXED"_s);
    EXPECT_FALSE(c->desk().draftMark(id, Verb::SignOff, u"member"_s, {}));
    EXPECT_FALSE(c->desk().draftMatter(sheet(u"9999-0001"_s)));
    c->console->goLive();
    ASSERT_TRUE(waitFor([&] { return c->matter(id)->filled(u"member") == 1; }));
    EXPECT_EQ(a->book().entries().size(), before);
}

TEST_F(ReplayJourney, PlaysForwardThroughEveryHourAndReturnsToAllThatCameMeanwhile)
{
    live();
    const Shown shown(*b);
    ASSERT_TRUE(goTo(*b, begun + 30min));
    Replay& replay = *b->room().replay;
    replay.forward();
    while (replay.rate() < Replay::speeds.back())
        replay.forward();
    std::vector<int> open;
    std::vector<int> decisions;
    int steps = 0;
    while (replay.isPlaying() && ++steps < 100) {
        clock.advance(20s); // 21 minutes of the tape
        if (steps == 3)
            report(4);
        replay.tick();
        ASSERT_TRUE(waitFor([&] { return !b->room().clock.isReading(); }));
        open.push_back(shown.cell().open);
        decisions.push_back(shown.decisionMarks());
    }
    EXPECT_LT(steps, 100) << "it stops at the present";
    EXPECT_FALSE(b->room().clock.isLive()) << "only a person ends the fixed mode";
    EXPECT_TRUE(std::is_sorted(open.begin(), open.end()));
    EXPECT_TRUE(std::is_sorted(decisions.begin(), decisions.end()));
    for (const int count : { 1, 2, 3 })
        EXPECT_NE(std::count(open.begin(), open.end(), count), 0) << count << " were never shown";
    EXPECT_EQ(decisions.back(), 4) << "opened, signed twice, decided";
    b->console->goLive();
    const Shown other(*a); // never left the present
    // Feeds and ledger come back on roads of their own.
    ASSERT_TRUE(waitFor([&] {
        return shown.cell().open == 4 && other.cell().open == 4
            && shown.decisionMarks() == other.decisionMarks();
    }));
    EXPECT_EQ(shown.cell(), other.cell());
    EXPECT_EQ(b->room().clock.heldSince(), 0);
    for (int row = 0; row < other.picture.rowCount(); ++row) {
        const auto same = shown.picture.find(other.picture.objectIdOf(row));
        ASSERT_TRUE(same);
        EXPECT_EQ(same->severity, other.picture.item(row).severity);
        EXPECT_EQ(same->versions, other.picture.item(row).versions);
    }
}

TEST_F(ReplayJourney, PlaysBackToWhatNobodyKnewYet)
{
    live();
    const Shown shown(*b);
    ASSERT_TRUE(goTo(*b, clock.now()));
    Replay& replay = *b->room().replay;
    while (replay.rate() > -Replay::speeds.back())
        replay.back();
    std::vector<int> open;
    while (b->room().clock.shown() > begun + 30min) {
        clock.advance(20s);
        replay.tick();
        ASSERT_TRUE(waitFor([&] { return !b->room().clock.isReading(); }));
        open.push_back(shown.cell().open);
    }
    EXPECT_TRUE(std::is_sorted(open.rbegin(), open.rend()));
    EXPECT_EQ(open.back(), 1);
    EXPECT_EQ(shown.cell().worst, Severity::Major) << "the version that was known then";
    EXPECT_EQ(shown.queue.rowCount(), 0);
}

} // namespace
} // namespace yagura
