#include "store/ledgerstore.h"

#include "store/sqlstatement.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QFile>
#include <QSqlQuery>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWith;
using testing::FailsWithReason;
using testing::StoreFile;
using testing::Succeeds;

namespace {

StoredLeaf leafAt(qint64 index)
{
    const QByteArray bytes = "leaf " + QByteArray::number(index);
    return { index, bytes, Digest::of({ QByteArrayView("\x00", 1), bytes }) };
}

Digest payload(qint64 index)
{
    return Digest::of("payload " + QByteArray::number(index));
}

struct Ledger {
    StoreFile file{ Database::Schema::Ledger };
    LedgerStore store{ *file };
};

} // namespace

TEST(LedgerStore, AppendsInOrderAndGivesBackTheSameBytes)
{
    Ledger ledger;
    for (qint64 index = 0; index < 5; ++index)
        ASSERT_THAT(
            ledger.store.append(leafAt(index), { 1000 + index }, payload(index)), Succeeds());
    const auto leaves = ledger.store.leaves(1, 3);
    ASSERT_THAT(leaves, Succeeds());
    ASSERT_EQ(leaves->size(), 3u);
    EXPECT_EQ(leaves->front().index, 1);
    EXPECT_EQ(leaves->front().leaf, leafAt(1).leaf);
    EXPECT_EQ(leaves->back().leafHash, leafAt(3).leafHash);
    EXPECT_EQ(ledger.store.indexOf(payload(4)), 4);
    EXPECT_FALSE(ledger.store.indexOf(payload(5)));
}

TEST(LedgerStore, RefusesAnIndexThatIsNotTheNext)
{
    Ledger ledger;
    EXPECT_THAT(ledger.store.append(leafAt(1), { 1 }, payload(1)), FailsWithReason("E-LED-ORDER"));
    ASSERT_THAT(ledger.store.append(leafAt(0), { 1 }, payload(0)), Succeeds());
    EXPECT_THAT(ledger.store.append(leafAt(0), { 1 }, payload(9)), FailsWithReason("E-LED-ORDER"));
    EXPECT_THAT(ledger.store.append(leafAt(2), { 1 }, payload(2)), FailsWithReason("E-LED-ORDER"));
}

TEST(LedgerStore, GivesAPayloadOnePlace)
{
    Ledger ledger;
    ASSERT_THAT(ledger.store.append(leafAt(0), { 1 }, payload(0)), Succeeds());
    EXPECT_THAT(
        ledger.store.append(leafAt(1), { 1 }, payload(0)), FailsWith(Error::Code::Conflict));
    EXPECT_EQ(ledger.store.leaves(0, 10)->size(), 1u);
}

TEST(LedgerStore, RefusesALeafThatDoesNotReadBackAsItsHash)
{
    Ledger ledger;
    StoredLeaf rotten = leafAt(0);
    rotten.leaf += 'x';
    EXPECT_THAT(ledger.store.append(rotten, { 1 }, payload(0)), FailsWithReason("E-LED-BITROT"));
    EXPECT_TRUE(ledger.store.leaves(0, 10)->empty()) << "and keeps nothing of it";
}

TEST(LedgerStore, KeepsABacklogTogetherOrNotAtAll)
{
    Ledger ledger;
    const auto two = [&] {
        EXPECT_THAT(ledger.store.append(leafAt(0), { 1 }, payload(0)), Succeeds());
        EXPECT_THAT(ledger.store.append(leafAt(1), { 2 }, payload(1)), Succeeds());
    };
    EXPECT_THAT(ledger.store.together([&]() -> Result<void> {
        two();
        return Error{ Error::Code::Storage, {}, u"E-STORE-WRITE"_s };
    }),
        FailsWithReason("E-STORE-WRITE"));
    EXPECT_EQ(*ledger.store.size(), 0);
    EXPECT_THAT(ledger.store.together([&]() -> Result<void> {
        two();
        return {};
    }),
        Succeeds());
    ASSERT_THAT(ledger.store.append(leafAt(2), { 3 }, payload(2)), Succeeds());
    EXPECT_EQ(*ledger.store.size(), 3);
}

