#include "council.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

/// A council before which the officer has put an escalation.
struct Seated : Council {
    explicit Seated(const QString& action = u"escalate"_s, const QString& basis = u"act42-45"_s)
    {
        EXPECT_EQ(open(u"officer"_s, id, action, basis).whyNot, QString());
    }
};

void expectQuorum(Council& council)
{
    EXPECT_TRUE(council.put(u"chair"_s, id, Verb::SignOff, u"chair"_s).counts);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending);
    EXPECT_TRUE(council.put(u"b"_s, id, Verb::SignOff).counts);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
    EXPECT_EQ(council.matter(id).decided, council.now);
}

} // namespace

TEST(MarkRules, AnEscalationIsClosedByItsQuorum)
{
    Seated council;
    expectQuorum(council);
    EXPECT_EQ(council.matter(id).state, MatterState::Closed);
    EXPECT_EQ(council.matter(id).filled(u"chair"), 1);
    EXPECT_EQ(council.matter(id).filled(u"member"), 2);
}

TEST(MarkRules, AMeasureWaitsForTheStatutoryLaneAfterItsQuorum)
{
    Seated council(u"neutralise"_s, u"pdea-6-2"_s);
    expectQuorum(council);
    EXPECT_EQ(council.matter(id).state, MatterState::Triage);
    EXPECT_FALSE(council.matter(id).authorised.isKnown());
}

TEST(MarkRules, EverySeatNeedsItsPeople)
{
    Seated council;
    council.put(u"a"_s, id, Verb::SignOff);
    council.put(u"b"_s, id, Verb::SignOff);
    council.put(u"c"_s, id, Verb::SignOff);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending) << "three members are no chair";
}

TEST(MarkRules, AMarkOnNoMatterCountsForNothing)
{
    Seated council;
    EXPECT_EQ(council.put(u"a"_s, u"2026-0999"_s, Verb::SignOff).whyNot, u"E-MRK-MATTER"_s);
}

TEST(MarkRules, AMarkReplayedIntoAnotherMatterCountsForNothing)
{
    Seated council;
    council.open(u"officer"_s, u"2026-0002"_s);
    Mark replayed = council.mark(id, Verb::SignOff);
    replayed.matterId = u"2026-0002"_s;
    EXPECT_EQ(council.put(u"a"_s, replayed).whyNot, u"E-MRK-REQUEST"_s);
    EXPECT_EQ(council.matter(u"2026-0002"_s).marks.back().whyNot, u"E-MRK-REQUEST"_s)
        << "the screen must be able to show it";
}

TEST(MarkRules, AMarkUnderAnotherPolicyOrAnUnknownRosterCountsForNothing)
{
    Seated council;
    Mark mark = council.mark(id, Verb::SignOff);
    mark.policySha256 = Digest::of("other");
    EXPECT_EQ(council.put(u"a"_s, mark).whyNot, u"E-MRK-POLICY"_s);
    mark = council.mark(id, Verb::SignOff);
    mark.rosterSha256 = Digest::of("other");
    EXPECT_EQ(council.put(u"a"_s, mark).whyNot, u"E-MRK-ROSTER"_s);
}

TEST(MarkRules, AMarkMadeUnderAnEarlierRosterStillCounts)
{
    Seated council;
    const Mark mark = council.mark(id, Verb::SignOff);
    council.setMembers({ Council::member(u"a"_s, u"npa"_s, { u"council.member"_s }) });
    EXPECT_TRUE(council.put(u"a"_s, mark).counts);
}

TEST(MarkRules, WhoLeftTheRosterOrTheRoleNoLongerCounts)
{
    Seated council;
    const Mark mark = council.mark(id, Verb::SignOff);
    council.setMembers({ Council::member(u"a"_s, u"npa"_s, { u"nco.duty"_s }) });
    EXPECT_EQ(council.put(u"a"_s, mark).whyNot, u"E-MRK-ROLE"_s);
    EXPECT_EQ(council.put(u"b"_s, mark).whyNot, u"E-MRK-ROLE"_s);
}

