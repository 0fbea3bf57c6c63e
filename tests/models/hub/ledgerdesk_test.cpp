#include "hub/ledgerdesk.h"

#include "base/canonicaljson.h"
#include "base/limits.h"
#include "ledger/checkpoint.h"
#include "models/matters/trainingledger.h"
#include "signing/ed25519.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;
using testing::TrainingLedger;

struct LedgerDeskTest : ::testing::Test {
    TrainingLedger council;
    LedgerDesk desk{ council.intake(), *council.hub.store, *council.hub.documents, council.logKey,
        council.clock };
    QSignalSpy appended{ &desk, &LedgerDesk::entryAppended };
    QSignalSpy refused{ &desk, &LedgerDesk::refused };
    QSignalSpy heads{ &desk, &LedgerDesk::checkpointSigned };

    void SetUp() override { council.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s); }
    QByteArray mark(const QString& member)
    {
        return council.markEnvelope(member, u"2026-0001"_s, Verb::SignOff, u"member"_s);
    }
    /// The payload, once the log key's signature over it holds.
    QJsonObject signedByLog(const QByteArray& envelope, const QString& payloadType) const
    {
        const auto read = Envelope::fromBytes(envelope);
        EXPECT_THAT(read, Succeeds());
        EXPECT_EQ(read->payloadType, payloadType);
        EXPECT_TRUE(Ed25519::verify(council.logKey.key().publicKey, read->preAuthentication(),
            read->signatures.front().signature));
        return CanonicalJson::read(read->payload, CanonicalJson::statementLimits)
            .value_or(QJsonObject());
    }
};

TEST_F(LedgerDeskTest, AnswersAGoodStatementWithASignedReceipt)
{
    const qint64 size = council.intake().size();
    const auto answer = desk.submit(mark(u"a"_s));
    ASSERT_THAT(answer, Succeeds());
    const auto* receipt = std::get_if<LedgerReceipt>(&*answer);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->index, size);
    const QJsonObject payload
        = signedByLog(receipt->receipt, QString::fromUtf16(Envelope::receiptType));
    EXPECT_EQ(payload.value(u"payload_sha256"_s).toString(), receipt->payloadSha256.hex());
    EXPECT_EQ(payload.value(u"index"_s).toInteger(), size);
    EXPECT_EQ(payload.value(u"promise_by"_s).toInteger(),
        (council.intake().entries().back().time + limits::receiptPromise).ms);
    EXPECT_EQ(appended.count(), 1);
}

TEST_F(LedgerDeskTest, AnswersAnExactReplayWithTheSameReceipt)
{
    const QByteArray envelope = mark(u"a"_s);
    const auto first = desk.submit(envelope);
    const qint64 size = council.intake().size();
    const auto again = desk.submit(envelope);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(std::get<LedgerReceipt>(*again).receipt, std::get<LedgerReceipt>(*first).receipt);
    EXPECT_EQ(council.intake().size(), size);
}

TEST_F(LedgerDeskTest, RefusesAReplayWithABrokenSignature)
{
    const QByteArray envelope = mark(u"a"_s);
    ASSERT_THAT(desk.submit(envelope), Succeeds());
    auto broken = *Envelope::fromBytes(envelope);
    broken.signatures.front().signature = council.key(u"b"_s).signNow(broken.preAuthentication());
    const auto answer = desk.submit(*broken.toBytes());
    ASSERT_THAT(answer, Succeeds());
    ASSERT_TRUE(std::holds_alternative<Refusal>(*answer));
    EXPECT_EQ(std::get<Refusal>(*answer).code, u"E-ENV-SIG"_s);
}

