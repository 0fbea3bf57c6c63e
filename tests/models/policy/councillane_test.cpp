#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

Mark substitution(const MeasureCouncil& council)
{
    return council.say(id, Verb::Substitute, u"chair"_s, u"council.vice_chair"_s);
}

} // namespace

TEST(CouncilLane, ASubstituteDecidesOnceThePolicysShareOfTheTimeHasGone)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.pass(12h - 1ms);
    EXPECT_EQ(word(council.put(u"vice"_s, substitution(council))), u"E-MRK-EARLY"_s);
    council.pass(1ms);
    EXPECT_EQ(Evaluator::progress(council.state, council.matter(id), council.now).substitutesFrom,
        council.now);
    EXPECT_EQ(word(council.put(u"vice"_s, substitution(council))), u"counts"_s);
    council.answer(u"a"_s, id, Verb::SignOff);
    council.answer(u"b"_s, id, Verb::SignOff);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
}

// The hub orders what comes, and each member what that member meant.
TEST(CouncilLane, OfTwoAnswersByOneMemberTheOneSignedLastIsMeant)
{
    const auto inOrder = [](Verb first, qint64 firstEarlierS, Verb second, qint64 secondEarlierS) {
        MeasureCouncil council;
        council.open(u"duty"_s, council.request(id));
        council.pass(1h);
        council.signedEarlierS = firstEarlierS;
        council.put(u"a"_s, council.say(id, first, u"member"_s, u"council.member"_s));
        council.signedEarlierS = secondEarlierS;
        return word(council.put(u"a"_s, council.say(id, second, u"member"_s, u"council.member"_s)));
    };
    EXPECT_EQ(inOrder(Verb::SignOff, 60, Verb::Refuse, 30), u"counts"_s);
    EXPECT_EQ(inOrder(Verb::SignOff, 60, Verb::Refuse, 60), u"counts"_s) << "in one second";
    EXPECT_EQ(inOrder(Verb::Abstain, 30, Verb::SignOff, 60), u"E-MRK-OLDER"_s);
    EXPECT_EQ(inOrder(Verb::SignOff, 60, Verb::Withdraw, 30), u"counts"_s);
    EXPECT_EQ(inOrder(Verb::Withdraw, 30, Verb::SignOff, 60), u"E-MRK-OLDER"_s)
        << "taken back before it came";
    EXPECT_EQ(inOrder(Verb::SignOff, -86400, Verb::Abstain, 0), u"counts"_s)
        << "a clock that is a day ahead shuts nobody out";
    EXPECT_EQ(inOrder(Verb::Opinion, 30, Verb::SignOff, 60), u"counts"_s);
}

TEST(CouncilLane, AnEarlierAnswerStandsInAnotherSeatAndToAnotherVersion)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.answer(u"chair"_s, id, Verb::Abstain);
    council.signedEarlierS = 60;
    EXPECT_EQ(word(council.put(
                  u"chair"_s, council.say(id, Verb::Withdraw, u"member"_s, u"council.member"_s))),
        u"E-MRK-NOTHING"_s);
    EXPECT_EQ(word(council.answer(u"a"_s, id, Verb::SignOff)), u"counts"_s);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::SignOff)), u"E-MRK-OLDER"_s);
    MatterOpen again = council.request(id);
    again.amends = council.matter(id).requestSha256;
    EXPECT_EQ(word(council.open(u"duty"_s, again)), u"counts"_s);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::SignOff)), u"counts"_s);
}

TEST(CouncilLane, OfTwoStepsThatReplaceEachOtherTheOneSignedLastIsMeant)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.pass(1h);
    EXPECT_EQ(word(council.deny(u"k1"_s, id)), u"counts"_s);
    council.signedEarlierS = 60;
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Approval)), u"E-MRK-OLDER"_s);
    EXPECT_EQ(word(council.record(u"k2"_s, id, StepKind::Approval)), u"counts"_s);
    // What was done is told in any order that its states allow, and a stop never waits.
    council.signedEarlierS = 0;
    const QString other = u"2026-0002"_s;
    council.start(other);
    council.signedEarlierS = 3600;
    EXPECT_EQ(
        word(council.record(u"officer"_s, other, StepKind::Execution, u"ended"_s)), u"counts"_s);
    EXPECT_EQ(word(council.stop(u"chair"_s, id, u"council.chair"_s)), u"counts"_s);
}

