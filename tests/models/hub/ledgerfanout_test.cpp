#include "hub/ledgerfanout.h"

#include "base/limits.h"
#include "hublink/hubmessage.h"
#include "models/hublink/linkfixture.h"
#include "models/matters/trainingledger.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSet>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::RawPeer;
using testing::Succeeds;
using testing::TrainingLedger;
using testing::waitFor;

struct LedgerFanoutTest : ::testing::Test {
    TrainingLedger council;
    HubServer server{ council.clock };
    ControlWriter writer{ u"urn:yagura:hub"_s, council.clock };
    LedgerFanout fanout{ server, council.intake(), *council.hub.store, *council.hub.documents,
        writer };
    RawPeer console;

    void SetUp() override
    {
        ASSERT_THAT(server.listen(QHostAddress::LocalHost, 0), Succeeds());
        QObject::connect(
            &server, &HubServer::drained, &server, [this](quint64 peer) { fanout.pump(peer); });
        QObject::connect(
            &server, &HubServer::closed, &server, [this](quint64 peer) { fanout.forget(peer); });
        fanout.setCheckpoint(council.intake().size(), noteAt(council.intake().size()));
    }
    QByteArray noteAt(qint64 size)
    {
        return Checkpoint{ council.state().ledger, size, council.intake().rootAt(size) }.toNote(
            council.logKey.key().publicKey,
            [this](QByteArrayView text) { return council.logKey.signNow(text); });
    }
    /// The sizes of the heads that came, in order.
    std::vector<qint64> heads() const
    {
        std::vector<qint64> sizes;
        for (const QString& text : console.received) {
            const auto control = asControl(text.toUtf8());
            if (control->controlName() != QStringView(LedgerCheckpoint::name))
                continue;
            const auto note = LedgerCheckpoint::read(control->jsonData())->note;
            sizes.push_back(
                Checkpoint::fromNote(note, council.state().ledger, council.logKey.key().publicKey)
                    ->size);
        }
        return sizes;
    }
    void keepRefusals(int count)
    {
        const auto kept = council.hub.store->together([&]() -> Result<void> {
            for (int n = 0; n < count; ++n) {
                if (auto one = keepRefusal(n); !one)
                    return one;
            }
            return {};
        });
        ASSERT_THAT(kept, Succeeds());
    }
    /// By one of twenty keys.
    Result<void> keepRefusal(int n)
    {
        return council.hub.store->keepRefusal(refusal(n), { QString::number(n % 20) });
    }
    Refusal refusal(int n) const
    {
        const QByteArray envelope
            = QByteArray::number(n).rightJustified(Refusal::keptEnvelope, 'x');
        return { Digest::of(envelope), u"E-ENV-CANON"_s, {}, council.clock.now(), envelope,
            QByteArray(1024, 's') };
    }
    void join()
    {
        console.open(server.url(), u"/v1/console"_s);
        ASSERT_TRUE(
            waitFor([&] { return console.isOpen() && !server.peers(HubPath::Console).isEmpty(); }));
        fanout.subscribe(server.peers(HubPath::Console).constFirst(), 0);
    }
    const std::vector<QString>& heard()
    {
        while (qsizetype(names.size()) < console.received.size())
            names.push_back(
                asControl(console.received.at(qsizetype(names.size())).toUtf8())->controlName());
        return names;
    }
    qint64 count(QStringView name)
    {
        heard();
        return std::count(names.begin(), names.end(), name);
    }
    /// In an event loop that never pauses: what is waited for comes in many small pieces.
    bool hears(QStringView name, qint64 times)
    {
        QSignalSpy spy(&console.socket, &QWebSocket::textMessageReceived);
        while (count(name) < times && console.isOpen()) {
            if (!spy.wait(testing::patience))
                break;
        }
        return count(name) == times;
    }
    std::vector<QString> names;
};

