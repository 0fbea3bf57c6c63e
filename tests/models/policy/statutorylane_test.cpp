#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

/// A measure that needs the Foreign Minister and the NSC.
void openAbroad(MeasureCouncil& council)
{
    MatterOpen request = council.request(id);
    request.scope.abroad = 1;
    EXPECT_EQ(word(council.open(u"duty"_s, request)), u"counts"_s);
}

} // namespace

TEST(StatutoryLane, GoesFromTheFirstWishToTheClosedRecord)
{
    MeasureCouncil council;
    openAbroad(council);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(council.stateOf(id), MatterState::NscReview);
    council.record(u"duty"_s, id, StepKind::NscReview);
    EXPECT_EQ(council.stateOf(id), MatterState::MofaConsult);
    council.record(u"mofa"_s, id, StepKind::ForeignMinister);
    EXPECT_EQ(council.stateOf(id), MatterState::ApprovalPending);
    council.record(u"k1"_s, id, StepKind::Approval);
    EXPECT_EQ(council.stateOf(id), MatterState::ApprovalPending) << "one of two is no approval";
    council.record(u"k2"_s, id, StepKind::Approval);
    EXPECT_EQ(council.stateOf(id), MatterState::Approved);
    EXPECT_FALSE(council.matter(id).authorised.isKnown()) << "the council has not answered";
    council.signOff(id);
    EXPECT_EQ(council.matter(id).authorised, council.now);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Commanded);
    council.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Executing);
    council.pass(1h);
    council.record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Executed);
    EXPECT_EQ(council.matter(id).ended.ms, council.seconds() * 1000);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Closed);
    EXPECT_EQ(council.matter(id).stateSince, council.now);
}

TEST(StatutoryLane, TakesGuardsInAnyOrderAndWaitsForTheFirstThatIsMissing)
{
    MeasureCouncil council;
    openAbroad(council);
    council.record(u"mofa"_s, id, StepKind::ForeignMinister);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    council.record(u"duty"_s, id, StepKind::NscReview);
    council.record(u"k1"_s, id, StepKind::Approval);
    council.record(u"k2"_s, id, StepKind::Approval);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(council.stateOf(id), MatterState::Approved);
}

TEST(StatutoryLane, AGuardThatIsTakenBackHoldsNoLonger)
{
    MeasureCouncil council;
    council.authorise(id);
    ASSERT_TRUE(council.matter(id).authorised.isKnown());
    council.record(u"drafter"_s, id, StepKind::Requirements, u"not_met"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    EXPECT_FALSE(Evaluator::progress(council.state, council.matter(id), council.now).isAuthorised);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-REQUIREMENTS"_s);
}

// Else the commander alone, who may record the legal test, could hold an authorisation for ever.
TEST(StatutoryLane, AGuardThatIsRecordedAnewGivesNoNewTimeToCommandIn)
{
    MeasureCouncil council;
    council.authorise(id);
    const Instant first = council.matter(id).authorised;
    ASSERT_TRUE(first.isKnown());
    council.pass(48h + 1ms);
    council.record(u"deputy"_s, id, StepKind::Requirements, u"not_met"_s);
    council.record(u"deputy"_s, id, StepKind::Requirements);
    EXPECT_EQ(council.stateOf(id), MatterState::Approved);
    EXPECT_EQ(council.matter(id).authorised, first);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-LAPSED"_s);
    // The Commission's own change of mind is another decision.
    council.deny(u"k1"_s, id);
    EXPECT_FALSE(council.matter(id).authorised.isKnown());
    council.record(u"k1"_s, id, StepKind::Approval);
    EXPECT_EQ(council.matter(id).authorised, council.now);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"counts"_s);
}

