#include "itemmodels/timelinemodel.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Timeline : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    TimelineModel model{ console.picture, console.book };

    Item at(const QString& id, std::chrono::milliseconds ago, const QString& sector = u"ci.power"_s)
    {
        Item item = console.incident(id, Severity::Certain, sector, 13);
        item.occurred = console.time.now() - ago;
        return item;
    }
    QStringList ids() const
    {
        QStringList all;
        for (const TimelineMark& mark : model.marks())
            all << model.idOf(mark);
        return all;
    }
    void putMatter(const Matter& matter)
    {
        BookUpdate update;
        auto state = std::make_shared<CouncilState>(console.book.state());
        state->matters[matter.id] = matter;
        update.state = std::move(state);
        console.book.apply(update, console.time.now());
    }
    Matter matter(const QString& id)
    {
        Matter m;
        m.id = id;
        m.opened = console.time.now() - 1h;
        m.expires = console.time.now() + 24h;
        m.openedAtIndex = 5;
        return m;
    }
};

} // namespace

TEST_F(Timeline, KeepsMarksInOrderOfTimeWhateverTheOrderOfArrival)
{
    console.picture.apply({ at(u"b"_s, 2h), at(u"d"_s, 0h) });
    console.picture.apply({ at(u"c"_s, 1h), at(u"a"_s, 3h), at(u"e"_s, 0h) });
    EXPECT_EQ(ids(), QStringList({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }));
}

TEST_F(Timeline, KeepsTheOrderOfALargeBacklog)
{
    console.picture.apply({ at(u"m"_s, 50h) });
    std::vector<Item> backlog;
    for (int i = 0; i < 200; ++i)
        backlog.push_back(at(u"i%1"_s.arg(i), std::chrono::minutes(i * 37 % 6000)));
    for (int i = 0; i < 200; i += 2)
        console.picture.apply({ backlog[static_cast<size_t>(i)] });
    console.picture.apply(backlog);
    EXPECT_EQ(model.marks().size(), 201u);
    EXPECT_TRUE(std::is_sorted(model.marks().begin(), model.marks().end()));
}

TEST_F(Timeline, GivesEverySectorItsLane)
{
    console.picture.apply({ at(u"a"_s, 1h, u"espa.electricity"_s), at(u"b"_s, 0h, u"nowhere"_s) });
    EXPECT_EQ(model.laneCount(), 18);
    EXPECT_EQ(model.marks()[0].lane, TimelineModel::laneOf(model.rows().rowWithKey(u"ci.power"_s)));
    EXPECT_EQ(model.marks()[1].lane, 17);
}

TEST_F(Timeline, MovesTheMarkOfAChangedObject)
{
    Item item = at(u"a"_s, 3h);
    console.picture.apply({ item, at(u"b"_s, 2h) });
    item.eventSeq = 9;
    item.modified = item.modified + 1ms;
    item.occurred = console.time.now();
    item.severity = Severity::Grave;
    console.picture.apply({ item });
    EXPECT_EQ(ids(), QStringList({ u"b"_s, u"a"_s }));
    EXPECT_EQ(model.marks()[1].severity, Severity::Grave);
}

TEST_F(Timeline, ShowsThreatDataOnlyWhenAsked)
{
    Item threat = at(u"indicator--1"_s, 1h);
    threat.kind = ItemKind::Indicator;
    console.picture.apply({ threat });
    EXPECT_TRUE(model.marks().empty());
    model.setShowsThreats(true);
    ASSERT_EQ(model.marks().size(), 1u);
    EXPECT_EQ(model.marks()[0].kind, TimelineMark::Kind::Threat);
    model.setShowsThreats(false);
    EXPECT_TRUE(model.marks().empty());
}

TEST_F(Timeline, SaysWhenTheTimeOfOccurrenceIsNotKnown)
{
    Item item = at(u"a"_s, 0h);
    item.occurred = {};
    console.picture.apply({ item });
    EXPECT_EQ(model.marks()[0].time, item.modified);
    EXPECT_FALSE(model.marks()[0].timeKnown);
}

