#include "witness/witnessbook.h"

#include "base/limits.h"
#include "ledger/cosignature.h"
#include "ledger/merkletree.h"
#include "ledgerlink/ledgerfollower.h"
#include "models/matters/trainingledger.h"
#include "store/database.h"
#include "store/ledgerstore.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace yagura {
namespace {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ExpectedWarning;
using testing::LedgerRoom;
using testing::ManualClock;
using testing::Succeeds;
using testing::TrainingLedger;

/// A log that anybody can grow, and the heads its key signs.
struct Log {
    QString origin = u"ledger.example/main"_s;
    std::shared_ptr<MemorySigner> key = std::make_shared<MemorySigner>();
    MerkleTree tree;

    void grow(int leaves, const QByteArray& salt = {})
    {
        for (int i = 0; i < leaves; ++i)
            tree.append(MerkleTree::leafHash(salt + QByteArray::number(tree.size())));
    }
    QByteArray head(qint64 size) const
    {
        return Checkpoint{ origin, size, tree.rootAt(size) }.toNote(
            key->key().publicKey, [this](QByteArrayView text) { return key->signNow(text); });
    }
    QByteArray question(qint64 old, qint64 size) const
    {
        return AddCheckpoint{ old, tree.consistencyProof(old, size),
            *SignedNote::fromBytes(head(size)) }
            .toBytes();
    }
};

/// What a witness keeps, and the witness again after each `restart()`.
struct Desk {
    explicit Desk(const Clock& sharedClock)
        : clock(sharedClock)
    {
        restart();
    }

    void restart()
    {
        book.reset();
        shelf.reset();
        file.reset();
        file = *Database::open(folder.filePath(u"witness.db"_s), Database::Schema::Ledger);
        shelf = std::make_unique<LedgerStore>(*file);
        book = std::make_unique<WitnessBook>(*shelf, key, u"oversight.example/w1"_s, clock);
    }

    const Clock& clock;
    QTemporaryDir folder;
    MemorySigner key;
    std::unique_ptr<Database> file;
    std::unique_ptr<LedgerStore> shelf;
    std::unique_ptr<WitnessBook> book;
};

class WitnessBookTest : public ::testing::Test {
protected:
    WitnessBookTest()
    {
        log.grow(40);
        desk.book->pin(log.origin, log.key->key().publicKey);
    }

    /// The time of our line in the answer.
    std::optional<qint64> timeOf(const WitnessBook::Answer& answer, qint64 size) const
    {
        const auto note = SignedNote::fromBytes(log.head(size) + answer.body);
        return note ? Cosignature::verify(desk.book->self(), *note) : std::nullopt;
    }

