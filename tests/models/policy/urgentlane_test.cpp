#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"U-2026-0001"_s;

void find(MeasureCouncil& council, const QString& outcome)
{
    council.record(u"k1"_s, id, StepKind::Finding, outcome);
    council.record(u"k2"_s, id, StepKind::Finding, outcome);
}

} // namespace

TEST(UrgentLane, NeedsAGroundAnOfficerAndWhoMayDeclareIt)
{
    MeasureCouncil council;
    const auto with = [&](auto change, const QString& signer = u"chief"_s) {
        MatterOpen request = council.request(id);
        change(request);
        return word(council.open(signer, request));
    };
    EXPECT_EQ(with([](MatterOpen&) {}, u"duty"_s), u"E-MAT-ROLE"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.ground.clear(); }), u"E-MAT-GROUND"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.ground = u"whim"_s; }), u"E-MAT-GROUND"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.declaredAtS = 0; }), u"E-MAT-GROUND"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.declaredAtS += 121; }), u"E-MAT-GROUND"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.officer = u"chief"_s; }), u"E-MAT-OFFICER"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.action = u"guarded"_s; }, u"duty"_s), u"E-MAT-ROLE"_s)
        << "this kind has no urgent lane";
    EXPECT_EQ(with([](MatterOpen& r) { r.recordFields.clear(); }), u"counts"_s)
        << "the record follows the act";
    EXPECT_EQ(council.stateOf(id), MatterState::UrgentAuth);
    EXPECT_EQ(council.matter(id).authorised, council.now);
}

TEST(UrgentLane, AGroundIsForTheUrgentLaneOnly)
{
    MeasureCouncil council;
    MatterOpen request = council.request(u"2026-0001"_s);
    request.ground = u"attack_in_progress"_s;
    EXPECT_EQ(word(council.open(u"duty"_s, request)), u"E-MAT-GROUND"_s);
    request.ground.clear();
    request.declaredAtS = council.seconds();
    EXPECT_EQ(word(council.open(u"duty"_s, request)), u"E-MAT-GROUND"_s);
}

TEST(UrgentLane, NeedsTheSpecialReasonWithTheCommand)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(id));
    Mark command = council.stepMark(id, StepKind::Command);
    command.facts.recordFields = council.matter(id).findStep(StepKind::Command)->record;
    EXPECT_EQ(word(council.take(u"deputy"_s, u"mark"_s, command)), u"E-STP-RECORD"_s)
        << "why there was no time for an approval is written down before the act";
    command.facts.recordFields.append(u"special_reason"_s);
    EXPECT_EQ(word(council.take(u"deputy"_s, u"mark"_s, command)), u"counts"_s);
}

TEST(UrgentLane, ActsFirstAndOwesANoticeAFindingAndAClosedRecord)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(id));
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Command)), u"counts"_s);
    council.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    EXPECT_EQ(council.matter(id).noticeFrom.ms, council.seconds() * 1000);
    council.pass(10min);
    council.record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::NoticeDue);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-NOTICE"_s);
    council.record(u"deputy"_s, id, StepKind::Notice);
    EXPECT_EQ(council.stateOf(id), MatterState::NoticeSent);
    EXPECT_EQ(council.matter(id).notified, council.now);
    EXPECT_FALSE(council.matter(id).noticeLate);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-NOTICE"_s);
    council.record(u"k1"_s, id, StepKind::Receipt);
    EXPECT_EQ(council.stateOf(id), MatterState::CommReview);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-FINDING"_s);
    council.record(u"k1"_s, id, StepKind::Finding, u"proper"_s);
    EXPECT_TRUE(council.matter(id).finding.isEmpty());
    council.record(u"k2"_s, id, StepKind::Finding, u"proper"_s);
    EXPECT_EQ(council.matter(id).finding, u"proper"_s);
    council.confirm(id);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Closed);
}