TEST(StatutoryLane, SaysWhichGuardACommandLacks)
{
    MeasureCouncil council;
    openAbroad(council);
    const auto command = [&] { return word(council.record(u"deputy"_s, id, StepKind::Command)); };
    EXPECT_EQ(command(), u"E-STP-REQUIREMENTS"_s);
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(command(), u"E-STP-NSC"_s);
    council.record(u"duty"_s, id, StepKind::NscReview);
    EXPECT_EQ(command(), u"E-STP-MOFA"_s);
    council.record(u"mofa"_s, id, StepKind::ForeignMinister);
    EXPECT_EQ(command(), u"E-STP-APPROVAL"_s);
    council.record(u"k1"_s, id, StepKind::Approval);
    EXPECT_EQ(command(), u"E-STP-APPROVAL"_s);
    council.record(u"k2"_s, id, StepKind::Approval);
    EXPECT_EQ(command(), u"E-STP-COUNCIL"_s);
    council.signOff(id);
    EXPECT_EQ(command(), u"counts"_s);
    EXPECT_EQ(command(), u"E-STP-DONE"_s);
}

TEST(StatutoryLane, SaysWhatTheOrderOfTheSdfLacks)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id, u"order"_s));
    EXPECT_EQ(council.stateOf(id), MatterState::SdfOrdering);
    const auto command = [&] { return word(council.record(u"general"_s, id, StepKind::Command)); };
    EXPECT_EQ(command(), u"E-STP-NPSC"_s);
    council.record(u"npsc"_s, id, StepKind::NpscConsent);
    EXPECT_EQ(command(), u"E-STP-ORDER"_s);
    council.record(u"duty"_s, id, StepKind::SdfOrder);
    EXPECT_EQ(council.stateOf(id), MatterState::ApprovalPending);
    council.record(u"k1"_s, id, StepKind::Approval);
    council.answer(u"chair"_s, id, Verb::SignOff);
    EXPECT_EQ(command(), u"counts"_s);
}

TEST(StatutoryLane, AsksTheUsForcesOnlyAboutTheirComputers)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id, u"guarded"_s);
    EXPECT_EQ(word(council.open(u"duty"_s, request)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    EXPECT_EQ(word(council.record(u"general"_s, id, StepKind::Command)), u"E-STP-USREQUEST"_s);
    MatterOpen own = council.request(u"2026-0002"_s, u"guarded"_s);
    own.scope.concerns = { u"sdf"_s };
    council.open(u"duty"_s, own);
    EXPECT_EQ(council.stateOf(u"2026-0002"_s), MatterState::ApprovalPending);
    EXPECT_EQ(
        word(council.record(u"duty"_s, u"2026-0002"_s, StepKind::UsRequest)), u"E-STP-NEEDLESS"_s);
}

TEST(StatutoryLane, AsksTheNscAboutNationalSecurityInJapanToo)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id);
    request.scope.concerns = { u"national_security"_s };
    council.open(u"duty"_s, request);
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(council.stateOf(id), MatterState::NscReview);
}

TEST(StatutoryLane, RefusesStepsThatTheKindDoesNotHave)
{
    MeasureCouncil council;
    council.authorise(id);
    EXPECT_EQ(word(council.record(u"duty"_s, id, StepKind::SdfOrder)), u"E-STP-NONE"_s);
    Mark mark = council.stepMark(id, StepKind::Command);
    mark.seat = u"approval"_s;
    EXPECT_EQ(word(council.put(u"deputy"_s, mark)), u"E-STP-NONE"_s);
    council.open(u"duty"_s, council.request(u"2026-0002"_s, u"letter"_s));
    EXPECT_EQ(
        word(council.record(u"deputy"_s, u"2026-0002"_s, StepKind::Command)), u"E-STP-NONE"_s);
}

TEST(StatutoryLane, RefusesTheWrongOfficeOutcomeTimeAndRecord)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Requirements)), u"E-MRK-ROLE"_s);
    const auto with = [&](auto change) {
        Mark mark = council.stepMark(id, StepKind::Requirements);
        change(mark);
        return word(council.put(u"drafter"_s, mark));
    };
    EXPECT_EQ(with([](Mark& m) { m.role = u"nco.analyst"_s; }), u"E-MRK-ROLE"_s);
    EXPECT_EQ(with([](Mark& m) { m.facts.outcome = u"agreed"_s; }), u"E-STP-OUTCOME"_s);
    EXPECT_EQ(with([](Mark& m) { m.facts.outcome.clear(); }), u"E-STP-OUTCOME"_s);
    EXPECT_EQ(with([&](Mark& m) { m.facts.atS = council.seconds() + 121; }), u"E-STP-TIME"_s);
    EXPECT_EQ(with([](Mark& m) { m.facts.recordFields.clear(); }), u"E-STP-RECORD"_s);
    EXPECT_EQ(with([](Mark& m) { m.facts.recordCommit = {}; }), u"E-STP-RECORD"_s);
    EXPECT_EQ(with([](Mark& m) { m.facts.validUntilS = 1; }), u"E-STP-PERIOD"_s);
    EXPECT_EQ(with([&](Mark& m) { m.facts.atS = council.seconds() + 120; }), u"counts"_s);
}

