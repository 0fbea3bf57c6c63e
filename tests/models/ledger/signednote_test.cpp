#include "ledger/signednote.h"

#include "base/limits.h"
#include "signing/memorysigner.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

// The example of C2SP signed-note and of Go's package note.
const QString peter = u"PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"_s;
const QString enoch = u"EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"_s;
const QByteArray text = "If you think cryptography is the answer to your problem,\n"
                        "then you don't know what your problem is.\n";
const QByteArray peterLine
    = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdng"
      "otpRZb6KE6RyyBwJnAM=\n";
const QByteArray enochLine
    = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTG"
      "wnWLox33WWd1RvMc+QQ=\n";
const QByteArray note = text + '\n' + peterLine + enochLine;

bool holds(const SignedNote& read, const NoteKey& key)
{
    const auto lines = read.linesOf(key);
    return lines.size() == 1 && Ed25519::verify(key.publicKey, read.text, lines[0].signature);
}

} // namespace

TEST(SignedNote, ReadsTheExampleOfItsStandard)
{
    const auto read = SignedNote::fromBytes(note);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->text, text);
    ASSERT_EQ(read->lines.size(), 2U);
    EXPECT_EQ(read->toBytes(), note);
    for (const QString& vkey : { peter, enoch }) {
        const auto key = NoteKey::fromVkey(vkey);
        ASSERT_THAT(key, Succeeds());
        EXPECT_EQ(key->toVkey(), vkey);
        EXPECT_TRUE(holds(*read, *key)) << vkey.toStdString();
    }
}

TEST(SignedNote, FindsNoLineOfAnotherKeyOfTheSameName)
{
    const auto read = SignedNote::fromBytes(note);
    ASSERT_THAT(read, Succeeds());
    const NoteKey other{ u"PeterNeumann"_s, NoteKey::Kind::Ed25519,
        MemorySigner().key().publicKey };
    EXPECT_TRUE(read->linesOf(other).empty());
    NoteKey otherKind = *NoteKey::fromVkey(peter);
    otherKind.kind = NoteKey::Kind::Cosignature;
    EXPECT_TRUE(read->linesOf(otherKind).empty());
    SignedNote renamed = *read;
    renamed.lines[0].name = u"PeterNewman"_s;
    EXPECT_TRUE(renamed.linesOf(*NoteKey::fromVkey(peter)).empty());
}

TEST(SignedNote, EndsItsTextAtTheLastEmptyLine)
{
    const auto read = SignedNote::fromBytes("a\n\nb\n\n" + peterLine);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->text, "a\n\nb\n");
}

TEST(SignedNote, TakesOverTheLinesOfAnotherNoteOnce)
{
    auto one = *SignedNote::fromBytes(text + '\n' + peterLine);
    const auto both = *SignedNote::fromBytes(note);
    one.merge(both);
    one.merge(both);
    EXPECT_EQ(one.toBytes(), note);
}

