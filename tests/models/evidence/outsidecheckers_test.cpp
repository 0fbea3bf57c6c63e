#include "bundlecopy.h"
#include "support/programrun.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::BundleCopy;
using testing::ProgramRun;

namespace {

ProgramRun verifyEntry(const BundleCopy& copy, const QStringList& arguments)
{
    return ProgramRun::of(u"bash"_s, QStringList{ copy.path(u"verify-entry.sh"_s) } + arguments);
}

/// The Go program that travels in the bundle, built once.
class LogVerify : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_built = new QTemporaryDir;
        qputenv("GO111MODULE", "off");
        qputenv("GOPATH", "/usr/share/gocode");
        qputenv("GOCACHE", GO_CACHE);
        const auto build = ProgramRun::of(u"go"_s,
            { u"build"_s, u"-o"_s, program(), BundleCopy::sample() + u"/logverify.go"_s }, {},
            120'000);
        ASSERT_EQ(build.status, 0) << build.err.toStdString();
    }
    static void TearDownTestSuite()
    {
        delete s_built;
        s_built = nullptr;
    }

    static QString program() { return s_built->filePath(u"logverify"_s); }
    static ProgramRun check(const BundleCopy& copy)
    {
        return ProgramRun::of(program(), { copy.folder() });
    }

    const BundleCopy copy;

private:
    static inline QTemporaryDir* s_built = nullptr;
};

struct VerifyEntry : ::testing::Test {
    const BundleCopy copy;
};

QStringList entries()
{
    return QDir(BundleCopy::sample() + u"/entries"_s).entryList(QDir::Files, QDir::Name);
}

QByteArray withoutLastLine(const QByteArray& note)
{
    return note.left(note.lastIndexOf('\n', note.size() - 2) + 1);
}

} // namespace

TEST(OutsideCheckers, AreTheSameInTheSampleAndInWhatAnExportWritesNow)
{
    const BundleCopy sample;
    const QDir carried(QStringLiteral(SOURCE_DIR "/resources/evidence"));
    QStringList scripts = carried.entryList(QDir::Files, QDir::Name);
    scripts.removeIf([](const QString& name) { return name.startsWith(u"README."_s); });
    EXPECT_EQ(scripts.size(), 7);
    for (const QString& name : scripts) {
        QFile script(carried.filePath(name));
        ASSERT_TRUE(script.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_TRUE(sample.read(name) == script.readAll())
            << name.toStdString() << ": make the sample again (tests/data/evidence-bundle.md)";
    }
}

TEST_F(VerifyEntry, TakesEveryEntryOfTheSample)
{
    for (const QString& name : entries()) {
        const auto run = verifyEntry(copy, { copy.path(u"entries/"_s + name) });
        EXPECT_EQ(run.status, 0) << name.toStdString() << ' ' << run.err.toStdString();
        EXPECT_TRUE(run.out.startsWith(u"Signature verified: "_s));
    }
}

TEST_F(VerifyEntry, TellsEverySignatureOfAnEnvelope)
{
    const auto run = verifyEntry(copy, { copy.path(u"entries/000000.json"_s) });
    EXPECT_EQ(run.out.count(u"Signature verified: "_s), 3); // one registrar, two root keys
}

TEST_F(VerifyEntry, RefusesAChangedPayload)
{
    copy.replace(u"entries/000006.json"_s, "\"payload\":\"eyJidWls", "\"payload\":\"eyJidWlm");
    const auto run = verifyEntry(copy, { copy.path(u"entries/000006.json"_s) });
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.err.contains(u"FAIL"_s));
}

TEST_F(VerifyEntry, RefusesAForgedSignatureOfEitherKind)
{
    for (const QString& name : { u"entries/000006.json"_s, u"entries/000007.json"_s }) {
        QByteArray leaf = copy.read(name);
        const qsizetype at = leaf.indexOf("\"sig\":\"") + 20;
        leaf[at] = leaf[at] == 'A' ? 'B' : 'A';
        copy.write(name, leaf);
        const auto run = verifyEntry(copy, { copy.path(name) });
        EXPECT_EQ(run.status, 1) << name.toStdString();
        EXPECT_TRUE(run.err.contains(u"does not verify"_s)) << run.err.toStdString();
    }
}