    ManualClock clock;
    Log log;
    Desk desk{ clock };
};

// --- C2SP tlog-witness, the table of answers

TEST_F(WitnessBookTest, SignsAHeadThatGoesOnFromTheLast)
{
    const auto first = desk.book->addCheckpoint(log.question(0, 20));
    ASSERT_EQ(first.status, 200) << first.body.constData();
    EXPECT_EQ(timeOf(first, 20), clock.now().ms / 1000);
    const auto second = desk.book->addCheckpoint(log.question(20, 37));
    ASSERT_EQ(second.status, 200) << second.body.constData();
    EXPECT_TRUE(timeOf(second, 37));
    EXPECT_FALSE(timeOf(second, 20)); // the control: a line for one head is none for another
}

TEST_F(WitnessBookTest, SignsTheSameHeadAgainWithANewTime)
{
    const auto first = desk.book->addCheckpoint(log.question(0, 20));
    clock.advance(60s);
    const auto again = desk.book->addCheckpoint(log.question(20, 20));
    EXPECT_EQ(*timeOf(again, 20), *timeOf(first, 20) + 60);
}

TEST_F(WitnessBookTest, DoesNotKnowAnotherLog)
{
    Log other;
    other.origin = u"ledger.example/other"_s;
    other.grow(3);
    EXPECT_EQ(desk.book->addCheckpoint(other.question(0, 3)).status, 404);
}

TEST_F(WitnessBookTest, TakesNoHeadThatTheLogHasNotSigned)
{
    Log forged = log;
    forged.key = std::make_shared<MemorySigner>();
    EXPECT_EQ(desk.book->addCheckpoint(forged.question(0, 20)).status, 403);
}

TEST_F(WitnessBookTest, AnswersWhatCannotBeReadAsABadRequest)
{
    EXPECT_EQ(desk.book->addCheckpoint("old x\n\n" + log.head(3)).status, 400);
    EXPECT_EQ(desk.book->addCheckpoint({}).status, 400);
    AddCheckpoint backwards{ 21, {}, *SignedNote::fromBytes(log.head(20)) };
    EXPECT_EQ(desk.book->addCheckpoint(backwards.toBytes()).status, 400);
}

TEST_F(WitnessBookTest, TellsItsSizeToWhoeverStartsFromAnother)
{
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 20)).status, 200);
    for (const qint64 old : { 0, 19, 21 }) {
        const auto answer = desk.book->addCheckpoint(log.question(old, 30));
        EXPECT_EQ(answer.status, 409);
        EXPECT_EQ(answer.type, "text/x.tlog.size");
        EXPECT_EQ(answer.body, "20\n");
    }
}

TEST_F(WitnessBookTest, SignsNeitherASmallerHeadNorAnotherOfTheSameSize)
{
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 30)).status, 200);
    EXPECT_EQ(desk.book->addCheckpoint(log.question(20, 20)).status, 409);
    Log fork = log;
    fork.tree = {};
    fork.grow(40, "fork");
    EXPECT_EQ(desk.book->addCheckpoint(fork.question(30, 30)).status, 409);
}

TEST_F(WitnessBookTest, SignsNothingThatIsNotProven)
{
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 20)).status, 200);
    Log fork = log;
    fork.tree = {};
    fork.grow(40, "fork");
    EXPECT_EQ(desk.book->addCheckpoint(fork.question(20, 40)).status, 422);
    auto asked = *AddCheckpoint::fromBytes(log.question(20, 37));
    asked.proof.pop_back();
    EXPECT_EQ(desk.book->addCheckpoint(asked.toBytes()).status, 422);
    AddCheckpoint tooMuch{ 0, { Digest::of("x") }, *SignedNote::fromBytes(log.head(20)) };
    Desk fresh(clock);
    fresh.book->pin(log.origin, log.key->key().publicKey);
    EXPECT_EQ(fresh.book->addCheckpoint(tooMuch.toBytes()).status, 422);
}

// --- what it remembers

TEST_F(WitnessBookTest, RemembersAcrossARestart)
{
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 30)).status, 200);
    const QByteArray latest = desk.book->latest(log.origin);
    desk.restart();
    desk.book->pin(log.origin, log.key->key().publicKey);
    EXPECT_EQ(desk.book->latest(log.origin), latest);
    EXPECT_EQ(desk.book->addCheckpoint(log.question(0, 20)).status, 409);
}

TEST_F(WitnessBookTest, OfTwoHistoriesSignsOne)
{
    Log fork = log;
    fork.tree = {};
    fork.grow(40, "fork");
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 20)).status, 200);
    for (qint64 old : { 0, 20 }) {
        for (qint64 size : { 20, 21, 40 })
            EXPECT_NE(desk.book->addCheckpoint(fork.question(old, size)).status, 200)
                << old << ' ' << size;
    }
}

TEST_F(WitnessBookTest, TellsItsLatestHeadWithItsOwnLine)
{
    EXPECT_TRUE(desk.book->latest(log.origin).isEmpty());
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 30)).status, 200);
    const auto note = SignedNote::fromBytes(desk.book->latest(log.origin));
    ASSERT_THAT(note, Succeeds());
    EXPECT_TRUE(Cosignature::verify(desk.book->self(), *note));
    EXPECT_EQ(Checkpoint::fromText(note->text)->size, 30);
    EXPECT_TRUE(desk.book->latest(u"ledger.example/other"_s).isEmpty());
}