TEST(MarkRules, ASeatMustExistAndFitTheRole)
{
    Seated council;
    EXPECT_EQ(council.put(u"a"_s, id, Verb::SignOff, u"throne"_s).whyNot, u"E-MRK-SEAT"_s);
    EXPECT_EQ(council.put(u"a"_s, id, Verb::SignOff, u"chair"_s).whyNot, u"E-MRK-ROLE"_s);
    Mark claimed = council.mark(id, Verb::SignOff, u"chair"_s);
    claimed.role = u"council.member"_s;
    EXPECT_EQ(council.put(u"a"_s, claimed).whyNot, u"E-MRK-ROLE"_s);
}

TEST(MarkRules, TheRequesterNeverAnswersItsOwnMatter)
{
    Council council;
    council.open(u"a"_s, id);
    for (const Verb verb : { Verb::SignOff, Verb::Refuse, Verb::SendBack, Verb::Abstain })
        EXPECT_EQ(council.put(u"a"_s, id, verb).whyNot, u"E-MRK-OWN"_s);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending);
}

TEST(MarkRules, TheSamePersonCountsOnce)
{
    Seated council;
    EXPECT_TRUE(council.put(u"d"_s, id, Verb::SignOff).counts);
    EXPECT_EQ(council.put(u"d"_s, id, Verb::SignOff).whyNot, u"E-MRK-TWICE"_s);
    EXPECT_EQ(council.put(u"d"_s, id, Verb::SignOff, u"chair"_s).whyNot, u"E-MRK-TWICE"_s);
    EXPECT_EQ(council.put(u"d"_s, id, Verb::Abstain, u"chair"_s).whyNot, u"E-MRK-TWICE"_s);
    EXPECT_EQ(council.matter(id).filled(u"member"), 1);
    EXPECT_EQ(council.matter(id).filled(u"chair"), 0);
}

TEST(MarkRules, ALaterAnswerInTheSameSeatTakesThePlaceOfTheFirst)
{
    Seated council;
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::Abstain).counts);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
    const auto& marks = council.matter(id).marks;
    EXPECT_EQ(marks[0].whyNot, u"E-MRK-SUPERSEDED"_s);
    EXPECT_FALSE(marks[0].counts);
    EXPECT_EQ(council.matter(id).filled(u"member"), 1);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::Abstain).counts);
    EXPECT_EQ(council.matter(id).filled(u"member"), 0);
}

TEST(MarkRules, OneOrganisationFillsOneSeatOfAMeasure)
{
    Seated council(u"neutralise"_s, u"pdea-6-2"_s);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
    EXPECT_EQ(council.put(u"c"_s, id, Verb::SignOff).whyNot, u"E-MRK-BODY"_s);
    EXPECT_TRUE(council.put(u"c"_s, id, Verb::Refuse).counts)
        << "a refusal fills no seat and is always heard";
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Refused);
}

TEST(MarkRules, TwoPeopleOfOneOrganisationCountWhereThePolicyAllowsIt)
{
    Seated council;
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
    EXPECT_TRUE(council.put(u"c"_s, id, Verb::SignOff).counts);
}

TEST(MarkRules, NothingCountsAfterTheDeadline)
{
    Seated council;
    council.now = council.matter(id).expires;
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts) << "the last millisecond is in time";
    council.now = council.now + 1ms;
    EXPECT_EQ(council.put(u"b"_s, id, Verb::SignOff).whyNot, u"E-MRK-EXPIRED"_s);
    const Matter shown = Evaluator::asOf(council.matter(id), council.now);
    EXPECT_EQ(shown.council, CouncilOutcome::Expired);
    EXPECT_EQ(shown.state, MatterState::Closed);
    EXPECT_EQ(shown.decided, shown.expires);
}

TEST(MarkRules, NothingCountsAfterTheDecision)
{
    Seated council;
    expectQuorum(council);
    EXPECT_EQ(council.put(u"c"_s, id, Verb::Refuse).whyNot, u"E-MRK-CLOSED"_s);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now + 1000h).council,
        CouncilOutcome::SignedOff);
}

TEST(MarkRules, OneRefusalCloses)
{
    Seated council;
    council.put(u"chair"_s, id, Verb::SignOff, u"chair"_s);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::Refuse).counts);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Refused);
    EXPECT_EQ(council.matter(id).state, MatterState::Closed);
}