TEST(SignedNote, RefusesWhatItsStandardRefuses)
{
    const QByteArray line = peterLine.chopped(1);
    const QByteArray signature = line.mid(line.lastIndexOf(' ') + 1);
    const std::vector<std::pair<const char*, QByteArray>> wrong{
        { "nothing", "" },
        { "no signature", text + '\n' },
        { "no empty line", text + peterLine },
        { "no text", '\n' + peterLine },
        { "nothing but newlines", "\n\n" },
        { "no newline at the end", text + '\n' + line },
        { "an empty line at the end", note + '\n' },
        { "no dash", text + "\nPeterNeumann " + signature + '\n' },
        { "a hyphen", text + "\n- PeterNeumann " + signature + '\n' },
        { "no name", text + "\n—  " + signature + '\n' },
        { "no name at all", text + "\n— " + signature + '\n' },
        { "no signature in the line", text + "\n— PeterNeumann \n" },
        { "a plus in the name", text + "\n— Peter+Neumann " + signature + '\n' },
        { "a space in the name", text + "\n— Peter Neumann " + signature + '\n' },
        { "a wide space in the name", text + "\n— Peter　Neumann " + signature + '\n' },
        { "a key hash only", text + "\n— PeterNeumann x08gow==\n" },
        { "base64 without padding", text + "\n— PeterNeumann " + signature.chopped(1) + '\n' },
        { "other trailing bits",
            text + "\n— PeterNeumann " + QByteArray(signature).replace("AM=", "AN=") + '\n' },
        { "base64 of URLs",
            text + "\n— PeterNeumann " + QByteArray(signature).replace('/', '_') + '\n' },
        { "a further word", text + '\n' + line + " x\n" },
        { "a carriage return", text + '\n' + line + "\r\n" },
        { "a tab in the text", "a\tb\n\n" + peterLine },
        { "a null in the text", QByteArray("a\0b\n\n", 5) + peterLine },
        { "no UTF-8", "a\xff\n\n" + peterLine },
        { "a surrogate", "a\xed\xa0\x80\n\n" + peterLine },
        { "a byte order mark", "\xef\xbb\xbf" + note },
        { "an overlong newline", "a\xc0\x8a\n\n" + peterLine },
    };
    for (const auto& [what, bytes] : wrong)
        EXPECT_THAT(SignedNote::fromBytes(bytes), FailsWithReason("E-CHK-FORM")) << what;
}

TEST(SignedNote, TakesSixteenLinesAndSixteenKibibytesAndNoMore)
{
    EXPECT_THAT(
        SignedNote::fromBytes(text + '\n' + peterLine.repeated(limits::noteLines)), Succeeds());
    EXPECT_THAT(SignedNote::fromBytes(text + '\n' + peterLine.repeated(limits::noteLines + 1)),
        FailsWithReason("E-CHK-FORM"));
    const QByteArray end = "\n\n" + peterLine;
    const QByteArray full = QByteArray(limits::noteBytes - end.size(), 'x') + end;
    EXPECT_THAT(SignedNote::fromBytes(full), Succeeds());
    EXPECT_THAT(SignedNote::fromBytes('x' + full), FailsWithReason("E-CHK-FORM"));
}

TEST(NoteKey, HasOneSpelling)
{
    const QByteArray small = QByteArray(1, '\x01') + QByteArray(31, '\0');
    const NoteKey smallOrder{ u"w"_s, NoteKey::Kind::Cosignature, small };
    const NoteKey otherKind{ u"w"_s, NoteKey::Kind(0x06), MemorySigner().key().publicKey };
    const NoteKey noName{ {}, NoteKey::Kind::Ed25519, MemorySigner().key().publicKey };
    const NoteKey spaced{ u"a b"_s, NoteKey::Kind::Ed25519, MemorySigner().key().publicKey };
    const NoteKey shortKey{ u"w"_s, NoteKey::Kind::Ed25519, QByteArray(31, 'k') };
    const QStringList wrong{ {}, u"PeterNeumann"_s, QString(peter).replace(u"c74f"_s, u"C74F"_s),
        QString(peter).replace(u"c74f"_s, u"c74e"_s),
        QString(peter).replace(u"Peter"_s, u"Pater"_s),
        QString(peter).replace(u"10TW"_s, u"10TX"_s), peter + u'=', peter + u'\n', u' ' + peter,
        peter.chopped(1), smallOrder.toVkey(), otherKind.toVkey(), noName.toVkey(), spaced.toVkey(),
        shortKey.toVkey() };
    for (const QString& vkey : wrong)
        EXPECT_THAT(NoteKey::fromVkey(vkey), FailsWithReason("E-KEY-FORM")) << vkey.toStdString();
}

TEST(NoteKey, OfAWitnessIsAnother)
{
    // The same key as a log's and as a witness's must never pass for each other.
    NoteKey key = *NoteKey::fromVkey(enoch);
    const QByteArray asLog = key.hash();
    key.kind = NoteKey::Kind::Cosignature;
    EXPECT_NE(key.hash(), asLog);
    const auto read = NoteKey::fromVkey(key.toVkey());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, key);
}
