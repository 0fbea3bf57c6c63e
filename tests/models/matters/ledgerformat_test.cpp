#include "base/canonicaljson.h"
#include "base/limits.h"
#include "domain/digestwords.h"
#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "ledger/leaf.h"
#include "ledger/merkletree.h"
#include "ledger/statementcodec.h"
#include "matters/envelopecheck.h"
#include "matters/statementbuilder.h"
#include "policy/evaluator.h"
#include "signing/memorysigner.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// The worked example of docs/ledger-format.md, made again from its fixed keys.
struct WorkedExample {
    MemorySigner registrar{ *SecretKey::fromSeed(QByteArray(32, '\x01')) };
    MemorySigner log{ *SecretKey::fromSeed(QByteArray(32, '\x02')) };
    MemorySigner rootKey{ *SecretKey::fromSeed(QByteArray(32, '\x03')) };
    MemorySigner witness{ *SecretKey::fromSeed(QByteArray(32, '\x04')) };
    QString origin = u"training.example/worked"_s;
    Instant now{ 1795404532123 };
    qint64 witnessTimeS = 1795404540;

    NoteKey witnessKey() const
    {
        return { u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, witness.key().publicKey };
    }
    Statement genesis() const
    {
        const Seen nothing{ 0, MerkleTree::emptyRoot(), Evaluator::rules, CouncilState().digest() };
        const SigningPlace place{ origin, true, nothing, now, Digest::of("build").hex() };
        Statement statement
            = StatementBuilder::make(place, u"registrar"_s, registrar.key().keyId, u"genesis"_s,
                Genesis{ u"exercise"_s, log.key().publicKey,
                    Trust{ { registrar.key().publicKey }, 1, { rootKey.key().publicKey }, 1,
                        { witnessKey().toVkey() }, 1 } });
        statement.nonce = u"000102030405060708090a0b0c0d0e0f"_s;
        return statement;
    }
    QByteArray payload() const { return *StatementCodec::write(genesis()); }
    QByteArray leaf() const
    {
        const QByteArray envelope = *StatementBuilder::seal(genesis(), { &registrar, &rootKey });
        return *Leaf{ *Envelope::fromBytes(envelope), 0, now }.toBytes();
    }
    CouncilState state() const
    {
        CouncilState state;
        EXPECT_TRUE(Evaluator::step(state, 0, now, Digest::of(payload()), genesis()).counts);
        return state;
    }
    QByteArray note() const
    {
        MerkleTree tree;
        tree.append(MerkleTree::leafHash(leaf()));
        const QByteArray bytes = Checkpoint{ origin, 1, tree.root() }.toNote(
            log.key().publicKey, [this](QByteArrayView text) { return log.signNow(text); });
        SignedNote note = *SignedNote::fromBytes(bytes);
        note.lines.push_back(Cosignature::make(witnessKey(), note.text, witnessTimeS,
            [this](QByteArrayView text) { return witness.signNow(text); }));
        return note.toBytes();
    }
    QByteArray receipt() const
    {
        const QJsonObject content{ { u"v"_s, 1 }, { u"type"_s, u"receipt"_s },
            { u"ledger"_s, origin }, { u"payload_sha256"_s, Digest::of(payload()).hex() },
            { u"index"_s, 0 }, { u"t"_s, now.ms },
            { u"promise_by"_s, (now + limits::receiptPromise).ms } };
        Envelope envelope{ QString::fromUtf16(Envelope::receiptType),
            *CanonicalJson::write(content, CanonicalJson::statementLimits), {} };
        envelope.signatures = { { log.key().keyId, log.signNow(envelope.preAuthentication()) } };
        return *envelope.toBytes();
    }
};

QByteArray documentation()
{
    QFile file(QStringLiteral(SOURCE_DIR "/docs/ledger-format.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The fenced block stands in the text just so.
void expectBlock(const QByteArray& bytes)
{
    EXPECT_TRUE(documentation().contains("```\n" + bytes + "\n```")) << bytes.toStdString();
}

/// The one block of the text that begins and hashes so.
QByteArray blockOf(const Digest& digest)
{
    const QByteArrayList blocks = documentation().split('\n');
    const auto it = std::find_if(blocks.begin(), blocks.end(),
        [&](const QByteArray& line) { return Digest::of(line) == digest; });
    EXPECT_NE(it, blocks.end()) << digest.hex().toStdString();
    return it == blocks.end() ? QByteArray() : *it;
}

void expectName(const MemorySigner& signer)
{
    const QByteArray hex = signer.key().publicKey.toHex();
    EXPECT_TRUE(documentation().contains(hex)) << hex.toStdString();
}

} // namespace

TEST(LedgerFormat, TheWorkedExampleIsWhatTheProgramWrites)
{
    const WorkedExample example;
    expectBlock(example.payload());
    expectBlock(example.leaf());
    expectBlock(MerkleTree::leafHash(example.leaf()).hex().toLatin1());
    expectBlock(example.state().digest().hex().toLatin1());
    expectBlock(example.note().chopped(1));
    expectBlock(example.receipt());
    expectBlock(CouncilState().digest().hex().toLatin1());
    const DigestWords words = DigestWords::of(Digest::of(example.payload()));
    expectBlock((words.line(Language::Japanese) + u'\n' + words.line(Language::English)).toUtf8());
    for (const MemorySigner* signer :
        { &example.registrar, &example.log, &example.rootKey, &example.witness })
        expectName(*signer);
}

TEST(LedgerFormat, TheStatesOfTheTextHashAsItSays)
{
    const WorkedExample example;
    const CouncilState state = example.state();
    EXPECT_TRUE(blockOf(CouncilState().digest()).startsWith("{\"exercise\":false"));
    EXPECT_TRUE(blockOf(state.digest()).contains(state.genesisDigest.hex().toLatin1()));
    EXPECT_TRUE(blockOf(state.trustDigest).contains("\"witness_threshold\":1"));
}

TEST(LedgerFormat, TheWorkedExampleVerifies)
{
    const WorkedExample example;
    const auto head
        = Checkpoint::fromNote(example.note(), example.origin, example.log.key().publicKey);
    ASSERT_THAT(head, Succeeds());
    EXPECT_EQ(head->root, MerkleTree::leafHash(example.leaf()));
    const auto statement
        = EnvelopeCheck::verify(CouncilState(), Leaf::fromBytes(example.leaf())->envelope);
    ASSERT_THAT(statement, Succeeds());
    EXPECT_EQ(*statement, example.genesis());
    const auto witnesses = Witnesses::of(example.note(), example.state().trust.witnesses);
    EXPECT_EQ(witnesses.count, 1);
    EXPECT_EQ(witnesses.newestS, example.witnessTimeS);
}
