#include "evidence/bundlecheck.h"

#include "bundlecopy.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <functional>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::BundleCopy;
using Step = EvidenceCheck::Step;

namespace {

QString reasonOf(const EvidenceReport& report, Step step)
{
    const EvidenceCheck* check = report.find(step);
    return check && !check->holds() ? check->reason : QString();
}

/// The first signature of an entry with one bit of it turned.
QByteArray forged(QByteArray leaf)
{
    const qsizetype at = leaf.indexOf("\"sig\":\"") + 9;
    leaf[at] = leaf[at] == 'A' ? 'B' : 'A';
    return leaf;
}

QByteArray withoutLastLine(const QByteArray& note)
{
    return note.left(note.lastIndexOf('\n', note.size() - 2) + 1);
}

struct Forgery {
    const char* name;
    std::function<void(const BundleCopy&)> make;
    Step step;
    const char16_t* reason;
};

class ForgedBundle : public ::testing::TestWithParam<Forgery> { };

const Forgery forgeries[]{
    { "TamperedEntry",
        [](const BundleCopy& copy) {
            copy.replace(u"entries/000006.json"_s, "\"t\":17954", "\"t\":17955");
        },
        Step::Entries, u"E-LED-ORDER" }, // the next one is older
    { "TamperedLastEntry",
        [](const BundleCopy& copy) {
            copy.replace(u"entries/000020.json"_s, "\"t\":17954", "\"t\":17955");
        },
        Step::Head, u"E-LED-INCONS" },
    { "TamperedPayload",
        [](const BundleCopy& copy) {
            copy.replace(
                u"entries/000006.json"_s, "\"payload\":\"eyJidWls", "\"payload\":\"eyJidWlm");
        },
        Step::Entries, u"E-ENV-SIG" },
    { "ForgedSignature",
        [](const BundleCopy& copy) {
            copy.write(u"entries/000005.json"_s, forged(copy.read(u"entries/000005.json"_s)));
        },
        Step::Entries, u"E-ENV-SIG" },
    { "WhiteSpaceInAnEntry",
        [](const BundleCopy& copy) {
            copy.write(u"entries/000005.json"_s, copy.read(u"entries/000005.json"_s) + '\n');
        },
        Step::Entries, u"E-ENV-CANON" },
    { "SwappedEntries",
        [](const BundleCopy& copy) {
            copy.swap(u"entries/000005.json"_s, u"entries/000006.json"_s);
        },
        Step::Entries, u"E-LED-ORDER" },
    { "DroppedEntry", [](const BundleCopy& copy) { copy.remove(u"entries/000008.json"_s); },
        Step::Entries, u"E-LED-ORDER" },
    { "DroppedLastEntry", [](const BundleCopy& copy) { copy.remove(u"entries/000020.json"_s); },
        Step::Head, u"E-LED-BEHIND" },
    { "RemovedWitnessLine",
        [](const BundleCopy& copy) {
            copy.write(u"checkpoint"_s, withoutLastLine(copy.read(u"checkpoint"_s)));
        },
        Step::Witnesses, u"E-LED-UNWIT" },
    { "RemovedWitnessLineOfTheEarlierHead",
        [](const BundleCopy& copy) {
            copy.write(u"checkpoint.old"_s, withoutLastLine(copy.read(u"checkpoint.old"_s)));
        },
        Step::OldHead, u"E-LED-UNWIT" },
    { "EditedSize",
        [](const BundleCopy& copy) { copy.replace(u"checkpoint"_s, "\n21\n", "\n20\n"); },
        Step::Head, u"E-CHK-SIG" },
    { "OlderHeadInTheNewOnesPlace",
        [](const BundleCopy& copy) { copy.write(u"checkpoint"_s, copy.read(u"checkpoint.old"_s)); },
        Step::Head, u"E-EVB-SIZE" },
    { "SwappedDocument",
        [](const BundleCopy& copy) {
            const QStringList documents = QDir(copy.path(u"docs"_s)).entryList(QDir::Files);
            copy.swap(u"docs/"_s + documents[0], u"docs/"_s + documents[1]);
        },
        Step::Documents, u"E-EVB-DOC" },
    { "DocumentThatNoEntryNames",
        [](const BundleCopy& copy) {
            copy.write(u"docs/%1.json"_s.arg(Digest::of("{}").hex()), "{}");
        },
        Step::Documents, u"E-EVB-DOC" },
    { "OtherWitnessKey", [](const BundleCopy& copy) { copy.replace(u"vkeys"_s, "/w1+", "/w2+"); },
        Step::Trust, u"E-EVB-TRUST" },
    { "EditedTrust",
        [](const BundleCopy& copy) {
            copy.replace(
                u"trust/000003.json"_s, "\"witness_threshold\":1", "\"witness_threshold\":0");
        },
        Step::Trust, u"E-EVB-TRUST" },
    { "SwappedKeys",
        [](const BundleCopy& copy) {
            const QStringList keys
                = QDir(copy.path(u"keys"_s)).entryList({ u"*.pem"_s }, QDir::Files);
            copy.swap(u"keys/"_s + keys[0], u"keys/"_s + keys[1]);
        },
        Step::Trust, u"E-EVB-TRUST" },
    { "KeyOfSomebodyElse",
        [](const BundleCopy& copy) { copy.replace(u"keys/index.json"_s, "m-0001", "m-0002"); },
        Step::Trust, u"E-EVB-TRUST" },
    { "ProofOfAnotherEntry",
        [](const BundleCopy& copy) {
            copy.replace(u"proofs.json"_s, "\"index\": 16", "\"index\": 15");
        },
        Step::Proofs, u"E-EVB-PROOF" },
};

} // namespace

