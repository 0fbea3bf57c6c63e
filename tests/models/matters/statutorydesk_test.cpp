#include "lanedesk.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

struct StatutoryDesk : ::testing::Test, LaneDesk {
    bool needs(const QString& member, const QString& matterId = id)
    {
        sitAs(member);
        return desk.needsMe(matter(matterId));
    }
    void toCommand()
    {
        put(measure(id));
        record(u"duty"_s, id, StepKind::Requirements);
        councilSignsOff(id);
        commissionRecords(id, StepKind::Approval);
    }
};

} // namespace

TEST_F(StatutoryDesk, TakesAMeasureFromTheRequestToTheClosedRecord)
{
    put(measure(id));
    EXPECT_EQ(state(id), MatterState::Triage);
    record(u"duty"_s, id, StepKind::Requirements);
    EXPECT_EQ(state(id), MatterState::ApprovalPending);
    councilSignsOff(id);
    EXPECT_EQ(matter(id).council, CouncilOutcome::SignedOff);
    commissionRecords(id, StepKind::Approval);
    EXPECT_EQ(state(id), MatterState::Approved);
    record(u"commander"_s, id, StepKind::Command);
    EXPECT_EQ(state(id), MatterState::Commanded);
    record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    EXPECT_EQ(state(id), MatterState::Executed);
    record(u"clerk"_s, id, StepKind::Close);
    EXPECT_EQ(state(id), MatterState::Closed);
}

TEST_F(StatutoryDesk, TakesAnUrgentActToItsFindingAndTheAnswerToIt)
{
    put(urgentMeasure(urgent, true));
    EXPECT_EQ(state(urgent), MatterState::NscReview);
    record(u"duty"_s, urgent, StepKind::NscReview);
    EXPECT_EQ(state(urgent), MatterState::MofaConsult) << "the Foreign Minister is never skipped";
    record(u"mofa"_s, urgent, StepKind::ForeignMinister);
    EXPECT_EQ(state(urgent), MatterState::UrgentAuth);
    record(u"commander"_s, urgent, StepKind::Command);
    record(u"officer"_s, urgent, StepKind::Execution, u"started"_s);
    record(u"officer"_s, urgent, StepKind::Execution, u"ended"_s);
    EXPECT_TRUE(book.progress(matter(urgent)).unnotifiedSince.isKnown());
    record(u"commander"_s, urgent, StepKind::Notice);
    EXPECT_FALSE(book.progress(matter(urgent)).unnotifiedSince.isKnown());
    record(u"k1"_s, urgent, StepKind::Receipt);
    EXPECT_EQ((sitAs(u"clerk"_s), desk.whyNotStep(urgent, StepKind::Close)), u"E-STP-FINDING"_s);
    commissionRecords(urgent, StepKind::Finding);
    commissionRecords(urgent, StepKind::Recommendation);
    record(u"commander"_s, urgent, StepKind::Response);
    councilSignsOff(urgent, Verb::ConfirmAfter);
    EXPECT_EQ(matter(urgent).council, CouncilOutcome::SignedOff);
    record(u"clerk"_s, urgent, StepKind::Close);
    EXPECT_EQ(state(urgent), MatterState::Closed);
    EXPECT_EQ(matter(urgent).finding, u"proper"_s);
}

TEST_F(StatutoryDesk, SaysInACodeWhyAStepCannotBeRecordedYet)
{
    put(measure(id));
    sitAs(u"commander"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Command), u"E-STP-REQUIREMENTS"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::UsRequest), u"E-STP-NONE"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Approval), u"E-MRK-ROLE"_s);
    EXPECT_EQ(desk.whyNotStep(u"2026-0999"_s, StepKind::Approval), u"E-MRK-MATTER"_s);
    EXPECT_THAT(
        desk.draftStep(id, wish(id, StepKind::Command)), FailsWithReason("E-STP-REQUIREMENTS"));
    record(u"duty"_s, id, StepKind::Requirements);
    sitAs(u"commander"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Command), u"E-STP-APPROVAL"_s);
    commissionRecords(id, StepKind::Approval);
    sitAs(u"commander"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Command), u"E-STP-COUNCIL"_s);
    EXPECT_EQ(book.progress(matter(id)).whyNot, u"E-STP-COUNCIL"_s);
    councilSignsOff(id);
    sitAs(u"commander"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Command), QString());
    EXPECT_EQ(desk.whyNot(id, Verb::Command), QString());
}

