#include "itemmodels/incidentduties.h"

#include "itemmodels/reportcasemodel.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString incident = u"incident--7b3c1f0e-0000-4000-8000-000000000001"_s;

struct Duties : ::testing::Test, LaneFixture {
    IncidentDuties duties{ book };

    void putMeasure(const QString& id, const QString& about = incident)
    {
        MatterSheet sheet = measure(id);
        sheet.incident = about;
        put(sheet);
    }
    void recordReport(const QString& id, const QString& word, const QString& outcome = {},
        const QStringList& incidents = {})
    {
        sitAs(u"duty"_s);
        ReportStep step;
        step.reportId = id;
        step.operatorId = u"op-1"_s;
        step.step = word;
        step.outcome = outcome;
        step.incidents = incidents;
        step.atS = ledger.clock.now().ms / 1000;
        log(desk.draftReport(step, {}));
    }
};

} // namespace

TEST_F(Duties, HasNothingForAnIncidentThatNobodyTookUp)
{
    EXPECT_EQ(duties.find(incident), nullptr);
}

TEST_F(Duties, SaysWhoseTurnAMatterAboutTheIncidentIs)
{
    QSignalSpy changed(&duties, &IncidentDuties::changed);
    putMeasure(u"2026-0001"_s);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toStringList(), QStringList{ incident });
    const IncidentDuty* duty = duties.find(incident);
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->matterId, u"2026-0001"_s);
    EXPECT_EQ(duty->next, IncidentDuty::Next::Step);
    EXPECT_EQ(duty->step, matter(u"2026-0001"_s).findStep(StepKind::Requirements)->name);
    EXPECT_EQ(duty->owner, matter(u"2026-0001"_s).findStep(StepKind::Requirements)->body);
}

TEST_F(Duties, AsksTheSeatThatIsStillEmptyWhenItIsTheCouncilsTurn)
{
    putMeasure(u"2026-0001"_s);
    upTo(u"2026-0001"_s, StepKind::Approval);
    const IncidentDuty* duty = duties.find(incident);
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->next, IncidentDuty::Next::Answer);
    EXPECT_EQ(duty->owner, matter(u"2026-0001"_s).seats.front().name);
    EXPECT_EQ(duty->due, matter(u"2026-0001"_s).expires);
}

TEST_F(Duties, LetsGoOfAnIncidentWhoseMatterHasEnded)
{
    putMeasure(u"2026-0001"_s);
    sitAs(u"officer"_s);
    ASSERT_TRUE(duties.find(incident));
    log(desk.draftMark(u"2026-0001"_s, Verb::Withdraw, {}, { u"facts_changed"_s, {} }));
    EXPECT_EQ(duties.find(incident), nullptr);
}

TEST_F(Duties, SaysWhichStepOfAReportComesNextAndUntilWhen)
{
    recordReport(u"r1"_s, u"aware"_s);
    const QString report = reportObject(u"op-1"_s, u"r1"_s);
    const IncidentDuty* duty = duties.find(report);
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->next, IncidentDuty::Next::ReportStep);
    EXPECT_EQ(duty->reportStep, u"duty_check"_s);
    EXPECT_EQ(duty->member, u"duty"_s);
    EXPECT_FALSE(duty->due.isKnown());
    recordReport(u"r1"_s, u"duty_check"_s, u"reportable"_s);
    duty = duties.find(report);
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->reportStep, u"quick"_s);
    EXPECT_EQ(duty->due, book.reports().front().quickLimit);
    EXPECT_TRUE(duty->due.isKnown());
}

TEST_F(Duties, NamesWhoRecordedTheLastStepThatCounts)
{
    recordReport(u"r1"_s, u"aware"_s);
    ReportStep early;
    early.reportId = u"r1"_s;
    early.operatorId = u"op-1"_s;
    early.step = u"quick"_s; // whether there is a duty has not been checked
    early.role = u"operator.reporter"_s;
    early.atS = ledger.clock.now().ms / 1000;
    ledger.append(ledger.envelope(ledger.statement(u"reporter"_s, u"report_step"_s, early)));
    sync();
    ASSERT_EQ(book.reports().front().steps.size(), 2U);
    ASSERT_FALSE(book.reports().front().steps.back().counts);
    const IncidentDuty* duty = duties.find(reportObject(u"op-1"_s, u"r1"_s));
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->member, u"duty"_s);
    EXPECT_EQ(duty->reportStep, u"duty_check"_s);
}

