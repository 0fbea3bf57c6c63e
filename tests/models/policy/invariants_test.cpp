#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

// The eleven invariants of a measure: each is attacked here, and refused with the code that the
// screens say in words.

namespace {
const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;
} // namespace

TEST(Invariant01, NothingIsCommandedWithoutApprovalOrUrgentRecord)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.record(u"drafter"_s, id, StepKind::Requirements);
    council.signOff(id);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-APPROVAL"_s);
    MatterOpen bare = council.request(urgent);
    bare.ground.clear();
    EXPECT_EQ(word(council.open(u"chief"_s, bare)), u"E-MAT-GROUND"_s);
    EXPECT_EQ(council.state.matters.count(urgent), 0U);
}

TEST(Invariant02, RequesterApproverCommanderAndRecorderAreFourPeople)
{
    MeasureCouncil council;
    // The requester: neither checks, nor signs off, nor commands, nor closes the own request.
    council.open(u"chief"_s, council.request(id));
    EXPECT_EQ(word(council.record(u"chief"_s, id, StepKind::Requirements)), u"E-MRK-OWN"_s);
    EXPECT_EQ(word(council.answer(u"chief"_s, id, Verb::SignOff)), u"E-MRK-OWN"_s);
    EXPECT_EQ(word(council.record(u"chief"_s, id, StepKind::Command)), u"E-MRK-PERSON"_s);
    EXPECT_EQ(word(council.record(u"chief"_s, id, StepKind::Close)), u"E-MRK-PERSON"_s);
    // Who signed off for the council does not command; who commands does not sign off or close.
    const QString second = u"2026-0002"_s;
    council.open(u"duty"_s, council.request(second));
    council.record(u"drafter"_s, second, StepKind::Requirements);
    council.answer(u"chief"_s, second, Verb::SignOff);
    EXPECT_EQ(word(council.record(u"chief"_s, second, StepKind::Command)), u"E-MRK-PERSON"_s);
    const QString third = u"2026-0003"_s;
    council.command(third);
    council.record(u"officer"_s, third, StepKind::Execution, u"not_begun"_s);
    EXPECT_EQ(word(council.record(u"deputy"_s, third, StepKind::Close)), u"E-MRK-PERSON"_s);
    // Who approved does not close.
    const QString fourth = u"2026-0004"_s;
    council.open(u"duty"_s, council.request(fourth));
    council.record(u"k3"_s, fourth, StepKind::Approval);
    council.stop(u"chair"_s, fourth, u"council.chair"_s);
    EXPECT_EQ(word(council.record(u"k3"_s, fourth, StepKind::Close)), u"E-MRK-PERSON"_s);
    // And the Commission holds no executive role.
    EXPECT_EQ(word(council.setMembers({ Council::member(
                  u"k1"_s, u"x"_s, { u"commission.member"_s, u"npa.commander"_s }) })),
        u"E-ROS-ROLES"_s);
}

TEST(Invariant02, WhoCommandsDoesNotConfirmForTheCouncil)
{
    MeasureCouncil council;
    council.open(u"deputy"_s, council.request(urgent));
    council.record(u"chief"_s, urgent, StepKind::Command);
    EXPECT_EQ(word(council.answer(u"chief"_s, urgent, Verb::ConfirmAfter)), u"E-MRK-PERSON"_s);
}

TEST(Invariant03, ScopeDoesNotGrowByAnEdit)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id);
    request.scope.methods = { u"block_attacker"_s };
    council.open(u"duty"_s, request);
    request.amends = council.matter(id).requestSha256;
    MatterOpen wider = request;
    wider.scope.targets = 3;
    EXPECT_EQ(word(council.open(u"duty"_s, wider)), u"E-AMD-SCOPE"_s);
    wider = request;
    wider.scope.methods = { u"block_attacker"_s, u"stop_program"_s };
    EXPECT_EQ(word(council.open(u"duty"_s, wider)), u"E-AMD-SCOPE"_s);
    Mark longer = council.stepMark(id, StepKind::Approval);
    longer.facts.validUntilS += 1;
    EXPECT_EQ(word(council.put(u"k1"_s, longer)), u"E-STP-PERIOD"_s);
}

TEST(Invariant04, AnUnknownPlaceIsAbroadAndAsksTheForeignMinister)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id);
    council.open(u"duty"_s, request);
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(council.stateOf(id), MatterState::ApprovalPending);
    request.amends = council.matter(id).requestSha256;
    request.scope.abroad = 1; // as every place that is not known for certain
    council.open(u"duty"_s, request);
    council.record(u"drafter"_s, id, StepKind::Requirements);
    council.record(u"duty"_s, id, StepKind::NscReview);
    EXPECT_EQ(council.stateOf(id), MatterState::MofaConsult);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-MOFA"_s);
    // Not in the urgent lane either.
    MatterOpen first = council.request(urgent);
    first.scope.abroad = 2;
    council.open(u"chief"_s, first);
    EXPECT_EQ(council.stateOf(urgent), MatterState::MofaConsult);
    EXPECT_EQ(word(council.record(u"deputy"_s, urgent, StepKind::Command)), u"E-STP-MOFA"_s);
    council.record(u"mofa"_s, urgent, StepKind::ForeignMinister);
    EXPECT_EQ(word(council.record(u"deputy"_s, urgent, StepKind::Command)), u"counts"_s);
}

