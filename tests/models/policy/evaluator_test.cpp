#include "council.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <set>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(Evaluator, ALedgerHasOneGenesis)
{
    Council council;
    const Genesis another{ u"single_site"_s, QByteArray(32, 'X'),
        Trust{ { QByteArray(32, 'Y') }, 1 } };
    EXPECT_EQ(council.take(u"registrar"_s, u"genesis"_s, another).whyNot, u"E-GEN-TWICE"_s);
    EXPECT_EQ(council.state.genesis.mode, u"exercise"_s);
}

TEST(Evaluator, RostersAreAChain)
{
    Council council;
    const QByteArray document = *RosterDocument::write({ {}, 2, {} });
    const DocumentChange skipping{ 2, Digest::of("another roster"), Digest::of(document) };
    EXPECT_EQ(
        council.take(u"registrar"_s, u"roster"_s, skipping, document).whyNot, u"E-ROS-CHAIN"_s);
    const DocumentChange numberedWrong{ 3, council.state.roster.sha256, Digest::of(document) };
    EXPECT_EQ(council.take(u"registrar"_s, u"roster"_s, numberedWrong, document).whyNot,
        u"E-ROS-CHAIN"_s);
    const DocumentChange right{ 2, council.state.roster.sha256, Digest::of(document) };
    EXPECT_EQ(council.take(u"registrar"_s, u"roster"_s, right, "{}").whyNot, u"E-ROS-FORM"_s);
    EXPECT_EQ(council.state.roster.seq, 1);
    EXPECT_TRUE(council.take(u"registrar"_s, u"roster"_s, right, document).counts);
    EXPECT_TRUE(council.state.roster.members.empty());
}

TEST(Evaluator, PoliciesAreAChainAndAnOpenMatterKeepsItsOwn)
{
    Council council;
    ASSERT_TRUE(council.open(u"officer"_s, u"2026-0001"_s).counts);
    const Digest before = council.state.policy.sha256;
    const QByteArray changed = PolicyPack::builtInBytes().replace("default/2", "default/3");
    EXPECT_EQ(council
                  .take(u"registrar"_s, u"policy"_s, DocumentChange{ 2, {}, Digest::of(changed) },
                      changed)
                  .whyNot,
        u"E-POL-CHAIN"_s);
    const DocumentChange right{ 2, before, Digest::of(changed) };
    EXPECT_EQ(council.take(u"registrar"_s, u"policy"_s, right, "{}").whyNot, u"E-POL-FORM"_s);
    EXPECT_TRUE(council.take(u"registrar"_s, u"policy"_s, right, changed).counts);
    EXPECT_EQ(council.state.policy.id, u"default/3"_s);
    EXPECT_TRUE(council.put(u"a"_s, u"2026-0001"_s, Verb::SignOff).counts);
    EXPECT_EQ(council.matter(u"2026-0001"_s).policySha256, before);
    MatterOpen old{ u"2026-0002"_s, u"escalate"_s, u"act42-45"_s, Digest::of("sheet"), {}, before,
        {} };
    EXPECT_EQ(council.take(u"officer"_s, u"matter_open"_s, old).whyNot, u"E-MRK-POLICY"_s);
}

TEST(Evaluator, AMatterNeedsAFreeNumberOfItsForm)
{
    Council council;
    for (const QString& wrong :
        { u"26-0001"_s, u"2026-001"_s, u"X-2026-0001"_s, u"2026-0000001"_s })
        EXPECT_EQ(council.open(u"officer"_s, wrong).whyNot, u"E-MAT-ID"_s) << wrong.toStdString();
    EXPECT_TRUE(council.open(u"officer"_s, u"2026-0001"_s).counts);
    EXPECT_EQ(council.open(u"officer"_s, u"U-2026-0001"_s).whyNot, u"E-MAT-ROLE"_s)
        << "the number is right, and nobody declares an escalation urgent";
    EXPECT_EQ(council.open(u"a"_s, u"2026-0001"_s).whyNot, u"E-MAT-TAKEN"_s);
    EXPECT_EQ(council.matter(u"2026-0001"_s).requester, u"officer"_s);
}