TEST_F(Duties, SharesAReportsDutyWithTheIncidentsItIsLinkedWith)
{
    recordReport(u"r1"_s, u"aware"_s, {}, { incident });
    ASSERT_TRUE(duties.find(incident));
    EXPECT_EQ(duties.find(incident)->reportId, u"r1"_s);
}

TEST_F(Duties, ShowsTheEarlierLimitOfTwo)
{
    recordReport(u"r1"_s, u"aware"_s, {}, { incident });
    ASSERT_FALSE(duties.find(incident)->due.isKnown());
    putMeasure(u"2026-0001"_s);
    upTo(u"2026-0001"_s, StepKind::Approval);
    ASSERT_TRUE(duties.find(incident));
    EXPECT_EQ(duties.find(incident)->matterId, u"2026-0001"_s) << "it has a limit";
}

TEST_F(Duties, IsAsOfTheShownInstant)
{
    const Instant before = ledger.clock.now();
    ledger.clock.advance(std::chrono::minutes(5));
    putMeasure(u"2026-0001"_s);
    book.showAt(before);
    EXPECT_EQ(duties.find(incident), nullptr);
    book.showAt({});
    EXPECT_TRUE(duties.find(incident));
}

TEST_F(Duties, AsksTheNextSeatOnceTheFirstIsFilled)
{
    putMeasure(u"2026-0001"_s);
    upTo(u"2026-0001"_s, StepKind::Approval);
    answer(u"chair"_s, u"2026-0001"_s, Verb::SignOff);
    ASSERT_TRUE(duties.find(incident));
    EXPECT_EQ(duties.find(incident)->next, IncidentDuty::Next::Answer);
    EXPECT_EQ(duties.find(incident)->owner, matter(u"2026-0001"_s).seats.at(1).name);
}

TEST_F(Duties, AsksTheCouncilToConfirmWhatWasDoneWithoutIt)
{
    const QString urgent = u"U-2026-0001"_s;
    MatterSheet sheet = urgentMeasure(urgent);
    sheet.incident = incident;
    put(sheet);
    upTo(urgent, StepKind::Response);
    ASSERT_TRUE(duties.find(incident));
    EXPECT_EQ(duties.find(incident)->next, IncidentDuty::Next::Confirm);
    EXPECT_EQ(duties.find(incident)->owner, matter(urgent).seats.front().name);
}

TEST_F(Duties, SaysWhichIncidentsHaveNothingAnyMore)
{
    putMeasure(u"2026-0001"_s);
    sitAs(u"officer"_s);
    QSignalSpy changed(&duties, &IncidentDuties::changed);
    log(desk.draftMark(u"2026-0001"_s, Verb::Withdraw, {}, { u"facts_changed"_s, {} }));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toStringList(), QStringList{ incident });
    putMeasure(u"2026-0002"_s, {});
    EXPECT_EQ(changed.size(), 1) << "a matter about no incident changes none";
}

TEST(IncidentDuties, FindTheIncidentWhenItsSheetComesLater)
{
    CouncilFixture f;
    IncidentDuties duties(f.book);
    MatterSheet sheet = f.escalation(u"2026-0001"_s);
    sheet.incident = incident;
    f.put(sheet, u"m-duty"_s, false);
    EXPECT_EQ(duties.find(incident), nullptr) << "its sheet is not here yet";
    const auto paper = f.documents.find(f.book.find(u"2026-0001"_s)->sheetCommit);
    ASSERT_TRUE(paper);
    f.feedBook({ *paper });
    ASSERT_TRUE(duties.find(incident));
    EXPECT_EQ(duties.find(incident)->matterId, u"2026-0001"_s);
}
