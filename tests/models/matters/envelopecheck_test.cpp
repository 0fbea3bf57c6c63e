#include "matters/envelopecheck.h"

#include "trainingledger.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

/// A ledger with one open matter, and a good envelope to spoil.
struct EnvelopeCheckTest : ::testing::Test {
    EnvelopeCheckTest() { ledger.open(id, u"escalate"_s, u"officer"_s); }

    Envelope good()
    {
        return *Envelope::fromBytes(ledger.markEnvelope(u"a"_s, id, Verb::SignOff, u"member"_s));
    }
    Statement goodStatement()
    {
        return ledger.statement(u"a"_s, u"mark"_s, ledger.mark(id, Verb::SignOff, u"member"_s));
    }
    Result<Statement> verify(const Envelope& envelope)
    {
        return EnvelopeCheck::verify(ledger.state(), envelope);
    }
    Result<Statement> verifySigned(const Statement& statement, const MemorySigner& key)
    {
        return verify(*Envelope::fromBytes(*StatementBuilder::seal(statement, { &key })));
    }
    Envelope signedPayload(const QByteArray& payload, const MemorySigner& key)
    {
        Envelope envelope{ QString::fromUtf16(Envelope::statementType), payload, {} };
        envelope.signatures = { { key.key().keyId, key.signNow(envelope.preAuthentication()) } };
        return envelope;
    }

    TrainingLedger ledger;
};

} // namespace

TEST_F(EnvelopeCheckTest, TakesWhatAMemberSigned)
{
    EXPECT_THAT(verify(good()), Succeeds());
}

TEST_F(EnvelopeCheckTest, RefusesAForgedSignature)
{
    Envelope forged = good();
    forged.signatures[0].signature = ledger.key(u"b"_s).signNow(forged.preAuthentication());
    EXPECT_THAT(verify(forged), FailsWithReason("E-ENV-SIG"));
}

TEST_F(EnvelopeCheckTest, RefusesEveryEditedByteOfThePayload)
{
    const Envelope envelope = good();
    for (qsizetype k = 0; k < envelope.payload.size(); ++k) {
        Envelope edited = envelope;
        edited.payload[k] = static_cast<char>(edited.payload[k] ^ '\x01');
        EXPECT_THAT(verify(edited), FailsWithReason("E-ENV-SIG")) << "byte " << k;
    }
}

TEST_F(EnvelopeCheckTest, RefusesANotCanonicalPayloadEvenIfSigned)
{
    QByteArray payload = good().payload;
    payload.replace("\"v\":1", "\"v\": 1");
    EXPECT_THAT(verify(signedPayload(payload, ledger.key(u"a"_s))), FailsWithReason("E-ENV-CANON"));
}

TEST_F(EnvelopeCheckTest, RefusesAnUnknownKey)
{
    const MemorySigner stranger;
    EXPECT_THAT(verify(signedPayload(good().payload, stranger)), FailsWithReason("E-KEY-UNKNOWN"));
}

TEST_F(EnvelopeCheckTest, RefusesAHintThatIsNotThePayloadsKey)
{
    EXPECT_THAT(
        verify(signedPayload(good().payload, ledger.key(u"b"_s))), FailsWithReason("E-KEY-ID"));
}

TEST_F(EnvelopeCheckTest, RefusesAHintThatIsAnotherKeyOfTheSameMember)
{
    const MemorySigner second;
    CouncilState state = ledger.state();
    const auto a = std::find_if(state.roster.members.begin(), state.roster.members.end(),
        [](const Member& m) { return m.id == u"a"; });
    a->keys.push_back(second.key());
    EXPECT_THAT(EnvelopeCheck::verify(state, signedPayload(good().payload, second)),
        FailsWithReason("E-KEY-ID"));
}

TEST_F(EnvelopeCheckTest, RefusesASignerThatIsNotTheKeysOwner)
{
    Statement statement = goodStatement();
    statement.signer = u"b"_s;
    EXPECT_THAT(verifySigned(statement, ledger.key(u"a"_s)), FailsWithReason("E-KEY-ID"));
}

TEST_F(EnvelopeCheckTest, RefusesEveryOtherPayloadType)
{
    const MemorySigner& key = ledger.key(u"a"_s);
    for (const char16_t* type :
        { Envelope::receiptType, Envelope::refusalType, u"application/json", u"text/plain" }) {
        Envelope envelope{ QString::fromUtf16(type), good().payload, {} };
        envelope.signatures = { { key.key().keyId, key.signNow(envelope.preAuthentication()) } };
        EXPECT_THAT(verify(envelope), FailsWithReason("E-ENV-TYPE"));
    }
}

TEST_F(EnvelopeCheckTest, RefusesAnotherLedgersStatement)
{
    Statement statement = goodStatement();
    statement.ledger = u"training.example/other"_s;
    EXPECT_THAT(verifySigned(statement, ledger.key(u"a"_s)), FailsWithReason("E-LED-ORIGIN"));
}

TEST_F(EnvelopeCheckTest, RefusesALiveStatementInAnExercise)
{
    Statement statement = goodStatement();
    statement.exercise = false;
    EXPECT_THAT(verifySigned(statement, ledger.key(u"a"_s)), FailsWithReason("E-LED-EXERCISE"));
}