TEST_F(StatutoryDesk, CallsEachSeatWhenItsTurnHasComeAndNotBefore)
{
    put(measure(id));
    EXPECT_TRUE(needs(u"duty"_s)) << "the legal test is due";
    EXPECT_TRUE(needs(u"chair"_s));
    EXPECT_FALSE(needs(u"vice"_s)) << "a substitute waits";
    EXPECT_FALSE(needs(u"commander"_s) && matter(id).state != MatterState::Triage);
    EXPECT_FALSE(needs(u"officer"_s)) << "put it";
    EXPECT_FALSE(needs(u"admin"_s));
    record(u"duty"_s, id, StepKind::Requirements);
    EXPECT_TRUE(needs(u"k1"_s));
    record(u"k1"_s, id, StepKind::Approval);
    EXPECT_FALSE(needs(u"k1"_s)) << "one of three has spoken";
    EXPECT_TRUE(needs(u"k2"_s));
    record(u"k2"_s, id, StepKind::Approval);
    record(u"k3"_s, id, StepKind::Approval);
    EXPECT_FALSE(needs(u"commander"_s)) << "the council has not signed off";
    councilSignsOff(id);
    EXPECT_TRUE(needs(u"commander"_s));
    record(u"commander"_s, id, StepKind::Command);
    EXPECT_TRUE(needs(u"officer"_s));
    record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    EXPECT_TRUE(needs(u"officer"_s)) << "its end is due";
    record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    EXPECT_FALSE(needs(u"officer"_s));
    EXPECT_TRUE(needs(u"clerk"_s));
}

TEST_F(StatutoryDesk, KnowsWhichStepsAreAMembersOwn)
{
    put(measure(id));
    const auto steps = [&](const QString& member) {
        sitAs(member);
        return desk.mySteps(matter(id));
    };
    EXPECT_EQ(steps(u"k1"_s),
        (std::vector{
            StepKind::Approval, StepKind::Receipt, StepKind::Finding, StepKind::Recommendation }));
    EXPECT_EQ(steps(u"officer"_s), (std::vector{ StepKind::Execution, StepKind::Notice }));
    EXPECT_TRUE(steps(u"chair"_s).empty());
    desk.setSigner(nullptr);
    EXPECT_TRUE(desk.mySteps(matter(id)).empty());
}

TEST_F(StatutoryDesk, KeepsTheRecordOfAStepAndReadsItAgain)
{
    put(measure(id));
    sitAs(u"duty"_s);
    StepWish asked = wish(id, StepKind::Requirements);
    asked.record.emplace_back(u"remark"_s, u"  "_s);
    log(desk.draftStep(id, asked));
    const MarkRecord& mark = matter(id).marks.back();
    EXPECT_EQ(mark.facts.recordFields, QStringList{ u"legal_test"_s }) << "empty fields are none";
    const auto record = book.record(mark);
    ASSERT_THAT(record, Succeeds());
    EXPECT_EQ(record->about, id);
    EXPECT_EQ(record->step, u"requirements"_s);
    ASSERT_EQ(record->fields.size(), 1U);
    EXPECT_EQ(record->fields.front().second, u"一行目\n二行目"_s);

    asked.record.clear();
    EXPECT_THAT(desk.draftStep(id, asked), FailsWithReason("E-STP-RECORD"));
}

TEST_F(StatutoryDesk, ReadsNoRecordThatIsNotWhatItsStatementSays)
{
    put(measure(id));
    record(u"duty"_s, id, StepKind::Requirements);
    MarkRecord mark = matter(id).marks.back();
    mark.facts.recordFields.append(u"more"_s);
    EXPECT_THAT(book.record(mark), FailsWithReason("E-REC-FIELDS"));
    mark = matter(id).marks.back();
    mark.seat = u"nsc_review"_s;
    EXPECT_THAT(book.record(mark), FailsWithReason("E-REC-FIELDS"));
    mark.facts.recordCommit = Digest::of("nobody's");
    EXPECT_THAT(book.record(mark), FailsWithReason("E-DOC-MISSING"));
    mark.index = book.size();
    EXPECT_THAT(book.record(mark), FailsWithReason("E-DOC-MISSING"));
}

