#include "council.h"

#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"
#include "models/matters/trainingledger.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Seat;
using testing::Succeeds;
using testing::TrainingLedger;
using testing::waitFor;

/// A hub whose operator holds the log key and puts into the ledger what he likes. Consoles must not
/// believe him.
struct LyingHub : ::testing::Test {
    TrainingLedger truth;
    HubServer server{ truth.clock };
    ControlWriter writer{ u"urn:yagura:hub"_s, truth.clock };
    std::unique_ptr<Seat> victim;
    std::vector<QByteArray> leaves;
    MerkleTree tree;

    void SetUp() override
    {
        ASSERT_THAT(server.listen(QHostAddress::LocalHost, 0), Succeeds());
        truth.open(u"2026-0001"_s, u"escalate"_s, u"officer"_s);
        for (const LedgerEntry& entry : truth.intake().entries())
            add(entry.leaf);
        QObject::connect(&server, &HubServer::messageReceived, &server,
            [this](quint64 peer, const QByteArray& message) {
                const auto control = asControl(message);
                if (control && control->controlName() == QStringView(ConsoleHello::name))
                    server.send(peer,
                        writer.write(Welcome{ truth.state().ledger, u"exercise"_s,
                            qint64(leaves.size()), truth.clock.now() }));
                if (control && control->controlName() == QStringView(Subscribe::name))
                    tell(peer, *Subscribe::read(control->jsonData()));
            });
    }
    void add(const QByteArray& leaf)
    {
        leaves.push_back(leaf);
        tree.append(MerkleTree::leafHash(leaf));
    }
    /// As the hub would: time, place and head are its own to give.
    void addSealed(const QByteArray& envelope)
    {
        add(*Leaf{ *Envelope::fromBytes(envelope), qint64(leaves.size()), truth.clock.now() }
                 .toBytes());
    }
    void tell(quint64 peer, const Subscribe& subscribe)
    {
        if (subscribe.view != QStringView(ledgerView))
            return;
        for (const LedgerEntry& entry : truth.intake().entries()) {
            for (const Digest& name : entry.statement.documents()) {
                if (const auto body = truth.hub.documents->findAddressed(name))
                    server.send(peer, writer.write(DocumentMessage{ { {}, *body } }));
                else if (const auto document = truth.hub.documents->find(name))
                    server.send(peer, writer.write(DocumentMessage{ *document }));
            }
        }
        server.send(peer, writer.write(LedgerEntries{ 0, leaves }));
        const Checkpoint head{ truth.state().ledger, tree.size(), tree.root() };
        server.send(peer,
            writer.write(LedgerCheckpoint{ head.toNote(truth.logKey.key().publicKey,
                [this](QByteArrayView text) { return truth.logKey.signNow(text); }) }));
        server.send(peer, writer.write(Live{ QString::fromUtf16(ledgerView), tree.size() }));
    }
    void join()
    {
        victim = std::make_unique<Seat>(
            server.url(), truth.clock, u"victim"_s, u"council.member"_s, u"npa"_s);
    }
    const MatterBook& book() const { return victim->book(); }
    void expectAlarm(const QString& code)
    {
        join();
        ASSERT_TRUE(waitFor([&] { return book().alarm().has_value(); }));
        EXPECT_EQ(book().alarm()->reason, code);
        EXPECT_TRUE(book().matters().empty()) << "nothing may be shown that no honest head covers";
    }
    QByteArray forgedMark()
    {
        auto envelope = *Envelope::fromBytes(
            truth.markEnvelope(u"a"_s, u"2026-0001"_s, Verb::SignOff, u"member"_s));
        envelope.signatures.front().signature
            = truth.key(u"b"_s).signNow(envelope.preAuthentication());
        return *envelope.toBytes();
    }
};

TEST_F(LyingHub, IsBelievedWhileItTellsTheTruth)
{
    // The control: the same road, and the same statement with the right signature, is shown.
    addSealed(truth.markEnvelope(u"a"_s, u"2026-0001"_s, Verb::SignOff, u"member"_s));
    join();
    ASSERT_TRUE(waitFor([&] { return !book().matters().empty(); }));
    EXPECT_EQ(book().matters().front().filled(u"member"), 1);
    EXPECT_FALSE(book().alarm());
}

TEST_F(LyingHub, CannotForgeAMark)
{
    addSealed(forgedMark());
    expectAlarm(u"E-ENV-SIG"_s);
}

TEST_F(LyingHub, CannotDropAnEntry)
{
    leaves.erase(leaves.begin() + 2);
    expectAlarm(u"E-LED-ORDER"_s);
}

TEST_F(LyingHub, CannotShowAnotherHistoryThanItSigned)
{
    tree = MerkleTree();
    for (std::size_t n = 0; n < leaves.size(); ++n)
        tree.append(Digest::of(QByteArrayView("other")));
    expectAlarm(u"E-LED-INCONS"_s);
}

TEST_F(LyingHub, CannotSignItsHeadWithAnotherKey)
{
    truth.logKey = MemorySigner();
    expectAlarm(u"E-CHK-SIG"_s);
}

TEST_F(LyingHub, CannotInventARefusal)
{
    join();
    ASSERT_TRUE(waitFor([&] { return !book().matters().empty(); }));
    const testing::ExpectedWarning warning(u"a refusal does not hold"_s);
    const Refusal invented{ Digest::of(QByteArrayView("x")), u"E-ENV-SIG"_s, {}, truth.clock.now(),
        "{}", forgedMark() };
    server.send(
        server.peers(HubPath::Console).constFirst(), writer.write(LedgerRefusal{ invented }));
    server.send(server.peers(HubPath::Console).constFirst(),
        writer.write(Heartbeat{ truth.clock.now(), 9, 0, 0, { SourceHealth() } }));
    ASSERT_TRUE(waitFor(
        [&] { return !victim->room().feeds.sources().empty(); })); // it came after the refusal
    EXPECT_TRUE(book().refusals().empty());
}

} // namespace
} // namespace yagura