TEST_P(ForgedBundle, IsFoundOut)
{
    const BundleCopy copy;
    GetParam().make(copy);
    EXPECT_EQ(reasonOf(BundleCheck::of(copy.folder()), Step::Files), u"E-EVB-MANIFEST"_s);
    copy.listAgain();
    const EvidenceReport report = BundleCheck::of(copy.folder());
    EXPECT_EQ(reasonOf(report, Step::Files), QString());
    EXPECT_EQ(reasonOf(report, GetParam().step), QString::fromUtf16(GetParam().reason));
    EXPECT_FALSE(report.holds());
}

INSTANTIATE_TEST_SUITE_P(Each, ForgedBundle, ::testing::ValuesIn(forgeries),
    [](const auto& forgery) { return std::string(forgery.param.name); });

TEST(BundleCheck, TakesTheSampleThatStandsInTheTree)
{
    const EvidenceReport report = BundleCheck::of(BundleCopy::sample());
    for (const EvidenceCheck& check : report.checks)
        EXPECT_TRUE(check.holds())
            << check.reason.toStdString() << ' ' << check.detail.toStdString();
    EXPECT_TRUE(report.holds());
    EXPECT_EQ(report.size, 21);
    EXPECT_EQ(report.decided.size(), 2);
    EXPECT_TRUE(report.witnessTime.isKnown());
    EXPECT_EQ(report.find(Step::State)->done, 21);
}

TEST(BundleCheck, TakesACopy)
{
    const BundleCopy copy;
    EXPECT_TRUE(BundleCheck::of(copy.folder()).holds());
    copy.listAgain();
    EXPECT_TRUE(BundleCheck::of(copy.folder()).holds());
}

TEST(BundleCheck, FindsAFileThatNoLineNames)
{
    const BundleCopy copy;
    copy.write(u"docs/note.txt"_s, "");
    EXPECT_EQ(reasonOf(BundleCheck::of(copy.folder()), Step::Files), u"E-EVB-MANIFEST"_s);
}

TEST(BundleCheck, FindsAMissingOrEditedManifest)
{
    const BundleCopy copy;
    copy.replace(u"MANIFEST.sha256"_s, "  checkpoint\n", "  checkpoint\n  checkpoint\n");
    EXPECT_EQ(reasonOf(BundleCheck::of(copy.folder()), Step::Files), u"E-EVB-MANIFEST"_s);
    copy.remove(u"MANIFEST.sha256"_s);
    EXPECT_EQ(reasonOf(BundleCheck::of(copy.folder()), Step::Files), u"E-EVB-FORM"_s);
}

TEST(BundleCheck, NeedsTheRosterThatAnEntryNames)
{
    const BundleCopy copy;
    const QStringList documents = QDir(copy.path(u"docs"_s)).entryList(QDir::Files);
    for (const QString& name : documents) {
        if (copy.read(u"docs/"_s + name).contains("\"type\":\"roster\""))
            copy.remove(u"docs/"_s + name);
    }
    EXPECT_EQ(reasonOf(BundleCheck::of(copy.folder()), Step::Entries), u"E-DOC-MISSING"_s);
}

TEST(BundleCheck, OfAFolderThatIsNoneFindsNothing)
{
    for (const QString& folder : { QString(), u"/nowhere"_s, QDir::tempPath() + u"/x"_s }) {
        const EvidenceReport report = BundleCheck::of(folder);
        EXPECT_FALSE(report.holds());
    }
    const QTemporaryDir empty;
    const EvidenceReport report = BundleCheck::of(empty.path());
    EXPECT_FALSE(report.holds());
    EXPECT_EQ(reasonOf(report, Step::Entries), u"E-LED-GENESIS"_s);
}

} // namespace yagura