TEST_F(StatutoryDesk, StopsInOneStepOnALedgerOfAnyAge)
{
    toCommand();
    record(u"commander"_s, id, StepKind::Command);
    record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    LedgerHealth health;
    health.freshness = LedgerHealth::Freshness::Blocked;
    book.setHealth(health);
    sitAs(u"chair"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Opinion), u"E-LED-STALE"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Stop), QString());
    const auto draft = desk.draftStop(id);
    ASSERT_THAT(draft, Succeeds());
    EXPECT_FALSE(draft->neutralises) << "nothing more is asked";
    log(draft);
    EXPECT_EQ(state(id), MatterState::Halted);
    EXPECT_EQ(desk.whyNot(id, Verb::Stop), u"E-STP-DONE"_s);
    sitAs(u"clerk"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Stop), u"E-MRK-ROLE"_s);
}

TEST_F(StatutoryDesk, SaysWhatHasRunOutWithoutANewEntry)
{
    toCommand();
    EXPECT_TRUE(book.progress(matter(id)).isAuthorised);
    book.refreshExpiry(ledger.clock.now());
    QSignalSpy changed(&book, &MatterBook::matterChanged);
    ledger.clock.advance(24h);
    refresh();
    EXPECT_FALSE(changed.isEmpty()) << "the approval's period is over";
    EXPECT_EQ(matter(id).state, MatterState::ApprovalPending);
    sitAs(u"commander"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Command), u"E-STP-LAPSED"_s);
}

TEST_F(StatutoryDesk, AnnouncesAClockThatRanOutThoughTheMatterIsTheSame)
{
    put(urgentMeasure(urgent));
    record(u"commander"_s, urgent, StepKind::Command);
    record(u"officer"_s, urgent, StepKind::Execution, u"started"_s);
    record(u"officer"_s, urgent, StepKind::Execution, u"ended"_s);
    refresh();
    EXPECT_FALSE(book.progress(matter(urgent)).isNoticeLate);
    QSignalSpy changed(&book, &MatterBook::matterChanged);
    ledger.clock.advance(25h);
    refresh();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(book.progress(matter(urgent)).isNoticeLate);
    refresh();
    EXPECT_EQ(changed.size(), 1) << "once";
}

TEST_F(StatutoryDesk, LetsASubstituteDecideOnceTheTimeHasComeForIt)
{
    put(measure(id));
    sitAs(u"vice"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Substitute), u"E-MRK-EARLY"_s);
    ledger.clock.advance(3h + 1min);
    EXPECT_TRUE(needs(u"vice"_s));
    const auto draft = desk.draftMark(id, Verb::Substitute, u"chair"_s, {});
    log(draft);
    EXPECT_EQ(matter(id).filled(u"chair"), 1);
    EXPECT_FALSE(needs(u"vice"_s));
    EXPECT_EQ(matter(id).marks.back().role, u"council.vice_chair"_s);
}

TEST_F(StatutoryDesk, TakesBackAnAnswerInItsOwnSeat)
{
    put(measure(id));
    sitAs(u"a"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Withdraw), u"E-MRK-ROLE"_s) << "nothing to take back";
    answer(u"a"_s, id, Verb::SignOff);
    log(desk.draftMark(id, Verb::Withdraw, {}, { u"facts_changed"_s, {} }));
    EXPECT_EQ(matter(id).filled(u"member"), 0);
    EXPECT_EQ(matter(id).marks.front().whyNot, u"E-MRK-WITHDRAWN"_s);
    EXPECT_EQ(matter(id).state, MatterState::Triage);
    EXPECT_TRUE(needs(u"a"_s));
    log(desk.draftMark(id, Verb::Dissent, u"member"_s, { {}, u"理由"_s }));
    EXPECT_EQ(matter(id).marks.back().seat, u"member"_s);
}

