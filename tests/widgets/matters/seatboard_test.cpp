#include "matters/seatboard.h"

#include "common/standing.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(SeatBoard, ShowsWhoIsNeededAndWhoHasSigned)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(board).contains(u"Chair: 0 of 1"_s)) << screenText(board).toStdString();
    EXPECT_TRUE(screenText(board).contains(u"Members (you): 0 of 2"_s));
    f.mark(u"2026-0147"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    EXPECT_TRUE(screenText(board).contains(u"Members (you): 1 of 2"_s));
    EXPECT_TRUE(screenText(board).contains(u"Member for the NPA"_s));
}

TEST(SeatBoard, SaysWhyAMarkDoesNotCount)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    f.mark(u"2026-0147"_s, u"m-duty"_s, u"member"_s, Verb::SignOff);
    EXPECT_TRUE(screenText(board).contains(u"Does not count:"_s))
        << screenText(board).toStdString();
    EXPECT_TRUE(screenText(board).contains(u"Members (you): 0 of 2"_s));
}

TEST(SeatBoard, KeepsTheStatutoryLaneInAFrameOfItsOwn)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.put(f.measure(u"2026-0148"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(child<QWidget>(board, u"statutoryLane"_s).isHidden());
    board.showMatter(u"2026-0148"_s);
    const QString lane = screenText(child<QWidget>(board, u"statutoryLane"_s));
    EXPECT_TRUE(lane.contains(u"not within this council's power"_s));
    EXPECT_FALSE(lane.contains(u"Chair"_s));
    const QString council = screenText(child<QWidget>(board, u"councilLane"_s));
    EXPECT_FALSE(council.contains(u"Commission"_s)) << council.toStdString();
}

TEST(SeatBoard, PutsTheLanesSideBySideWhereThereIsRoom)
{
    CouncilFixture f;
    f.put(f.measure(u"2026-0148"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0148"_s);
    // Asked for each time: the board makes the council's lane anew.
    const auto lane = [&](const QString& name) { return child<QWidget>(board, name).geometry(); };
    present(board, { 900, 600 });
    EXPECT_GE(lane(u"statutoryLane"_s).left(), lane(u"councilLane"_s).right());
    board.resize(420, 600);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return lane(u"statutoryLane"_s).top() >= lane(u"councilLane"_s).bottom(); }));
}

TEST(SeatBoard, SaysWhoHasOpenedTheSheetAndThatThisIsTheHubsWord)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(board).contains(u"Chair: not opened"_s))
        << screenText(board).toStdString();
    f.book.noteOpening({ u"2026-0147"_s, f.book.find(u"2026-0147"_s)->requestSha256, u"m-chair"_s,
        f.time.now(), f.time.now() });
    EXPECT_TRUE(screenText(board).contains(u"Chair: opened"_s)) << screenText(board).toStdString();
    EXPECT_TRUE(screenText(board).contains(u"the hub's word"_s));
}

TEST(SeatBoard, SaysWhoCannotFillASeatAndWhy)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-0003"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(board).contains(u"Cannot fill this seat: Who requests a matter"_s))
        << screenText(board).toStdString();
}

TEST(SeatBoard, SaysFromWhenDeputiesMayDecide)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(board).contains(u"Deputies may decide from"_s))
        << screenText(board).toStdString();
}

TEST(SeatBoard, CallsByNameFromEightyPercentWhoeverHasNotAnswered)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.mark(u"2026-0147"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    const Matter& matter = *f.book.find(u"2026-0147"_s);
    const auto called = [&](int percent) {
        f.time.set(matter.opened + (matter.expires - matter.opened) * percent / 100);
        f.book.refreshExpiry(f.time.now());
        SeatBoard board(f.workspace);
        board.showMatter(u"2026-0147"_s);
        return child<QLabel>(board, u"calledMembers"_s).text();
    };
    EXPECT_TRUE(called(79).startsWith(u"Whoever has not answered"_s)) << called(79).toStdString();
    EXPECT_TRUE(called(80).startsWith(u"Called now"_s)) << called(80).toStdString();
    EXPECT_TRUE(called(80).contains(u"Chair"_s)) << called(80).toStdString();
    EXPECT_FALSE(called(80).contains(u"Member for the NPA"_s)) << called(80).toStdString();
}

TEST(SeatBoard, ShowsHowOldAnAnswerIs)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.mark(u"2026-0147"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    f.time.advance(std::chrono::minutes(12));
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(board).contains(u"(12 min ago)"_s)) << screenText(board).toStdString();
}

TEST(SeatBoard, WaitsForTheWitnessBeforeItSaysThatTheCouncilHasDecided)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    f.witness(f.book.size());
    f.mark(u"2026-0147"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    EXPECT_TRUE(screenText(board).contains(u"Council: Waiting for the witness"_s))
        << screenText(board).toStdString();
    EXPECT_TRUE(screenText(board).contains(u"Counts; waiting for the witness."_s));
    f.witness(f.book.size());
    EXPECT_TRUE(screenText(board).contains(u"Council: Refused"_s))
        << screenText(board).toStdString();
    EXPECT_TRUE(screenText(board).contains(u"Counts; witnessed."_s));
}

TEST(SeatBoard, ShowsTheMarkOfARevokedKeyWithItsOwnWordAndShape)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.mark(u"2026-0147"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    f.revoke(u"m-0003"_s, u"lost"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    EXPECT_TRUE(screenText(board).contains(u"Key revoked. Does not count:"_s))
        << screenText(board).toStdString();
    EXPECT_EQ(child<StandingBadge>(board, {}).standing(), Standing::KeyRevoked);
}

TEST(SeatBoard, SaysBesideAnAnswerThatItCameWhileTheMatterWasRead)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    f.mark(u"2026-0147"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    present(board, { 600, 500 });
    EXPECT_FALSE(screenText(board).contains(u"while you read"_s));
    f.mark(u"2026-0147"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    EXPECT_EQ(screenText(board).count(u"[while you read]"_s), 1) << screenText(board).toStdString();
    EXPECT_TRUE(screenText(board).contains(u"came while you read"_s));
    board.showMatter({});
    board.showMatter(u"2026-0147"_s);
    EXPECT_FALSE(screenText(board).contains(u"while you read"_s)) << "now it is known";
}

TEST(SeatBoard, StaysWhereItIsReadWhenAnAnswerComes)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    SeatBoard board(f.workspace);
    board.showMatter(u"2026-0147"_s);
    present(board, { 300, 160 });
    auto* bar = board.findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 60; }));
    bar->setValue(60);
    f.mark(u"2026-0147"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    EXPECT_EQ(bar->value(), 60);
}

namespace {
struct LaneBoard : LaneFixture { };
} // namespace

TEST(SeatBoard, KeepsTheKeyboardWhereItWasWhenSomethingNewComes)
{
    LaneBoard f;
    const QString id = u"2026-0001"_s;
    f.put(f.measure(id));
    f.upTo(id, StepKind::Requirements);
    SeatBoard board(f.workspace);
    board.showMatter(id);
    present(board, { 900, 600 });
    QPushButton* record = nullptr;
    for (auto* button : board.findChildren<QPushButton*>())
        record = button->objectName().startsWith(u"record_"_s) ? button : record;
    ASSERT_NE(record, nullptr);
    const QString name = record->objectName();
    record->setFocus();
    f.answer(u"chair"_s, id, Verb::SignOff);
    const QWidget* held = QApplication::focusWidget();
    ASSERT_NE(held, nullptr) << "every shortcut of the place would be dead";
    EXPECT_EQ(held->objectName(), name);
}