TEST(UrgentLane, IsNotClosedBeforeTheCouncilCouldConfirm)
{
    MeasureCouncil council;
    council.review(id);
    find(council, u"proper"_s);
    const auto close
        = [](MeasureCouncil& of) { return word(of.record(u"clerk"_s, id, StepKind::Close)); };
    EXPECT_EQ(close(council), u"E-STP-CONFIRM"_s);
    const MatterProgress progress
        = Evaluator::progress(council.state, council.matter(id), council.now);
    EXPECT_EQ(progress.next, StepKind::Close);
    EXPECT_EQ(progress.whyNot, u"E-STP-CONFIRM"_s);
    council.answer(u"chair"_s, id, Verb::ConfirmAfter);
    EXPECT_EQ(close(council), u"E-STP-CONFIRM"_s) << "one is no quorum";
    // Its refusal is an answer, and its silence ends with its time.
    MeasureCouncil refused = council;
    refused.answer(u"a"_s, id, Verb::Refuse);
    EXPECT_EQ(close(refused), u"counts"_s);
    EXPECT_EQ(refused.matter(id).council, CouncilOutcome::Refused);
    council.now = council.matter(id).expires;
    EXPECT_EQ(close(council), u"E-STP-CONFIRM"_s);
    council.pass(1ms);
    EXPECT_EQ(close(council), u"counts"_s);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending);
}

TEST(UrgentLane, WhatWasNotDoneNeedsNoConfirmation)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(id));
    council.record(u"deputy"_s, id, StepKind::Command);
    council.record(u"officer"_s, id, StepKind::Execution, u"not_begun"_s);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
}

// T12, T13: who acted answers for what was not found proper before anybody closes the record.
TEST(UrgentLane, IsNotClosedOnAFindingAgainstItBeforeItIsAnswered)
{
    for (const QString& against : { u"improper"_s, u"insufficient_record"_s }) {
        MeasureCouncil council;
        council.review(id);
        council.confirm(id);
        find(council, against);
        const auto close = [&] { return word(council.record(u"clerk"_s, id, StepKind::Close)); };
        EXPECT_EQ(close(), u"E-STP-RECOMMENDATION"_s) << against.toStdString();
        const MatterProgress progress
            = Evaluator::progress(council.state, council.matter(id), council.now);
        EXPECT_EQ(progress.next, StepKind::Recommendation);
        EXPECT_EQ(progress.whyNot, u"E-STP-RECOMMENDATION"_s);
        council.record(u"k1"_s, id, StepKind::Recommendation);
        EXPECT_EQ(close(), u"E-STP-RECOMMENDATION"_s) << "one of two";
        council.record(u"k2"_s, id, StepKind::Recommendation);
        EXPECT_EQ(close(), u"E-STP-RESPONSE"_s);
        council.record(u"chief"_s, id, StepKind::Response);
        EXPECT_EQ(close(), u"counts"_s);
    }
}

TEST(UrgentLane, IsClosedAfterARecommendationOnlyWithAResponse)
{
    MeasureCouncil council;
    council.review(id);
    council.confirm(id);
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Recommendation)), u"E-STP-FINDING"_s);
    find(council, u"improper"_s);
    EXPECT_EQ(word(council.record(u"k3"_s, id, StepKind::Finding)), u"E-STP-DONE"_s);
    council.record(u"k1"_s, id, StepKind::Recommendation);
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Recommendation)), u"E-MRK-TWICE"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::CommReview);
    EXPECT_EQ(word(council.record(u"deputy"_s, id, StepKind::Response)), u"E-STP-STATE"_s);
    council.record(u"k3"_s, id, StepKind::Recommendation);
    EXPECT_EQ(council.stateOf(id), MatterState::Recommended);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-RESPONSE"_s);
    EXPECT_EQ(word(council.record(u"chief"_s, id, StepKind::Response)), u"counts"_s);
    EXPECT_EQ(word(council.record(u"k2"_s, id, StepKind::Recommendation)), u"E-STP-STATE"_s)
        << "what was answered is not asked again";
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
}

TEST(UrgentLane, ALateNoticeIsLateForEver)
{
    MeasureCouncil council;
    council.actFirst(id);
    const Instant from = council.matter(id).noticeFrom;
    council.now = from + 24h;
    MeasureCouncil late = council;
    late.pass(1ms);
    council.record(u"deputy"_s, id, StepKind::Notice);
    late.record(u"deputy"_s, id, StepKind::Notice);
    EXPECT_FALSE(council.matter(id).noticeLate);
    EXPECT_TRUE(late.matter(id).noticeLate);
    EXPECT_TRUE(Evaluator::progress(late.state, late.matter(id), late.now).isNoticeLate);
}