TEST_F(VerifyEntry, RefusesAKeyUnderAnothersName)
{
    const QStringList keys = QDir(copy.path(u"keys"_s)).entryList({ u"*.pem"_s }, QDir::Files);
    for (qsizetype i = 0; i + 1 < keys.size(); i += 2)
        copy.swap(u"keys/"_s + keys[i], u"keys/"_s + keys[i + 1]);
    const auto run = verifyEntry(copy, { copy.path(u"entries/000006.json"_s) });
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.err.contains(u"is not the key"_s)) << run.err.toStdString();
}

TEST_F(VerifyEntry, WantsTheKeyThatItWasGiven)
{
    const QString entry = copy.path(u"entries/000007.json"_s);
    const QByteArray leaf = copy.read(u"entries/000007.json"_s);
    const QString own
        = u"keys/%1.pem"_s.arg(QString::fromLatin1(leaf.mid(leaf.indexOf("\"keyid\":\"") + 9, 64)));
    EXPECT_EQ(verifyEntry(copy, { entry, copy.path(own) }).status, 0);
    const QStringList keys = QDir(copy.path(u"keys"_s)).entryList({ u"*.pem"_s }, QDir::Files);
    const QString other = u"keys/"_s + (u"keys/"_s + keys[0] == own ? keys[1] : keys[0]);
    const auto refused = verifyEntry(copy, { entry, copy.path(other) });
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains(u"no signature is by"_s)) << refused.err.toStdString();
}

TEST_F(LogVerify, TakesTheSample)
{
    const auto run = check(copy);
    EXPECT_EQ(run.status, 0) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"signatures ok: 21 entries"_s));
    EXPECT_TRUE(run.out.contains(u"full replay root ok: 21 entries"_s));
    EXPECT_TRUE(run.out.contains(u"inclusion ok: entry 16"_s));
    EXPECT_TRUE(run.out.endsWith(u"consistency ok: 9 -> 21\n"_s));
}

TEST_F(LogVerify, RefusesATamperedEntry)
{
    copy.replace(u"entries/000020.json"_s, "\"t\":17954", "\"t\":17955");
    const auto run = check(copy);
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.contains(u"FAIL: the 21 entries give root"_s)) << run.out.toStdString();
}

TEST_F(LogVerify, RefusesAForgedSignature)
{
    QByteArray leaf = copy.read(u"entries/000007.json"_s);
    const qsizetype at = leaf.indexOf("\"sig\":\"") + 30;
    leaf[at] = leaf[at] == 'A' ? 'B' : 'A';
    copy.write(u"entries/000007.json"_s, leaf);
    const auto run = check(copy);
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.contains(u"FAIL: 000007.json: the signature by"_s))
        << run.out.toStdString();
}

TEST_F(LogVerify, RefusesARemovedWitnessLine)
{
    for (const QString& head : { u"checkpoint"_s, u"checkpoint.old"_s }) {
        const BundleCopy spoilt;
        spoilt.write(head, withoutLastLine(spoilt.read(head)));
        const auto run = check(spoilt);
        EXPECT_EQ(run.status, 1);
        EXPECT_TRUE(
            run.out.contains(u"FAIL: %1: 0 verified witnesses, the ledger asks for 1"_s.arg(head)))
            << run.out.toStdString();
    }
}

TEST_F(LogVerify, RefusesALowerThresholdThanTheEntriesSay)
{
    copy.write(u"checkpoint"_s, withoutLastLine(copy.read(u"checkpoint"_s)));
    copy.write(u"checkpoint.old"_s, withoutLastLine(copy.read(u"checkpoint.old"_s)));
    copy.replace(u"trust/000003.json"_s, "\"witness_threshold\":1", "\"witness_threshold\":0");
    const auto run = check(copy);
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.contains(u"FAIL: trust/000003.json is not what entry 3 says"_s))
        << run.out.toStdString();
}

TEST_F(LogVerify, RefusesAnEditedSize)
{
    copy.replace(u"checkpoint"_s, "\n21\n", "\n20\n");
    const auto run = check(copy);
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.out.contains(u"invalid signature"_s)) << run.out.toStdString();
}

TEST_F(LogVerify, RefusesADroppedEntry)
{
    copy.remove(u"entries/000020.json"_s);
    EXPECT_TRUE(check(copy).out.contains(u"FAIL: the 20 entries give root"_s));
    copy.remove(u"entries/000008.json"_s);
    EXPECT_TRUE(check(copy).out.contains(u"stands where entry 8 should"_s));
}