TEST(Evaluator, AMatterNeedsAKindABasisAndAnOpener)
{
    Council council;
    EXPECT_EQ(council.open(u"officer"_s, u"2026-0001"_s, u"invade"_s).whyNot, u"E-MAT-KIND"_s);
    EXPECT_EQ(council.open(u"officer"_s, u"2026-0001"_s, u"escalate"_s, u"pdea-6-2"_s).whyNot,
        u"E-MAT-BASIS"_s);
    EXPECT_EQ(council.open(u"a"_s, u"2026-0001"_s, u"neutralise"_s, u"pdea-6-2"_s).whyNot,
        u"E-MAT-ROLE"_s);
    EXPECT_EQ(council.open(u"stranger"_s, u"2026-0001"_s).whyNot, u"E-MAT-ROLE"_s);
    MatterOpen untargeted{ u"2026-0001"_s, u"neutralise"_s, u"pdea-6-2"_s, Digest::of("sheet"), {},
        council.state.policy.sha256, {} };
    EXPECT_EQ(council.take(u"officer"_s, u"matter_open"_s, untargeted).whyNot, u"E-MAT-TARGETS"_s);
    EXPECT_TRUE(council.state.matters.empty());
}

TEST(Evaluator, ABasisCannotBeChosenBeforeItIsInForce)
{
    Council council;
    const Instant inForce = *Instant::fromRfc3339(u"2026-10-01T00:00:00+09:00"_s);
    EXPECT_EQ(Evaluator::mayOpen(
                  council.state, u"neutralise"_s, u"pdea-6-2"_s, u"officer"_s, inForce - 1ms)
                  .whyNot,
        u"E-MAT-BASIS"_s);
    EXPECT_TRUE(
        Evaluator::mayOpen(council.state, u"neutralise"_s, u"pdea-6-2"_s, u"officer"_s, inForce)
            .counts);
}

TEST(Evaluator, AnUnknownStatementIsLoggedAndCountsForNothing)
{
    Council council;
    const Digest matters = council.state.digest();
    EXPECT_EQ(council.take(u"a"_s, u"erasure"_s, UnknownStatement()).whyNot, u"E-STM-UNKNOWN"_s);
    EXPECT_EQ(council.state.digest(), matters);
}

TEST(Evaluator, TheDeskAndTheLedgerJudgeAlike)
{
    Council council;
    council.open(u"officer"_s, u"2026-0001"_s, u"neutralise"_s, u"pdea-6-2"_s);
    for (const QString& signer : { u"a"_s, u"c"_s, u"a"_s, u"chair"_s, u"officer"_s }) {
        const Mark mark = council.mark(u"2026-0001"_s, Verb::SignOff);
        const Verdict asked = Evaluator::mayMark(council.state, mark, signer, council.now);
        const Verdict taken = council.put(signer, mark);
        EXPECT_EQ(asked.whyNot, taken.whyNot);
        EXPECT_EQ(asked.counts, taken.counts);
    }
}

TEST(Evaluator, TheStateDigestSaysEverythingThatMatters)
{
    Council council;
    std::set<Digest> seen{ council.state.digest() };
    const auto isNew = [&] { return seen.insert(council.state.digest()).second; };
    council.open(u"officer"_s, u"2026-0001"_s);
    EXPECT_TRUE(isNew());
    council.put(u"a"_s, u"2026-0001"_s, Verb::SignOff);
    EXPECT_TRUE(isNew());
    council.put(u"a"_s, u"2026-0001"_s, Verb::SignOff);
    EXPECT_TRUE(isNew()) << "a mark that counts for nothing is part of the matter";
    council.setMembers({});
    EXPECT_TRUE(isNew());
    council.now = council.now + 1ms;
    council.take(u"a"_s, u"erasure"_s, UnknownStatement());
    EXPECT_TRUE(isNew());
}
