#include "matters/statutorylane.h"

#include "common/stepbadge.h"
#include "screentext.h"
#include "support/lanefixture.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

struct LaneFrame : ::testing::Test, LaneFixture {
    StatutoryLane lane{ workspace };

    void show(const QString& matterId = id) { lane.showMatter(matter(matterId)); }
    QWidget& row(StepKind step) { return child<QWidget>(lane, u"step_"_s + stepWord(step)); }
    QString text(StepKind step) { return screenText(row(step)); }
    StepStanding standing(StepKind step) { return child<StepBadge>(row(step), {}).standing(); }
};

} // namespace

TEST_F(LaneFrame, ListsEveryStepOfTheKindInTheOrderOfTheLaw)
{
    put(measure(id));
    show();
    for (const StepNeed& need : matter(id).steps)
        EXPECT_TRUE(text(need.step).contains(need.name.en)) << need.name.en.toStdString();
    EXPECT_TRUE(screenText(lane).contains(u"not within this council's power"_s));
}

TEST_F(LaneFrame, KeepsWhatIsNotNeededAndSaysWhy)
{
    put(measure(id));
    show();
    EXPECT_EQ(standing(StepKind::ForeignMinister), StepStanding::NotNeeded);
    EXPECT_TRUE(text(StepKind::ForeignMinister).contains(u"known to stand in Japan"_s));
    EXPECT_TRUE(text(StepKind::Notice).contains(u"without prior approval"_s));
}

TEST_F(LaneFrame, CountsTheMembersOfTheCommission)
{
    put(measure(id));
    upTo(id, StepKind::Requirements);
    record(u"k1"_s, id, StepKind::Approval);
    show();
    EXPECT_TRUE(text(StepKind::Approval).contains(u"1 of 3"_s))
        << text(StepKind::Approval).toStdString();
    EXPECT_EQ(standing(StepKind::Approval), StepStanding::Due);
    EXPECT_TRUE(text(StepKind::Approval).contains(u"recorded by k1"_s));
    EXPECT_TRUE(text(StepKind::Approval).contains(u"Valid until"_s));
}

TEST_F(LaneFrame, OpensTheRecordInPlaceAndKeepsItOpen)
{
    put(measure(id));
    upTo(id, StepKind::Requirements);
    show();
    const QString index = QString::number(matter(id).marks.front().index);
    auto& button = child<QAbstractButton>(lane, u"record_"_s + index);
    EXPECT_FALSE(screenText(lane).contains(u"一行目"_s));
    button.click();
    EXPECT_TRUE(screenText(lane).contains(u"Finding on the legal requirements: 一行目\n二行目"_s))
        << screenText(lane).toStdString();
    show();
    EXPECT_TRUE(screenText(lane).contains(u"一行目"_s));
}

TEST_F(LaneFrame, SaysThatARecordIsNotHere)
{
    withSheets = false;
    put(measure(id));
    withSheets = true;
    sync();
    withSheets = false;
    record(u"duty"_s, id, StepKind::Requirements);
    show();
    const QString index = QString::number(matter(id).marks.front().index);
    child<QAbstractButton>(lane, u"record_"_s + index).click();
    EXPECT_TRUE(screenText(lane).contains(u"has not arrived"_s)) << screenText(lane).toStdString();
}

TEST_F(LaneFrame, ShowsTheClockOfTheNoticeWithItsKindAndThatItIsLate)
{
    put(urgentMeasure(urgent));
    upTo(urgent, StepKind::Execution);
    show(urgent);
    EXPECT_TRUE(text(StepKind::Notice).contains(u"internal target"_s));
    ledger.clock.advance(std::chrono::hours(25));
    refresh();
    show(urgent);
    EXPECT_TRUE(text(StepKind::Notice).contains(u"overdue"_s))
        << text(StepKind::Notice).toStdString();
    record(u"commander"_s, urgent, StepKind::Notice);
    show(urgent);
    EXPECT_TRUE(text(StepKind::Notice).contains(u"Done, late"_s));
}

TEST_F(LaneFrame, ShowsThatAPeriodIsOver)
{
    put(measure(id));
    upTo(id, StepKind::Approval);
    ledger.clock.advance(std::chrono::hours(25));
    refresh();
    show();
    EXPECT_EQ(standing(StepKind::Approval), StepStanding::Lapsed);
}

TEST_F(LaneFrame, IsNotThereWhereTheKindHasNone)
{
    lane.showMatter(Matter());
    EXPECT_TRUE(lane.isHidden());
}
