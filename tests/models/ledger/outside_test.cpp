#include "ledger/merkletree.h"

#include "envelopesamples.h"
#include "notesamples.h"
#include "numberedtree.h"
#include "support/programrun.h"
#include "support/qtprinters.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>
#include <random>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// What others' programs say about what we made: Go's sumdb packages and openssl.
class Outside : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"go"_s).isEmpty()
            || !QFile::exists(u"/usr/share/gocode/src/golang.org/x/mod/sumdb/note/note.go"_s))
            GTEST_SKIP() << "needs golang-go and golang-golang-x-mod-dev";
        qputenv("GO111MODULE", "off");
        qputenv("GOPATH", "/usr/share/gocode");
        // Beside the programs: the next test finds what this one compiled.
        qputenv("GOCACHE", (QCoreApplication::applicationDirPath() + u"/go"_s).toUtf8());
        const auto built = ProgramRun::of(u"go"_s,
            { u"build"_s, u"-o"_s, folder.filePath(u"outside"_s),
                QStringLiteral(SOURCE_DIR "/tests/models/ledger/outside/outside.go") });
        ASSERT_EQ(built.status, 0) << built.err.toStdString();
    }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    ProgramRun go(const QStringList& arguments) const
    {
        return ProgramRun::of(folder.filePath(u"outside"_s), arguments);
    }

    QTemporaryDir folder;
};

QByteArray proofLine(char kind, qint64 which, qint64 size, const MerkleTree& tree)
{
    QByteArray line = QByteArray(1, kind) + ' ' + QByteArray::number(which) + ' '
        + QByteArray::number(size) + ' ' + tree.rootAt(size).bytes().toBase64();
    for (const Digest& hash :
        kind == 'i' ? tree.inclusionProof(which, size) : tree.consistencyProof(which, size))
        line += ' ' + hash.bytes().toBase64();
    return line + '\n';
}

struct Offer {
    MemberKey key;
    Envelope envelope;
};

/// The sample as it is, or with one byte of the key, type, payload or signature changed.
Offer offerOf(const EnvelopeSample& sample, bool change, std::mt19937& random)
{
    Offer offer{ sample.key, sample.envelope() };
    QByteArray type = offer.envelope.payloadType.toLatin1();
    QByteArray* fields[]{ &offer.key.publicKey, &type, &offer.envelope.payload,
        &offer.envelope.signatures[0].signature };
    if (change) {
        QByteArray& field = *fields[random() % 4];
        const auto at = static_cast<qsizetype>(random() % quint64(field.size()));
        field[at] = static_cast<char>(field[at] ^ (1 << random() % 7));
    }
    offer.envelope.payloadType = QString::fromLatin1(type);
    return offer;
}

/// One shell for all: each offer's files are named by its number.
constexpr char opensslScript[] = R"(cd "$1" || exit 2
k=0
while [ -e "$k.pae" ]; do
    if openssl pkeyutl -verify -pubin -inkey "$k.pem" -rawin -in "$k.pae" -sigfile "$k.sig" >/dev/null 2>&1
    then printf 1; else printf 0; fi
    k=$((k + 1))
done
)";

} // namespace

TEST_F(Outside, GoMakesTheSameProofs)
{
    // Sizes to 40 in full, where every form occurs, and 2,000 random ones to a million.
    const qint64 most = 1'000'000;
    const NumberedTree numbers(most);
    QByteArray lines = "size " + QByteArray::number(most) + '\n';
    for (qint64 size = 1; size <= 40; ++size)
        for (qint64 which = 0; which < size; ++which)
            lines += proofLine('i', which, size, numbers.tree)
                + proofLine('c', which + 1, size, numbers.tree);
    std::mt19937_64 random(9162);
    for (int k = 0; k < 1000; ++k) {
        const qint64 size = 1 + qint64(random() % quint64(most));
        const qint64 which = qint64(random() % quint64(size));
        lines += proofLine('i', which, size, numbers.tree)
            + proofLine('c', which + 1, size, numbers.tree);
    }
    const auto run = go({ u"proofs"_s, written(u"proofs"_s, lines) });
    EXPECT_EQ(run.status, 0) << run.out.toStdString();
    EXPECT_TRUE(run.out.startsWith(u"3640 proofs are Go's"_s)) << run.out.toStdString();
    std::cout << run.out.toStdString();
}

TEST_F(Outside, GoRefusesAProofThatIsNotTheTrees)
{
    const NumberedTree numbers(7);
    MerkleTree other = numbers.tree;
    other.append(MerkleTree::leafHash("not 7"));
    const auto run
        = go({ u"proofs"_s, written(u"proofs"_s, "size 8\n" + proofLine('i', 3, 8, other)) });
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.out, u"FAIL: root of 8 differs\n"_s);
}

TEST_F(Outside, GoVerifiesACosignedCheckpoint)
{
    const CosignedHead head;
    const QString log = head.log.key.toVkey(), witness = head.witness.key.toVkey();
    const QByteArray note = head.note().toBytes();
    const auto run = go({ u"note"_s, written(u"note"_s, note), log, witness });
    EXPECT_EQ(run.status, 0) << run.out.toStdString();
    EXPECT_EQ(run.out, u"37\n1795404532\n"_s);
    const auto edited = go({ u"note"_s,
        written(u"edited"_s, QByteArray(note).replace("\n37\n", "\n38\n")), log, witness });
    EXPECT_EQ(edited.status, 1);
    CosignedHead alone;
    alone.lines.pop_back();
    const auto unwitnessed
        = go({ u"note"_s, written(u"alone"_s, alone.note().toBytes()), log, witness });
    EXPECT_EQ(unwitnessed.out, u"FAIL: 1 signatures hold\n"_s);
}

TEST_F(Outside, GoAndOpensslAgreeOnChangedEnvelopes)
{
    const EnvelopeSample samples[]{ EnvelopeSample::ofMember(), EnvelopeSample::ofToken() };
    std::mt19937 random(1032);
    QByteArray lines, ours;
    for (int k = 0; k < 560; ++k) {
        const Offer offer = offerOf(samples[k % 5 == 0], k % 14 > 0, random);
        const Envelope& envelope = offer.envelope;
        const QByteArray& signature = envelope.signatures[0].signature;
        ours += SignatureCheck::verify(offer.key, envelope.preAuthentication(), signature) ? '1'
                                                                                           : '0';
        const QByteArray type = envelope.payloadType.toUtf8();
        lines += (offer.key.algorithm == SignatureCheck::p256 ? "p256 " : "ed25519 ")
            + offer.key.publicKey.toBase64() + ' ' + type.toBase64() + ' '
            + envelope.payload.toBase64() + ' ' + signature.toBase64() + '\n';
        written(u"%1.pem"_s.arg(k), SignatureCheck::toPem(offer.key));
        written(u"%1.sig"_s.arg(k), signature);
        written(u"%1.pae"_s.arg(k), envelope.preAuthentication());
    }
    EXPECT_EQ(ours.count('1'), 40);
    EXPECT_EQ(ours.count('0'), 520);
    EXPECT_EQ(go({ u"envelopes"_s, written(u"envelopes"_s, lines) }).out.toLatin1(), ours);
    const auto openssl = ProgramRun::of(
        u"sh"_s, { u"-c"_s, QString::fromLatin1(opensslScript), u"sh"_s, folder.path() });
    EXPECT_EQ(openssl.out.toLatin1(), ours);
    std::cout << ours.size() << " envelopes, three verifiers of one mind\n";
}
