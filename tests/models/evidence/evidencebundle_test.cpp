#include "evidence/evidencebundle.h"

#include "evidence/bundlecheck.h"
#include "provencouncil.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::ManualClock;
using testing::ProvenCouncil;
using testing::Succeeds;

namespace {

struct EvidenceBundleTest : ::testing::Test {
    QTemporaryDir place;
    QString target = place.filePath(u"bundle"_s);
    std::unique_ptr<ProvenCouncil> council = ProvenCouncil::whole();

    Result<EvidenceSummary> write(const std::vector<KeptHead>& heads) const
    {
        return EvidenceBundle::write(council->ledger, council->documents, heads, target);
    }
    QByteArray read(const QString& path) const
    {
        QFile file(target + u'/' + path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
};

} // namespace

TEST_F(EvidenceBundleTest, SaysWhatIsInIt)
{
    const auto summary = write(council->heads());
    ASSERT_THAT(summary, Succeeds());
    EXPECT_EQ(summary->folder, target);
    EXPECT_EQ(summary->ledger, QString::fromUtf16(ProvenCouncil::origin));
    EXPECT_EQ(summary->entries, 21);
    EXPECT_EQ(summary->leftOut, 1);
    EXPECT_EQ(summary->root, council->ledger.rootAt(21));
    EXPECT_EQ(summary->witnesses, 1);
    EXPECT_TRUE(summary->isWitnessed());
    // Three sheets, a reason, a list of targets and a record; the last sheet is left out.
    EXPECT_EQ(summary->documents, 6);
}

TEST_F(EvidenceBundleTest, HoldsByItsOwnFiles)
{
    ASSERT_THAT(write(council->heads()), Succeeds());
    const EvidenceReport report = BundleCheck::of(target);
    for (const EvidenceCheck& check : report.checks)
        EXPECT_TRUE(check.holds())
            << check.reason.toStdString() << ' ' << check.detail.toStdString();
    EXPECT_EQ(report.checks.size(), 9);
    EXPECT_TRUE(report.holds());
    EXPECT_EQ(report.size, 21);
    EXPECT_EQ(report.root, council->ledger.rootAt(21));
    EXPECT_TRUE(report.exercise);
    EXPECT_EQ(report.witnesses, QStringList{ ProvenCouncil::witness().toVkey() });
    EXPECT_EQ(
        (report.logKey + u'\n' + report.witnesses.join(u'\n') + u'\n').toUtf8(), read(u"vkeys"_s));
    ASSERT_EQ(report.decided.size(), 2);
    EXPECT_EQ(report.decided[0].id, u"2026-0001"_s);
    EXPECT_EQ(report.decided[0].council, CouncilOutcome::SignedOff);
    EXPECT_EQ(report.decided[1].council, CouncilOutcome::Refused);
}

TEST_F(EvidenceBundleTest, HasTheExactBytesOfEveryEntry)
{
    ASSERT_THAT(write(council->heads()), Succeeds());
    EXPECT_EQ(read(u"entries/000006.json"_s), council->ledger.entries()[6].leaf);
    EXPECT_FALSE(QFile::exists(target + u"/entries/000021.json"_s));
    EXPECT_EQ(read(u"trust/000003.json"_s), council->ledger.entries()[3].payload);
    EXPECT_EQ(read(u"format.md"_s).left(22), "# The ledger's format\n");
}

TEST_F(EvidenceBundleTest, TellsItsReadersWhatToCompare)
{
    ASSERT_THAT(write(council->heads()), Succeeds());
    for (const QString& page : { u"README.ja.txt"_s, u"README.en.txt"_s }) {
        const QByteArray text = read(page);
        EXPECT_TRUE(text.contains(council->ledger.rootAt(21).hex().toUtf8()));
        EXPECT_TRUE(text.contains("training.example/evidence-sample"));
        EXPECT_FALSE(text.contains('@' + QByteArray("ROOT"))) << page.toStdString();
    }
}

TEST_F(EvidenceBundleTest, EndsAtTheNewestWitnessedHead)
{
    std::vector<KeptHead> heads = council->heads();
    const Checkpoint newest{ council->ledger.state().ledger, 22, council->ledger.root() };
    heads.push_back({ 22, newest.root, {}, Evaluator::rules,
        newest.toNote(ProvenCouncil::key("log").key().publicKey,
            [](QByteArrayView bytes) { return ProvenCouncil::key("log").signNow(bytes); }) });
    const auto summary = write(heads);
    ASSERT_THAT(summary, Succeeds());
    EXPECT_EQ(summary->entries, 21);
}

TEST_F(EvidenceBundleTest, TakesNoHeadOfAnotherHistory)
{
    std::vector<KeptHead> heads = council->heads();
    heads.back().root = Digest::of("another history");
    const auto summary = write(heads);
    ASSERT_THAT(summary, Succeeds());
    EXPECT_EQ(summary->entries, 9);
    EXPECT_EQ(read(u"checkpoint"_s), read(u"checkpoint.old"_s));
    EXPECT_TRUE(BundleCheck::of(target).holds());
}

TEST_F(EvidenceBundleTest, NeedsAHead)
{
    EXPECT_THAT(write({}), FailsWithReason("E-EVB-HEAD"));
    EXPECT_EQ(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(EvidenceBundleTest, IsNeverWrittenOverAnother)
{
    ASSERT_THAT(write(council->heads()), Succeeds());
    EXPECT_THAT(write(council->heads()), FailsWithReason("E-EVB-EXISTS"));
}

TEST_F(EvidenceBundleTest, GoesWithoutDocumentsThatTheExporterMayNotRead)
{
    BundleDocuments some;
    for (const LedgerEntry& entry : council->ledger.entries()) {
        for (const Digest& name : entry.statement.documents()) {
            if (const auto body = council->documents.findAddressed(name)) {
                ASSERT_THAT(some.keepAddressed(*body), Succeeds());
            }
        }
    }
    const auto summary = EvidenceBundle::write(council->ledger, some, council->heads(), target);
    ASSERT_THAT(summary, Succeeds());
    EXPECT_EQ(summary->documents, 0);
    const EvidenceReport report = BundleCheck::of(target);
    EXPECT_TRUE(report.holds());
    const auto* documents = report.find(EvidenceCheck::Step::Documents);
    EXPECT_EQ(documents->done, 3); // two rosters and a policy pack
    EXPECT_EQ(documents->of, 9);
}

/// The files of a program that takes the council's ledger entry by entry, as its hub sends it.
struct RunningProgram {
    explicit RunningProgram(const QString& folder)
        : mirror(std::move(*Database::open(folder + u"/mirror.db"_s, Database::Schema::Mirror)))
        , file(std::move(*Database::open(folder + u"/ledger.db"_s, Database::Schema::Ledger)))
    {
    }

    Result<void> take(const ProvenCouncil& council, const LedgerEntry& entry)
    {
        for (const Digest& name : entry.statement.documents()) {
            const auto body = council.documents.findAddressed(name);
            const auto document = council.documents.find(name);
            auto kept = body ? documents.keepAddressed(*body) : documents.keep(*document);
            if (!kept)
                return kept;
        }
        if (auto taken = ledger.accept(entry.leaf); !taken)
            return taken.error();
        return {};
    }

    const ManualClock clock;
    std::unique_ptr<Database> mirror;
    std::unique_ptr<Database> file;
    DocumentStore documents{ *mirror };
    LedgerStore store{ *file };
    LedgerIntake ledger{ store, documents, clock };
};

TEST_F(EvidenceBundleTest, IsMadeFromTheFilesOfARunningProgram)
{
    const QString data = place.filePath(u"data"_s);
    RunningProgram program(data);
    for (const LedgerEntry& entry : council->ledger.entries()) {
        ASSERT_THAT(program.take(*council, entry), Succeeds());
        for (const KeptHead& head : council->heads()) {
            if (head.size == program.ledger.size()) {
                ASSERT_THAT(program.ledger.acceptCheckpoint(head.note), Succeeds());
            }
        }
    }
    const auto summary = EvidenceBundle::exportFrom(data, target);
    ASSERT_THAT(summary, Succeeds());
    EXPECT_EQ(summary->entries, 21);
    EXPECT_TRUE(BundleCheck::of(target).holds());
    EXPECT_THAT(EvidenceBundle::exportFrom(place.filePath(u"nothing"_s), target),
        FailsWithReason("E-STORE-OPEN"));
}

TEST_F(EvidenceBundleTest, IsMadeWhileEntriesAndHeadsComeIn)
{
    std::vector<QByteArray> notes;
    for (int number = 0; number < 40; ++number) {
        council->put(QByteArray("2026-1" + QByteArray::number(100 + number)).constData());
        notes.push_back(council->note());
    }
    const QString data = place.filePath(u"data"_s);
    std::atomic<bool> ready = false;
    std::atomic<bool> done = false;
    std::thread writer([&] {
        RunningProgram program(data);
        const auto& entries = council->ledger.entries();
        const auto firstNote = entries.size() - notes.size();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            EXPECT_THAT(program.take(*council, entries[i]), Succeeds());
            if (i >= firstNote) {
                EXPECT_THAT(program.ledger.acceptCheckpoint(notes[i - firstNote]), Succeeds());
                ready = true;
            }
        }
        done = true;
    });
    while (!ready)
        std::this_thread::yield();
    for (int number = 0; !done; ++number) {
        const QString folder = target + QString::number(number);
        EXPECT_THAT(EvidenceBundle::exportFrom(data, folder), Succeeds());
    }
    writer.join();
    EXPECT_TRUE(BundleCheck::of(target + u'0').holds());
}

} // namespace yagura