TEST_F(StatutoryDesk, AmendsTheOwnRequestAndVoidsEveryMark)
{
    put(measure(id));
    answer(u"a"_s, id, Verb::SignOff);
    EXPECT_EQ((sitAs(u"duty"_s), desk.whyNotAmend(id)), u"E-MRK-ROLE"_s);
    sitAs(u"officer"_s);
    EXPECT_EQ(desk.whyNotAmend(id), QString());
    MatterSheet sheet = measure(id);
    sheet.methods = QStringList{ u"stop_program"_s };
    sheet.why = { { u"範囲を狭めた。"_s, u"The scope is narrower."_s } };
    log(desk.draftAmendment(sheet));
    EXPECT_EQ(matter(id).version, 2);
    EXPECT_EQ(matter(id).marks.front().whyNot, u"E-MRK-VOID"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::Withdraw), QString())
        << "the new sheet is the one that is read";
    sheet.targets.push_back(sheet.targets.front());
    EXPECT_THAT(desk.draftAmendment(sheet), FailsWithReason("E-AMD-SCOPE"));
    answer(u"a"_s, id, Verb::SignOff);
    EXPECT_EQ(matter(id).filled(u"member"), 1);
}

// As many targets, and another among them: the rules cannot see it, everybody who reads it can.
TEST_F(StatutoryDesk, ExchangesNoTargetByAnAmendment)
{
    const MatterSheet first = measure(id);
    put(first);
    sitAs(u"officer"_s);
    MatterSheet other = first;
    other.targets.front().address = u"203.0.113.77"_s;
    EXPECT_THAT(desk.draftAmendment(other), FailsWithReason("E-AMD-SCOPE"));
    MatterSheet corrected = first;
    corrected.targets.front().owner = u"別の所有者"_s;
    log(desk.draftAmendment(corrected));
    EXPECT_EQ((sitAs(u"a"_s), desk.whyNot(id, Verb::SignOff)), QString());
    // Signed by a program that does not look: nobody else signs it, nor what is put in its place.
    const auto force = [&](const MatterSheet& sheet) {
        const Document body{ randomBytes(32), *sheet.toBytes() };
        const Document targets{ randomBytes(32), *sheet.targetBytes() };
        for (const Document& document : { body, targets })
            ASSERT_THAT(ledger.hub.documents->keep(document), Succeeds());
        MatterOpen open{ id, sheet.action, sheet.basis, body.commit(), targets.commit(),
            ledger.state().policy.sha256, {} };
        describe(open, sheet);
        open.amends = matter(id).requestSha256;
        ledger.append(ledger.envelope(ledger.statement(u"officer"_s, u"matter_open"_s, open)));
        sync();
    };
    for (const int version : { 3, 4 }) {
        force(other);
        ASSERT_EQ(matter(id).version, version);
        sitAs(u"a"_s);
        EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-AMD-SCOPE"_s);
    }
}

TEST_F(StatutoryDesk, AmendsWithAnotherOfficerWhereTheFirstOnesDesignationIsOver)
{
    put(measure(id));
    std::vector<Member> members = book.state().roster.members;
    for (Member& member : members)
        member.designation = {};
    members.push_back(ledger.member(u"second"_s, u"police"_s, { u"npa.officer"_s }));
    const auto roster
        = Founding::roster(ledger.intake(), members, { &ledger.registrar }, ledger.clock.now());
    ASSERT_THAT(roster, Succeeds());
    ASSERT_THAT(Founding::take(ledger.intake(), *ledger.hub.documents, *roster), Succeeds());
    sync();
    sitAs(u"officer"_s);
    EXPECT_EQ(desk.whyNotAmend(id), QString());
    MatterSheet sheet = measure(id);
    EXPECT_THAT(desk.draftAmendment(sheet), FailsWithReason("E-MAT-OFFICER"));
    sheet.officer = u"second"_s;
    log(desk.draftAmendment(sheet));
    EXPECT_EQ(matter(id).officer, u"second"_s);
}

