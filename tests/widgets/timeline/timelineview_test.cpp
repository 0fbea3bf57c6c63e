#include "timeline/timelineview.h"
#include "common/timetext.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct View : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    TimelineModel model{ console.picture, console.book };
    TimelineView view{ model, console.clock, console.focus };

    View()
    {
        view.resize(1000, 600);
        view.show();
        view.showLast(24h);
    }
    void put(const QString& id, std::chrono::milliseconds ago,
        Severity severity = Severity::Certain, const QString& sector = u"ci.power"_s)
    {
        Item item = console.incident(id, severity, sector, 13);
        item.occurred = console.time.now() - ago;
        console.picture.apply({ item });
    }
    int headWidth() { return view.width() - view.scale().width(); }
};

} // namespace

TEST_F(View, ShowsTheLastDayUpToNow)
{
    EXPECT_EQ(view.scale().span(), std::chrono::milliseconds(24h));
    EXPECT_GT(view.scale().to(), console.time.now());
    EXPECT_TRUE(view.follows());
}

TEST_F(View, MovesAlongWhileItIsLive)
{
    const Instant before = view.scale().to();
    console.time.advance(1h);
    emit console.clock.modeChanged(); // the second's timer does the same
    EXPECT_NEAR(
        double((view.scale().to() - before).count()), 3'600'000, view.scale().msPerPixel() * 2);
    view.pan(-50);
    const Instant still = view.scale().to();
    console.time.advance(1h);
    emit console.clock.modeChanged();
    EXPECT_EQ(view.scale().to(), still) << "who looks at the past is left there";
}

TEST_F(View, StandsStillAtAFixedInstant)
{
    console.clock.fixAt(console.time.now() - 5h);
    const Instant fixed = view.scale().to();
    EXPECT_LT(fixed, console.time.now());
    console.time.advance(2h);
    emit console.clock.modeChanged();
    EXPECT_EQ(view.scale().to(), fixed);
}

TEST_F(View, ZoomsByKeyAndWheelAboutThePointer)
{
    const auto before = view.scale().span();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_LT(view.scale().span(), before);
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_NEAR(double(view.scale().span().count()), double(before.count()), 10);
    const QPointF at(500, 300);
    const Instant under = view.scale().at(500 - headWidth());
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, { 0, 120 }, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    EXPECT_LT(view.scale().span(), before);
    EXPECT_NEAR(view.scale().x(under), 500 - headWidth(), 0.5);
}

TEST_F(View, PansByArrowsAndDrag)
{
    const Instant before = view.scale().from();
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_LT(view.scale().from(), before);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NEAR(double((view.scale().from() - before).count()), 0, 10);
    QTest::mousePress(&view, Qt::LeftButton, {}, { 500, 300 });
    QTest::mouseMove(&view, { 600, 300 });
    QTest::mouseRelease(&view, Qt::LeftButton, {}, { 600, 300 });
    EXPECT_NEAR(view.scale().x(before), 100, 1);
}

TEST_F(View, WalksFromMarkToMarkByTabAndLeavesAfterTheLast)
{
    put(u"a"_s, 5h);
    put(u"b"_s, 3h, Severity::Grave, u"ci.gas"_s);
    QTest::keyClick(&view, Qt::Key_Tab);
    ASSERT_NE(view.cursor(), nullptr);
    EXPECT_EQ(model.idOf(view.cursor()->worst), u"a"_s);
    QTest::keyClick(&view, Qt::Key_Tab);
    ASSERT_NE(view.cursor(), nullptr);
    EXPECT_EQ(model.idOf(view.cursor()->worst), u"b"_s);
    EXPECT_TRUE(view.accessibleDescription().contains(u"Gas"_s))
        << view.accessibleDescription().toStdString();
    QTest::keyClick(&view, Qt::Key_Backtab);
    ASSERT_NE(view.cursor(), nullptr);
    EXPECT_EQ(model.idOf(view.cursor()->worst), u"a"_s);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_EQ(view.cursor(), nullptr);
}

TEST_F(View, ChoosesTheObjectUnderTheCursorByEnter)
{
    put(u"a"_s, 5h);
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_EQ(console.focus.object(), QString()) << "walking does not choose";
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(console.focus.object(), u"a"_s);
    EXPECT_FALSE(console.focus.from().isKnown());
}

