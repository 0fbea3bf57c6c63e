#include "ledger/checkpoint.h"
#include "ledger/leaf.h"
#include "ledger/merkletree.h"
#include "ledger/statementcodec.h"
#include "matters/statementbuilder.h"
#include "policy/evaluator.h"
#include "signing/memorysigner.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// The worked example of docs/ledger-format.md, made again from its fixed keys.
struct WorkedExample {
    MemorySigner registrar{ *SecretKey::fromSeed(QByteArray(32, '\x01')) };
    MemorySigner log{ *SecretKey::fromSeed(QByteArray(32, '\x02')) };
    QString origin = u"training.example/worked"_s;
    Instant now{ 1795404532123 };

    Statement genesis() const
    {
        const Seen nothing{ 0, MerkleTree::emptyRoot(), 1, CouncilState().digest() };
        const SigningPlace place{ origin, true, nothing, now, Digest::of("build").hex() };
        Statement statement
            = StatementBuilder::make(place, u"registrar"_s, registrar.key().keyId, u"genesis"_s,
                Genesis{ u"exercise"_s, log.key().publicKey,
                    Trust{ { registrar.key().publicKey }, 1 } });
        statement.nonce = u"000102030405060708090a0b0c0d0e0f"_s;
        return statement;
    }
    QByteArray payload() const { return *StatementCodec::write(genesis()); }
    QByteArray leaf() const
    {
        const QByteArray envelope = *StatementBuilder::seal(genesis(), { &registrar });
        return *Leaf{ *Envelope::fromBytes(envelope), 0, now }.toBytes();
    }
    QByteArray note() const
    {
        MerkleTree tree;
        tree.append(MerkleTree::leafHash(leaf()));
        return Checkpoint{ origin, 1, tree.root() }.toNote(
            log.key().publicKey, [this](QByteArrayView text) { return log.signNow(text); });
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

} // namespace

TEST(LedgerFormat, TheWorkedExampleIsWhatTheProgramWrites)
{
    const WorkedExample example;
    expectBlock(example.payload());
    expectBlock(example.leaf());
    expectBlock(MerkleTree::leafHash(example.leaf()).hex().toLatin1());
    expectBlock(example.note().chopped(1));
    expectBlock(CouncilState().digest().hex().toLatin1());
    EXPECT_TRUE(documentation().contains(example.registrar.key().publicKey.toHex()))
        << example.registrar.key().publicKey.toHex().toStdString();
    EXPECT_TRUE(documentation().contains(example.log.key().publicKey.toHex()))
        << example.log.key().publicKey.toHex().toStdString();
}

TEST(LedgerFormat, TheWorkedExampleVerifies)
{
    const WorkedExample example;
    const auto head
        = Checkpoint::fromNote(example.note(), example.origin, example.log.key().publicKey);
    ASSERT_THAT(head, Succeeds());
    EXPECT_EQ(head->root, MerkleTree::leafHash(example.leaf()));
    EXPECT_EQ(*StatementCodec::read(example.payload()), example.genesis());
}