TEST_F(LedgerFanoutTest, SendsDocumentsThenEntriesThenTheHeadThenLive)
{
    join();
    ASSERT_TRUE(hears(Live::name, 1));
    heard();
    names.erase(std::unique(names.begin(), names.end()), names.end());
    EXPECT_EQ(names,
        (std::vector<QString>{
            u"document"_s, u"ledger.entries"_s, u"ledger.checkpoint"_s, u"live"_s }));
}

TEST_F(LedgerFanoutTest, SendsAHeadAgainThatWasSignedAgain)
{
    join();
    ASSERT_TRUE(hears(Live::name, 1));
    fanout.setCheckpoint(council.intake().size(), noteAt(council.intake().size()));
    EXPECT_TRUE(hears(LedgerCheckpoint::name, 2)) << "that it comes shows that the log is alive";
}

TEST_F(LedgerFanoutTest, SendsTheNewestCosignedHeadBesideTheNewest)
{
    const qint64 size = council.intake().size();
    fanout.setCosigned(2, noteAt(2));
    join();
    ASSERT_TRUE(hears(Live::name, 1));
    EXPECT_EQ(heads(), (std::vector<qint64>{ 2, size }));
    fanout.setCosigned(size, noteAt(size));
    EXPECT_TRUE(hears(LedgerCheckpoint::name, 3));
    fanout.setCosigned(1, noteAt(1)); // an answer that was long on its way
    fanout.setCheckpoint(size, noteAt(size));
    ASSERT_TRUE(hears(LedgerCheckpoint::name, 4));
    EXPECT_EQ(heads(), (std::vector<qint64>{ 2, size, size, size }));
}

TEST_F(LedgerFanoutTest, ReplaysManyRefusalsAsFastAsAConsoleReads)
{
    // More bytes than the write buffer's watchdog lets wait: a flood of bad statements must not
    // lock consoles out.
    keepRefusals(700);
    join();
    EXPECT_TRUE(hears(Live::name, 1));
    EXPECT_TRUE(console.isOpen());
    EXPECT_EQ(count(LedgerRefusal::name), 700);
}

TEST_F(LedgerFanoutTest, TellsEveryRefusalOnceAlsoWhileItReplays)
{
    keepRefusals(100);
    join();
    ASSERT_THAT(keepRefusal(100), Succeeds());
    fanout.tellRefusal(refusal(100)); // before the replay is through, or after it
    ASSERT_TRUE(hears(Live::name, 1));
    ASSERT_THAT(keepRefusal(101), Succeeds());
    fanout.tellRefusal(refusal(101));
    EXPECT_TRUE(hears(LedgerRefusal::name, 102));
}

/// What is dropped while a console is told of the rest takes nothing else out of its sight.
TEST_F(LedgerFanoutTest, TellsEveryRefusalThatIsKeptAlsoWhileOthersAreDropped)
{
    keepRefusals(int(limits::refusals));
    join();
    ASSERT_TRUE(hears(LedgerRefusal::name, 16) || count(LedgerRefusal::name) >= 16);
    const auto before = count(LedgerRefusal::name);
    ASSERT_LT(before, limits::refusals) << "the rest waits in the store";
    for (int n = 0; n < 50; ++n)
        ASSERT_THAT(keepRefusal(int(limits::refusals) + n), Succeeds());
    ASSERT_TRUE(hears(Live::name, 1));
    QSet<QString> told;
    for (const QString& text : console.received) {
        const auto control = asControl(text.toUtf8());
        if (control->controlName() == QStringView(LedgerRefusal::name))
            told.insert(control->jsonData().value(u"payload_sha256"_s).toString());
    }
    const auto kept = council.hub.store->refusals();
    ASSERT_THAT(kept, Succeeds());
    EXPECT_EQ(qint64(kept->size()), limits::refusals);
    for (const KeptRefusal& each : *kept)
        EXPECT_TRUE(told.contains(each.refusal.payloadSha256.hex())) << each.number;
}

} // namespace
} // namespace yagura
