#include "console/ledgerline.h"

#include "../matters/trainingledger.h"
#include "base/canonicaljson.h"
#include "hublink/hubserver.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ExpectedWarning;
using testing::LedgerRoom;
using testing::Succeeds;
using testing::TrainingLedger;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 8000);
}

/// A hub that says only what a test lets it say, and one console's ledger behind a real socket.
struct LedgerLineTest : ::testing::Test {
    TrainingLedger truth;
    HubServer server{ truth.clock };
    ControlWriter writer{ u"urn:yagura:hub"_s, truth.clock };
    std::vector<CloudEvent> heard;
    LedgerRoom mine{ truth.clock };
    std::unique_ptr<HubClient> client;
    std::unique_ptr<LedgerLine> line;
    std::vector<BookUpdate> updates;
    std::vector<Submission> outbox;
    QMap<Digest, SubmissionState> settled;
    QList<Refusal> refusals;
    std::optional<Error> alarm;

    void SetUp() override
    {
        ASSERT_THAT(server.listen(QHostAddress::LocalHost, 0), Succeeds());
        QObject::connect(&server, &HubServer::messageReceived, &server,
            [this](quint64, const QByteArray& message) { heard.push_back(*asControl(message)); });
        truth.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
    }

    /// The console's ledger as after a start of the program.
    void start()
    {
        line.reset();
        client = std::make_unique<HubClient>(server.url(), u"test"_s, truth.clock);
        mine.intake = std::make_unique<LedgerIntake>(*mine.store, *mine.documents, truth.clock);
        const auto loaded = mine.intake->load();
        ASSERT_TRUE(loaded || loaded.error().reason == u"E-DOC-MISSING");
        line = std::make_unique<LedgerLine>(
            *mine.intake, *mine.store, *mine.documents, *client, truth.clock);
        updates.clear();
        settled.clear();
        QObject::connect(line.get(), &LedgerLine::updated, client.get(),
            [this](const BookUpdate& update, Instant) { updates.push_back(update); });
        QObject::connect(line.get(), &LedgerLine::outboxRead, client.get(),
            [this](const std::vector<Submission>& read) { outbox = read; });
        QObject::connect(line.get(), &LedgerLine::settled, client.get(),
            [this](const Digest& payload, SubmissionState state, const QString&) {
                settled[payload] = state;
            });
        QObject::connect(line.get(), &LedgerLine::refusalReceived, client.get(),
            [this](const Refusal& refusal) { refusals.append(refusal); });
        QObject::connect(line.get(), &LedgerLine::alarmRaised, client.get(),
            [this](const Error& error) { alarm = error; });
        line->tellStored();
    }
    void join()
    {
        client->start();
        ASSERT_TRUE(waitFor([&] { return hears(ConsoleHello::name) > 0; }));
        say(Welcome{
            truth.state().ledger, u"exercise"_s, truth.intake().size(), truth.clock.now() });
        ASSERT_TRUE(waitFor([&] { return hears(Subscribe::name) > 0; }));
    }
    int hears(QStringView name) const
    {
        return int(std::count_if(heard.begin(), heard.end(),
            [&](const CloudEvent& event) { return event.controlName() == name; }));
    }
    /// How many entries the console said it has, last.
    qint64 subscribedAfter() const
    {
        qint64 after = -1;
        for (const CloudEvent& event : heard) {
            if (event.controlName() == QStringView(Subscribe::name))
                after = Subscribe::read(event.jsonData())->after;
        }
        return after;
    }
    template <typename Message> void say(const Message& message)
    {
        server.send(server.peers(HubPath::Console).constLast(), writer.write(message));
    }
    void sayDocuments(const LedgerEntry& entry)
    {
        for (const Digest& name : entry.statement.documents()) {
            if (const auto body = truth.hub.documents->findAddressed(name))
                say(DocumentMessage{ { {}, *body } });
            else if (const auto document = truth.hub.documents->find(name))
                say(DocumentMessage{ *document });
        }
    }
    void sayEntries(qint64 from = 0)
    {
        LedgerEntries entries{ from, {} };
        for (qint64 n = from; n < truth.intake().size(); ++n) {
            const LedgerEntry& entry = truth.intake().entries()[std::size_t(n)];
            sayDocuments(entry);
            entries.leaves.push_back(entry.leaf);
        }
        say(entries);
    }
    void sayHead()
    {
        const Checkpoint head{ truth.state().ledger, truth.intake().size(), truth.intake().root() };
        say(LedgerCheckpoint{ head.toNote(truth.logKey.key().publicKey,
            [this](QByteArrayView text) { return truth.logKey.signNow(text); }) });
    }
    /// What the log key signs, by whichever type.
    QByteArray signedByLog(const QString& type, const QJsonObject& json)
    {
        Envelope envelope{ type, *CanonicalJson::write(json, CanonicalJson::statementLimits), {} };
        envelope.signatures.push_back(
            { truth.logKey.key().keyId, truth.logKey.signNow(envelope.preAuthentication()) });
        return *envelope.toBytes();
    }
    Refusal refusal(const QByteArray& envelope, const QString& code)
    {
        const Digest payload = Envelope::fromBytes(envelope)->payloadSha256();
        return { payload, code, {}, truth.clock.now(), envelope,
            signedByLog(QString::fromUtf16(Envelope::refusalType),
                { { u"v"_s, 1 }, { u"type"_s, u"refusal"_s }, { u"ledger"_s, truth.state().ledger },
                    { u"payload_sha256"_s, payload.hex() },
                    { u"envelope_sha256"_s, Digest::of(envelope).hex() }, { u"code"_s, code },
                    { u"t"_s, truth.clock.now().ms } }) };
    }
    LedgerReceipt receipt(const Digest& payload, qint64 index)
    {
        return { payload, index,
            signedByLog(QString::fromUtf16(Envelope::receiptType),
                { { u"v"_s, 1 }, { u"type"_s, u"receipt"_s }, { u"ledger"_s, truth.state().ledger },
                    { u"payload_sha256"_s, payload.hex() }, { u"index"_s, index },
                    { u"t"_s, truth.clock.now().ms } }) };
    }
    Submission submission(const QByteArray& envelope) const
    {
        return { Envelope::fromBytes(envelope)->payloadSha256(), envelope, {}, truth.clock.now(),
            SubmissionState::Queued, {} };
    }
    QByteArray mark()
    {
        return truth.markEnvelope(u"a"_s, u"2026-0001"_s, Verb::SignOff, u"member"_s);
    }
    qint64 shown() const
    {
        qint64 count = 0;
        for (const BookUpdate& update : updates)
            count += qint64(update.entries.size());
        return count;
    }
};