TEST_F(StatutoryDesk, NumbersUrgentMattersByThemselves)
{
    EXPECT_EQ(desk.nextUrgentId(), urgent);
    put(urgentMeasure(urgent));
    EXPECT_EQ(desk.nextUrgentId(), u"U-2026-0002"_s);
    EXPECT_EQ(desk.nextMatterId(), id);
}

TEST_F(StatutoryDesk, SaysBeforeThereIsASheetWhetherAMatterCanBePut)
{
    sitAs(u"officer"_s);
    EXPECT_EQ(desk.whyNotOpen(u"neutralise"_s, u"pdea-6-2"_s), QString());
    EXPECT_EQ(desk.whyNotOpen(u"neutralise"_s, u"pdea-6-2"_s, urgent), QString());
    EXPECT_EQ(desk.whyNotOpen(u"neutralise"_s, u"act42-45"_s), u"E-MAT-BASIS"_s);
    EXPECT_EQ(desk.whyNotOpen(u"nothing"_s, u"act42-45"_s), u"E-MAT-KIND"_s);
    sitAs(u"duty"_s);
    EXPECT_EQ(desk.whyNotOpen(u"neutralise"_s, u"pdea-6-2"_s), QString());
    EXPECT_EQ(desk.whyNotOpen(u"neutralise"_s, u"pdea-6-2"_s, urgent), u"E-MAT-ROLE"_s);
    EXPECT_EQ(desk.whyNotOpen(u"escalate"_s, u"act42-45"_s, urgent), u"E-MAT-ROLE"_s);
    MatterSheet sheet = measure(id);
    sheet.methods.clear();
    EXPECT_THAT(desk.draftMatter(sheet), FailsWithReason("E-MAT-METHODS"));
    sheet = measure(id);
    sheet.officer = u"chair"_s;
    EXPECT_THAT(desk.draftMatter(sheet), FailsWithReason("E-MAT-OFFICER"));
    const auto designated = [this](QStringView action) {
        QStringList officers;
        for (const Member* officer : desk.designatedOfficers(*ledger.state().policy.find(action)))
            officers << officer->id;
        return officers;
    };
    EXPECT_EQ(designated(u"neutralise"), QStringList(u"officer"_s));
    EXPECT_EQ(designated(u"comm_protection"), QStringList(u"sdfo"_s));
    sheet = measure(id);
    sheet.officer = u"sdfo"_s;
    EXPECT_THAT(desk.draftMatter(sheet), FailsWithReason("E-MAT-OFFICER"))
        << "the police send no operator of the SDF";
    sheet = communicationsProtection(id);
    sheet.officer = u"officer"_s;
    EXPECT_THAT(desk.draftMatter(sheet), FailsWithReason("E-MAT-OFFICER"));
}

TEST_F(StatutoryDesk, RecordsTheStepsOfAnOperatorsReport)
{
    ReportStep step;
    step.reportId = u"x1-001"_s;
    step.operatorId = u"op-1"_s;
    step.computerId = u"pc-1"_s;
    step.step = u"aware"_s;
    step.atS = ledger.clock.now().ms / 1000;
    EXPECT_THAT(
        (desk.setSigner(nullptr), desk.draftReport(step, {})), FailsWithReason("E-KEY-NONE"));
    sitAs(u"k1"_s);
    EXPECT_EQ(desk.whyNotReport(u"x1-001"_s, u"aware"_s), u"E-RPT-ROLE"_s);
    sitAs(u"duty"_s);
    EXPECT_EQ(desk.whyNotReport(u"x1-001"_s, u"aware"_s), QString());
    EXPECT_EQ(desk.whyNotReport(u"x1-001"_s, u"quick"_s), u"E-RPT-UNKNOWN"_s);
    QSignalSpy changed(&book, &MatterBook::reportsChanged);
    log(desk.draftReport(step, { { u"how"_s, u"電話で"_s } }));
    EXPECT_EQ(changed.size(), 1);
    const ReportCase* report = book.findReport(u"x1-001"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->state, ReportState::Aware);
    EXPECT_EQ(report->steps.front().role, u"nco.duty"_s);
    EXPECT_EQ(book.record(*report, report->steps.front())->fields.front().second, u"電話で"_s);

    step.step = u"duty_check"_s;
    step.outcome = u"reportable"_s;
    log(desk.draftReport(step, {}));
    EXPECT_FALSE(book.findReport(u"x1-001"_s)->quickOverdue);
    ledger.clock.advance(73h);
    refresh();
    EXPECT_TRUE(book.findReport(u"x1-001"_s)->quickOverdue) << "read off, without a new entry";
    EXPECT_EQ(book.findReport(u"x1-002"_s), nullptr);
}

