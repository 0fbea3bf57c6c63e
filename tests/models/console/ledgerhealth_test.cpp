#include "console/ledgerline.h"

#include "../ledgerlink/lyinghub.h"
#include "hublink/hubserver.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QHostAddress>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using Freshness = LedgerHealth::Freshness;
using testing::Leaves;
using testing::LedgerRoom;
using testing::LyingHub;
using testing::Succeeds;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 8000);
}

/// A hub whose operator decides what is told and when, and one console's ledger behind a real
/// socket.
struct LedgerHealthTest : ::testing::Test {
    LyingHub hub;
    HubServer server{ hub.truth.clock };
    ControlWriter writer{ u"urn:yagura:hub"_s, hub.truth.clock };
    LedgerRoom mine{ hub.truth.clock };
    HubClient client{ server.listen(QHostAddress::LocalHost, 0) ? server.url() : QUrl(), u"test"_s,
        hub.truth.clock };
    LedgerLine line{ *mine.intake, *mine.store, *mine.documents, client, hub.truth.clock };
    LedgerHealth health;
    bool live = false;
    int submitted = 0;
    int subscribed = 0;

    void SetUp() override
    {
        QObject::connect(&line, &LedgerLine::healthChanged, &line,
            [this](const LedgerHealth& told) { health = told; });
        QObject::connect(&line, &LedgerLine::live, &line, [this] { live = true; });
        QObject::connect(&server, &HubServer::messageReceived, &server,
            [this](quint64 peer, const QByteArray& message) { answer(peer, *asControl(message)); });
        line.tellStored();
        client.start();
        ASSERT_TRUE(waitFor([&] { return live; }));
    }
    void answer(quint64 peer, const CloudEvent& message)
    {
        if (message.controlName() == QStringView(ConsoleHello::name))
            server.send(peer, writer.write(hub.welcome(qint64(hub.leaves().size()))));
        else if (message.controlName() == QStringView(LedgerSubmit::name))
            ++submitted;
        else if (message.controlName() == QStringView(Subscribe::name) && ++subscribed == 1)
            tellAll();
    }
    template <typename Message> void say(const Message& message)
    {
        server.send(server.peers(HubPath::Console).constLast(), writer.write(message));
    }
    void tellAll()
    {
        const Leaves leaves = hub.leaves();
        for (const LedgerEntry& entry : hub.truth.intake().entries()) {
            const auto* change = entry.statement.as<DocumentChange>();
            if (const auto body
                = change ? hub.truth.hub.documents->findAddressed(change->document) : std::nullopt)
                say(DocumentMessage{ { {}, *body } });
        }
        say(LedgerEntries{ 0, leaves });
        say(LedgerCheckpoint{ hub.head(leaves, false) });
        say(Live{ QString::fromUtf16(ledgerView), qint64(leaves.size()) });
    }
    /// A head of everything, cosigned at this time, and what the console makes of it.
    void sayHeadOf(Instant witnessTime)
    {
        SignedNote note = *SignedNote::fromBytes(hub.head(hub.leaves(), false));
        note.lines.push_back(Cosignature::make(hub.witnessKey, note.text, witnessTime.ms / 1000,
            [this](QByteArrayView text) { return hub.witness.signNow(text); }));
        say(LedgerCheckpoint{ note.toBytes() });
        ASSERT_TRUE(
            waitFor([&] { return mine.intake->witnessTime().ms == witnessTime.ms / 1000 * 1000; }));
        line.checkTime();
    }
    Freshness after(std::chrono::milliseconds time)
    {
        hub.truth.clock.advance(time);
        line.checkTime();
        return health.freshness;
    }
};

TEST_F(LedgerHealthTest, ChecksUntilAWitnessIsHeard)
{
    EXPECT_EQ(health.freshness, Freshness::Checking);
    EXPECT_EQ(health.verifiedSize, qint64(hub.leaves().size()));
    EXPECT_EQ(health.witnessedSize, 0);
    EXPECT_EQ(health.witnessThreshold, 1);
    EXPECT_FALSE(health.isWitnessed(0)) << "its cosignatures were stripped";
    sayHeadOf(hub.truth.clock.now());
    EXPECT_EQ(health.freshness, Freshness::Fresh);
    EXPECT_EQ(health.witnessedSize, health.verifiedSize);
}

/// T-LED-5.
TEST_F(LedgerHealthTest, SaysWithinFiveSecondsThatAFrozenLedgerIsStale)
{
    sayHeadOf(hub.truth.clock.now());
    EXPECT_EQ(after(180s), Freshness::Fresh);
    EXPECT_EQ(after(1s), Freshness::Stale);
    EXPECT_EQ(after(719s), Freshness::Stale);
    EXPECT_EQ(after(1s), Freshness::Blocked);
    sayHeadOf(hub.truth.clock.now());
    EXPECT_EQ(health.freshness, Freshness::Fresh) << "control";
}