TEST_F(Timeline, PutsOpeningMarksAndOutcomeOfAMatterIntoTheDecisionLane)
{
    Matter m = matter(u"2026-0001"_s);
    putMatter(m);
    MarkRecord mark;
    mark.index = 6;
    mark.time = m.opened + 1min;
    mark.verb = Verb::SignOff;
    mark.counts = true;
    m.marks.push_back(mark);
    MarkRecord idle = mark;
    idle.index = 7;
    idle.counts = false;
    m.marks.push_back(idle);
    m.council = CouncilOutcome::SignedOff;
    m.decided = mark.time;
    putMatter(m);
    ASSERT_EQ(model.decisions().size(), 3u) << "a mark that counts for nothing decides nothing";
    EXPECT_EQ(model.decisions()[0].kind, TimelineMark::Kind::Opened);
    EXPECT_EQ(model.decisions()[1].verb, Verb::SignOff);
    EXPECT_EQ(model.decisions()[2].outcome, CouncilOutcome::SignedOff);
    for (const TimelineMark& shown : model.decisions())
        EXPECT_EQ(shown.lane, TimelineModel::decisionLane);
}

TEST_F(Timeline, TakesBackADecisionThatIsNoMore)
{
    Matter m = matter(u"2026-0001"_s);
    m.council = CouncilOutcome::Refused;
    m.decided = m.opened + 1min;
    putMatter(m);
    ASSERT_EQ(model.decisions().size(), 2u);
    m.council = CouncilOutcome::Pending;
    m.decided = {};
    putMatter(m);
    EXPECT_EQ(model.decisions().size(), 1u);
}

TEST_F(Timeline, FindsWhatLiesBetweenTwoInstants)
{
    console.picture.apply({ at(u"a"_s, 3h), at(u"b"_s, 2h), at(u"c"_s, 1h) });
    const auto found = model.between(console.time.now() - 2h, console.time.now() - 1h);
    ASSERT_EQ(found.size(), 1u) << "the end does not belong to it";
    EXPECT_EQ(model.idOf(found[0]), u"b"_s);
    EXPECT_TRUE(model.between(console.time.now(), console.time.now() - 5h).empty());
}