TEST_F(View, ChoosesTheSpanOfAClusterAndItsWorst)
{
    put(u"a"_s, 5h, Severity::Slight);
    put(u"b"_s, 5h, Severity::Grave);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(console.focus.object(), u"b"_s);
    EXPECT_LE(console.focus.from(), console.time.now() - 5h);
    EXPECT_GT(console.focus.to(), console.time.now() - 5h);
}

TEST_F(View, ChoosesAMatterInTheDecisionLane)
{
    Matter matter;
    matter.id = u"2026-0007"_s;
    matter.opened = console.time.now() - 2h;
    matter.expires = console.time.now() + 24h;
    BookUpdate update;
    auto state = std::make_shared<CouncilState>();
    state->matters[matter.id] = matter;
    update.state = std::move(state);
    console.book.apply(update, console.time.now());
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(console.focus.matter(), u"2026-0007"_s);
}

TEST_F(View, ChoosesASpanByShiftAndDrag)
{
    const Instant from = view.scale().at(300 - headWidth());
    const Instant to = view.scale().at(420 - headWidth());
    QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, { 420, 200 });
    QTest::mouseMove(&view, { 350, 200 });
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, { 300, 200 });
    EXPECT_EQ(console.focus.from(), from);
    EXPECT_EQ(console.focus.to(), to);
}

TEST_F(View, FiltersTheDrawingByTheFocus)
{
    put(u"a"_s, 5h);
    put(u"b"_s, 3h, Severity::Grave, u"ci.gas"_s);
    console.focus.setSector(u"ci.gas"_s);
    ASSERT_EQ(view.bins().clusters().size(), 1u);
    EXPECT_EQ(model.idOf(view.bins().clusters()[0].worst), u"b"_s);
}

TEST_F(View, DrawsNothingAfterTheInstantThatIsShown)
{
    put(u"early"_s, 5h);
    put(u"late"_s, 1h); // its time of occurrence is what its source says
    console.clock.fixAt(console.time.now() - 3h);
    ASSERT_EQ(view.bins().clusters().size(), 1u);
    EXPECT_EQ(model.idOf(view.bins().clusters()[0].worst), u"early"_s);
    console.clock.goLive();
    EXPECT_EQ(view.bins().clusters().size(), 2u);
}

TEST_F(View, MovesALaneByItsHeadAndByTheKeyboard)
{
    const auto laneHeight = double(view.height() - 40) / model.laneCount();
    const auto middle = [&](int place) { return int(40 + (place + 0.5) * laneHeight); };
    const int second = view.order().laneAt(1);
    QTest::mousePress(&view, Qt::LeftButton, {}, { 10, middle(1) });
    QTest::mouseMove(&view, { 10, middle(5) });
    QTest::mouseRelease(&view, Qt::LeftButton, {}, { 10, middle(5) });
    EXPECT_EQ(view.lane(), second);
    EXPECT_NEAR(view.order().placeOf(second), 5, 1);
    EXPECT_FALSE(console.focus.hasFilter()) << "a drag chooses nothing";
    const int place = view.order().placeOf(second);
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(view.order().placeOf(second), place - 1);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.lane(), view.order().laneAt(place)) << "without Alt only the place is another";
}

TEST_F(View, KeepsTheOrderOfLanesWhenAnotherSourceComes)
{
    put(u"a"_s, 5h);
    model.setLanes(TimelineLanes::By::Source);
    view.moveLane(TimelineLanes::first, 0);
    Item item = console.incident(u"b"_s, Severity::Slight, u"ci.gas"_s, 13);
    item.source = u"urn:example:other"_s;
    console.picture.apply({ item });
    EXPECT_EQ(view.order().count(), 4);
    EXPECT_EQ(view.order().laneAt(0), TimelineLanes::first);
    EXPECT_EQ(view.order().laneAt(3), TimelineLanes::first + 1);
}

TEST_F(View, ShowsEverythingFromTheFirstMarkOn)
{
    put(u"old"_s, 24h * 400);
    view.showAll();
    EXPECT_LE(view.scale().from(), console.time.now() - 24h * 400);
    EXPECT_EQ(view.bins().incidents(), 1);
}

