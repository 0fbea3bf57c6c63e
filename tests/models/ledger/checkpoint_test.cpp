#include "ledger/checkpoint.h"

#include "notesamples.h"
#include "signing/memorysigner.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString origin = u"ledger.council.example/main"_s;

struct Log {
    MemorySigner signer{ *SecretKey::fromSeed(QByteArray(32, '\x07')) };
    QByteArray key = signer.key().publicKey;
    Checkpoint head{ origin, 37, Digest::of("root") };
    QByteArray note = noteOf(head);

    QByteArray noteOf(const Checkpoint& checkpoint) const
    {
        return checkpoint.toNote(key, [this](QByteArrayView text) { return signer.signNow(text); });
    }
};

} // namespace

TEST(Checkpoint, IsThreeLinesAndASignatureLine)
{
    const Log log;
    const QList<QByteArray> lines = log.note.split('\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[0], origin.toUtf8());
    EXPECT_EQ(lines[1], "37");
    EXPECT_EQ(lines[2], log.head.root.bytes().toBase64());
    EXPECT_EQ(lines[3], "");
    EXPECT_TRUE(lines[4].startsWith("— ledger.council.example/main "));
    const QByteArray signature
        = QByteArray::fromBase64(lines[4].mid(lines[4].lastIndexOf(' ') + 1));
    ASSERT_EQ(signature.size(), 68);
    // C2SP signed-note: SHA-256(name || 0x0A || 0x01 || key), first four bytes.
    EXPECT_EQ(
        signature.left(4), Digest::of({ origin.toUtf8(), "\n\x01", log.key }).bytes().left(4));
    EXPECT_TRUE(Ed25519::verify(
        log.key, lines[0] + '\n' + lines[1] + '\n' + lines[2] + '\n', signature.mid(4)));
}

TEST(Checkpoint, ReadsBackWhatItWrites)
{
    const Log log;
    const auto read = Checkpoint::fromNote(log.note, origin, log.key);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, log.head);
}

TEST(Checkpoint, IgnoresLinesOfWitnessesItDoesNotKnow)
{
    const Log log;
    const QByteArray witness
        = "— oversight.example/w1 "
          "abdYVQAAAABrA73OKw5ktFWbZKagA7RJV6jTHCq6Azrkr4bN4B6Z0/d61ao9O+WOQ49fJG2gZPZjg4XN"
          "XVxeE4Ea27M5IRZnnHCzDg==\n";
    EXPECT_THAT(Checkpoint::fromNote(log.note + witness, origin, log.key), Succeeds());
}

TEST(Checkpoint, NoByteOfItsTextCanBeChanged)
{
    const Log log;
    const qsizetype text = log.note.indexOf("\n\n") + 1;
    for (qsizetype k = 0; k < text; ++k) {
        QByteArray edited = log.note;
        edited[k] = static_cast<char>(edited[k] ^ 0x01);
        EXPECT_FALSE(Checkpoint::fromNote(edited, origin, log.key)) << "byte " << k;
    }
}

TEST(Checkpoint, RefusesAnotherKeyOrOrigin)
{
    const Log log;
    EXPECT_THAT(Checkpoint::fromNote(log.note, origin, MemorySigner().key().publicKey),
        FailsWithReason("E-CHK-SIG"));
    EXPECT_THAT(Checkpoint::fromNote(log.note, u"training.example/x"_s, log.key),
        FailsWithReason("E-CHK-FORM"));
}

TEST(Checkpoint, RefusesOtherSpellingsOfTheSize)
{
    const Log log;
    for (const char* size : { "037", "+37", "37 ", "-37", "3.7e1", "" }) {
        QByteArray text
            = origin.toUtf8() + '\n' + size + '\n' + log.head.root.bytes().toBase64() + '\n';
        const QByteArray id = Digest::of({ origin.toUtf8(), "\n\x01", log.key }).bytes().left(4);
        const QByteArray note = text + "\n— " + origin.toUtf8() + ' '
            + (id + log.signer.signNow(text)).toBase64() + '\n';
        EXPECT_THAT(Checkpoint::fromNote(note, origin, log.key), FailsWithReason("E-CHK-FORM"))
            << size;
    }
}

TEST(Checkpoint, RefusesNotesBeyondTheLimits)
{
    const Log log;
    const QByteArray line = log.note.mid(log.note.indexOf("\n\n") + 2);
    EXPECT_THAT(Checkpoint::fromNote(log.note + line.repeated(16), origin, log.key),
        FailsWithReason("E-CHK-FORM"));
    EXPECT_THAT(Checkpoint::fromNote(log.note + QByteArray(17000, 'x') + '\n', origin, log.key),
        FailsWithReason("E-CHK-FORM"));
    EXPECT_THAT(Checkpoint::fromNote("", origin, log.key), FailsWithReason("E-CHK-FORM"));
}

TEST(Checkpoint, HasTheBytesOfItsText)
{
    const Log log;
    EXPECT_EQ(log.head.text(), log.note.left(log.note.indexOf("\n\n") + 1));
    const auto read = Checkpoint::fromText(log.head.text());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, log.head);
}