/// T-LED-5, second script.
TEST_F(LedgerHealthTest, BlocksOnAWitnessTimeOfThreeHoursAgo)
{
    const Instant recorded = hub.truth.clock.now() - 3h;
    for (int minute = 0; minute < 3; ++minute) {
        sayHeadOf(recorded + minute * 1min);
        EXPECT_EQ(health.freshness, Freshness::Blocked);
        hub.truth.clock.advance(1min);
    }
    sayHeadOf(hub.truth.clock.now());
    EXPECT_EQ(health.freshness, Freshness::Fresh) << "control";
}

TEST_F(LedgerHealthTest, TellsABrokenPromiseAndAsksAgain)
{
    const QByteArray envelope
        = hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s);
    const Digest payload = Envelope::fromBytes(envelope)->payloadSha256();
    line.submit({ payload, envelope, {}, hub.truth.clock.now(), SubmissionState::Queued, {} });
    ASSERT_TRUE(waitFor([&] { return submitted == 1; }));
    const Instant by = hub.truth.clock.now() + 10s;
    say(LedgerReceipt{ payload, 99, hub.receipt(payload, 99, by) });
    ASSERT_TRUE(waitFor([&] { return mine.store->outbox()->front().promiseBy == by; }));
    after(14s);
    EXPECT_TRUE(health.brokenPromises.empty());
    after(1s);
    const std::vector<BrokenPromise> broken{ { payload, by } };
    EXPECT_EQ(health.brokenPromises, broken);
    EXPECT_TRUE(waitFor([&] { return submitted == 2; }));
}

/// Otherwise a hub could withhold one statement for ever by never saying that this was all.
TEST_F(LedgerHealthTest, TellsABrokenPromiseOfAHubThatNeverSaysThatItHasToldAll)
{
    server.close(server.peers(HubPath::Console).constLast(), QWebSocketProtocol::CloseCodeGoingAway,
        u"and back"_s);
    ASSERT_TRUE(waitFor([&] { return subscribed == 2; }));
    const QByteArray envelope
        = hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s);
    const Digest payload = Envelope::fromBytes(envelope)->payloadSha256();
    line.submit({ payload, envelope, {}, hub.truth.clock.now(), SubmissionState::Queued, {} });
    const Instant by = hub.truth.clock.now() + 10s;
    say(LedgerReceipt{ payload, 99, hub.receipt(payload, 99, by) });
    ASSERT_TRUE(waitFor([&] { return mine.store->outbox()->front().promiseBy == by; }));
    after(60s);
    EXPECT_TRUE(health.brokenPromises.empty()) << "a backlog takes its time";
    after(121s);
    EXPECT_EQ(health.brokenPromises.size(), 1u);
}

/// TH-05: entries that no head ever covers are not shown, and the view must not look fresh.
TEST_F(LedgerHealthTest, GrowsOldWhileTheHubKeepsItsHeadsBehindItsEntries)
{
    sayHeadOf(hub.truth.clock.now());
    for (int minute = 1; minute <= 4; ++minute) {
        hub.truth.clock.advance(1min);
        const qint64 size = hub.truth.intake().size();
        for (int n = minute == 1 ? 0 : 1; n < 2; ++n)
            hub.truth.append(hub.truth.openEnvelope(u"officer"_s,
                u"2026-1%1%2"_s.arg(minute, 2, 10, QChar(u'0')).arg(n), u"escalate"_s));
        const Leaves leaves = hub.leaves();
        say(LedgerEntries{ size, { leaves.begin() + size, leaves.end() } });
        say(LedgerCheckpoint{ hub.head({ leaves.begin(), leaves.end() - 1 }) });
        ASSERT_TRUE(
            waitFor([&] { return mine.intake->witnessedSize() == qint64(leaves.size()) - 1; }));
        line.checkTime();
    }
    EXPECT_EQ(health.freshness, Freshness::Stale);
    hub.truth.clock.advance(1s);
    sayHeadOf(hub.truth.clock.now());
    EXPECT_EQ(health.freshness, Freshness::Fresh) << "control";
}

TEST_F(LedgerHealthTest, SaysHowFarThisClockIsFromTheLedgers)
{
    say(Heartbeat{ hub.truth.clock.now() - 250s, 0, 0, 0, {} });
    EXPECT_TRUE(waitFor([&] {
        line.checkTime();
        return health.clockDifference == 250s;
    }));
}

} // namespace
} // namespace yagura