TEST(Invariant04, TheCommissionIsAskedAfterTheForeignMinister)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id);
    request.scope.abroad = 1;
    council.open(u"duty"_s, request);
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Approval)), u"E-STP-MOFA"_s);
    council.record(u"mofa"_s, id, StepKind::ForeignMinister, u"not_agreed"_s);
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Approval)), u"E-STP-MOFA"_s);
}

TEST(Invariant05, TheCouncilNeverApproves)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(word(council.record(u"chair"_s, id, StepKind::Approval)), u"E-MRK-ROLE"_s);
    Mark asSeat = council.say(id, Verb::Approve, u"chair"_s, u"council.chair"_s);
    EXPECT_EQ(word(council.put(u"chair"_s, asSeat)), u"E-STP-NONE"_s);
    Mark asStep = council.say(id, Verb::SignOff, u"approval"_s, u"commission.member"_s);
    EXPECT_EQ(word(council.put(u"k1"_s, asStep)), u"E-MRK-SEAT"_s);
    council.signOff(id);
    council.put(u"a"_s, council.say(id, Verb::Opinion, u"approval"_s, u"council.member"_s));
    EXPECT_EQ(council.stateOf(id), MatterState::ApprovalPending);
}

TEST(Invariant06, HistoryIsOnlyAdded)
{
    MeasureCouncil council;
    council.authorise(id);
    std::vector<Digest> payloads;
    for (const MarkRecord& mark : council.matter(id).marks)
        payloads.push_back(mark.payloadSha256);
    const Digest chain = council.matter(id).markChain;
    EXPECT_EQ(word(council.open(u"duty"_s, council.request(id))), u"E-MAT-TAKEN"_s);
    council.record(u"drafter"_s, id, StepKind::Requirements, u"not_met"_s);
    ASSERT_EQ(council.matter(id).marks.size(), payloads.size() + 1);
    for (std::size_t k = 0; k < payloads.size(); ++k)
        EXPECT_EQ(council.matter(id).marks[k].payloadSha256, payloads[k]);
    EXPECT_NE(council.matter(id).markChain, chain);
}

TEST(Invariant07, EveryClockSaysWhatStandsBehindIt)
{
    MeasureCouncil council;
    council.actFirst(urgent);
    const MatterProgress progress
        = Evaluator::progress(council.state, council.matter(urgent), council.now);
    const StepProgress* notice = progress.find(StepKind::Notice);
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->due.isKnown());
    EXPECT_EQ(notice->need.clock, ClockKind::Internal);
    EXPECT_EQ(progress.noticeDue, notice->due);
}

TEST(Invariant08, APeriodThatIsOverHaltsTheMeasure)
{
    MeasureCouncil council;
    council.start(id);
    const Instant end{ council.matter(id).marks[1].facts.validUntilS * 1000 };
    council.now = end + 1ms;
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).state, MatterState::Halted);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).stateSince, end);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), end).state, MatterState::Executing);
    MatterOpen request = council.request(id);
    request.amends = council.matter(id).requestSha256;
    EXPECT_EQ(word(council.open(u"duty"_s, request)), u"E-STP-STATE"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Executing) << "stored with the next mark only";
    council.put(u"a"_s, council.say(id, Verb::Opinion, u"member"_s, u"council.member"_s));
    EXPECT_EQ(council.stateOf(id), MatterState::Halted);
    EXPECT_EQ(council.matter(id).stateSince, end);
}

TEST(Invariant08, AnApprovalThatIsOverNeedsANewApplication)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.record(u"drafter"_s, id, StepKind::Requirements);
    Mark brief = council.stepMark(id, StepKind::Approval);
    brief.facts.validUntilS = council.seconds() + 3600;
    council.put(u"k1"_s, brief);
    council.put(u"k2"_s, brief);
    council.signOff(id);
    council.pass(1h);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-LAPSED"_s);
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Approval)), u"E-MRK-TWICE"_s);
    council.record(u"k3"_s, id, StepKind::Approval);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-LAPSED"_s)
        << "one of three approves still, and two are needed";
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).state, MatterState::ApprovalPending);
    EXPECT_EQ(council.stateOf(id), MatterState::Approved);
}

TEST(Invariant08, TheEndOfThePrimeMinistersOrderHaltsIt)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id, u"order"_s));
    council.record(u"npsc"_s, id, StepKind::NpscConsent);
    council.record(u"duty"_s, id, StepKind::SdfOrder);
    council.record(u"k1"_s, id, StepKind::Approval);
    council.answer(u"chair"_s, id, Verb::SignOff);
    council.record(u"general"_s, id, StepKind::Command);
    council.record(u"operator"_s, id, StepKind::Execution, u"started"_s);
    ASSERT_EQ(council.stateOf(id), MatterState::Executing);
    council.pass(24h);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).state, MatterState::Halted);
}