TEST_F(LedgerLineTest, ShowsNothingBeforeASignedHeadCoversItAlsoAfterARestart)
{
    start();
    join();
    sayEntries();
    ASSERT_TRUE(waitFor([&] { return mine.intake->size() == truth.intake().size(); }));
    EXPECT_EQ(shown(), 0);

    client->stop();
    heard.clear();
    start();
    EXPECT_EQ(shown(), 0) << "kept, and covered by no head";
    join();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    EXPECT_EQ(*updates.back().state, truth.state());
    EXPECT_EQ(updates.back().root, truth.intake().root());

    client->stop();
    start();
    EXPECT_EQ(shown(), truth.intake().size()) << "and now it is covered for good";
}

TEST_F(LedgerLineTest, ShowsAfterARestartWhatTheLastHeadCovered)
{
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    const CouncilState covered = truth.state();
    const qint64 size = truth.intake().size();
    truth.append(mark());
    sayEntries(size);
    ASSERT_TRUE(waitFor([&] { return mine.intake->size() == size + 1; }));

    client->stop();
    start();
    EXPECT_EQ(shown(), size);
    ASSERT_FALSE(updates.empty());
    EXPECT_EQ(*updates.back().state, covered);
}

TEST_F(LedgerLineTest, KnowsAfterARestartThatItsStatementCameHome)
{
    const QByteArray own = mark();
    const Digest payload = submission(own).payloadSha256;
    start();
    join();
    line->submit(submission(own));
    ASSERT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 1; }));
    truth.append(own);
    sayEntries();
    ASSERT_TRUE(waitFor([&] { return mine.intake->size() == truth.intake().size(); }));

    client->stop(); // the program ends before the hub's head is here
    heard.clear();
    start();
    join();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    EXPECT_EQ(settled.value(payload, SubmissionState::Queued), SubmissionState::Logged);
    EXPECT_EQ(mine.store->outbox()->front().state, SubmissionState::Logged);
}

