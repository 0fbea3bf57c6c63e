#include "hub/ledgerrebuild.h"

#include "hub/hub.h"
#include "hub/hubkeys.h"
#include "hub/ledgerrooms.h"
#include "hublink/hubmessage.h"
#include "models/hub/fakewitness.h"
#include "models/hublink/linkfixture.h"
#include "signing/memorysigner.h"
#include "support/expectedwarnings.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ExpectedWarning;
using testing::FailsWithReason;
using testing::FakeWitness;
using testing::ManualClock;
using testing::RawPeer;
using testing::Succeeds;
using testing::waitFor;

/// A hub in one folder, and copies of it as another installation would hold them.
struct LedgerRebuildTest : ::testing::Test {
    ManualClock clock;
    FakeWitness witness{ clock };
    QTemporaryDir folder;
    std::unique_ptr<Hub> hub;
    ControlWriter writer{ u"urn:test"_s, clock };

    QString hubFolder() const { return folder.filePath(u"hub"_s); }
    QString mirror() const { return folder.filePath(u"mirror"_s); }
    QString target() const { return folder.filePath(u"new"_s); }

    Result<void> start(const QString& data, const QList<QUrl>& witnesses)
    {
        auto started = Hub::start({ data, QHostAddress::LocalHost, 0, witnesses }, clock);
        if (!started)
            return started.error();
        hub = std::move(*started);
        return {};
    }
    /// One more roster.
    void enrol()
    {
        RawPeer console;
        console.open(hub->url(), u"/v1/console"_s);
        ASSERT_TRUE(waitFor([&] { return console.isOpen(); }));
        const MemorySigner key;
        const QByteArray publicKey = key.key().publicKey;
        console.socket.sendTextMessage(QString::fromUtf8(writer.write(Enrolment{ publicKey, {}, {},
            {}, {}, key.signNow(Enrolment::proofText(hub->ledgerOrigin(), publicKey)) })));
        ASSERT_TRUE(waitFor([&] {
            return !console.received.isEmpty() && console.received.last().contains(u"enrolled"_s);
        }));
    }
    void runHub(const QList<QUrl>& witnesses, int enrolments)
    {
        ASSERT_THAT(start(hubFolder(), witnesses), Succeeds());
        for (int n = 0; n < enrolments; ++n)
            enrol();
        hub.reset();
    }
    /// Until the witness's signature stands in the hub's own notes.
    bool isWitnessed(qint64 size) const
    {
        return waitFor([&] {
            const auto rooms = LedgerRooms::open(hubFolder(), LedgerRooms::Use::ReadOnly, clock);
            const auto head = rooms ? (*rooms)->store.newestHead(1) : std::nullopt;
            return head && head->size == size;
        });
    }
    void runWitnessedHub()
    {
        ASSERT_THAT(start(hubFolder(), { witness.url() }), Succeeds());
        ASSERT_TRUE(isWitnessed(4)) << "genesis to trust";
        enrol();
        ASSERT_TRUE(isWitnessed(5));
        hub.reset();
    }
    void copy(const QString& from, const QString& to) const
    {
        ASSERT_TRUE(QDir().mkpath(to));
        for (const QString& name : { u"mirror.db"_s, u"ledger.db"_s }) {
            QFile::remove(to + u'/' + name);
            ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    }
    void change(const QString& data, const QString& sql) const
    {
        const auto file = Database::open(data + u"/ledger.db"_s, Database::Schema::Ledger);
        ASSERT_THAT(file, Succeeds());
        ASSERT_TRUE(QSqlQuery((*file)->connection()).exec(sql));
    }
    Result<LedgerRebuild::Rebuilt> rebuild(const QList<QUrl>& witnesses = {})
    {
        return LedgerRebuild::rebuild(target(), { mirror(), witnesses }, clock);
    }
    void carryKeys() const
    {
        for (const QString& name : { u"log.key"_s, u"registrar.key"_s })
            ASSERT_TRUE(QFile::copy(hubFolder() + u'/' + name, target() + u'/' + name));
    }
    Digest rootOf(const QString& data) const
    {
        const auto rooms = LedgerRooms::open(data, LedgerRooms::Use::ReadOnly, clock);
        if (!rooms || !(*rooms)->ledger.load())
            return {};
        return (*rooms)->ledger.root();
    }
};

TEST_F(LedgerRebuildTest, MakesTheSameLedgerAgainAndServesIt)
{
    runHub({}, 3);
    copy(hubFolder(), mirror());
    const auto rebuilt = rebuild();
    ASSERT_THAT(rebuilt, Succeeds());
    EXPECT_EQ(rebuilt->size, 6);
    EXPECT_EQ(rebuilt->leftOut, 0);
    EXPECT_EQ(rebuilt->witnessed, 0);
    EXPECT_EQ(rootOf(target()), rootOf(hubFolder()));
    carryKeys();
    EXPECT_THAT(start(target(), {}), Succeeds());
    enrol();
}

TEST_F(LedgerRebuildTest, NeedsTheLogKeyByHand)
{
    runHub({}, 1);
    copy(hubFolder(), mirror());
    ASSERT_THAT(rebuild(), Succeeds());
    EXPECT_THAT(start(target(), {}), FailsWithReason("E-KEY-LOG"));
}

TEST_F(LedgerRebuildTest, KeepsWhatTheHubSignedBehindTheNewestWitnessedHead)
{
    runWitnessedHub();
    witness.stop();
    const ExpectedWarning away(u"the witness at"_s);
    runHub({ witness.url() }, 2);
    copy(hubFolder(), mirror());
    const auto rebuilt = rebuild();
    ASSERT_THAT(rebuilt, Succeeds());
    EXPECT_EQ(rebuilt->witnessed, 5);
    EXPECT_EQ(rebuilt->size, 7) << "other entries in their places would be a fork";
    EXPECT_EQ(rootOf(target()), rootOf(hubFolder()));
}

TEST_F(LedgerRebuildTest, LeavesOutWhatNoSignedHeadCovers)
{
    runWitnessedHub();
    witness.stop();
    const ExpectedWarning away(u"the witness at"_s);
    runHub({ witness.url() }, 2);
    copy(hubFolder(), mirror());
    change(mirror(), u"DELETE FROM checkpoint WHERE witnesses = 0"_s);
    const auto rebuilt = rebuild();
    ASSERT_THAT(rebuilt, Succeeds());
    EXPECT_EQ(rebuilt->size, 5);
    EXPECT_EQ(rebuilt->leftOut, 2) << "they come again from the outboxes";
}

TEST_F(LedgerRebuildTest, TakesNoCopyThatIsOlderThanTheWitness)
{
    runWitnessedHub();
    copy(hubFolder(), mirror());
    ASSERT_THAT(start(hubFolder(), { witness.url() }), Succeeds());
    enrol();
    ASSERT_TRUE(isWitnessed(6));
    hub.reset();
    EXPECT_THAT(rebuild({ witness.url() }), FailsWithReason("E-LED-ROLLBACK"));
    copy(hubFolder(), mirror());
    EXPECT_THAT(rebuild({ witness.url() }), Succeeds());
}

TEST_F(LedgerRebuildTest, WantsAWitnessWhereTheLedgerHasOne)
{
    runWitnessedHub();
    copy(hubFolder(), mirror());
    change(mirror(), u"DELETE FROM checkpoint WHERE witnesses > 0"_s);
    EXPECT_THAT(rebuild(), FailsWithReason("E-LED-UNWIT"));
    EXPECT_THAT(rebuild({ witness.url() }), Succeeds()) << "the witness's own note is as good";
}

TEST_F(LedgerRebuildTest, MendsATornTailFromACopy)
{
    runHub({}, 3);
    copy(hubFolder(), mirror());
    change(hubFolder(),
        u"UPDATE leaf SET leaf = substr(leaf, 1, 700) || x'00' || substr(leaf, 702) "
        "WHERE idx = (SELECT max(idx) FROM leaf)"_s);
    EXPECT_THAT(start(hubFolder(), {}), FailsWithReason("E-LED-BITROT"));
    ASSERT_THAT(rebuild(), Succeeds());
    carryKeys();
    EXPECT_THAT(start(target(), {}), Succeeds());
}

TEST_F(LedgerRebuildTest, MendsAHubWhoseDocumentsAreLost)
{
    runHub({}, 2);
    copy(hubFolder(), mirror());
    for (const QString& file : { u"/mirror.db"_s, u"/mirror.db-wal"_s, u"/mirror.db-shm"_s })
        QFile::remove(hubFolder() + file);
    EXPECT_THAT(start(hubFolder(), {}), FailsWithReason("E-DOC-MISSING"));
    ASSERT_THAT(rebuild(), Succeeds());
    carryKeys();
    EXPECT_THAT(start(target(), {}), Succeeds());
}

TEST_F(LedgerRebuildTest, TakesNoEntryThatTheHeadDoesNotCover)
{
    runHub({}, 3);
    copy(hubFolder(), mirror());
    change(mirror(),
        u"UPDATE leaf SET leaf = replace(leaf, '\"v\":1}', '\"v\":1}') , leaf_hash = zeroblob(32) "
        "WHERE idx = 4"_s);
    EXPECT_THAT(rebuild(), FailsWithReason("E-LED-ROLLBACK"))
        << "four entries hold, six were signed";
}

TEST_F(LedgerRebuildTest, WritesIntoNoFolderThatHoldsALedger)
{
    runHub({}, 0);
    copy(hubFolder(), mirror());
    ASSERT_THAT(rebuild(), Succeeds());
    EXPECT_THAT(rebuild(), FailsWithReason("E-RBD-EXISTS"));
}

/// trust.md 1.4, TH-03 (T-LED-3).
TEST_F(LedgerRebuildTest, StartsNoHubOnALedgerOfAnHourAgo)
{
    runWitnessedHub();
    copy(hubFolder(), mirror());
    ASSERT_THAT(start(hubFolder(), { witness.url() }), Succeeds());
    enrol();
    ASSERT_TRUE(isWitnessed(6));
    hub.reset();
    copy(mirror(), hubFolder());
    EXPECT_THAT(start(hubFolder(), { witness.url() }), FailsWithReason("E-LED-ROLLBACK"));
}

TEST_F(LedgerRebuildTest, StartsNoHubBehindItsOwnLastHead)
{
    runHub({}, 2);
    change(hubFolder(), u"DELETE FROM leaf WHERE idx = (SELECT max(idx) FROM leaf)"_s);
    EXPECT_THAT(start(hubFolder(), {}), FailsWithReason("E-LED-ROLLBACK"));
}

} // namespace
} // namespace yagura