TEST_F(LogVerify, RefusesAnotherLogKey)
{
    QByteArray keys = copy.read(u"vkeys"_s);
    const qsizetype end = keys.indexOf('\n');
    copy.write(u"vkeys"_s, keys.mid(end + 1) + keys.left(end + 1));
    EXPECT_EQ(check(copy).status, 1);
}

TEST(PolicyReplay, TakesTheSampleAndComesToTheSameDecisions)
{
    const BundleCopy copy;
    const auto run
        = ProgramRun::of(u"python3"_s, { copy.path(u"policy_replay.py"_s), copy.folder() });
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(u"2026-0001 escalate: signed_off"_s)) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"2026-0002 escalate: refused"_s));
    EXPECT_TRUE(run.out.contains(u" 0 differences"_s));
}

TEST(PolicyReplay, FindsAnotherHistoryByWhatSignersSaw)
{
    const BundleCopy copy;
    copy.swap(u"entries/000005.json"_s, u"entries/000006.json"_s);
    EXPECT_NE(
        ProgramRun::of(u"python3"_s, { copy.path(u"policy_replay.py"_s), copy.folder() }).status,
        0);
}

TEST(PolicyReplay, FindsASwappedRoster)
{
    const BundleCopy copy;
    QStringList rosters;
    for (const QString& name : QDir(copy.path(u"docs"_s)).entryList(QDir::Files)) {
        if (copy.read(u"docs/"_s + name).contains("\"type\":\"roster\""))
            rosters += u"docs/"_s + name;
    }
    ASSERT_EQ(rosters.size(), 2);
    copy.swap(rosters[0], rosters[1]);
    EXPECT_NE(
        ProgramRun::of(u"python3"_s, { copy.path(u"policy_replay.py"_s), copy.folder() }).status,
        0);
}

/// What a page tells its reader to type, without what needs our program or an installation.
QByteArray commandsOf(const QByteArray& page)
{
    QByteArray script = "set -eu -o pipefail\n";
    const auto lines = page.split('\n');
    for (const QByteArray& line : lines) {
        const bool isCommand = line.startsWith("    ") && line.mid(4, 1) != " "
            && !line.startsWith("    apt ") && !line.startsWith("    yagura-verify")
            && !line.contains("openssl dgst");
        if (isCommand)
            script += line.trimmed() + '\n';
    }
    return script;
}

class ReadMe : public ::testing::TestWithParam<const char16_t*> { };

TEST_P(ReadMe, TellsCommandsThatWork)
{
    const BundleCopy copy;
    const QTemporaryDir scratch; // several tests run at once
    QByteArray script = commandsOf(copy.read(QString::fromUtf16(GetParam())));
    EXPECT_GT(script.count('\n'), 20);
    EXPECT_TRUE(script.contains("xxd"));
    script.replace("/tmp/", QFile::encodeName(scratch.path()) + '/');
    script = "cd '" + QFile::encodeName(copy.folder()) + "'\n" + script;
    qputenv("GOCACHE", GO_CACHE);
    const auto run = ProgramRun::of(u"bash"_s, {}, script, 120'000);
    EXPECT_EQ(run.status, 0) << run.out.toStdString() << run.err.toStdString();
    EXPECT_EQ(run.out.count(u"Signature Verified Successfully"_s), 3); // entry, log, witness
    EXPECT_TRUE(run.out.contains(u"consistency ok: 9 -> 21"_s));
    EXPECT_TRUE(run.out.contains(u" 0 differences"_s));
}

INSTANTIATE_TEST_SUITE_P(
    InBothLanguages, ReadMe, ::testing::Values(u"README.ja.txt", u"README.en.txt"));

TEST(Manifest, IsReadBySha256sum)
{
    const BundleCopy copy;
    const QString command
        = u"cd '%1' && sha256sum --quiet --strict -c MANIFEST.sha256"_s.arg(copy.folder());
    EXPECT_EQ(ProgramRun::of(u"sh"_s, { u"-c"_s, command }).status, 0);
    copy.replace(u"vkeys"_s, "/w1+", "/w2+");
    EXPECT_EQ(ProgramRun::of(u"sh"_s, { u"-c"_s, command }).status, 1);
}

} // namespace yagura