TEST_F(LedgerLineTest, SettlesAtStartWhatTheStoredLedgerHolds)
{
    const QByteArray own = mark();
    const Digest payload = submission(own).payloadSha256;
    truth.append(own);
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    // As if the program had ended between the entry and the note about it.
    ASSERT_THAT(mine.store->queue(submission(own)), Succeeds());
    client->stop();
    start();
    EXPECT_EQ(settled.value(payload, SubmissionState::Queued), SubmissionState::Logged);
    ASSERT_EQ(outbox.size(), 1U);
}

TEST_F(LedgerLineTest, BelievesTheLedgerMoreThanARefusal)
{
    const QByteArray own = mark();
    const Digest payload = submission(own).payloadSha256;
    start();
    join();
    sayEntries();
    sayHead();
    line->submit(submission(own));
    say(LedgerRefusal{ refusal(own, u"E-KEY-UNKNOWN"_s) });
    ASSERT_TRUE(waitFor([&] { return settled.contains(payload); }));
    EXPECT_EQ(settled[payload], SubmissionState::Refused);

    const qint64 size = truth.intake().size();
    truth.append(own);
    sayEntries(size);
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    EXPECT_EQ(settled[payload], SubmissionState::Logged);
}

TEST_F(LedgerLineTest, ShowsARefusalOnlyAsItWasSigned)
{
    start();
    join();
    sayEntries();
    sayHead();
    const Refusal signedOne = refusal(mark(), u"E-DOC-MISSING"_s);
    Refusal otherCode = signedOne, otherTime = signedOne, otherBytes = signedOne;
    otherCode.code = u"E-ENV-SIG"_s;
    otherTime.at = truth.clock.now() - std::chrono::hours(1);
    otherBytes.envelope = mark();
    const ExpectedWarning warning(u"a refusal does not hold"_s);
    for (const Refusal& altered : { otherCode, otherTime, otherBytes })
        say(LedgerRefusal{ altered });
    say(LedgerRefusal{ signedOne });
    ASSERT_TRUE(waitFor([&] { return !refusals.isEmpty(); }));
    EXPECT_EQ(refusals, QList<Refusal>{ signedOne });
    EXPECT_EQ(mine.store->refusals()->size(), 1U);
}

TEST_F(LedgerLineTest, BelievesAReceiptOnlyForTheEntryItWasSignedFor)
{
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    const LedgerEntry& entry = truth.intake().entries()[3];
    const LedgerReceipt honest = receipt(entry.payloadSha256, entry.index);
    const ExpectedWarning warning(u"a receipt does not hold"_s);
    QSignalSpy told(line.get(), &LedgerLine::receiptReceived);
    say(LedgerReceipt{ entry.payloadSha256, entry.index - 1, honest.receipt });
    say(receipt(entry.payloadSha256, entry.index - 1)); // signed, and another stands there
    say(honest);
    say(LedgerRefusal{ refusal(mark(), u"E-ENV-SIG"_s) });
    ASSERT_TRUE(waitFor([&] { return !refusals.isEmpty(); })); // it came after the receipts
    EXPECT_FALSE(alarm);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0][0].value<Digest>(), entry.payloadSha256);
    EXPECT_EQ(told[0][1].toByteArray(), honest.receipt);
}

TEST_F(LedgerLineTest, AsksForAReceiptByTellingTheHubWhatItHas)
{
    start();
    line->askReceipt(truth.intake().entries()[3].payloadSha256); // nothing is here yet
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    line->askReceipt(Digest::of("nobody's"));
    line->askReceipt(truth.intake().entries()[3].payloadSha256);
    ASSERT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) > 0; }));
    EXPECT_EQ(hears(LedgerSubmit::name), 1);
    EXPECT_TRUE(mine.store->outbox()->empty()) << "it is no statement of this console";
}