TEST_F(LedgerDeskTest, LogsNothingWhileItsClockIsBehindTheLedger)
{
    const Instant right = council.clock.now();
    const QByteArray logged = mark(u"a"_s);
    ASSERT_THAT(desk.submit(logged), Succeeds());
    const QByteArray waiting = mark(u"b"_s);
    council.clock.set(right - (limits::hubClockBack + 1ms));
    EXPECT_THAT(desk.submit(waiting), FailsWithReason("E-LED-CLOCK"));
    EXPECT_EQ(refused.count(), 0);
    EXPECT_THAT(desk.submit(logged), Succeeds()) << "what is logged can still be promised";
    council.clock.set(right);
    EXPECT_THAT(desk.submit(waiting), Succeeds());
}

TEST_F(LedgerDeskTest, SignsAndKeepsItsRefusals)
{
    const auto answer = desk.submit("no envelope");
    ASSERT_THAT(answer, Succeeds());
    const auto* refusal = std::get_if<Refusal>(&*answer);
    ASSERT_TRUE(refusal);
    const QJsonObject payload
        = signedByLog(refusal->signedRefusal, QString::fromUtf16(Envelope::refusalType));
    EXPECT_EQ(payload.value(u"code"_s).toString(), refusal->code);
    EXPECT_EQ(payload.value(u"envelope_sha256"_s).toString(),
        Digest::of(QByteArrayView("no envelope")).hex());
    EXPECT_EQ(refused.count(), 1);
    const auto kept = council.hub.store->refusals();
    ASSERT_THAT(kept, Succeeds());
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_EQ(kept->front().refusal.payloadSha256, refusal->payloadSha256);
}

TEST_F(LedgerDeskTest, KeepsOnlyTheBeginningOfAHugeRefusedEnvelope)
{
    const auto answer = desk.submit(QByteArray(60 * 1024, 'a'));
    ASSERT_THAT(answer, Succeeds());
    EXPECT_EQ(std::get<Refusal>(*answer).envelope.size(), 8192);
}

/// A flood of what nobody signed, and one statement of a member's own that was refused before it.
TEST_F(LedgerDeskTest, LosesNoMembersRefusalForAFloodOfOthers)
{
    const Document lost{ QByteArray(32, 'n'),
        *TrainingLedger::sheet(u"2026-0002"_s, u"escalate"_s).toBytes() };
    const MatterOpen open{ u"2026-0002"_s, u"escalate"_s, u"act42-45"_s, lost.commit(), {},
        council.state().policy.sha256, {} };
    const QByteArray envelope
        = council.envelope(council.statement(u"officer"_s, u"matter_open"_s, open));
    ASSERT_TRUE(std::holds_alternative<Refusal>(*desk.submit(envelope, 7)));
    ASSERT_TRUE(std::holds_alternative<Refusal>(*desk.submit("first of another", 8)));
    const auto flood = [this](quint64 peer, int count) {
        return council.hub.store->together([&]() -> Result<void> {
            for (int n = 0; n < count; ++n) {
                const auto answer = desk.submit("flood " + QByteArray::number(n), peer);
                if (!answer)
                    return answer.error();
            }
            return {};
        });
    };
    ASSERT_THAT(flood(9, 2 * int(limits::refusalsOfOne)), Succeeds());
    const auto kept = council.hub.store->refusals();
    ASSERT_THAT(kept, Succeeds());
    EXPECT_EQ(qint64(kept->size()), 2 + limits::refusalsOfOne);
    EXPECT_EQ(council.hub.store->refusalsDropped(), limits::refusalsOfOne);
    EXPECT_EQ(kept->at(0).refusal.envelope, envelope);
    EXPECT_EQ(kept->at(1).refusal.envelope, "first of another");
    EXPECT_EQ(kept->at(2).refusal.envelope, "flood 100") << "the flooder's own oldest went";
}

TEST_F(LedgerDeskTest, LogsAStatementThatCountsForNothing)
{
    ASSERT_THAT(desk.submit(mark(u"a"_s)), Succeeds());
    const auto again = desk.submit(mark(u"a"_s));
    ASSERT_THAT(again, Succeeds());
    ASSERT_TRUE(std::holds_alternative<LedgerReceipt>(*again))
        << "a hub that could refuse it could also censor";
    EXPECT_EQ(council.intake().entries().back().whyNot, u"E-MRK-TWICE"_s);
}