TEST(UrgentLane, AnOrdinaryMeasureOwesNoNotice)
{
    MeasureCouncil council;
    council.start(u"2026-0001"_s);
    EXPECT_EQ(
        word(council.record(u"deputy"_s, u"2026-0001"_s, StepKind::Notice)), u"E-STP-NEEDLESS"_s);
}

TEST(UrgentLane, AsksTheCouncilAfterTheActAndOnlyForConfirmation)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(id));
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::SignOff)), u"E-MRK-URGENT"_s);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::SendBack)), u"E-MRK-URGENT"_s);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::ConfirmAfter)), u"E-MRK-EARLY"_s);
    council.record(u"deputy"_s, id, StepKind::Command);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::ConfirmAfter)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Commanded);
    council.answer(u"a"_s, id, Verb::ConfirmAfter);
    council.answer(u"b"_s, id, Verb::ConfirmAfter);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
    EXPECT_EQ(council.stateOf(id), MatterState::Commanded) << "the council moves its own lane only";
}

// What was done stays done; what is still to be decided upon is not decided with a stolen key.
TEST(UrgentLane, ARevokedKeyHasNoPartInWhatIsStillToBeDecidedAfterTheAct)
{
    MeasureCouncil council;
    council.review(id);
    council.answer(u"a"_s, id, Verb::ConfirmAfter);
    council.record(u"k2"_s, id, StepKind::Finding, u"proper"_s);
    for (const QString& member : { u"a"_s, u"k2"_s })
        council.take(u"registrar"_s, u"revocation"_s,
            Revocation{ member, Council::key(member).keyId, 0, u"stolen"_s });
    EXPECT_EQ(council.matter(id).filled(u"member"), 0);
    EXPECT_EQ(council.matter(id).marks.back().whyNot, u"E-KEY-REVOKED"_s);
    EXPECT_FALSE(council.matter(id).signerRevoked);
    council.record(u"k3"_s, id, StepKind::Finding, u"proper"_s);
    EXPECT_EQ(council.matter(id).finding, QString()) << "one is not two";
    council.record(u"k1"_s, id, StepKind::Finding, u"proper"_s);
    EXPECT_EQ(council.matter(id).finding, u"proper"_s);
    // What the key decided before stays, and is flagged.
    council.take(u"registrar"_s, u"revocation"_s,
        Revocation{ u"k1"_s, Council::key(u"k1"_s).keyId, 0, u"stolen"_s });
    EXPECT_EQ(council.matter(id).finding, u"proper"_s);
    EXPECT_TRUE(council.matter(id).signerRevoked);
}

TEST(UrgentLane, ARefusalOfTheCouncilDoesNotEndTheDutyToNotify)
{
    MeasureCouncil council;
    council.actFirst(id);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::Refuse)), u"counts"_s);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Refused);
    EXPECT_EQ(council.stateOf(id), MatterState::NoticeDue);
}

TEST(UrgentLane, ItsCouncilNeverRunsOut)
{
    MeasureCouncil council;
    council.actFirst(id);
    council.pass(240h);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).council, CouncilOutcome::Pending);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::ConfirmAfter)), u"counts"_s);
}

TEST(UrgentLane, HowAStoppedActEndedIsToldAlsoAfterItsNotice)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(id));
    council.record(u"deputy"_s, id, StepKind::Command);
    council.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    council.stop(u"officer"_s, id, u"npa.officer"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::NoticeDue);
    council.record(u"deputy"_s, id, StepKind::Notice);
    council.record(u"k1"_s, id, StepKind::Receipt);
    find(council, u"proper"_s);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"E-STP-EXECUTION"_s);
    EXPECT_EQ(
        word(council.record(u"officer"_s, id, StepKind::Execution, u"halted"_s)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::CommReview);
    EXPECT_FALSE(council.matter(id).actedOutside);
    council.confirm(id);
    EXPECT_EQ(word(council.record(u"clerk"_s, id, StepKind::Close)), u"counts"_s);
}

TEST(UrgentLane, HasNoApprovalOfItsOwn)
{
    MeasureCouncil council;
    council.open(u"chief"_s, council.request(id));
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Approval)), u"E-STP-NEEDLESS"_s);
    EXPECT_EQ(word(council.record(u"duty"_s, id, StepKind::Requirements)), u"E-STP-NEEDLESS"_s);
}
