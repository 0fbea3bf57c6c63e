#include "ledger/cosignature.h"

#include "ledger/checkpoint.h"
#include "notesamples.h"
#include "support/qtprinters.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// A line by `witness` whose signature is over `message` and whose time says `stamp`.
SignedNote::Line lineWith(const NoteSigner& witness, const QByteArray& message, quint64 stamp)
{
    QByteArray time(8, '\0');
    qToBigEndian(stamp, time.data());
    return { witness.key.name, witness.key.hash(), time + witness.sign(message) };
}

} // namespace

TEST(Cosignature, SignsTheHeaderTheTimeAndTheNote)
{
    EXPECT_EQ(Cosignature::message("a\n1\nx\n", 1795404532),
        "cosignature/v1\ntime 1795404532\na\n1\nx\n");
    const CosignedHead head;
    const auto line = head.witness.cosign(head.checkpoint.text(), 1795404532);
    EXPECT_EQ(line.name, head.witness.key.name);
    EXPECT_EQ(line.keyHash, head.witness.key.hash());
    ASSERT_EQ(line.signature.size(), 72);
    EXPECT_EQ(line.signature.left(8), QByteArray::fromHex("000000006b03b2f4"));
    EXPECT_TRUE(Ed25519::verify(head.witness.key.publicKey,
        "cosignature/v1\ntime 1795404532\n" + head.checkpoint.text(), line.signature.mid(8)));
}

TEST(Cosignature, GivesTheNewestTimeThatHolds)
{
    CosignedHead head;
    EXPECT_EQ(Cosignature::verify(head.witness.key, head.note()), head.timeS);
    head.lines.push_back(head.witness.cosign(head.checkpoint.text(), head.timeS + 60));
    head.lines.push_back(head.witness.cosign(head.checkpoint.text(), head.timeS - 60));
    EXPECT_EQ(Cosignature::verify(head.witness.key, head.note()), head.timeS + 60);
    auto forged = head.witness.cosign(head.checkpoint.text(), head.timeS + 60);
    qToBigEndian(head.timeS + 600, forged.signature.data());
    head.lines.push_back(forged);
    EXPECT_EQ(Cosignature::verify(head.witness.key, head.note()), head.timeS + 60);
}

TEST(Cosignature, IsAbsentWithoutALineOfTheWitness)
{
    const CosignedHead head;
    const NoteSigner other(u"oversight.example/w1"_s, NoteKey::Kind::Cosignature, '\x31');
    EXPECT_EQ(Cosignature::verify(other.key, head.note()), std::nullopt);
    NoteKey renamed = head.witness.key;
    renamed.name = u"oversight.example/w2"_s;
    EXPECT_EQ(Cosignature::verify(renamed, head.note()), std::nullopt);
}

TEST(Cosignature, IsOfOneNoteOnly)
{
    CosignedHead head;
    auto note = head.note();
    note.text = Checkpoint{ head.checkpoint.origin, 38, head.checkpoint.root }.text();
    EXPECT_EQ(Cosignature::verify(head.witness.key, note), std::nullopt);
}

TEST(Cosignature, RefusesOtherLengthsAndTimesThatAreNone)
{
    CosignedHead head;
    const auto verified = [&](const SignedNote::Line& line) {
        head.lines = { line };
        return Cosignature::verify(head.witness.key, head.note());
    };
    const QByteArray text = head.checkpoint.text();
    const auto good = head.witness.cosign(text, head.timeS);
    EXPECT_TRUE(verified(good));
    EXPECT_FALSE(verified({ good.name, good.keyHash, good.signature.chopped(1) }));
    EXPECT_FALSE(verified({ good.name, good.keyHash, good.signature + 'x' }));
    EXPECT_FALSE(verified({ good.name, good.keyHash, good.signature.mid(8) }));
    EXPECT_FALSE(verified({ good.name, good.keyHash, good.signature.left(8) }));
    EXPECT_FALSE(verified(lineWith(head.witness, Cosignature::message(text, 0), 0)));
    EXPECT_FALSE(verified(lineWith(head.witness, Cosignature::message(text, -1), ~quint64(0))));
    EXPECT_TRUE(verified(head.witness.cosign(text, 253402300799)));
    EXPECT_FALSE(verified(head.witness.cosign(text, 253402300800)));
}

TEST(Cosignature, ALogsKeyIsNoWitness)
{
    // A hub that puts its own name among the witnesses does not become one.
    CosignedHead head;
    NoteKey log = head.log.key;
    head.lines = { Cosignature::make(log, head.checkpoint.text(), head.timeS,
        [&](QByteArrayView bytes) { return head.log.sign(bytes); }) };
    EXPECT_EQ(Cosignature::verify(log, head.note()), std::nullopt);
}