TEST_F(StatutoryDesk, ShowsStepsAndReportsAsTheyStoodThen)
{
    put(measure(id));
    const Instant before = ledger.clock.now();
    ledger.clock.advance(1min);
    record(u"duty"_s, id, StepKind::Requirements);
    EXPECT_EQ(book.progress(matter(id)).find(StepKind::Requirements)->standing, StepStanding::Met);
    book.showAt(before);
    EXPECT_EQ(book.progress(matter(id)).find(StepKind::Requirements)->standing, StepStanding::Due);
    book.showAt({});
    EXPECT_EQ(book.progress(matter(id)).find(StepKind::Requirements)->standing, StepStanding::Met);
}

TEST_F(StatutoryDesk, SignsNothingWhoseSheetSaysMoreThanTheLedger)
{
    MatterSheet sheet = measure(id);
    const Document body{ randomBytes(32), *sheet.toBytes() };
    const Document targets{ randomBytes(32), *sheet.targetBytes() };
    for (const Document& document : { body, targets })
        ASSERT_THAT(ledger.hub.documents->keep(document), Succeeds());
    MatterOpen open{ id, sheet.action, sheet.basis, body.commit(), targets.commit(),
        ledger.state().policy.sha256, {} };
    describe(open, sheet);
    open.scope.methods = QStringList{ u"stop_program"_s };
    ledger.append(ledger.envelope(ledger.statement(u"officer"_s, u"matter_open"_s, open)));
    sync();
    sitAs(u"a"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-DOC-SCOPE"_s);
    EXPECT_THAT(desk.draftMark(id, Verb::SignOff, u"member"_s, {}), FailsWithReason("E-DOC-SCOPE"));
}

TEST_F(StatutoryDesk, TellsTheHubThatASheetWasOpenedAndNotAgainAtOnce)
{
    put(measure(id));
    sitAs(u"a"_s);
    QSignalSpy opened(&desk, &MatterDesk::sheetOpened);
    desk.noteOpened(id);
    desk.noteOpened(id);
    desk.noteOpened(u"2026-0999"_s);
    ASSERT_EQ(opened.size(), 1);
    const auto opening = opened.front().front().value<SheetOpening>();
    EXPECT_EQ(opening.member, u"a"_s);
    EXPECT_EQ(opening.requestSha256, matter(id).requestSha256);
    ledger.clock.advance(61s);
    desk.noteOpened(id);
    EXPECT_EQ(opened.size(), 2);
    desk.setSigner(nullptr);
    ledger.clock.advance(61s);
    desk.noteOpened(id);
    EXPECT_EQ(opened.size(), 2) << "nobody sits here";
}

TEST_F(StatutoryDesk, LetsAnOperatorReportForItselfAlone)
{
    ReportStep step;
    step.reportId = u"x1-001"_s;
    step.operatorId = u"power"_s; // the reporter's organisation
    step.step = u"aware"_s;
    step.atS = ledger.clock.now().ms / 1000;
    sitAs(u"reporter"_s);
    EXPECT_EQ(desk.whyNotReport(u"x1-001"_s, u"aware"_s), QString());
    log(desk.draftReport(step, {}));
    step.reportId = u"x1-002"_s;
    step.operatorId = u"gas"_s;
    EXPECT_THAT(desk.draftReport(step, {}), FailsWithReason("E-RPT-BODY"));
    sitAs(u"duty"_s);
    log(desk.draftReport(step, {}));
    sitAs(u"reporter"_s);
    EXPECT_EQ(desk.whyNotReport(u"x1-002"_s, u"follow_up"_s), u"E-RPT-BODY"_s);
}