TEST(StatutoryLane, AnApprovalHasAPeriodAndARefusalNone)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    const auto until = [&](qint64 s, int verb = 0) {
        Mark mark = council.stepMark(id, StepKind::Approval, {}, verb);
        mark.facts.validUntilS = s;
        return word(council.put(u"k1"_s, mark));
    };
    const qint64 week = 604800;
    EXPECT_EQ(until(0), u"E-STP-PERIOD"_s);
    EXPECT_EQ(until(council.seconds()), u"E-STP-PERIOD"_s) << "it is over already";
    EXPECT_EQ(until(council.seconds() + week + 1), u"E-STP-PERIOD"_s);
    EXPECT_EQ(until(council.seconds() + week, 1), u"E-STP-PERIOD"_s);
    EXPECT_EQ(until(council.seconds() + week), u"counts"_s);
}

TEST(StatutoryLane, AnApprovalStaysInWhatWasAppliedFor)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id);
    request.scope.methods = { u"block_attacker"_s };
    council.open(u"duty"_s, request);
    const auto approve = [&](const QStringList& methods) {
        Mark mark = council.stepMark(id, StepKind::Approval);
        mark.facts.methods = methods;
        return word(council.put(u"k1"_s, mark));
    };
    EXPECT_EQ(approve({}), u"E-STP-SCOPE"_s);
    EXPECT_EQ(approve({ u"block_attacker"_s, u"stop_program"_s }), u"E-STP-SCOPE"_s);
    EXPECT_EQ(approve({ u"block_attacker"_s }), u"counts"_s);
    EXPECT_EQ(approve({ u"block_attacker"_s }), u"E-MRK-TWICE"_s);
}

TEST(StatutoryLane, ACommandStaysInWhatEverybodyApproved)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.record(u"drafter"_s, id, StepKind::Requirements);
    council.record(u"k1"_s, id, StepKind::Approval);
    Mark narrow = council.stepMark(id, StepKind::Approval);
    narrow.facts.methods = { u"block_attacker"_s };
    council.put(u"k2"_s, narrow);
    council.signOff(id);
    const auto command = [&](const QStringList& methods) {
        Mark mark = council.stepMark(id, StepKind::Command);
        mark.facts.methods = methods;
        return word(council.put(u"deputy"_s, mark));
    };
    EXPECT_EQ(command({}), u"E-STP-SCOPE"_s);
    EXPECT_EQ(command({ u"stop_program"_s }), u"E-STP-SCOPE"_s);
    EXPECT_EQ(command({ u"block_attacker"_s }), u"counts"_s);
}

TEST(StatutoryLane, WhatIsDoneStaysInWhatWasCommanded)
{
    MeasureCouncil council;
    council.start(id);
    const auto ended = [&](auto change) {
        Mark mark = council.stepMark(id, StepKind::Execution, u"ended"_s);
        change(mark.facts);
        return word(council.put(u"officer"_s, mark));
    };
    EXPECT_EQ(ended([](MarkFacts& f) { f.targets = 3; }), u"E-STP-SCOPE"_s);
    EXPECT_EQ(ended([](MarkFacts& f) { f.targets = 0; }), u"E-STP-SCOPE"_s);
    EXPECT_EQ(ended([](MarkFacts& f) { f.methods = { u"stop_program"_s }; }), u"E-STP-SCOPE"_s);
    EXPECT_EQ(ended([](MarkFacts& f) { f.methods.clear(); }), u"E-STP-SCOPE"_s);
    EXPECT_EQ(ended([](MarkFacts& f) { f.atS = 0; }), u"E-STP-TIME"_s);
    EXPECT_EQ(ended([](MarkFacts& f) { --f.atS; }), u"E-STP-TIME"_s) << "before it began";
    EXPECT_EQ(ended([](MarkFacts& f) { f.recordFields.clear(); }), u"E-STP-RECORD"_s);
    EXPECT_EQ(ended([](MarkFacts& f) { f.targets = 2; }), u"counts"_s);
}