TEST_F(LedgerDeskTest, SignsAHeadOverWhatItAppended)
{
    ASSERT_THAT(desk.submit(mark(u"a"_s)), Succeeds());
    ASSERT_EQ(heads.count(), 1) << "the first at once";
    ASSERT_THAT(desk.submit(mark(u"b"_s)), Succeeds());
    EXPECT_EQ(heads.count(), 1) << "the next after a pause";
    ASSERT_TRUE(QTest::qWaitFor([&] { return heads.count() == 2; }, 3000));
    const QByteArray note = heads.last().at(1).toByteArray();
    const auto head
        = Checkpoint::fromNote(note, council.state().ledger, council.logKey.key().publicKey);
    ASSERT_THAT(head, Succeeds());
    EXPECT_EQ(head->size, council.intake().size());
    EXPECT_EQ(head->root, council.intake().root());
    ASSERT_TRUE(council.hub.store->newestHead());
    EXPECT_EQ(council.hub.store->newestHead()->note, note) << "kept before it is published";
}

TEST_F(LedgerDeskTest, TakesOnlyDocumentsThatAreCanonical)
{
    const QByteArray salt(32, 's');
    EXPECT_THAT(desk.take(1, { salt, R"({"v":1})" }), Succeeds());
    EXPECT_THAT(desk.take(1, { salt, R"({ "v":1})" }), FailsWithReason("E-DOC-FORM"));
    const QByteArray large = "{\"text\":\"" + QByteArray(32 * 1024, 'a') + "\"}";
    EXPECT_THAT(desk.take(1, { salt, large }), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(desk.take(1, { {}, large }), Succeeds()) << "a roster may be larger";
}

/// A matter whose sheet its console has, and the hub has not.
struct SubmittedMatter {
    Document sheet;
    QByteArray envelope;

    SubmittedMatter(TrainingLedger& council, const QString& id)
        : sheet{ QByteArray(32, 'n'), *TrainingLedger::sheet(id, u"escalate"_s).toBytes() }
    {
        const MatterOpen open{ id, u"escalate"_s, u"act42-45"_s, sheet.commit(), {},
            council.state().policy.sha256, {} };
        envelope = council.envelope(council.statement(u"officer"_s, u"matter_open"_s, open));
    }
};

TEST_F(LedgerDeskTest, KeepsADocumentOnceASignedStatementNamesIt)
{
    const SubmittedMatter matter(council, u"2026-0002"_s);
    ASSERT_THAT(desk.take(7, matter.sheet), Succeeds());
    EXPECT_FALSE(council.hub.documents->has(matter.sheet.commit()))
        << "anybody could fill the disk";
    const auto answer = desk.submit(matter.envelope, 7);
    ASSERT_THAT(answer, Succeeds());
    EXPECT_TRUE(std::holds_alternative<LedgerReceipt>(*answer));
    EXPECT_TRUE(council.hub.documents->has(matter.sheet.commit()));
}

TEST_F(LedgerDeskTest, KeepsNoDocumentForAForgedStatement)
{
    const SubmittedMatter matter(council, u"2026-0002"_s);
    ASSERT_THAT(desk.take(7, matter.sheet), Succeeds());
    auto forged = *Envelope::fromBytes(matter.envelope);
    forged.signatures.front().signature = council.key(u"b"_s).signNow(forged.preAuthentication());
    ASSERT_THAT(desk.submit(*forged.toBytes(), 7), Succeeds());
    EXPECT_FALSE(council.hub.documents->has(matter.sheet.commit()));
}

TEST_F(LedgerDeskTest, LetsNobodyPushOutTheDocumentsOfAnother)
{
    const SubmittedMatter matter(council, u"2026-0002"_s);
    ASSERT_THAT(desk.take(7, matter.sheet), Succeeds());
    for (int n = 0; n < 1000; ++n)
        ASSERT_THAT(desk.take(8, { QByteArray(32, 's'), "{\"v\":" + QByteArray::number(n) + '}' }),
            Succeeds());
    const auto answer = desk.submit(matter.envelope, 7);
    ASSERT_THAT(answer, Succeeds());
    EXPECT_TRUE(std::holds_alternative<LedgerReceipt>(*answer));
}

TEST_F(LedgerDeskTest, KeepsAFewDocumentsOfAPeerAndNoneOfOneThatWent)
{
    const SubmittedMatter matter(council, u"2026-0002"_s);
    ASSERT_THAT(desk.take(7, matter.sheet), Succeeds());
    for (std::size_t n = 0; n < WaitingDocuments::mostOfAPeer; ++n)
        ASSERT_THAT(desk.take(7, { QByteArray(32, 's'), "{\"v\":" + QByteArray::number(n) + '}' }),
            Succeeds());
    EXPECT_EQ(std::get<Refusal>(*desk.submit(matter.envelope, 7)).code, u"E-DOC-MISSING"_s);
    ASSERT_THAT(desk.take(7, matter.sheet), Succeeds());
    desk.forget(7);
    EXPECT_EQ(std::get<Refusal>(*desk.submit(matter.envelope, 7)).code, u"E-DOC-MISSING"_s);
}

TEST_F(LedgerDeskTest, HoldsItsMemoryAgainstLargeDocuments)
{
    const SubmittedMatter matter(council, u"2026-0002"_s);
    const auto roster = [](char letter) {
        return Document{ {}, "{\"text\":\"" + QByteArray(200 * 1024, letter) + "\"}" };
    };
    ASSERT_THAT(desk.take(7, matter.sheet), Succeeds());
    ASSERT_THAT(desk.take(7, roster('a')), Succeeds());
    ASSERT_THAT(desk.take(7, roster('b')), Succeeds());
    ASSERT_TRUE(std::holds_alternative<LedgerReceipt>(*desk.submit(matter.envelope, 7)))
        << "control";
    const SubmittedMatter other(council, u"2026-0003"_s);
    ASSERT_THAT(desk.take(7, other.sheet), Succeeds());
    ASSERT_THAT(desk.take(7, roster('c')), Succeeds());
    ASSERT_THAT(desk.take(7, roster('d')), Succeeds());
    ASSERT_THAT(desk.take(7, roster('e')), Succeeds());
    EXPECT_EQ(std::get<Refusal>(*desk.submit(other.envelope, 7)).code, u"E-DOC-MISSING"_s);
}

TEST_F(LedgerDeskTest, TakesARegistrarsRosterWithItsDocument)
{
    const auto step = Founding::roster(council.intake(), council.state().roster.members,
        { &council.registrar }, council.clock.now());
    ASSERT_THAT(step, Succeeds());
    EXPECT_EQ(std::get<Refusal>(*desk.submit(step->envelope, 7)).code, u"E-DOC-MISSING"_s);
    ASSERT_THAT(desk.take(7, { {}, step->document }), Succeeds());
    const qint64 before = council.state().roster.seq;
    ASSERT_TRUE(std::holds_alternative<LedgerReceipt>(*desk.submit(step->envelope, 7)));
    EXPECT_EQ(council.state().roster.seq, before + 1);
}

TEST_F(LedgerDeskTest, RefusesNoStatementForTheFaultsOfItsOwnStore)
{
    // Another row stands where the next entry belongs.
    const qint64 size = council.intake().size();
    const QByteArray foreign("foreign");
    ASSERT_THAT(council.hub.store->append({ size, foreign, MerkleTree::leafHash(foreign) },
                    council.clock.now(), Digest::of(foreign)),
        Succeeds());
    EXPECT_THAT(desk.submit(mark(u"a"_s)), FailsWithReason("E-LED-ORDER"));
    EXPECT_EQ(refused.count(), 0);
    EXPECT_EQ(council.hub.store->refusalCount(), 0);
}

} // namespace
} // namespace yagura