TEST(LedgerStore, DropsATailThatNoKeptHeadCovers)
{
    Ledger ledger;
    for (qint64 n = 0; n < 5; ++n)
        ASSERT_THAT(ledger.store.append(leafAt(n), { n }, payload(n)), Succeeds());
    ASSERT_THAT(ledger.store.keepHead({ 3, Digest::of("r"), Digest::of("s"), 0, "note" }, { 9 }),
        Succeeds());
    EXPECT_THAT(ledger.store.dropFrom(2), FailsWithReason("E-LED-ORDER"));
    EXPECT_EQ(*ledger.store.size(), 5);
    ASSERT_THAT(ledger.store.dropFrom(3), Succeeds());
    EXPECT_EQ(*ledger.store.size(), 3);
    EXPECT_FALSE(ledger.store.indexOf(payload(3)));
    EXPECT_THAT(ledger.store.append(leafAt(3), { 9 }, payload(4)), Succeeds());
}

TEST(LedgerStore, KeepsTheNewestHead)
{
    Ledger ledger;
    EXPECT_FALSE(ledger.store.newestHead());
    const KeptHead nine{ 9, Digest::of("r9"), Digest::of("s9"), 0, "note 9" };
    const KeptHead ten{ 10, Digest::of("r10"), Digest::of("s10"), 0, "note 10" };
    const KeptHead two{ 2, Digest::of("r2"), Digest::of("s2"), 0, "note 2" };
    ASSERT_THAT(ledger.store.keepHead(nine, { 9 }), Succeeds());
    ASSERT_THAT(ledger.store.keepHead(ten, { 10 }), Succeeds());
    ASSERT_THAT(ledger.store.keepHead(two, { 11 }), Succeeds());
    EXPECT_EQ(ledger.store.newestHead(), ten);
}

TEST(LedgerStore, KeepsWhatWitnessesSaidAboutAHead)
{
    Ledger ledger;
    const KeptHead bare{ 9, Digest::of("r9"), Digest::of("s9"), 2, "note 9" };
    const KeptHead witnessed{ 7, Digest::of("r7"), Digest::of("s7"), 2, "note 7", 2, { 4000 } };
    KeptHead seenByOne = witnessed;
    seenByOne.witnesses = 1;
    ASSERT_THAT(ledger.store.keepHead(bare, { 9 }), Succeeds());
    ASSERT_THAT(ledger.store.keepHead(seenByOne, { 9 }), Succeeds());
    ASSERT_THAT(ledger.store.keepHead(witnessed, { 9 }), Succeeds());
    EXPECT_EQ(ledger.store.newestHead(), bare);
    EXPECT_EQ(ledger.store.newestHead(1), witnessed);
    EXPECT_EQ(ledger.store.newestHead(0, 8), witnessed);
    EXPECT_FALSE(ledger.store.newestHead(1, 6));
    EXPECT_FALSE(ledger.store.newestHead(3));
    const std::vector<KeptHead> both{ witnessed, bare };
    EXPECT_EQ(*ledger.store.heads(), both);
}

TEST(LedgerStore, KeepsAReceiptWithItsPromise)
{
    Ledger ledger;
    Submission submission{ payload(1), "envelope", {}, { 1 }, SubmissionState::Queued, {} };
    ASSERT_THAT(ledger.store.queue(submission), Succeeds());
    ASSERT_THAT(ledger.store.keepReceipt(payload(1), "receipt", { 99 }), Succeeds());
    submission.receipt = "receipt";
    submission.promiseBy = { 99 };
    EXPECT_EQ(ledger.store.outbox()->front(), submission);
}