TEST(StatutoryLane, OnlyADesignatedOfficerIsSent)
{
    MeasureCouncil council;
    council.authorise(id);
    const auto command = [&](const QString& officer) {
        Mark mark = council.stepMark(id, StepKind::Command);
        mark.facts.officer = officer;
        return word(council.put(u"deputy"_s, mark));
    };
    EXPECT_EQ(command({}), u"E-STP-OFFICER"_s);
    EXPECT_EQ(command(u"chief"_s), u"E-STP-OFFICER"_s);
    auto members = MeasureCouncil::everybody();
    for (Member& member : members) {
        if (member.id == u"officer")
            member.designation.untilS = council.seconds() - 1;
    }
    council.setMembers(members);
    EXPECT_EQ(command(u"officer"_s), u"E-STP-OFFICER"_s);
    EXPECT_EQ(command(u"operator"_s), u"E-STP-OFFICER"_s) << "a police measure sends the police";
    for (Member& member : members) {
        if (member.id == u"operator")
            member.roles.append(u"npa.officer"_s);
    }
    council.setMembers(members);
    EXPECT_EQ(command(u"operator"_s), u"counts"_s);
}

TEST(StatutoryLane, AnAuthorisationIsUsedInTimeOrNotAtAll)
{
    MeasureCouncil council;
    council.authorise(id);
    council.pass(48h);
    MeasureCouncil late = council;
    late.pass(1ms);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"counts"_s);
    EXPECT_EQ(word(late.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-LAPSED"_s);
}

TEST(StatutoryLane, EnoughDenialsEndIt)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    EXPECT_EQ(word(council.deny(u"k1"_s, id)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    council.deny(u"k2"_s, id);
    EXPECT_EQ(council.stateOf(id), MatterState::Denied);
    EXPECT_EQ(word(council.record(u"k3"_s, id, StepKind::Approval)), u"E-MRK-CLOSED"_s);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending)
        << "a step never speaks for the council";
}

TEST(StatutoryLane, ACommissionerMayChangeTheAnswer)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.deny(u"k1"_s, id);
    council.record(u"k1"_s, id, StepKind::Approval);
    council.deny(u"k2"_s, id);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage) << "one denies, not two";
}

TEST(StatutoryLane, WhatWasNotBegunIsClosedWithoutNotice)
{
    MeasureCouncil council;
    council.command(id);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-STATE"_s);
    council.record(u"officer"_s, id, StepKind::Execution, u"not_begun"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Halted);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
}