TEST_F(WitnessBookTest, NoticesThatItsOwnMemoryIsAnOldCopy)
{
    const auto signedOnce = desk.book->addCheckpoint(log.question(0, 30));
    ASSERT_EQ(signedOnce.status, 200);
    // The same key beside a memory from before.
    Desk old(clock);
    old.key = std::move(desk.key);
    old.restart();
    old.book->pin(log.origin, log.key->key().publicKey);
    auto asked = *AddCheckpoint::fromBytes(log.question(0, 30));
    EXPECT_EQ(old.book->addCheckpoint(log.question(0, 20)).status, 200); // the control
    asked = *AddCheckpoint::fromBytes(log.question(20, 30));
    asked.note.merge(*SignedNote::fromBytes(log.head(30) + signedOnce.body));
    const auto answer = old.book->addCheckpoint(asked.toBytes());
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.startsWith("E-WIT-ROLLBACK")) << answer.body.constData();
}

TEST_F(WitnessBookTest, NeverSignsAnEarlierTimeThanBefore)
{
    const auto first = desk.book->addCheckpoint(log.question(0, 20));
    clock.set(clock.now() + -1h);
    const auto second = desk.book->addCheckpoint(log.question(20, 30));
    ASSERT_EQ(second.status, 200);
    EXPECT_EQ(timeOf(second, 30), timeOf(first, 20));
}

TEST_F(WitnessBookTest, SignsNothingThatItCannotRemember)
{
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 20)).status, 200);
    QSqlQuery(desk.file->connection()).exec(u"ALTER TABLE checkpoint RENAME TO gone"_s);
    {
        const ExpectedWarning warning(u"nothing is signed"_s);
        EXPECT_EQ(desk.book->addCheckpoint(log.question(20, 30)).status, 500);
    }
    QSqlQuery(desk.file->connection()).exec(u"ALTER TABLE gone RENAME TO checkpoint"_s);
    EXPECT_EQ(desk.book->addCheckpoint(log.question(20, 30)).status, 200); // the control
}

TEST_F(WitnessBookTest, ThatCannotReadWhatItSignedIsNotOneThatSignedNothing)
{
    ASSERT_EQ(desk.book->addCheckpoint(log.question(0, 20)).status, 200);
    QSqlQuery(desk.file->connection()).exec(u"ALTER TABLE checkpoint RENAME TO gone"_s);
    WitnessBook blind(*desk.shelf, desk.key, u"oversight.example/w1"_s, clock);
    blind.pin(log.origin, log.key->key().publicKey);
    EXPECT_EQ(blind.addCheckpoint(log.question(0, 30)).status, 500);
}

// --- what it reads itself

class FollowingWitness : public ::testing::Test {
protected:
    FollowingWitness() { desk.book->watch(*mirror.intake, follower); }

    void read(qint64 upTo)
    {
        for (qint64 i = mirror.intake->size(); i < upTo; ++i) {
            const LedgerEntry& entry = ledger.intake().entries()[std::size_t(i)];
            if (const auto* change = entry.statement.as<DocumentChange>()) {
                ASSERT_THAT(mirror.documents->keepAddressed(
                                *ledger.hub.documents->findAddressed(change->document)),
                    Succeeds());
            }
            ASSERT_THAT(mirror.intake->accept(entry.leaf), Succeeds());
        }
    }
    QByteArray question(qint64 old, qint64 size) const
    {
        const auto& hub = *ledger.hub.intake;
        const QByteArray note = Checkpoint{ hub.state().ledger, size, hub.rootAt(size) }.toNote(
            ledger.logKey.key().publicKey,
            [this](QByteArrayView text) { return ledger.logKey.signNow(text); });
        return AddCheckpoint{ old, hub.tree().consistencyProof(old, size),
            *SignedNote::fromBytes(note) }
            .toBytes();
    }
    WitnessBook::Answer ask(qint64 old, qint64 size)
    {
        return desk.book->addCheckpoint(question(old, size));
    }