TEST_F(Timeline, AnnouncesAStepOnce)
{
    QSignalSpy changed(&model, &TimelineModel::marksChanged);
    console.picture.apply({ at(u"a"_s, 3h), at(u"b"_s, 2h), at(u"c"_s, 1h) });
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(Timeline, ReadsThePastAgainAfterAReset)
{
    console.picture.apply({ at(u"a"_s, 3h) });
    console.picture.reset({ at(u"z"_s, 1h) });
    EXPECT_EQ(ids(), QStringList({ u"z"_s }));
}

TEST_F(Timeline, CountsOneObjectOnceHoweverOftenItChangesBetweenTwoLooks)
{
    Item item = at(u"a"_s, 3h);
    console.picture.apply({ item, at(u"b"_s, 2h) });
    for (int version = 1; version <= 3; ++version) {
        item.eventSeq = 9 + version;
        item.modified = item.modified + 1ms;
        item.severity = severityFromLevel(version);
        console.picture.apply({ item }); // at the same time as before
    }
    ASSERT_EQ(ids(), QStringList({ u"a"_s, u"b"_s }));
    EXPECT_EQ(model.marks()[0].severity, Severity::Major);
    item.eventSeq = 20;
    item.modified = item.modified + 1ms;
    item.severity = Severity::Grave;
    console.picture.apply({ item });
    ASSERT_EQ(ids(), QStringList({ u"a"_s, u"b"_s }));
    EXPECT_EQ(model.marks()[0].severity, Severity::Grave);
}

TEST_F(Timeline, PlacesAMarkByTheTimeThatIsChosen)
{
    Item item = at(u"a"_s, 3h);
    item.received = console.time.now() - 2h;
    item.stored = console.time.now() - 1h;
    console.picture.apply({ item });
    EXPECT_EQ(model.marks()[0].time, item.occurred);
    model.setTimeOf(TimelineModel::TimeOf::Received);
    EXPECT_EQ(model.marks()[0].time, item.received);
    model.setTimeOf(TimelineModel::TimeOf::Recorded);
    EXPECT_EQ(model.marks()[0].time, item.stored);
    EXPECT_EQ(model.delayOf(model.marks()[0]), std::pair(item.occurred, item.stored));
}

TEST_F(Timeline, HasLanesByKindSourceAndActor)
{
    Item report = at(u"a"_s, 3h);
    Item incident = at(u"b"_s, 2h);
    incident.kind = ItemKind::StixIncident;
    incident.source = u"urn:example:other"_s;
    console.picture.apply({ report, incident });
    QSignalSpy lanes(&model, &TimelineModel::lanesChanged);
    model.setLanes(TimelineLanes::By::Kind);
    EXPECT_EQ(lanes.size(), 1);
    EXPECT_EQ(model.laneCount(), 4);
    EXPECT_NE(model.marks()[0].lane, model.marks()[1].lane);
    model.setLanes(TimelineLanes::By::Source);
    EXPECT_EQ(model.lanes().key(model.marks()[1].lane), u"urn:example:other"_s);
    Item third = at(u"c"_s, 1h);
    third.source = u"urn:example:third"_s;
    lanes.clear();
    console.picture.apply({ third });
    EXPECT_EQ(lanes.size(), 1);
    EXPECT_EQ(model.laneCount(), 5);
    model.setActors([](int row) { return row == 1 ? u"MirrorFace"_s : QString(); });
    model.setLanes(TimelineLanes::By::Actor);
    EXPECT_EQ(model.lanes().key(model.marks()[1].lane), u"MirrorFace"_s);
    EXPECT_EQ(model.lanes().key(model.marks()[0].lane), QString());
    EXPECT_EQ(model.marks()[1].sector, model.rows().rowWithKey(u"ci.power"_s));
}

TEST_F(Timeline, SharesOneLaneAmongWhatIsTooMuchForLanes)
{
    std::vector<Item> items;
    for (int n = 0; n < 60; ++n) {
        items.push_back(at(u"i%1"_s.arg(n), 1h));
        items.back().source = u"urn:example:%1"_s.arg(n);
    }
    console.picture.apply(items);
    model.setLanes(TimelineLanes::By::Source);
    EXPECT_EQ(model.laneCount(), TimelineLanes::first + TimelineLanes::most);
}

TEST_F(Timeline, GivesUrgentActsALaneOfTheirOwn)
{
    Matter m = matter(u"U-2026-0001"_s);
    m.declared = m.opened - 10min;
    m.notified = m.opened + 30min;
    putMatter(m);
    ASSERT_EQ(model.decisions().size(), 2u);
    EXPECT_EQ(model.decisions()[0].time, m.declared);
    EXPECT_EQ(model.decisions()[1].kind, TimelineMark::Kind::Notified);
    for (const TimelineMark& mark : model.decisions()) {
        EXPECT_EQ(mark.lane, TimelineModel::urgentLane);
        EXPECT_EQ(model.subjectOf(mark), u"U-2026-0001"_s);
    }
}

TEST(TimelineOfALedger, ShowsAnEndAsWaitingUntilTheWitnessHasSigned)
{
    yagura::testing::CouncilFixture f;
    TimelineModel model(f.picture, f.book);
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.witness(f.book.size());
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    const auto end = [&] {
        const auto it = std::find_if(model.decisions().begin(), model.decisions().end(),
            [](const TimelineMark& mark) { return mark.kind == TimelineMark::Kind::Decided; });
        return it == model.decisions().end() ? TimelineMark() : *it;
    };
    EXPECT_EQ(end().outcome, CouncilOutcome::Refused);
    EXPECT_FALSE(end().witnessed);
    f.witness(f.book.size());
    EXPECT_TRUE(end().witnessed);
    EXPECT_EQ(model.decisions().size(), 3U); // put, marked, decided: each once
}
