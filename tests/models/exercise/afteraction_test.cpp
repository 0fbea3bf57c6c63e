#include "../matters/lanedesk.h"

#include "exercise/afteraction.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

struct AfterActionFigures : ::testing::Test, LaneDesk {
    SeatFigures of(const QString& member) const
    {
        for (const SeatFigures& seat : AfterAction::of(book, {})) {
            if (seat.member == member)
                return seat;
        }
        return {};
    }
    /// Up to the notice, which comes `after` the act.
    void actUrgently(std::chrono::hours after)
    {
        put(urgentMeasure(id));
        record(u"commander"_s, id, StepKind::Command);
        record(u"officer"_s, id, StepKind::Execution, u"started"_s);
        record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
        ledger.clock.advance(after);
        refresh();
    }

    const QString id = u"U-2026-0001"_s;
};

} // namespace

TEST_F(AfterActionFigures, TellHowLongANoticeTook)
{
    actUrgently(2h);
    record(u"officer"_s, id, StepKind::Notice);
    EXPECT_EQ(of(u"officer"_s).notices, 1);
    ASSERT_TRUE(of(u"officer"_s).toNotify.has_value());
    EXPECT_GE(*of(u"officer"_s).toNotify, 2h);
    EXPECT_LT(*of(u"officer"_s).toNotify, 2h + 1min);
    EXPECT_EQ(of(u"officer"_s).missedNotices, 0);
}

TEST_F(AfterActionFigures, CountALateNoticeAsMissedForWhoeverOwedIt)
{
    actUrgently(25h);
    EXPECT_EQ(of(u"officer"_s).missedNotices, 1) << "it is owed and has not come";
    record(u"commander"_s, id, StepKind::Notice);
    EXPECT_EQ(of(u"commander"_s).missedNotices, 1);
    EXPECT_EQ(of(u"officer"_s).missedNotices, 0);
    EXPECT_EQ(of(u"commander"_s).notices, 1);
}

TEST_F(AfterActionFigures, TellHowLongAnAnswerTookAfterTheMatterWasPut)
{
    put(measure(u"2026-0001"_s));
    ledger.clock.advance(5min);
    answer(u"chair"_s, u"2026-0001"_s, Verb::SignOff);
    EXPECT_EQ(of(u"chair"_s).given, 1);
    ASSERT_TRUE(of(u"chair"_s).toSign.has_value());
    EXPECT_GE(*of(u"chair"_s).toSign, 5min);
    EXPECT_LT(*of(u"chair"_s).toSign, 6min);
    EXPECT_FALSE(of(u"a"_s).toSign.has_value());
}

TEST_F(AfterActionFigures, CountWhoRecordedTheStepsOfAReport)
{
    ReportStep step;
    step.reportId = u"x1-001"_s;
    step.operatorId = u"power"_s;
    step.step = u"aware"_s;
    step.atS = ledger.clock.now().ms / 1000 - 600;
    sitAs(u"reporter"_s);
    log(desk.draftReport(step, {}));
    EXPECT_EQ(of(u"reporter"_s).given, 1);
    ASSERT_TRUE(of(u"reporter"_s).toSign.has_value());
    EXPECT_GE(*of(u"reporter"_s).toSign, 10min) << "so long it took from becoming aware";
    ledger.clock.advance(3min);
    step.step = u"duty_check"_s;
    step.outcome = u"reportable"_s;
    step.atS = ledger.clock.now().ms / 1000;
    sitAs(u"duty"_s);
    log(desk.draftReport(step, {}));
    ASSERT_TRUE(of(u"duty"_s).toSign.has_value());
    EXPECT_GE(*of(u"duty"_s).toSign, 3min);
    EXPECT_LT(*of(u"duty"_s).toSign, 4min);
    for (const SeatFigures& seat : AfterAction::of(book, ledger.clock.now() + 1s))
        EXPECT_EQ(seat.given, 0) << seat.member.toStdString();
}

TEST_F(AfterActionFigures, CountNothingFromBeforeTheExercise)
{
    put(measure(u"2026-0001"_s));
    answer(u"chair"_s, u"2026-0001"_s, Verb::SignOff);
    for (const SeatFigures& seat : AfterAction::of(book, ledger.clock.now() + 1s))
        EXPECT_EQ(seat.given, 0) << seat.member.toStdString();
}

TEST(AfterAction, MeasuresNobodyInEarnest)
{
    const MatterBook empty;
    EXPECT_TRUE(AfterAction::of(empty, {}).empty());
}

TEST(AfterAction, WritesATableThatNoProgramTakesForFormulas)
{
    SeatFigures seat;
    seat.member = u"m-0001"_s;
    seat.office = { u"=議長"_s, u"=chair \"x\""_s };
    seat.toSign = 1500ms;
    EXPECT_EQ(AfterAction::csv({ seat }, Language::English).split('\n').at(1),
        "true,\"m-0001\",\"'=chair \"\"x\"\"\",0,,0,1.5,0,,0,0\r");
}