TEST(Checkpoint, TakesNoFurtherLinesAndNoOtherOrigins)
{
    const QByteArray root = Digest::of("root").bytes().toBase64() + '\n';
    const QByteArray wrong[]{ "a/b\n37\n" + root + "extension\n", "a/b\n37\n" + root + '\n',
        "a/b\n37\n" + root.chopped(1), "\n37\n" + root, "a b\n37\n" + root, "a+b\n37\n" + root,
        "\xef\xbb\xbf/b\n37\n" + root, "a\xff\n37\n" + root, "a/b\n\n" + root,
        "a/b\n9223372036854775808\n" + root, "a/b\n37\n", "a/b\n37\n" + root.mid(4),
        "a/b\n37\n\n" };
    for (const QByteArray& text : wrong)
        EXPECT_THAT(Checkpoint::fromText(text), FailsWithReason("E-CHK-FORM"))
            << text.toStdString();
    EXPECT_THAT(Checkpoint::fromText("a/b\n0\n" + root), Succeeds());
    EXPECT_THAT(Checkpoint::fromText("a/b\n9223372036854775807\n" + root), Succeeds());
}

TEST(Checkpoint, VerifiesByAnyLineOfItsKey)
{
    // A line with the same name and key hash may be somebody else's: four bytes collide.
    CosignedHead head;
    auto collision = head.lines[0];
    collision.signature = QByteArray(64, 'x');
    head.lines.insert(head.lines.begin(), collision);
    EXPECT_THAT(
        Checkpoint::fromNote(head.note().toBytes(), head.log.key.name, head.log.key.publicKey),
        Succeeds());
}

TEST(Witnesses, CountsEachTrustedOneOnce)
{
    CosignedHead head;
    const NoteSigner second(u"oversight.example/w2"_s, NoteKey::Kind::Cosignature, '\x22');
    const NoteSigner stranger(u"elsewhere.example/w"_s, NoteKey::Kind::Cosignature, '\x23');
    const QStringList trusted{ head.witness.key.toVkey(), second.key.toVkey() };
    const auto counted = [&] { return Witnesses::of(head.note().toBytes(), trusted); };
    EXPECT_EQ(counted().count, 1);
    EXPECT_EQ(counted().newestS, head.timeS);
    head.lines.push_back(head.witness.cosign(head.checkpoint.text(), head.timeS + 5));
    EXPECT_EQ(counted().count, 1);
    EXPECT_EQ(counted().newestS, head.timeS + 5);
    head.lines.push_back(stranger.cosign(head.checkpoint.text(), head.timeS + 9));
    EXPECT_EQ(counted().count, 1);
    EXPECT_EQ(counted().newestS, head.timeS + 5);
    head.lines.push_back(second.cosign(head.checkpoint.text(), head.timeS + 1));
    EXPECT_EQ(counted().count, 2);
    EXPECT_EQ(counted().newestS, head.timeS + 5);
}

/// Else one witness that lies could keep a frozen head young by itself, or age every honest one.
TEST(Witnesses, TakesTheTimeThatEnoughOfThemVouchFor)
{
    CosignedHead head;
    const NoteSigner liar(u"oversight.example/w2"_s, NoteKey::Kind::Cosignature, '\x22');
    const QStringList trusted{ head.witness.key.toVkey(), liar.key.toVkey() };
    const auto timeOf = [&](int threshold) {
        return Witnesses::of(head.note().toBytes(), trusted, threshold).newestS;
    };
    EXPECT_EQ(timeOf(2), head.timeS) << "of fewer: what there is";
    head.lines.push_back(liar.cosign(head.checkpoint.text(), head.timeS + 86400));
    EXPECT_EQ(timeOf(2), head.timeS);
    EXPECT_EQ(timeOf(1), head.timeS + 86400) << "control";
    head.lines.push_back(head.witness.cosign(head.checkpoint.text(), head.timeS + 60));
    EXPECT_EQ(timeOf(2), head.timeS + 60);
}

TEST(Witnesses, CountsAKeyUnderTwoNamesOnce)
{
    CosignedHead head;
    const NoteSigner again(u"oversight.example/w2"_s, NoteKey::Kind::Cosignature, '\x21');
    head.lines.push_back(again.cosign(head.checkpoint.text(), head.timeS));
    EXPECT_EQ(Witnesses::of(head.note().toBytes(),
                  { head.witness.key.toVkey(), again.key.toVkey(), again.key.toVkey() })
                  .count,
        1);
}

TEST(Witnesses, CountsNothingFromWhatItCannotRead)
{
    const CosignedHead head;
    const QString vkey = head.witness.key.toVkey();
    EXPECT_EQ(Witnesses::of("", { vkey }).count, 0);
    EXPECT_EQ(Witnesses::of(head.note().toBytes(), {}).count, 0);
    EXPECT_EQ(Witnesses::of(head.note().toBytes(), { u"oversight"_s, vkey }).count, 1);
    EXPECT_EQ(Witnesses::of(head.note().toBytes(), { head.log.key.toVkey() }).count, 0);
    EXPECT_EQ(Witnesses::of(head.note().toBytes(), { head.log.key.toVkey() }).newestS, 0);
}
