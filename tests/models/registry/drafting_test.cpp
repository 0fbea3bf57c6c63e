#include "registry/drafting.h"

#include "foundedledger.h"
#include "support/qtprinters.h"

#include "ledger/envelope.h"
#include "signing/ed25519.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Ceremony : FoundedLedger {
    MemorySigner newcomer, other;
};

/// A ledger that stands, with one member.
struct Standing : Ceremony {
    Standing()
    {
        found();
        StatementDraft draft = *enrol({ request(newcomer) }, registrars[0]);
        sign(draft, { &registrars[0], &registrars[1] });
        append(draft);
    }
    Result<LedgerIntake::Appended> revoke(const MemorySigner& key, const MemorySigner& by)
    {
        const auto envelope = Drafting::revocation(
            ledger, { u"m-0001"_s, key.key().keyId, 0, u"lost"_s }, opened(by), clock.now());
        if (!envelope)
            return envelope.error();
        return ledger.append(*envelope);
    }
};

} // namespace

TEST_F(Ceremony, FoundsALedgerWhoseFirstStatementsWereSignedBeforeItsHubWasThere)
{
    StatementDraft draft = foundingDraft();
    EXPECT_TRUE(draft.isFounding());
    sign(draft, { &registrars[0], &registrars[1], &roots[0], &roots[1] });
    EXPECT_FALSE(draft.isComplete());
    EXPECT_THAT(draft.finished(), FailsWithReason("E-ROS-THRESHOLD"));
    sign(draft, { &roots[3] });
    const auto steps = draft.finished();
    ASSERT_THAT(steps, Succeeds());
    EXPECT_THAT(Drafting::rehearse(*steps, clock), Succeeds());
    append(draft);
    EXPECT_EQ(ledger.size(), 3);
    EXPECT_EQ(ledger.state().trust, trust());
    EXPECT_FALSE(ledger.state().exercise);
}

TEST_F(Ceremony, NeedsTheRegistrarsForRosterAndPolicyAsWell)
{
    StatementDraft draft = foundingDraft();
    sign(draft, { &registrars[0], &roots[0], &roots[1], &roots[2] });
    EXPECT_TRUE(StatementDraft::isSignedByItsKey(draft.steps().front()));
    EXPECT_FALSE(draft.isComplete());
}

TEST_F(Ceremony, FoundsNothingThatWouldNotStand)
{
    Drafting::Founding wrong = plan();
    wrong.ledger = u"training.example/x"_s;
    EXPECT_THAT(Drafting::founding(wrong, clock.now()), FailsWithReason("E-FND-ORIGIN"));
    wrong = plan();
    wrong.genesis.mode = u"multi_site"_s;
    EXPECT_THAT(Drafting::founding(wrong, clock.now()), FailsWithReason("E-TRU-WITNESS"));
    wrong = plan();
    wrong.genesis.trust.registrarThreshold = 4;
    EXPECT_THAT(Drafting::founding(wrong, clock.now()), FailsWithReason("E-FND-REGISTRARS"));
    wrong = plan();
    wrong.genesis.trust.rootThreshold = 6;
    EXPECT_THAT(Drafting::founding(wrong, clock.now()), FailsWithReason("E-FND-THRESHOLD"));
    wrong = plan();
    wrong.genesis.logKey = QByteArray(32, '\0');
    EXPECT_THAT(Drafting::founding(wrong, clock.now()), FailsWithReason("E-FND-KEY"));
    wrong = plan();
    wrong.pack = "{}";
    EXPECT_THAT(Drafting::founding(wrong, clock.now()), FailsWithReason("E-POL-FORM"));
}

TEST_F(Ceremony, DoesNotRehearseWhatWasTamperedWith)
{
    StatementDraft draft = foundingDraft();
    sign(draft, { &registrars[0], &registrars[1], &roots[0], &roots[1], &roots[2] });
    auto steps = *draft.finished();
    std::swap(steps[0], steps[1]);
    EXPECT_THAT(Drafting::rehearse(steps, clock), FailsWithReason("E-LED-GENESIS"));
}

TEST_F(Standing, TellsADraftThatAnotherOneOvertook)
{
    StatementDraft first = *enrol({ request(other) }, registrars[0]);
    StatementDraft second = *enrol({ request(MemorySigner()) }, registrars[1]);
    sign(first, { &registrars[0], &registrars[1] });
    sign(second, { &registrars[1], &registrars[2] });
    EXPECT_THAT(Drafting::fits(second, ledger), Succeeds());
    append(first);
    EXPECT_THAT(Drafting::fits(second, ledger), FailsWithReason("E-KEY-STALE"));
}

TEST_F(Standing, KeepsADraftThatOtherEntriesPassed)
{
    const StatementDraft draft = *enrol({ request(other) }, registrars[0]);
    StatementDraft policy = *Drafting::policy(place(registrars[0]), PolicyPack::builtInBytes());
    sign(policy, { &registrars[0], &registrars[1] });
    append(policy);
    EXPECT_THAT(Drafting::fits(draft, ledger), Succeeds());
}