TEST(Invariant09, WhoActedInTheUrgentLaneAlwaysOwesTheNotice)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(urgent));
    council.record(u"deputy"_s, urgent, StepKind::Command);
    council.record(u"officer"_s, urgent, StepKind::Execution, u"started"_s);
    EXPECT_EQ(word(council.withdraw(u"chief"_s, urgent)), u"E-STP-BEGUN"_s);
    council.stop(u"officer"_s, urgent, u"npa.officer"_s);
    EXPECT_EQ(council.stateOf(urgent), MatterState::NoticeDue);
    EXPECT_EQ(word(council.record(u"clerk"_s, urgent, StepKind::Close)), u"E-STP-NOTICE"_s);
    // Begun before the stop was heard of, and told after it: the notice is owed all the same.
    const QString late = u"U-2026-0003"_s;
    council.open(u"chief"_s, council.request(late));
    council.record(u"deputy"_s, late, StepKind::Command);
    council.stop(u"officer"_s, late, u"npa.officer"_s);
    EXPECT_EQ(
        word(council.record(u"officer"_s, late, StepKind::Execution, u"started"_s)), u"counts"_s);
    EXPECT_EQ(council.stateOf(late), MatterState::NoticeDue);
    EXPECT_EQ(word(council.record(u"clerk"_s, late, StepKind::Close)), u"E-STP-NOTICE"_s);
    // Withdrawn over the act: it is stopped, and what was done is told.
    const QString gone = u"U-2026-0004"_s;
    council.open(u"chief"_s, council.request(gone));
    council.record(u"deputy"_s, gone, StepKind::Command);
    EXPECT_EQ(word(council.withdraw(u"chief"_s, gone)), u"counts"_s);
    EXPECT_EQ(council.stateOf(gone), MatterState::Halted);
    EXPECT_EQ(word(council.record(u"clerk"_s, gone, StepKind::Close)), u"E-STP-EXECUTION"_s);
    council.record(u"officer"_s, gone, StepKind::Execution, u"started"_s);
    EXPECT_EQ(council.stateOf(gone), MatterState::NoticeDue);
    EXPECT_EQ(council.matter(gone).council, CouncilOutcome::Pending);
    // Halted before anything was done: closed without notice, once the officer has said so. Nobody
    // closes it over an act that is still to be told.
    const QString other = u"U-2026-0002"_s;
    council.open(u"chief"_s, council.request(other));
    council.record(u"deputy"_s, other, StepKind::Command);
    council.stop(u"officer"_s, other, u"npa.officer"_s);
    EXPECT_EQ(council.stateOf(other), MatterState::Halted);
    EXPECT_EQ(word(council.record(u"clerk"_s, other, StepKind::Close)), u"E-STP-EXECUTION"_s);
    const MatterProgress progress
        = Evaluator::progress(council.state, council.matter(other), council.now);
    EXPECT_EQ(progress.next, StepKind::Execution);
    EXPECT_EQ(progress.whyNot, u"E-STP-EXECUTION"_s);
    EXPECT_EQ(word(council.record(u"officer"_s, other, StepKind::Execution, u"not_begun"_s)),
        u"counts"_s);
    EXPECT_EQ(word(council.record(u"clerk"_s, other, StepKind::Close)), u"counts"_s);
}

TEST(Invariant10, AnOrderToTheAdministratorNeedsTheSameGuards)
{
    for (const QString& kind : { u"order_admin"_s, u"self"_s }) {
        MeasureCouncil council;
        council.open(u"duty"_s, council.request(id));
        council.record(u"drafter"_s, id, StepKind::Requirements);
        EXPECT_EQ(
            word(council.record(u"deputy"_s, id, StepKind::Command, kind)), u"E-STP-APPROVAL"_s);
        council.record(u"k1"_s, id, StepKind::Approval);
        council.record(u"k2"_s, id, StepKind::Approval);
        EXPECT_EQ(
            word(council.record(u"deputy"_s, id, StepKind::Command, kind)), u"E-STP-COUNCIL"_s);
    }
}

// What is an exercise says the ledger, and no statement of one enters the other: the intake refuses
// it (E-LED-EXERCISE). Here: a mark of an exercise's matter fits no other matter.
TEST(Invariant11, AMarkOfAnExerciseFitsNoOtherMatter)
{
    MeasureCouncil exercise;
    exercise.open(u"duty"_s, exercise.request(id));
    const Mark approval = exercise.stepMark(id, StepKind::Approval);
    MeasureCouncil live;
    live.pass(1h);
    MatterOpen request = live.request(id);
    request.sheetCommit = Digest::of("the live one");
    live.put(u"a"_s, Mark()); // another place in the ledger, so another request
    live.open(u"duty"_s, request);
    EXPECT_EQ(word(live.put(u"k1"_s, approval)), u"E-MRK-REQUEST"_s);
}