TEST_F(View, PaintsAtEverySizeAndInBothZones)
{
    for (int i = 0; i < 300; ++i)
        put(u"i%1"_s.arg(i), std::chrono::minutes(i * 5), severityFromLevel(i % 6),
            model.rows().key(i % 16));
    console.feeds.setSources({}, 0);
    view.setGaps({ { u"urn:example:feed"_s,
        { { InterruptionKind::Silent, console.time.now() - 3h, {} },
            { InterruptionKind::Gap, console.time.now() - 2h, {} } } } });
    for (const auto by : { TimelineLanes::By::Source, TimelineLanes::By::Kind,
             TimelineLanes::By::Actor, TimelineLanes::By::Sector }) {
        model.setLanes(by);
        EXPECT_FALSE(view.grab().isNull());
    }
    for (const QSize size : { QSize(420, 340), QSize(1216, 560), QSize(3840, 2160) }) {
        view.resize(size);
        EXPECT_FALSE(view.grab().isNull());
        EXPECT_EQ(view.bins().width(), view.scale().width());
    }
    TimeText::setZone(TimeText::Zone::Utc);
    EXPECT_FALSE(view.grab().isNull());
    TimeText::setZone(TimeText::Zone::Jst);
}

TEST_F(View, DrawsHowLongTheSelectionHolds)
{
    Item item = console.incident(u"a"_s, Severity::Certain, u"ci.power"_s, 13);
    item.occurred = console.time.now() - 6h;
    item.validUntil = validityEnd(console.time.now() - 2h);
    console.picture.apply({ item });
    const QImage before = view.grab().toImage();
    console.focus.setObject(u"a"_s);
    ASSERT_TRUE(model.find(u"a"_s));
    EXPECT_EQ(model.validUntil(*model.find(u"a"_s)), item.validUntil);
    const QImage after = view.grab().toImage();
    int first = after.width();
    int last = -1;
    for (int x = headWidth(); x < after.width(); ++x) {
        for (int y = 0; y < after.height(); ++y) {
            if (after.pixel(x, y) == before.pixel(x, y))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    EXPECT_NEAR(first, headWidth() + view.scale().x(item.occurred), 3);
    EXPECT_NEAR(last, headWidth() + view.scale().x(item.validUntil), 3);
}

TEST_F(View, HatchesASilenceThatIsOverOnlyWhereItWas)
{
    put(u"a"_s, 20h);
    model.setLanes(TimelineLanes::By::Source);
    const QImage before = view.grab().toImage();
    view.setGaps({ { console.incident(u"b"_s, Severity::None, {}, 13).source,
        { { InterruptionKind::Silent, console.time.now() - 8h, console.time.now() - 4h } } } });
    const QImage after = view.grab().toImage();
    int last = -1;
    for (int x = 0; x < after.width(); ++x) {
        for (int y = 0; y < after.height(); ++y)
            last = after.pixel(x, y) == before.pixel(x, y) ? last : x;
    }
    EXPECT_NEAR(last, headWidth() + view.scale().x(console.time.now() - 4h), 3);
}

TEST_F(View, HatchesEveryLaneWhereTheHubCouldNotBeReached)
{
    put(u"a"_s, 20h);
    const auto changedRows = [&](TimelineLanes::By by) {
        model.setLanes(by);
        view.setGaps({});
        const QImage before = view.grab().toImage();
        view.setGaps({},
            { { InterruptionKind::Link, console.time.now() - 8h, console.time.now() - 4h } });
        const QImage after = view.grab().toImage();
        const int inside
            = headWidth() + static_cast<int>(view.scale().x(console.time.now() - 6h));
        const int outside
            = headWidth() + static_cast<int>(view.scale().x(console.time.now() - 2h));
        int rows = 0;
        for (int y = 0; y < after.height(); ++y) {
            bool isOther = false;
            for (int x = inside; x < inside + 16; ++x)
                isOther |= after.pixel(x, y) != before.pixel(x, y);
            rows += isOther;
            EXPECT_EQ(after.pixel(outside, y), before.pixel(outside, y));
        }
        return rows;
    };
    EXPECT_GT(changedRows(TimelineLanes::By::Sector), view.height() / 2);
    EXPECT_GT(changedRows(TimelineLanes::By::Kind), 10);
}
