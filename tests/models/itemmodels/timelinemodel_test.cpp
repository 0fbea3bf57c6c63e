#include "itemmodels/timelinemodel.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QAbstractItemModelTester>
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
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Warning };

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
            all << mark.id;
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
    EXPECT_EQ(model.laneCount(), 17);
    EXPECT_EQ(model.marks()[0].lane, TimelineModel::laneOf(model.rows().rowWithKey(u"ci.power"_s)));
    EXPECT_EQ(model.marks()[1].lane, 16);
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
    ASSERT_EQ(model.marks().size(), 3u) << "a mark that counts for nothing decides nothing";
    EXPECT_EQ(model.marks()[0].kind, TimelineMark::Kind::Opened);
    EXPECT_EQ(model.marks()[1].verb, Verb::SignOff);
    EXPECT_EQ(model.marks()[2].outcome, CouncilOutcome::SignedOff);
    for (const TimelineMark& shown : model.marks())
        EXPECT_EQ(shown.lane, TimelineModel::decisionLane);
}

TEST_F(Timeline, TakesBackADecisionThatIsNoMore)
{
    Matter m = matter(u"2026-0001"_s);
    m.council = CouncilOutcome::Refused;
    m.decided = m.opened + 1min;
    putMatter(m);
    ASSERT_EQ(model.marks().size(), 2u);
    m.council = CouncilOutcome::Pending;
    m.decided = {};
    putMatter(m);
    EXPECT_EQ(model.marks().size(), 1u);
}

TEST_F(Timeline, FindsWhatLiesBetweenTwoInstants)
{
    console.picture.apply({ at(u"a"_s, 3h), at(u"b"_s, 2h), at(u"c"_s, 1h) });
    const auto found = model.between(console.time.now() - 2h, console.time.now() - 1h);
    ASSERT_EQ(found.size(), 1u) << "the end does not belong to it";
    EXPECT_EQ(found[0].id, u"b"_s);
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

TEST(TimelineOfALedger, ShowsAnEndAsWaitingUntilTheWitnessHasSigned)
{
    yagura::testing::CouncilFixture f;
    TimelineModel model(f.picture, f.book);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Warning);
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.witness(f.book.size());
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    const auto end = [&] {
        const auto it = std::find_if(model.marks().begin(), model.marks().end(),
            [](const TimelineMark& mark) { return mark.kind == TimelineMark::Kind::Decided; });
        return it == model.marks().end() ? TimelineMark() : *it;
    };
    EXPECT_EQ(end().outcome, CouncilOutcome::Refused);
    EXPECT_FALSE(end().witnessed);
    f.witness(f.book.size());
    EXPECT_TRUE(end().witnessed);
    EXPECT_EQ(model.marks().size(), 3U); // put, marked, decided: each once
}