// Its requester may have left, or lost the key: nothing stays a draft for ever.
TEST(CouncilLane, WhatWasSentBackAndNotPutAgainRunsOut)
{
    for (const QString& action : { u"measure"_s, u"letter"_s }) {
        MeasureCouncil council;
        MatterOpen request = council.request(id, action);
        council.open(u"duty"_s, request);
        council.answer(u"chair"_s, id, Verb::SendBack);
        const Instant sentBack = council.now;
        request.amends = council.matter(id).requestSha256;
        council.now = sentBack + 720h;
        MeasureCouncil late = council;
        EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).state, MatterState::Draft);
        EXPECT_EQ(word(council.open(u"duty"_s, request)), u"counts"_s);
        EXPECT_EQ(council.stateOf(id), MatterState::Triage);
        late.pass(1ms);
        const Matter shown = Evaluator::asOf(late.matter(id), late.now);
        EXPECT_EQ(shown.state, MatterState::Closed);
        EXPECT_EQ(shown.stateSince, sentBack + 720h);
        EXPECT_EQ(shown.council, CouncilOutcome::SentBack);
        EXPECT_EQ(word(late.open(u"duty"_s, request)), u"E-MRK-EXPIRED"_s);
        EXPECT_EQ(word(late.withdraw(u"duty"_s, id)), u"E-MRK-EXPIRED"_s);
    }
}

TEST(CouncilLane, NobodyElseSubstitutes)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.pass(20h);
    Mark mark = substitution(council);
    EXPECT_EQ(word(council.put(u"a"_s, mark)), u"E-MRK-ROLE"_s);
    mark.seat = u"member"_s;
    EXPECT_EQ(word(council.put(u"vice"_s, mark)), u"E-MRK-ROLE"_s);
    Mark direct = council.say(id, Verb::SignOff, u"chair"_s, u"council.vice_chair"_s);
    EXPECT_EQ(word(council.put(u"vice"_s, direct)), u"E-MRK-ROLE"_s);
}

TEST(CouncilLane, AnAnswerIsTakenBackByWhoGaveIt)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    const auto takeBack = [&](const QString& signer, const QString& seat) {
        return word(
            council.put(signer, council.say(id, Verb::Withdraw, seat, u"council.member"_s)));
    };
    EXPECT_EQ(takeBack(u"a"_s, u"member"_s), u"E-MRK-NOTHING"_s);
    council.answer(u"a"_s, id, Verb::SignOff);
    EXPECT_EQ(takeBack(u"a"_s, u"chair"_s), u"E-MRK-NOTHING"_s);
    EXPECT_EQ(takeBack(u"b"_s, u"member"_s), u"E-MRK-NOTHING"_s);
    EXPECT_EQ(takeBack(u"a"_s, u"member"_s), u"counts"_s);
    EXPECT_EQ(council.matter(id).marks[1].whyNot, u"E-MRK-WITHDRAWN"_s);
    EXPECT_EQ(council.matter(id).filled(u"member"), 0);
    EXPECT_EQ(word(council.answer(u"a"_s, id, Verb::SignOff)), u"counts"_s);
    council.answer(u"b"_s, id, Verb::SignOff);
    council.answer(u"chair"_s, id, Verb::SignOff);
    EXPECT_EQ(takeBack(u"a"_s, u"member"_s), u"E-MRK-CLOSED"_s);
}

TEST(CouncilLane, ADissentIsHeardAlsoAfterTheDecision)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.answer(u"chair"_s, id, Verb::Refuse);
    const auto remark = [&](Verb verb) {
        return word(council.put(u"a"_s, council.say(id, verb, u"member"_s, u"council.member"_s)));
    };
    EXPECT_EQ(remark(Verb::Opinion), u"E-MRK-CLOSED"_s);
    EXPECT_EQ(remark(Verb::Acknowledge), u"E-MRK-CLOSED"_s);
    EXPECT_EQ(remark(Verb::Dissent), u"counts"_s);
    council.pass(48h);
    const QString other = u"2026-0002"_s;
    council.open(u"duty"_s, council.request(other));
    council.pass(48h);
    const auto late = [&](Verb verb) {
        return word(
            council.put(u"a"_s, council.say(other, verb, u"member"_s, u"council.member"_s)));
    };
    EXPECT_EQ(late(Verb::Opinion), u"E-MRK-EXPIRED"_s);
    EXPECT_EQ(late(Verb::Dissent), u"counts"_s);
}

