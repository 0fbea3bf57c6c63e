#include "itemmodels/reportcasemodel.h"

#include "itemmodels/reportdraft.h"
#include "support/lanefixture.h"

#include <QAbstractItemModelTester>

#include <tuple>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Reports : ::testing::Test, LaneFixture {
    ReportCaseModel model{ book, picture };
    ReportCaseFilter filter{ model };
    QAbstractItemModelTester tester{ &filter,
        QAbstractItemModelTester::FailureReportingMode::Fatal };

    void feed(const QString& object)
    {
        Item item;
        item.objectId = object;
        item.kind = ItemKind::OperatorReport;
        item.modified = ledger.clock.now();
        picture.apply({ item });
    }
    void record(const QString& id, const QString& word, const QString& outcome = {})
    {
        sitAs(u"duty"_s);
        ReportStep step;
        step.reportId = id;
        step.operatorId = u"op-1"_s;
        step.step = word;
        step.outcome = outcome;
        step.atS = ledger.clock.now().ms / 1000;
        log(desk.draftReport(step, {}));
    }
    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(
                filter.index(row, 0).data(ReportCaseModel::rowRole).value<ReportRow>().reportId);
        return ids;
    }
    void wait(std::chrono::hours time)
    {
        ledger.clock.advance(time);
        refresh();
    }
};

} // namespace

TEST_F(Reports, ListsWhatNobodyHasTakenUp)
{
    feed(u"report:op-1:r1"_s);
    ASSERT_EQ(shown(), QStringList{ u"r1"_s });
    const ReportRow& row = model.rows().front();
    EXPECT_EQ(row.operatorId, u"op-1"_s);
    EXPECT_FALSE(row.taken);
    filter.setShow(ReportCaseFilter::NotTakenUp);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setShow(ReportCaseFilter::Open);
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST_F(Reports, JoinsTheCaseWithWhatTheFeedBrought)
{
    feed(u"report:op-1:r1"_s);
    record(u"r1"_s, u"aware"_s);
    record(u"r2"_s, u"aware"_s);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.rows()[0].taken && model.rows()[0].item);
    EXPECT_TRUE(model.rows()[1].taken && !model.rows()[1].item);
    feed(u"report:op-1:r2"_s);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.rows()[1].item);
}

TEST_F(Reports, TakesNoOtherObjectForAReport)
{
    Item item;
    item.objectId = u"incident--1"_s;
    item.kind = ItemKind::StixIncident;
    picture.apply({ item });
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(reportNamed(u"incident--1"_s).objectId, QString());
    EXPECT_EQ(reportNamed(u"report:op-1"_s).objectId, QString());
}

TEST_F(Reports, KeepsAnotherOperatorsCaseApart)
{
    record(u"r1"_s, u"aware"_s);
    feed(u"report:op-9:r1"_s);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(model.rows()[1].taken);
}

TEST_F(Reports, PutTheOverdueFirstAndThenWhatIsDueNext)
{
    feed(u"report:op-1:a-new"_s);
    record(u"b-no-duty"_s, u"aware"_s);
    record(u"b-no-duty"_s, u"duty_check"_s, u"not_reportable"_s);
    record(u"c-late"_s, u"aware"_s);
    record(u"c-late"_s, u"duty_check"_s, u"reportable"_s);
    wait(std::chrono::hours(60));
    record(u"a-due"_s, u"aware"_s);
    record(u"a-due"_s, u"duty_check"_s, u"reportable"_s);
    wait(std::chrono::hours(13));
    EXPECT_EQ(shown(), (QStringList{ u"c-late"_s, u"a-due"_s, u"a-new"_s, u"b-no-duty"_s }));
    filter.setShow(ReportCaseFilter::OverdueOnly);
    EXPECT_EQ(shown(), QStringList{ u"c-late"_s });
}

TEST_F(Reports, CountTheClockThatRunsNext)
{
    record(u"r1"_s, u"aware"_s);
    EXPECT_FALSE(model.rows()[0].nextLimit().isKnown()) << "the duty is not found yet";
    record(u"r1"_s, u"duty_check"_s, u"reportable"_s);
    EXPECT_EQ(model.rows()[0].nextLimit(), model.rows()[0].taken->quickLimit);
    record(u"r1"_s, u"quick"_s);
    EXPECT_EQ(model.rows()[0].nextLimit(), model.rows()[0].taken->detailLimit);
    record(u"r1"_s, u"detail"_s);
    EXPECT_FALSE(model.rows()[0].nextLimit().isKnown());
}

TEST_F(Reports, KnowTheStepThatComesNext)
{
    feed(u"report:op-1:r1"_s);
    const auto next = [this] { return model.rows()[0].nextStep(); };
    EXPECT_EQ(next(), u"aware"_s);
    for (const auto& [step, outcome, after] :
        { std::tuple{ u"aware"_s, QString(), u"duty_check"_s },
            { u"duty_check"_s, u"not_reportable"_s, u"close"_s },
            { u"duty_check"_s, u"reportable"_s, u"quick"_s }, { u"quick"_s, {}, u"detail"_s },
            { u"follow_up"_s, {}, u"detail"_s }, { u"detail"_s, {}, u"close"_s },
            { u"close"_s, {}, QString() } }) {
        record(u"r1"_s, step, outcome);
        EXPECT_EQ(next(), after);
    }
}

TEST_F(Reports, LetGoOfCasesThatWereNotThereAtAFixedTime)
{
    feed(u"report:op-1:r1"_s);
    const Instant before = ledger.clock.now();
    ledger.clock.advance(std::chrono::hours(1));
    record(u"r1"_s, u"aware"_s);
    record(u"r2"_s, u"aware"_s);
    book.showAt(before);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.rows()[0].taken);
    book.showAt({});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(Reports, FindTheRowOfAnObject)
{
    feed(u"report:op-1:r1"_s);
    feed(u"report:op-1:r2"_s);
    EXPECT_EQ(filter.indexOf(u"report:op-1:r2"_s).row(), 1);
    EXPECT_FALSE(filter.indexOf(u"report:op-1:r3"_s).isValid());
}

TEST(DutyCheck, FindsADutyOnlyForOperatorComputerAndEventTogether)
{
    DutyCheck check{ u"yes"_s, u"yes"_s, u"specified_intrusion"_s, u"because"_s };
    EXPECT_EQ(check.outcome(), u"reportable"_s);
    check.event = u"listed_event"_s;
    EXPECT_EQ(check.outcome(), u"reportable"_s);
    for (QString DutyCheck::*answer :
        { &DutyCheck::designatedOperator, &DutyCheck::specifiedComputer, &DutyCheck::event }) {
        DutyCheck other = check;
        other.*answer = answer == &DutyCheck::event ? u"neither"_s : u"no"_s;
        EXPECT_EQ(other.outcome(), u"not_reportable"_s);
        (other.*answer).clear();
        EXPECT_EQ(other.outcome(), QString());
    }
    EXPECT_EQ(check.record().back().second, u"because"_s);
}