TEST(LedgerStore, BringsUpAFileOfTheFirstSchemaWithEverythingInIt)
{
    StoreFile file(Database::Schema::Ledger);
    file.close();
    ASSERT_TRUE(QFile::remove(file.path()));
    {
        const QString name = u"schema 1"_s;
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        old.setDatabaseName(file.path());
        ASSERT_TRUE(old.open());
        QFile script(u":/yagura/migrations/sqlite/ledger/001.sql"_s);
        ASSERT_TRUE(script.open(QIODevice::ReadOnly));
        QStringList statements
            = QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        statements << u"PRAGMA user_version = 1"_s << u"PRAGMA application_id = 1497846348"_s
                   << u"INSERT INTO leaf VALUES (0, 'leaf 0', x'00', 5, 'payload')"_s
                   << u"INSERT INTO checkpoint VALUES (1, 'root', 'state', 'note', 6)"_s
                   << u"INSERT INTO outbox VALUES (1, 'payload', 'envelope', 7, 1, '')"_s;
        for (const QString& statement : statements)
            ASSERT_TRUE(QSqlQuery(old).exec(statement)) << statement.toStdString();
        old.close();
        old = {};
        QSqlDatabase::removeDatabase(name);
    }
    file.open();
    LedgerStore store(*file);
    ASSERT_EQ(store.leaves(0, 9)->size(), 1u);
    EXPECT_EQ(store.leaves(0, 9)->front().leaf, QByteArray("leaf 0"));
    const auto head = store.newestHead();
    ASSERT_TRUE(head);
    EXPECT_EQ(head->note, QByteArray("note"));
    EXPECT_EQ(head->rules, 0) << "nobody knows";
    EXPECT_EQ(head->witnesses, 0);
    ASSERT_EQ(store.outbox()->size(), 1u);
    EXPECT_EQ(store.outbox()->front().state, SubmissionState::Logged);
    EXPECT_TRUE(store.outbox()->front().receipt.isEmpty());
}

TEST(LedgerStore, KeepsAnOutboxOverARestart)
{
    StoreFile file(Database::Schema::Ledger);
    const Submission first{ payload(1), "envelope 1",
        { { QByteArray(32, 'a'), "sheet" }, { QByteArray(32, 'b'), "targets" } }, { 1 },
        SubmissionState::Queued, {} };
    const Submission second{ payload(2), "envelope 2", {}, { 2 }, SubmissionState::Queued, {} };
    {
        LedgerStore store(*file);
        ASSERT_THAT(store.queue(first), Succeeds());
        ASSERT_THAT(store.queue(second), Succeeds());
        ASSERT_THAT(store.settle(second.payloadSha256, SubmissionState::Refused, u"E-ENV-SIG"_s),
            Succeeds());
        EXPECT_FALSE(store.queue(first)) << "one statement is sent once";
    }
    file.close();
    file.open();
    const auto outbox = LedgerStore(*file).outbox();
    ASSERT_THAT(outbox, Succeeds());
    ASSERT_EQ(outbox->size(), 2u);
    EXPECT_EQ(outbox->front(), first);
    EXPECT_EQ(outbox->back().state, SubmissionState::Refused);
    EXPECT_EQ(outbox->back().code, u"E-ENV-SIG"_s);
    EXPECT_EQ(*LedgerStore(*file).submission(first.payloadSha256), first);
    EXPECT_THAT(LedgerStore(*file).submission(payload(99)), FailsWith(Error::Code::Storage));
}

TEST(LedgerStore, KeepsSettings)
{
    Ledger ledger;
    EXPECT_FALSE(ledger.store.setting(u"genesis"_s));
    ASSERT_THAT(ledger.store.setSetting(u"genesis"_s, QByteArray("\x00\x01", 2)), Succeeds());
    ASSERT_THAT(ledger.store.setSetting(u"genesis"_s, QByteArray("\x00\x02", 2)), Succeeds());
    EXPECT_EQ(ledger.store.setting(u"genesis"_s), QByteArray("\x00\x02", 2));
}

} // namespace yagura