TEST(StatutoryLane, WhatWasStoppedIsNotClosedBeforeItsEndIsTold)
{
    MeasureCouncil council;
    council.start(id);
    EXPECT_EQ(word(council.stop(u"chair"_s, id, u"council.chair"_s)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Halted);
    EXPECT_EQ(word(council.stop(u"chair"_s, id, u"council.chair"_s)), u"E-STP-DONE"_s);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-EXECUTION"_s);
    EXPECT_EQ(
        word(council.record(u"officer"_s, id, StepKind::Execution, u"halted"_s)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Halted);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
}

// Refused, it would stand nowhere: an officer can always tell what was done, and it is flagged.
TEST(StatutoryLane, WhatWasDoneBeforeTheCommandIsToldAndFlagged)
{
    const auto begun = [](qint64 secondsBefore) {
        MeasureCouncil council;
        council.command(id);
        Mark mark = council.stepMark(id, StepKind::Execution, u"started"_s);
        mark.facts.atS = council.seconds() - secondsBefore;
        EXPECT_EQ(word(council.put(u"officer"_s, mark)), u"counts"_s);
        return council.matter(id).actedOutside;
    };
    EXPECT_FALSE(begun(0));
    EXPECT_FALSE(begun(119)) << "two clocks differ";
    EXPECT_TRUE(begun(121));
}

TEST(StatutoryLane, WhatWasDoneAfterAStopIsToldAndFlagged)
{
    MeasureCouncil council;
    council.command(id);
    MeasureCouncil begun = council;
    begun.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    for (MeasureCouncil* one : { &council, &begun }) {
        one->pass(10min);
        one->stop(u"chair"_s, id, u"council.chair"_s);
        EXPECT_EQ(one->matter(id).stopped, one->now);
        one->pass(10min);
    }
    const auto tell = [](MeasureCouncil of, const QString& outcome, qint64 secondsAfterStop) {
        Mark mark = of.stepMark(id, StepKind::Execution, outcome);
        mark.facts.atS = of.matter(id).stopped.ms / 1000 + secondsAfterStop;
        EXPECT_EQ(word(of.put(u"officer"_s, mark)), u"counts"_s);
        return of.matter(id).actedOutside;
    };
    EXPECT_FALSE(tell(council, u"started"_s, -60)) << "before hearing of it";
    EXPECT_TRUE(tell(council, u"started"_s, 121));
    EXPECT_FALSE(tell(begun, u"halted"_s, 119));
    EXPECT_TRUE(tell(begun, u"halted"_s, 121));
    EXPECT_TRUE(tell(begun, u"ended"_s, 121));
}

TEST(StatutoryLane, WhatWentOnAfterItsPeriodIsFlaggedForEver)
{
    MeasureCouncil council;
    council.start(id);
    const Instant end{ council.matter(id).marks[1].facts.validUntilS * 1000 };
    council.now = end + 1h;
    EXPECT_EQ(word(council.record(u"officer"_s, id, StepKind::Execution, u"ended"_s)), u"counts"_s);
    EXPECT_EQ(council.matter(id).stopped, end);
    EXPECT_TRUE(council.matter(id).actedOutside);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
    EXPECT_TRUE(council.matter(id).actedOutside);
}

// Of three members two approve for a week: one for a second takes nothing from them.
TEST(StatutoryLane, AShortApprovalEndsOnlyItsOwnMembersPart)
{
    const auto approve = [](MeasureCouncil& council, const QString& member, qint64 lastsS) {
        Mark mark = council.stepMark(id, StepKind::Approval);
        mark.facts.validUntilS = council.seconds() + lastsS;
        return word(council.put(member, mark));
    };
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.record(u"chief"_s, id, StepKind::Requirements);
    approve(council, u"k1"_s, 1);
    approve(council, u"k2"_s, 3600);
    council.signOff(id);
    council.pass(10s);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"E-STP-LAPSED"_s);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).state, MatterState::ApprovalPending);
    EXPECT_EQ(approve(council, u"k1"_s, 3600), u"E-MRK-TWICE"_s) << "nobody approves anew";
    EXPECT_EQ(approve(council, u"k3"_s, 1800), u"counts"_s);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"counts"_s);
    const Instant end{ (council.seconds() + 1800) * 1000 };
    EXPECT_EQ(Evaluator::asOf(council.matter(id), end).state, MatterState::Commanded);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), end + 1ms).state, MatterState::Halted);
}

TEST(StatutoryLane, OnlyWhoMayStopStops)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    EXPECT_EQ(word(council.stop(u"a"_s, id, u"council.member"_s)), u"E-MRK-ROLE"_s);
    EXPECT_EQ(word(council.stop(u"a"_s, id, u"council.chair"_s)), u"E-MRK-ROLE"_s);
    EXPECT_EQ(word(council.stop(u"officer"_s, id, u"npa.officer"_s)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Halted);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::SendBack)), u"E-MRK-CLOSED"_s)
        << "what was stopped is not put again under its number";
    council.open(u"duty"_s, council.request(u"2026-0002"_s, u"letter"_s));
    EXPECT_EQ(word(council.stop(u"chair"_s, u"2026-0002"_s, u"council.chair"_s)), u"E-STP-NONE"_s);
}