TEST(CouncilLane, AWithdrawnMatterIsOverAndTheCouncilsAnswerStays)
{
    MeasureCouncil council;
    council.authorise(id);
    EXPECT_EQ(word(council.withdraw(u"drafter"_s, id)), u"E-MRK-ROLE"_s);
    EXPECT_EQ(word(council.withdraw(u"duty"_s, id)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Withdrawn);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
    EXPECT_EQ(word(council.withdraw(u"duty"_s, id)), u"E-MRK-CLOSED"_s);
    EXPECT_EQ(
        word(council.put(u"a"_s, council.say(id, Verb::Dissent, u"member"_s, u"council.member"_s))),
        u"E-MRK-CLOSED"_s);
    const QString begun = u"2026-0002"_s;
    council.start(begun);
    EXPECT_EQ(word(council.withdraw(u"duty"_s, begun)), u"E-STP-BEGUN"_s);
}

TEST(CouncilLane, OnlyTheCouncilsQuorumSignsOff)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.answer(u"a"_s, id, Verb::SignOff);
    EXPECT_EQ(word(council.answer(u"c"_s, id, Verb::SignOff)), u"E-MRK-BODY"_s);
    EXPECT_EQ(word(council.answer(u"a"_s, id, Verb::SignOff)), u"E-MRK-TWICE"_s);
    council.answer(u"chair"_s, id, Verb::SignOff);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending);
    council.answer(u"b"_s, id, Verb::SignOff);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage) << "its lane is its own";
}

TEST(CouncilLane, AMatterWithoutStatutoryLaneEndsWithTheCouncil)
{
    MeasureCouncil council;
    EXPECT_EQ(word(council.open(u"duty"_s, council.request(id, u"letter"_s))), u"counts"_s);
    council.signOff(id);
    EXPECT_EQ(council.stateOf(id), MatterState::Closed);
}

TEST(CouncilLane, ARevokedKeyReopensWhatWasNotCommanded)
{
    MeasureCouncil council;
    council.authorise(id);
    council.take(u"registrar"_s, u"revocation"_s,
        Revocation{ u"a"_s, Council::key(u"a"_s).keyId, 0, u"stolen"_s });
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending);
    EXPECT_FALSE(council.matter(id).authorised.isKnown());
    EXPECT_FALSE(council.matter(id).signerRevoked);
    council.take(u"registrar"_s, u"revocation"_s,
        Revocation{ u"k1"_s, Council::key(u"k1"_s).keyId, 0, u"stolen"_s });
    EXPECT_EQ(council.stateOf(id), MatterState::ApprovalPending);
    MeasureCouncil acted;
    acted.command(id);
    acted.take(u"registrar"_s, u"revocation"_s,
        Revocation{ u"a"_s, Council::key(u"a"_s).keyId, 0, u"stolen"_s });
    EXPECT_EQ(acted.stateOf(id), MatterState::Commanded);
    EXPECT_TRUE(acted.matter(id).signerRevoked);
}

TEST(CouncilLane, WhoWatchesHoldsNoPowerThatIsWatched)
{
    for (const QString& role : { u"nco.duty"_s, u"npa.officer"_s, u"npsc.liaison"_s,
             u"sdf.operator"_s, u"mofa.liaison"_s, u"admin"_s }) {
        MeasureCouncil council;
        EXPECT_EQ(word(council.setMembers(
                      { Council::member(u"k1"_s, u"x"_s, { u"commission.member"_s, role }) })),
            u"E-ROS-ROLES"_s)
            << role.toStdString();
    }
    MeasureCouncil council;
    EXPECT_EQ(word(council.setMembers({ Council::member(
                  u"k1"_s, u"x"_s, { u"commission.member"_s, u"records.clerk"_s }) })),
        u"counts"_s);
}

TEST(CouncilLane, AKindWaitsForItsModuleAndItsBasis)
{
    MeasureCouncil council;
    EXPECT_EQ(word(council.open(u"duty"_s, council.request(id, u"later"_s))), u"E-MAT-MODULE"_s);
    MatterOpen early = council.request(id);
    early.basis = u"future"_s;
    EXPECT_EQ(word(council.open(u"duty"_s, early)), u"E-MAT-BASIS"_s);
    MatterOpen bare = council.request(id);
    bare.recordFields.clear();
    EXPECT_EQ(word(council.open(u"duty"_s, bare)), u"E-MAT-RECORD"_s);
    MatterOpen letter = council.request(id, u"letter"_s);
    letter.scope.targets = 1;
    EXPECT_EQ(word(council.open(u"duty"_s, letter)), u"E-MAT-TARGETS"_s);
    MatterOpen guarded = council.request(id, u"guarded"_s);
    guarded.scope.concerns = { u"national_security"_s };
    EXPECT_EQ(word(council.open(u"duty"_s, guarded)), u"E-MAT-CONCERNS"_s);
    EXPECT_EQ(word(Evaluator::mayOpen(council.state, u"later"_s, u"act"_s, u"duty"_s, council.now)),
        u"E-MAT-MODULE"_s);
    EXPECT_EQ(word(Evaluator::mayOpen(council.state, guarded, u"duty"_s, council.now)),
        u"E-MAT-CONCERNS"_s);
}