/// As after a rebuild of the hub without its newest entries.
TEST_F(LedgerLineTest, DeliversAgainWhatTheHubPromisedAPlaceThatAnotherHas)
{
    start();
    LedgerHealth health;
    QObject::connect(line.get(), &LedgerLine::healthChanged, client.get(),
        [&](const LedgerHealth& told) { health = told; });
    join();
    sayEntries();
    sayHead();
    say(Live{ QString::fromUtf16(ledgerView), truth.intake().size() });
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    const QByteArray own = mark();
    const Digest payload = submission(own).payloadSha256;
    line->submit(submission(own));
    ASSERT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 1; }));
    qint64 size = truth.intake().size();
    say(receipt(payload, size));
    truth.append(truth.markEnvelope(u"b"_s, u"2026-0001"_s, Verb::SignOff, u"member"_s));
    sayEntries(size);
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    line->checkTime();
    EXPECT_EQ(health.brokenPromises.size(), 1U);
    EXPECT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 2; }));
    EXPECT_FALSE(alarm) << "every signed head fits";

    size = truth.intake().size();
    truth.append(own);
    sayEntries(size);
    sayHead();
    ASSERT_TRUE(waitFor([&] { return settled.value(payload) == SubmissionState::Logged; }));
    line->checkTime();
    EXPECT_TRUE(health.brokenPromises.empty());
    EXPECT_EQ(mine.store->outbox()->front().code, u"E-RCP-BROKEN"_s);
}

/// The same where the lost entry had reached this console before a head covered it.
TEST_F(LedgerLineTest, DeliversAgainWhatAHubLostAfterItHadToldOfIt)
{
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    const QByteArray own = mark();
    const Digest payload = submission(own).payloadSha256;
    line->submit(submission(own));
    qint64 size = truth.intake().size();
    say(LedgerEntries{
        size, { *Leaf{ *Envelope::fromBytes(own), size, truth.clock.now() }.toBytes() } });
    say(receipt(payload, size));
    ASSERT_TRUE(waitFor([&] { return !mine.store->outbox()->front().receipt.isEmpty(); }));
    EXPECT_EQ(mine.intake->size(), size + 1);

    client->stop();
    heard.clear();
    start();
    join();
    EXPECT_EQ(subscribedAfter(), size);
    EXPECT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 1; })) << "it goes again";
    truth.append(truth.markEnvelope(u"b"_s, u"2026-0001"_s, Verb::SignOff, u"member"_s));
    sayEntries(size);
    sayHead();
    say(Live{ QString::fromUtf16(ledgerView), truth.intake().size() });
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    line->checkTime();
    EXPECT_EQ(mine.store->outbox()->front().code, u"E-RCP-BROKEN"_s);
    size = truth.intake().size();
    truth.append(own);
    sayEntries(size);
    sayHead();
    EXPECT_TRUE(waitFor([&] { return settled.value(payload) == SubmissionState::Logged; }));
    EXPECT_FALSE(alarm) << "no signed head was gone back on";
}

TEST_F(LedgerLineTest, AsksAgainWhenTheHubCouldNotWrite)
{
    start();
    join();
    line->submit(submission(mark()));
    ASSERT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 1; }));
    QSignalSpy refused(client.get(), &HubClient::hubRefused);
    say(HubError{ u"E-STORE-WRITE"_s, u"disk full"_s, false });
    ASSERT_TRUE(waitFor([&] { return refused.count() == 1; }));
    truth.clock.advance(std::chrono::seconds(2));
    line->checkTime();
    EXPECT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 2; }));
}

