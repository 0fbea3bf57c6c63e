#include "hublink/hubclient.h"

#include "base/limits.h"
#include "linkfixture.h"
#include "support/expectedwarnings.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::ExpectedWarning;
using testing::FakeHub;
using testing::ManualClock;
using testing::waitFor;

struct HubClientTest : ::testing::Test {
    ManualClock clock;
    FakeHub hub;
    ControlWriter writer{ u"urn:hub"_s, clock };
    HubClient client{ hub.url(), u"c0"_s, clock };
    QSignalSpy welcomed{ &client, &HubClient::welcomed };

    void join()
    {
        client.start();
        ASSERT_TRUE(waitFor([&] { return hub.received.size() == 1; }));
        hub.say(writer.write(Welcome{ u"training.example/1"_s, u"exercise"_s, 3, clock.now() }));
        ASSERT_TRUE(waitFor([&] { return welcomed.count() == 1; }));
    }
    QString nameOf(int n) const { return asControl(hub.received.at(n).toUtf8())->controlName(); }
    QJsonObject dataOf(int n) const { return asControl(hub.received.at(n).toUtf8())->jsonData(); }
    FeedState state() const { return client.health().state; }
};

TEST_F(HubClientTest, SaysHelloAndWaitsForTheWelcome)
{
    EXPECT_FALSE(client.isWelcome());
    join();
    EXPECT_EQ(nameOf(0), u"hello"_s);
    EXPECT_EQ(dataOf(0).value(u"console"_s).toString(), u"c0"_s);
    EXPECT_TRUE(client.isWelcome());
}

TEST_F(HubClientTest, SubscribesFromWhereItIsTold)
{
    join();
    client.followFeeds(17);
    client.followLedger(3);
    ASSERT_TRUE(waitFor([&] { return hub.received.size() == 3; }));
    EXPECT_EQ(nameOf(1), u"subscribe"_s);
    EXPECT_EQ(dataOf(1).value(u"after"_s).toInteger(), 17);
    EXPECT_EQ(dataOf(2).value(u"view"_s).toString(), u"ledger"_s);
}

TEST_F(HubClientTest, AcknowledgesAtMostOnceASecondAndOnlyTheNewest)
{
    join();
    client.followFeeds(0);
    client.acknowledge(1);
    client.acknowledge(2);
    client.acknowledge(3);
    ASSERT_TRUE(waitFor([&] { return hub.received.size() == 4; }));
    EXPECT_EQ(dataOf(2).value(u"viewseq"_s).toInteger(), 1);
    EXPECT_EQ(dataOf(3).value(u"viewseq"_s).toInteger(), 3);
}

TEST_F(HubClientTest, HandsOverFeedEventsExactlyAsTheyCame)
{
    join();
    QSignalSpy feed(&client, &HubClient::feedReceived);
    const QByteArray message
        = R"( {"specversion":"1.0","id":"1","source":"urn:a","type":"x","data":{}} )";
    hub.say(message);
    hub.say("no event at all");
    ASSERT_TRUE(waitFor([&] { return feed.count() == 2; }));
    EXPECT_EQ(feed.at(0).at(0).toByteArray(), message);
}

TEST_F(HubClientTest, TellsRostersFromDocuments)
{
    join();
    QSignalSpy documents(&client, &HubClient::documentReceived);
    QSignalSpy addressed(&client, &HubClient::addressedReceived);
    hub.say(writer.write(DocumentMessage{ { QByteArray(32, 's'), "{}" } }));
    hub.say(writer.write(DocumentMessage{ { {}, "{}" } }));
    ASSERT_TRUE(waitFor([&] { return documents.count() == 1 && addressed.count() == 1; }));
}

TEST_F(HubClientTest, DropsADocumentThatDoesNotFitItsNameAndGoesOn)
{
    join();
    const ExpectedWarning warning(u"E-DOC-COMMIT"_s);
    QSignalSpy documents(&client, &HubClient::documentReceived);
    QJsonObject json = DocumentMessage{ { QByteArray(32, 's'), "{}" } }.toJson();
    json.insert(u"commit"_s, Digest::of(QByteArrayView("other")).hex());
    hub.say(writer.write(DocumentMessage::name, json));
    hub.say(writer.write(DocumentMessage{ { QByteArray(32, 's'), "{}" } }));
    ASSERT_TRUE(waitFor([&] { return documents.count() == 1; }));
}

TEST_F(HubClientTest, AgesByTheMonotonicClock)
{
    join();
    EXPECT_EQ(state(), FeedState::Live);
    clock.set({ 1 }); // the wall clock steps: nothing ages
    clock.advance(limits::feedDelayed);
    EXPECT_EQ(state(), FeedState::Live);
    clock.advance(1ms);
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Delayed; }));
    clock.advance(limits::feedStale - limits::feedDelayed);
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Stale; }));
    hub.say(writer.write(Heartbeat{ clock.now(), 0, 0, 0, {} }));
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Live; }));
}

TEST_F(HubClientTest, ComesBackByItselfAndSaysHelloAgain)
{
    join();
    hub.sockets.last()->abort();
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Offline; }));
    EXPECT_FALSE(client.isWelcome());
    ASSERT_TRUE(waitFor([&] { return hub.received.size() == 2; }));
    EXPECT_EQ(nameOf(1), u"hello"_s);
    EXPECT_EQ(state(), FeedState::Live);
}

TEST_F(HubClientTest, IsOfflineWithAReasonWhereNobodyListens)
{
    hub.server.close();
    client.start();
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Offline; }));
    EXPECT_FALSE(client.health().detail.isEmpty());
}

TEST_F(HubClientTest, RefusesAHubThatDoesNotSpeakTheSubprotocol)
{
    hub.server.setSupportedSubprotocols({ u"foo"_s });
    client.start();
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Offline; }));
    EXPECT_TRUE(hub.received.isEmpty());
}

TEST_F(HubClientTest, GivesUpAHubThatNeverShakesHandsAndTriesAgain)
{
    QTcpServer mute; // takes the connection, as a machine that hangs does, and answers nothing
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    QSignalSpy taken(&mute, &QTcpServer::newConnection);
    HubClient waiting(QUrl(u"ws://127.0.0.1:%1"_s.arg(mute.serverPort())), u"c1"_s, clock);
    waiting.start();
    ASSERT_TRUE(waitFor([&] { return taken.count() == 1; }));
    EXPECT_EQ(waiting.health().state, FeedState::Connecting);
    clock.advance(limits::pingTimeout + 1ms);
    ASSERT_TRUE(waitFor([&] { return waiting.health().state == FeedState::Offline; }));
    EXPECT_EQ(waiting.health().detail, u"E-WS-TIMEOUT"_s);
    EXPECT_TRUE(waitFor([&] { return taken.count() == 2; }));
}

TEST_F(HubClientTest, CutsAHubThatSendsMoreThanTheLimit)
{
    join();
    hub.sockets.last()->setOutgoingFrameSize(quint64(1) << 30);
    hub.say(QByteArray(qsizetype(limits::hubToConsole) + 1, 'a'));
    ASSERT_TRUE(waitFor([&] { return state() == FeedState::Offline; }));
}

} // namespace
} // namespace yagura
