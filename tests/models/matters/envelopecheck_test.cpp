#include "matters/envelopecheck.h"

#include "trainingledger.h"

#include "ledger/signednote.h"
#include "p256signer.h"

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

/// Whose doing it is, where something is wrong with a statement.
TEST_F(EnvelopeCheckTest, NamesAKeyOnlyWhereItsSignatureHolds)
{
    Statement statement = goodStatement();
    statement.ledger = u"training.example/other"_s;
    const Envelope wrong
        = *Envelope::fromBytes(*StatementBuilder::seal(statement, { &ledger.key(u"a"_s) }));
    EXPECT_FALSE(verify(wrong));
    EXPECT_EQ(EnvelopeCheck::signerOf(ledger.state(), wrong), ledger.key(u"a"_s).key().keyId);

    Envelope forged = wrong;
    forged.signatures[0].signature = ledger.key(u"b"_s).signNow(forged.preAuthentication());
    EXPECT_EQ(EnvelopeCheck::signerOf(ledger.state(), forged), QString());
    const MemorySigner stranger;
    const Envelope unknown = signedPayload(wrong.payload, stranger);
    EXPECT_EQ(EnvelopeCheck::signerOf(ledger.state(), unknown), QString());
    const Envelope byRegistrar = signedPayload(wrong.payload, ledger.registrar);
    EXPECT_EQ(EnvelopeCheck::signerOf(ledger.state(), byRegistrar), ledger.registrar.key().keyId);
    forged.signatures.clear();
    EXPECT_EQ(EnvelopeCheck::signerOf(ledger.state(), forged), QString());
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

TEST_F(EnvelopeCheckTest, ARegistrarMayNotRecordAStepOfAReport)
{
    const Statement statement = StatementBuilder::make(ledger.intake().place(ledger.clock.now()),
        u"registrar"_s, ledger.registrar.key().keyId, u"report_step"_s,
        ReportStep{ u"x1-001"_s, u"op-1"_s, {}, u"detected"_s, u"nco.duty"_s, 1795404000, {}, 0, {},
            {}, {}, {} });
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

namespace {

/// Everybody who can vouch for a ledger, and the state that names them.
struct OfficeTest : ::testing::Test {
    OfficeTest() { state.ledger = u"council.example/main"_s; }

    static std::vector<QByteArray> keysOf(const std::vector<const MemorySigner*>& signers)
    {
        std::vector<QByteArray> keys;
        for (const MemorySigner* signer : signers)
            keys.push_back(signer->key().publicKey);
        return keys;
    }
    /// Registrars at 1, roots at 2.
    Trust trustOf(const std::vector<const MemorySigner*>& registrars,
        const std::vector<const MemorySigner*>& roots) const
    {
        return { keysOf(registrars), 1, keysOf(roots), roots.empty() ? 0 : 2,
            { NoteKey{
                u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, witness.key().publicKey }
                    .toVkey() },
            1 };
    }
    Result<Statement> say(const QString& signer, const QString& type,
        decltype(Statement::body) body, const std::vector<const MemorySigner*>& signers) const
    {
        const SigningPlace place{ state.ledger, false,
            { 0, MerkleTree::emptyRoot(), 2, CouncilState().digest() }, { 1000 },
            StatementBuilder::programDigest() };
        const Statement statement = StatementBuilder::make(
            place, signer, signers.front()->key().keyId, type, std::move(body));
        return EnvelopeCheck::verify(
            state, *Envelope::fromBytes(*StatementBuilder::seal(statement, signers)));
    }
    Result<Statement> change(const QString& signer, const Trust& next,
        const std::vector<const MemorySigner*>& signers) const
    {
        return say(signer, u"trust"_s, TrustChange{ 1, next }, signers);
    }

    MemorySigner r1, r2, r3, root1, root2, root3, new1, new2, stranger, witness;
    CouncilState state;
};

} // namespace

TEST_F(OfficeTest, TrustIsChangedByTheRootsOfBoth)
{
    state.trust = trustOf({ &r1 }, { &root1, &root2, &root3 });
    const Trust next = trustOf({ &r2 }, { &root3, &new1, &new2 });
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root3, &new1 }), Succeeds())
        << "root3 stands in both";
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root2, &new1, &new2 }), Succeeds());
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root2 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(
        change(u"root"_s, next, { &root1, &root2, &new1 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(
        change(u"root"_s, next, { &root1, &new1, &new2 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root1, &new1, &new1 }),
        FailsWithReason("E-TRU-THRESHOLD"))
        << "keys are counted, not signatures";
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root2, &new1, &new2, &stranger }),
        FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(
        change(u"root"_s, next, { &new1, &new2, &root1, &root2 }), FailsWithReason("E-KEY-UNKNOWN"))
        << "the first signature is by a key in force";
}