TEST(MarkRules, SendingBackMakesItADraftAgain)
{
    Seated council;
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SendBack).counts);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::SentBack);
    EXPECT_EQ(council.matter(id).state, MatterState::Draft);
    EXPECT_EQ(council.open(u"officer"_s, id).whyNot, u"E-MAT-TAKEN"_s)
        << "another request does not take its place";
}

TEST(MarkRules, OnlyTheRequesterWithdraws)
{
    Seated council;
    EXPECT_EQ(council.put(u"a"_s, id, Verb::Withdraw, u"requester"_s).whyNot, u"E-MRK-ROLE"_s);
    EXPECT_TRUE(
        council.put(u"officer"_s, id, Verb::Withdraw, QString::fromUtf16(Evaluator::requesterSeat))
            .counts);
    EXPECT_EQ(council.matter(id).council, CouncilOutcome::Withdrawn);
    EXPECT_EQ(council.matter(id).state, MatterState::Withdrawn);
}

TEST(MarkRules, WhatNeedsAReasonNeedsOneOfThePolicy)
{
    for (const Verb verb : { Verb::Refuse, Verb::SendBack, Verb::Abstain }) {
        Seated council;
        Mark mark = council.mark(id, verb);
        mark.reasonCode.clear();
        EXPECT_EQ(council.put(u"a"_s, mark).whyNot, u"E-MRK-REASON"_s);
        mark.reasonCode = u"because"_s;
        EXPECT_EQ(council.put(u"a"_s, mark).whyNot, u"E-MRK-REASON"_s);
        EXPECT_EQ(council.matter(id).council, CouncilOutcome::Pending);
    }
}

TEST(MarkRules, VerbsOfOtherLanesAndOfNewerVersionsCountForNothing)
{
    Seated council;
    for (const auto& [verb, code] :
        { std::pair{ Verb::Approve, u"E-STP-NONE"_s }, { Verb::Deny, u"E-STP-NONE"_s },
            { Verb::Command, u"E-STP-NONE"_s }, { Verb::Consent, u"E-STP-NONE"_s },
            { Verb::Stop, u"E-STP-NONE"_s }, { Verb::Substitute, u"E-MRK-ROLE"_s },
            { Verb::ConfirmAfter, u"E-MRK-URGENT"_s }, { Verb::Unknown, u"E-MRK-VERB"_s } })
        EXPECT_EQ(council.put(u"a"_s, id, verb).whyNot, code);
    EXPECT_EQ(council.matter(id).marks.size(), 8U);
}

TEST(MarkRules, AnOpinionIsRecordedAndMovesNothing)
{
    Seated council;
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::Opinion).counts);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::Dissent).counts);
    EXPECT_EQ(council.matter(id).filled(u"member"), 0);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts) << "an opinion is no answer";
    EXPECT_EQ(council.put(u"officer"_s, id, Verb::Opinion).whyNot, u"E-MRK-ROLE"_s);
}

TEST(MarkRules, AnAnswerLeavesAnUndecidedMatterWithItsSigner)
{
    Council council;
    council.open(u"officer"_s, id);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
    EXPECT_EQ(council.matter(id).filled(u"member"), 1);
    std::vector<Member> members = council.state.roster.members;
    std::erase_if(members, [](const Member& member) { return member.id == u"a"; });
    const Digest before = council.state.matterChain;
    EXPECT_TRUE(council.setMembers(members).counts);
    EXPECT_NE(council.state.matterChain, before);
    EXPECT_EQ(council.matter(id).filled(u"member"), 0);
    EXPECT_EQ(council.matter(id).marks.front().whyNot, u"E-MRK-ROLE"_s);
}

TEST(MarkRules, WhatIsDecidedStaysWhenASignerLeaves)
{
    Council council;
    council.open(u"officer"_s, id);
    council.put(u"chair"_s, id, Verb::SignOff, u"chair"_s);
    council.put(u"a"_s, id, Verb::SignOff);
    council.put(u"b"_s, id, Verb::SignOff);
    ASSERT_EQ(council.matter(id).council, CouncilOutcome::SignedOff);
    const Matter decided = council.matter(id);
    std::vector<Member> members = council.state.roster.members;
    std::erase_if(members, [](const Member& member) { return member.id == u"a"; });
    EXPECT_TRUE(council.setMembers(members).counts);
    EXPECT_EQ(council.matter(id), decided);
}
