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
