#include "hub/ledgerrooms.h"
#include "models/matters/trainingledger.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::LedgerRoom;
using testing::Succeeds;
using testing::TrainingLedger;

constexpr qsizetype pageBytes = 16384; // Database::open()

/// What a ledger says, whoever reads it. A head that is lost is no part of it: the hub signs
/// another over the same entries.
struct Told {
    qint64 size = 0;
    Digest root;
    Digest state;
    std::vector<QByteArray> leaves;

    static Told by(const LedgerIntake& ledger)
    {
        Told told{ ledger.size(), ledger.root(), ledger.state().digest(), {} };
        for (const LedgerEntry& entry : ledger.entries())
            told.leaves.push_back(entry.leaf);
        return told;
    }
    friend bool operator==(const Told&, const Told&) = default;
};

/// A hub's folder with a ledger of some pages, and what happens to its file.
struct DamagedLedger : ::testing::Test {
    TrainingLedger council;
    QByteArray whole;
    QByteArray mirror;
    Told truth;
    std::mt19937_64 chance{ 20261123 };
    int detected = 0;
    int harmless = 0;

    void SetUp() override
    {
        for (int n = 0; n < 60; ++n) {
            council.append(council.envelope(council.statement(u"officer"_s, u"newer"_s, {})));
            if (n % 10 == 9)
                sign();
        }
        truth = Told::by(council.intake());
        council.hub.intake.reset();
        council.hub.store.reset();
        council.hub.documents.reset();
        council.hub.ledgerFile.reset();
        council.hub.mirrorFile.reset();
        whole = bytesOf(council.hub.folder.filePath(u"ledger.db"_s));
        mirror = bytesOf(council.hub.folder.filePath(u"mirror.db"_s));
        ASSERT_GT(whole.size(), 6 * pageBytes);
    }
    void sign()
    {
        const Checkpoint head{ u"training.example/test"_s, council.intake().size(),
            council.intake().root() };
        ASSERT_THAT(council.intake().acceptCheckpoint(head.toNote(council.logKey.key().publicKey,
                        [this](QByteArrayView text) { return council.logKey.signNow(text); })),
            Succeeds());
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    qsizetype below(qsizetype bound) { return qsizetype(chance() % quint64(bound)); }

    /// What a hub makes of these bytes; nothing: it says that they are damaged.
    std::optional<Told> read(const QByteArray& ledger)
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"ledger.db"_s), ledger);
        put(folder.filePath(u"mirror.db"_s), mirror);
        const auto rooms = LedgerRooms::open(folder.path(), LedgerRooms::Use::Write, council.clock);
        if (!rooms || !(*rooms)->ledger.load())
            return std::nullopt;
        return Told::by((*rooms)->ledger);
    }
    void expectDetectedOrHarmless(const QByteArray& damaged, const QString& what)
    {
        const auto told = read(damaged);
        EXPECT_TRUE(!told || *told == truth)
            << what.toStdString() << ": " << told->size << " entries instead of " << truth.size;
        ++(told ? harmless : detected);
    }
    void summary(const char* what) const
    {
        std::cout << detected + harmless << ' ' << what << ": " << detected << " detected, "
                  << harmless << " harmless\n";
        EXPECT_GT(detected, 0) << "nothing that was done to the file was ever noticed";
    }
};

TEST_F(DamagedLedger, ReadsTheWholeFile)
{
    const auto told = read(whole);
    ASSERT_TRUE(told);
    EXPECT_EQ(*told, truth);
}

TEST_F(DamagedLedger, TellsAnotherLedgerFromTheTruth)
{
    // The control: an entry taken away with every head that covered it is no damage to the file.
    // Only those notice it who remember such a head: the consoles and the witness.
    const QString path = council.hub.folder.filePath(u"ledger.db"_s);
    {
        const auto file = Database::open(path, Database::Schema::Ledger);
        ASSERT_THAT(file, Succeeds());
        QSqlQuery thief((*file)->connection());
        ASSERT_TRUE(thief.exec(u"DELETE FROM checkpoint"_s));
        ASSERT_TRUE(thief.exec(u"DELETE FROM leaf WHERE idx = (SELECT max(idx) FROM leaf)"_s));
    }
    const auto told = read(bytesOf(path));
    ASSERT_TRUE(told);
    EXPECT_NE(*told, truth);
}

TEST_F(DamagedLedger, NoticesAByteThatChanged)
{
    for (int round = 0; round < ROUNDS * 2 / 3; ++round) {
        QByteArray damaged = whole;
        const qsizetype at = below(damaged.size());
        damaged[at] = char(damaged[at] ^ (1 + below(255)));
        expectDetectedOrHarmless(damaged, u"byte %1"_s.arg(at));
    }
    summary("flipped bytes");
}

TEST_F(DamagedLedger, NoticesAFileThatWasCutOff)
{
    for (int round = 0; round < ROUNDS / 6; ++round) {
        const qsizetype size = below(whole.size());
        expectDetectedOrHarmless(whole.left(size), u"cut at %1"_s.arg(size));
    }
    summary("cut files");
}

TEST_F(DamagedLedger, NoticesPagesThatChangedPlaces)
{
    const qsizetype pages = whole.size() / pageBytes;
    for (int round = 0; round < ROUNDS / 6; ++round) {
        const qsizetype one = below(pages);
        const qsizetype other = (one + 1 + below(pages - 1)) % pages;
        QByteArray damaged = whole;
        damaged.replace(one * pageBytes, pageBytes, whole.mid(other * pageBytes, pageBytes));
        damaged.replace(other * pageBytes, pageBytes, whole.mid(one * pageBytes, pageBytes));
        expectDetectedOrHarmless(damaged, u"pages %1 and %2"_s.arg(one).arg(other));
    }
    summary("swapped pages");
}

} // namespace
} // namespace yagura