TEST_F(Standing, RefusesADraftThatNamesItsOwnJudges)
{
    // A ledger of the same name with the attacker as its registrar: all in order but for the trust.
    FoundedLedger* const real = this;
    Drafting::Founding false_ = plan();
    const MemorySigner attacker;
    false_.genesis.trust = Trust{ { attacker.key().publicKey, registrars[0].key().publicKey }, 1 };
    const auto forged = Drafting::founding(false_, clock.now());
    ASSERT_THAT(forged, Succeeds());
    const StatementDraft honest = *enrol({ request(other) }, registrars[0]);
    StatementDraft::Step step{ honest.steps().front().payload, honest.steps().front().document,
        honest.steps().front().before };
    const auto judged = StatementDraft::make(forged->steps().front().payload, { step });
    ASSERT_THAT(judged, Succeeds());
    EXPECT_THAT(Drafting::fits(*judged, real->ledger), FailsWithReason("E-KEY-STALE"));
}

TEST_F(Standing, ChangesTheTrustByTheRootKeysAlone)
{
    Trust next = trust();
    const MemorySigner registrar;
    next.registrars[2] = registrar.key().publicKey;
    StatementDraft draft = *Drafting::trust(place(roots[0]), next);
    EXPECT_THAT(draft.sign(opened(registrars[0])), FailsWithReason("E-KEY-UNKNOWN"));
    sign(draft, { &roots[0], &roots[1], &roots[2] });
    append(draft);
    EXPECT_EQ(ledger.state().trust, next);
    // The one who is a registrar no longer does not sign the next roster.
    StatementDraft roster = *enrol({ request(other) }, registrars[0]);
    EXPECT_THAT(roster.sign(opened(registrars[2])), FailsWithReason("E-KEY-UNKNOWN"));
    sign(roster, { &registrars[0], &registrar });
    append(roster);
}

TEST_F(Standing, ChangesRootKeysOnlyWhenTheOldAndTheNewOnesWantIt)
{
    std::array<MemorySigner, 2> fresh;
    Trust next = trust();
    next.rootKeys = { fresh[0].key().publicKey, fresh[1].key().publicKey };
    next.rootThreshold = 2;
    StatementDraft draft = *Drafting::trust(place(roots[0]), next);
    sign(draft, { &roots[0], &roots[1], &roots[2], &fresh[0] });
    EXPECT_FALSE(draft.isComplete());
    sign(draft, { &fresh[1] });
    append(draft);
    EXPECT_EQ(ledger.state().trust, next);
}

TEST_F(Standing, RevokesByAnyOneRegistrarOrTheMember)
{
    EXPECT_THAT(revoke(newcomer, other), FailsWithReason("E-KEY-UNKNOWN"));
    const auto revoked = revoke(newcomer, registrars[2]);
    ASSERT_THAT(revoked, Succeeds());
    EXPECT_TRUE(revoked->entry.counts);
    EXPECT_EQ(ledger.state().revoked.count(newcomer.key().keyId), 1u);
    EXPECT_THAT(revoke(newcomer, registrars[0]), FailsWithReason("E-REV-TWICE"));
    EXPECT_THAT(revoke(other, registrars[0]), FailsWithReason("E-REV-KEY"));
}

TEST_F(Standing, RevokesByTheMember)
{
    const auto revoked = revoke(newcomer, newcomer);
    ASSERT_THAT(revoked, Succeeds());
    EXPECT_TRUE(revoked->entry.counts);
    EXPECT_EQ(revoked->entry.statement.signer, u"m-0001"_s);
}

TEST_F(Standing, BringsTheMemberBackWithAnotherKey)
{
    ASSERT_THAT(revoke(newcomer, registrars[0]), Succeeds());
    StatementDraft draft = *enrol({ request(other, u"m-0001"_s) }, registrars[0]);
    sign(draft, { &registrars[0], &registrars[2] });
    append(draft);
    ASSERT_EQ(ledger.state().roster.members.size(), 1u);
    EXPECT_EQ(ledger.state().roster.members.front().keys, std::vector<MemberKey>{ other.key() });
}

TEST_F(Standing, IsNotMovedByOneRegistrarWhoPassesTheProgramBy)
{
    StatementDraft draft = *enrol({ request(other) }, registrars[0]);
    sign(draft, { &registrars[0] });
    const StatementDraft::Step& step = draft.steps().front();
    const Envelope alone{ QString::fromUtf16(Envelope::statementType), step.payload,
        step.signatures };
    ASSERT_THAT(documents.keepAddressed(step.document), Succeeds());
    EXPECT_THAT(ledger.append(*alone.toBytes()), FailsWithReason("E-ROS-THRESHOLD"));
    // Twice the same registrar is one registrar.
    Envelope twice = alone;
    twice.signatures.push_back(twice.signatures.front());
    EXPECT_THAT(ledger.append(*twice.toBytes()), FailsWithReason("E-ROS-THRESHOLD"));
}