TEST_F(EnvelopeCheckTest, AMembersStatementHasOneSignature)
{
    const Statement statement = goodStatement();
    const auto twice
        = StatementBuilder::seal(statement, { &ledger.key(u"a"_s), &ledger.key(u"b"_s) });
    EXPECT_THAT(verify(*Envelope::fromBytes(*twice)), FailsWithReason("E-ENV-FORM"));
}

TEST_F(EnvelopeCheckTest, AMemberMayNotChangeTheRoster)
{
    const DocumentChange change{ 3, ledger.state().roster.sha256, Digest::of("roster") };
    EXPECT_THAT(verifySigned(ledger.statement(u"a"_s, u"roster"_s, change), ledger.key(u"a"_s)),
        FailsWithReason("E-ROS-THRESHOLD"));
}

TEST_F(EnvelopeCheckTest, ARegistrarMaySayWhatANewerVersionKnows)
{
    const Statement newer = StatementBuilder::make(ledger.intake().place(ledger.clock.now()),
        u"registrar"_s, ledger.registrar.key().keyId, u"erasure"_s, UnknownStatement());
    EXPECT_THAT(verifySigned(newer, ledger.registrar), Succeeds());
    const auto entry = ledger.append(*StatementBuilder::seal(newer, { &ledger.registrar }));
    EXPECT_EQ(entry.whyNot, u"E-STM-UNKNOWN"_s);
}

TEST_F(EnvelopeCheckTest, ARegistrarMayNotPutAMark)
{
    Statement statement = goodStatement();
    statement.signer = u"registrar"_s;
    statement.keyId = ledger.registrar.key().keyId;
    EXPECT_THAT(verifySigned(statement, ledger.registrar), FailsWithReason("E-KEY-UNKNOWN"));
}

TEST(EnvelopeCheck, CountsDistinctRegistrars)
{
    const MemorySigner first, second, third;
    CouncilState state;
    state.ledger = u"council.example/main"_s;
    state.trust = Trust{ { first.key().publicKey, second.key().publicKey }, 2 };
    const SigningPlace place{ state.ledger, false,
        { 0, MerkleTree::emptyRoot(), 1, CouncilState().digest() }, { 1000 },
        StatementBuilder::programDigest() };
    const auto signedBy = [&](const std::vector<const MemorySigner*>& signers) {
        const Statement statement
            = StatementBuilder::make(place, u"registrar"_s, signers.front()->key().keyId,
                u"roster"_s, DocumentChange{ 1, {}, Digest::of("roster") });
        return EnvelopeCheck::verify(
            state, *Envelope::fromBytes(*StatementBuilder::seal(statement, signers)));
    };
    EXPECT_THAT(signedBy({ &first, &second }), Succeeds());
    EXPECT_THAT(signedBy({ &first }), FailsWithReason("E-ROS-THRESHOLD"));
    EXPECT_THAT(signedBy({ &first, &first }), FailsWithReason("E-ROS-THRESHOLD"));
    EXPECT_THAT(signedBy({ &first, &third }), FailsWithReason("E-KEY-UNKNOWN"));
}

TEST(EnvelopeCheck, ALedgerBeginsWithAGenesisOfItsOwnRegistrar)
{
    const MemorySigner registrar, stranger, log;
    const Genesis genesis{ u"exercise"_s, log.key().publicKey,
        Trust{ { registrar.key().publicKey }, 1 } };
    const auto first = [](const Result<FoundingStep>& step) {
        return EnvelopeCheck::verify(CouncilState(), *Envelope::fromBytes(step->envelope));
    };
    const Instant now{ 1795404532123 };
    EXPECT_THAT(
        first(Founding::genesis(u"training.example/x"_s, genesis, registrar, now)), Succeeds());
    EXPECT_THAT(first(Founding::genesis(u"training.example/x"_s, genesis, stranger, now)),
        FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(first(Founding::genesis(u"council.example/x"_s, genesis, registrar, now)),
        FailsWithReason("E-LED-EXERCISE"));
    Genesis live = genesis;
    live.mode = u"multi_site"_s;
    EXPECT_THAT(first(Founding::genesis(u"training.example/x"_s, live, registrar, now)),
        FailsWithReason("E-LED-EXERCISE"));
    Genesis unusable = genesis;
    unusable.logKey = QByteArray(1, '\x01') + QByteArray(31, '\0');
    EXPECT_THAT(first(Founding::genesis(u"training.example/x"_s, unusable, registrar, now)),
        FailsWithReason("E-STM-FIELD"));
}

TEST(EnvelopeCheck, NothingElseBeginsALedger)
{
    TrainingLedger ledger;
    ledger.open(id, u"escalate"_s, u"officer"_s);
    const auto envelope
        = Envelope::fromBytes(ledger.markEnvelope(u"a"_s, id, Verb::SignOff, u"member"_s));
    EXPECT_THAT(EnvelopeCheck::verify(CouncilState(), *envelope), FailsWithReason("E-LED-GENESIS"));
}