TEST_F(OfficeTest, WhereThereAreRootsTheRegistrarsDoNotChangeTrust)
{
    state.trust = trustOf({ &r1 }, { &root1, &root2 });
    const Trust next = trustOf({ &r1, &r2 }, { &root1, &root2 });
    EXPECT_THAT(change(u"registrar"_s, next, { &r1 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(
        change(u"registrar"_s, next, { &r1, &root1, &root2 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root2 }), Succeeds());
}

TEST_F(OfficeTest, TheFirstRootsNeedTheRegistrarsOfBothAndThemselves)
{
    state.trust = trustOf({ &r1 }, {});
    const Trust next = trustOf({ &r2 }, { &root1, &root2 });
    EXPECT_THAT(change(u"registrar"_s, next, { &r1, &r2, &root1, &root2 }), Succeeds());
    EXPECT_THAT(
        change(u"registrar"_s, next, { &r1, &r2, &root1 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(
        change(u"registrar"_s, next, { &r1, &root1, &root2 }), FailsWithReason("E-ROS-THRESHOLD"));
    Trust two = state.trust;
    two.registrars = keysOf({ &r1, &r3 });
    two.registrarThreshold = 2;
    EXPECT_THAT(change(u"registrar"_s, two, { &r1 }), FailsWithReason("E-ROS-THRESHOLD"));
    EXPECT_THAT(change(u"registrar"_s, two, { &r1, &r3 }), Succeeds());
}

TEST_F(OfficeTest, WithoutRootsAnyMoreTheNewRegistrarsSignAsWell)
{
    state.trust = trustOf({ &r1 }, { &root1, &root2 });
    const Trust next = trustOf({ &r2 }, {});
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root2 }), FailsWithReason("E-ROS-THRESHOLD"));
    EXPECT_THAT(change(u"root"_s, next, { &root1, &root2, &r2 }), Succeeds());
}

TEST_F(OfficeTest, EverySignatureOfATrustHolds)
{
    state.trust = trustOf({ &r1 }, { &root1, &root2 });
    const SigningPlace place{ state.ledger, false, {}, { 1000 },
        StatementBuilder::programDigest() };
    Statement statement = StatementBuilder::make(place, u"root"_s, root1.key().keyId, u"trust"_s,
        TrustChange{ 1, trustOf({ &r2 }, { &root1, &root2 }) });
    statement.seen = { 0, MerkleTree::emptyRoot(), 2, CouncilState().digest() };
    Envelope envelope
        = *Envelope::fromBytes(*StatementBuilder::seal(statement, { &root1, &root2 }));
    ASSERT_THAT(EnvelopeCheck::verify(state, envelope), Succeeds());
    for (Envelope::Signature& line : envelope.signatures) {
        const QByteArray good = line.signature;
        line.signature[5] = static_cast<char>(line.signature[5] ^ '\x10');
        EXPECT_THAT(EnvelopeCheck::verify(state, envelope), FailsWithReason("E-ENV-SIG"));
        line.signature = good;
    }
}

TEST_F(OfficeTest, RootsSpeakAboutTrustAlone)
{
    state.trust = trustOf({ &r1 }, { &root1, &root2 });
    const DocumentChange roster{ 1, {}, Digest::of("roster") };
    EXPECT_THAT(
        say(u"root"_s, u"roster"_s, roster, { &root1, &root2 }), FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(say(u"root"_s, u"revocation"_s,
                    Revocation{ u"a"_s, root1.key().keyId, 0, u"lost"_s }, { &root1 }),
        FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(say(u"root"_s, u"erasure"_s, UnknownStatement(), { &root1 }), Succeeds())
        << "what a newer version lets them say is logged";
    EXPECT_THAT(say(u"registrar"_s, u"erasure"_s, UnknownStatement(), { &root1 }),
        FailsWithReason("E-KEY-ID"));
}

TEST_F(OfficeTest, ARegistrarOfAnEarlierTrustIsNobody)
{
    state.trust = trustOf({ &r2 }, {});
    state.genesis.trust = trustOf({ &r1 }, {});
    const DocumentChange roster{ 1, {}, Digest::of("roster") };
    EXPECT_THAT(
        say(u"registrar"_s, u"roster"_s, roster, { &r1 }), FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(say(u"registrar"_s, u"roster"_s, roster, { &r2 }), Succeeds());
}

TEST_F(OfficeTest, OneRegistrarRevokes)
{
    state.trust = trustOf({ &r1, &r2 }, {});
    state.trust.registrarThreshold = 2;
    const Revocation body{ u"a"_s, stranger.key().keyId, 0, u"stolen"_s };
    EXPECT_THAT(say(u"registrar"_s, u"revocation"_s, body, { &r2 }), Succeeds());
    EXPECT_THAT(
        say(u"registrar"_s, u"revocation"_s, body, { &r2, &r1 }), FailsWithReason("E-ENV-FORM"));
}

TEST_F(OfficeTest, AGenesisCarriesTheRootsThatItNames)
{
    Genesis genesis{ u"multi_site"_s, stranger.key().publicKey,
        trustOf({ &r1, &r2 }, { &root1, &root2, &root3 }) };
    const auto founded = [&](const MemorySigner& first, const Founding::Registrars& others) {
        const auto step
            = Founding::genesis(u"council.example/main"_s, genesis, first, { 1000 }, others);
        return EnvelopeCheck::verify(CouncilState(), *Envelope::fromBytes(step->envelope));
    };
    EXPECT_THAT(founded(r1, { &root1, &root3 }), Succeeds());
    EXPECT_THAT(founded(r1, { &root1 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(founded(r1, { &root1, &root1 }), FailsWithReason("E-TRU-THRESHOLD"));
    EXPECT_THAT(founded(r1, { &root1, &root2, &stranger }), FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(founded(root1, { &root2, &r1 }), FailsWithReason("E-KEY-ID"));
    genesis.trust.witnessThreshold = 0;
    EXPECT_THAT(founded(r1, { &root1, &root2 }), FailsWithReason("E-LED-GENESIS"))
        << "a ledger of several sites has a witness";
    genesis.mode = u"single_site"_s;
    EXPECT_THAT(founded(r1, { &root1, &root2 }), Succeeds());
}

// trust.md T-KEY-4.
TEST_F(OfficeTest, ARosterNeedsDistinctRegistrars)
{
    state.trust = trustOf({ &r1, &r2, &r3 }, {});
    state.trust.registrarThreshold = 2;
    const DocumentChange roster{ 1, {}, Digest::of("roster") };
    const auto signedBy = [&](const std::vector<const MemorySigner*>& signers) {
        return say(u"registrar"_s, u"roster"_s, roster, signers);
    };
    EXPECT_THAT(signedBy({ &r1 }), FailsWithReason("E-ROS-THRESHOLD"));
    EXPECT_THAT(signedBy({ &r1, &r1, &r1 }), FailsWithReason("E-ROS-THRESHOLD"));
    EXPECT_THAT(signedBy({ &r3, &r1 }), Succeeds());
    EXPECT_THAT(signedBy({ &r1, &r2, &r3 }), Succeeds());
}

TEST_F(EnvelopeCheckTest, ARevokedKeyIsRefusedByNameOfItsRevocation)
{
    const Revocation body{ u"a"_s, ledger.key(u"a"_s).key().keyId, 0, u"stolen"_s };
    const auto step
        = Founding::revocation(ledger.intake(), body, ledger.registrar, ledger.clock.now());
    ASSERT_THAT(step, Succeeds());
    const Envelope mark = good();
    const LedgerEntry entry = ledger.append(step->envelope);
    EXPECT_TRUE(entry.counts);
    const auto refused = verify(mark);
    EXPECT_THAT(refused, FailsWithReason("E-KEY-REVOKED"));
    EXPECT_TRUE(refused.error().detail.endsWith(u"at entry %1"_s.arg(entry.index)));
    const auto others = EnvelopeCheck::verify(ledger.state(),
        *Envelope::fromBytes(ledger.markEnvelope(u"b"_s, id, Verb::SignOff, u"member"_s)));
    EXPECT_THAT(others, Succeeds());
}

TEST_F(EnvelopeCheckTest, AMemberRevokesItsOwnKeyWithIt)
{
    const Revocation body{ u"a"_s, ledger.key(u"a"_s).key().keyId, 1795404000, u"lost"_s };
    const LedgerEntry entry
        = ledger.append(ledger.envelope(ledger.statement(u"a"_s, u"revocation"_s, body)));
    EXPECT_TRUE(entry.counts);
    EXPECT_THAT(verify(good()), FailsWithReason("E-KEY-REVOKED"));
}

TEST_F(EnvelopeCheckTest, TakesATokensP256Signature)
{
    const P256Signer token;
    CouncilState state = ledger.state();
    const auto a = std::find_if(state.roster.members.begin(), state.roster.members.end(),
        [](const Member& m) { return m.id == u"a"; });
    a->keys = { token.key() };
    Statement statement = goodStatement();
    statement.keyId = token.key().keyId;
    Envelope envelope{ QString::fromUtf16(Envelope::statementType),
        *StatementCodec::write(statement), {} };
    envelope.signatures = { { token.key().keyId, token.sign(envelope.preAuthentication()) } };
    EXPECT_THAT(EnvelopeCheck::verify(state, envelope), Succeeds());
    envelope.signatures[0].signature = token.sign(envelope.payload);
    EXPECT_THAT(EnvelopeCheck::verify(state, envelope), FailsWithReason("E-ENV-SIG"));
    // The algorithm is the key's: a signature by another algorithm is none.
    envelope.signatures[0].signature = ledger.key(u"a"_s).signNow(envelope.preAuthentication());
    EXPECT_THAT(EnvelopeCheck::verify(state, envelope), FailsWithReason("E-ENV-SIG"));
}

TEST(EnvelopeCheck, NothingElseBeginsALedger)
{
    TrainingLedger ledger;
    ledger.open(id, u"escalate"_s, u"officer"_s);
    const auto envelope
        = Envelope::fromBytes(ledger.markEnvelope(u"a"_s, id, Verb::SignOff, u"member"_s));
    EXPECT_THAT(EnvelopeCheck::verify(CouncilState(), *envelope), FailsWithReason("E-LED-GENESIS"));
}