TEST_F(LedgerLineTest, TellsNothingWhileTheHubWantsItSlower)
{
    start();
    join();
    line->submit(submission(mark()));
    ASSERT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 1; }));
    QSignalSpy slowed(client.get(), &HubClient::slowedDown);
    say(SlowDown{ std::chrono::seconds(3) });
    ASSERT_TRUE(waitFor([&] { return slowed.count() == 1; }));
    line->submit(submission(mark()));
    truth.clock.advance(std::chrono::milliseconds(2999));
    line->checkTime();
    EXPECT_FALSE(QTest::qWaitFor([&] { return hears(LedgerSubmit::name) > 1; }, 100));
    truth.clock.advance(std::chrono::milliseconds(1));
    line->checkTime();
    EXPECT_TRUE(waitFor([&] { return hears(LedgerSubmit::name) == 3; }));
}

TEST_F(LedgerLineTest, LeavesNothingPendingThatItCouldNotKeep)
{
    start();
    const Submission kept = submission(mark());
    line->submit(kept);
    line->submit(kept); // the same again is the same
    EXPECT_TRUE(settled.isEmpty());
    EXPECT_EQ(mine.store->outbox()->size(), 1U);

    ASSERT_TRUE(QSqlQuery(mine.ledgerFile->connection()).exec(u"DROP TABLE outbox_document"_s));
    ASSERT_TRUE(QSqlQuery(mine.ledgerFile->connection()).exec(u"DROP TABLE outbox"_s));
    const Submission lost = submission(mark());
    line->submit(lost);
    EXPECT_EQ(settled.value(lost.payloadSha256, SubmissionState::Queued), SubmissionState::Refused);
}

TEST_F(LedgerLineTest, AsksAgainForDocumentsThatAreLost)
{
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    client->stop();
    heard.clear();
    for (const QString& table : { u"document"_s, u"addressed_document"_s })
        ASSERT_TRUE(QSqlQuery(mine.mirrorFile->connection()).exec(u"DELETE FROM %1"_s.arg(table)));

    start();
    EXPECT_EQ(shown(), 1) << "the genesis names no document";
    join();
    EXPECT_EQ(subscribedAfter(), 1);
    sayEntries(1);
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    EXPECT_EQ(*updates.back().state, truth.state());
    EXPECT_FALSE(alarm);
    const Matter& matter = truth.state().matters.at(u"2026-0001"_s);
    EXPECT_TRUE(mine.documents->has(matter.sheetCommit));
    client->stop();
    start();
    EXPECT_EQ(shown(), truth.intake().size()) << "and everything is here again";
}

TEST_F(LedgerLineTest, AsksAgainForTheSheetOfAMatterItKnows)
{
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    client->stop();
    heard.clear();
    ASSERT_TRUE(QSqlQuery(mine.mirrorFile->connection()).exec(u"DELETE FROM document"_s));

    start();
    join();
    const Matter& matter = truth.state().matters.at(u"2026-0001"_s);
    EXPECT_EQ(subscribedAfter(), matter.openedAtIndex);
    sayEntries(matter.openedAtIndex);
    sayHead();
    ASSERT_TRUE(waitFor([&] { return updates.size() == 2; }));
    ASSERT_EQ(updates.back().documents.size(), 1U);
    EXPECT_EQ(updates.back().documents.front().commit(), matter.sheetCommit);
    EXPECT_TRUE(updates.back().entries.empty());
}

TEST_F(LedgerLineTest, TakesInPlaceOfWhatItStoredNothingElse)
{
    start();
    join();
    sayEntries();
    sayHead();
    ASSERT_TRUE(waitFor([&] { return shown() == truth.intake().size(); }));
    client->stop();
    heard.clear();
    ASSERT_TRUE(QSqlQuery(mine.mirrorFile->connection()).exec(u"DELETE FROM addressed_document"_s));
    start();
    join();
    const LedgerEntry& policy = truth.intake().entries()[1];
    Leaf other = *Leaf::fromBytes(policy.leaf);
    other.time = other.time + std::chrono::milliseconds(1);
    sayDocuments(policy);
    say(LedgerEntries{ 1, { *other.toBytes() } });
    ASSERT_TRUE(waitFor([&] { return alarm.has_value(); }));
    EXPECT_EQ(alarm->reason, u"E-LED-INCONS"_s);
}

} // namespace
} // namespace yagura