    TrainingLedger ledger;
    LedgerRoom mirror{ ledger.clock };
    LedgerFollower follower{ *mirror.intake, *mirror.documents, ledger.clock };
    Desk desk{ ledger.clock };
};

TEST_F(FollowingWitness, KnowsItsLogByTheFirstEntryItReads)
{
    EXPECT_EQ(ask(0, 1).status, 503);
    read(1);
    EXPECT_EQ(ask(0, 1).status, 200);
}

TEST_F(FollowingWitness, SignsOnlyWhatItHasRead)
{
    read(2);
    EXPECT_EQ(ask(0, 3).status, 503);
    read(3);
    EXPECT_EQ(ask(0, 3).status, 200);
}

TEST_F(FollowingWitness, SignsNoHeadOfOtherEntriesThanItRead)
{
    read(ledger.intake().size());
    TrainingLedger other;
    Log fork;
    fork.origin = ledger.state().ledger;
    fork.key = std::make_shared<MemorySigner>(std::move(ledger.logKey));
    fork.grow(3);
    const auto answer = desk.book->addCheckpoint(fork.question(0, 3));
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.startsWith("E-LED-INCONS")) << answer.body.constData();
}

TEST_F(FollowingWitness, SignsNothingAfterItCaughtItsHub)
{
    read(3);
    follower.raiseAlarm({ Error::Code::Untrusted, u"two histories"_s, u"E-LED-INCONS"_s });
    EXPECT_EQ(ask(0, 3).status, 422);
}

/// The clock of the hub was put ahead while these were logged.
TEST_F(FollowingWitness, SignsNoEntryFromTheFuture)
{
    const qint64 size = ledger.intake().size();
    read(size);
    ASSERT_EQ(ask(0, size).status, 200);
    const Instant right = ledger.clock.now();
    ledger.clock.set(right + limits::witnessEntryOff + 1s);
    ledger.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
    ledger.clock.set(right);
    read(size + 1);
    const auto answer = ask(size, size + 1);
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.startsWith("E-WIT-TIME")) << answer.body.constData();
    ledger.clock.advance(2s); // the control: a moment later it is no more than the limit ahead
    EXPECT_EQ(ask(size, size + 1).status, 200);
}

/// The witness signed after the time that the entry says it was logged.
TEST_F(FollowingWitness, SignsNoEntryThatIsOlderThanItsLastHead)
{
    const qint64 size = ledger.intake().size();
    read(size);
    const Instant then = ledger.clock.now();
    ledger.clock.advance(limits::witnessEntryOff + 1s);
    ASSERT_EQ(ask(0, size).status, 200);
    ledger.clock.set(then);
    ledger.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
    read(size + 1);
    ledger.clock.advance(limits::witnessEntryOff + 2s);
    EXPECT_TRUE(ask(size, size + 1).body.startsWith("E-WIT-TIME"));
}

TEST_F(FollowingWitness, WasAwayAndSignsWhatCameMeanwhile)
{
    const qint64 size = ledger.intake().size();
    read(size);
    ASSERT_EQ(ask(0, size).status, 200);
    ledger.clock.advance(1h);
    ledger.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
    ledger.clock.advance(5h);
    read(size + 1);
    EXPECT_EQ(ask(size, size + 1).status, 200);
}

TEST_F(FollowingWitness, TellsTheStateThatItCameTo)
{
    read(ledger.intake().size());
    const auto json = QJsonDocument::fromJson(desk.book->state()).object();
    EXPECT_EQ(json[u"state"_s].toString(), ledger.intake().seen().state.hex());
    EXPECT_EQ(json[u"size"_s].toInteger(), ledger.intake().size());
}

} // namespace
} // namespace yagura
