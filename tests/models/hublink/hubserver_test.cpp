#include "hublink/hubserver.h"

#include "base/limits.h"
#include "linkfixture.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::RawPeer;
using testing::Succeeds;
using testing::waitFor;

struct HubServerTest : ::testing::Test {
    SystemClock clock;
    HubServer server{ clock };
    QSignalSpy opened{ &server, &HubServer::opened };
    QSignalSpy messages{ &server, &HubServer::messageReceived };
    QSignalSpy closed{ &server, &HubServer::closed };

    void SetUp() override { ASSERT_THAT(server.listen(QHostAddress::LocalHost, 0), Succeeds()); }
    quint64 lastPeer() const { return opened.last().at(0).toULongLong(); }
};

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 pingMemoryKiB = 192 * 1024; // what is freed stays in its quarantine
#else
constexpr qint64 pingMemoryKiB = 24 * 1024;
#endif

qint64 peakMemoryKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

TEST_F(HubServerTest, TellsItsAddress)
{
    EXPECT_EQ(server.url().scheme(), u"ws"_s);
    EXPECT_EQ(server.url().host(), u"127.0.0.1"_s);
    EXPECT_GT(server.url().port(), 0);
}

TEST_F(HubServerTest, SaysThatAPortIsInUse)
{
    HubServer second(clock);
    EXPECT_THAT(second.listen(QHostAddress::LocalHost, quint16(server.url().port())),
        FailsWithReason("E-HUB-PORT"));
}

TEST_F(HubServerTest, TakesEachPathForWhatItIs)
{
    const QList<std::pair<QString, HubPath>> paths{ { u"/v1/publish"_s, HubPath::Publish },
        { u"/v1/console"_s, HubPath::Console }, { u"/v1/wall"_s, HubPath::Wall } };
    for (const auto& [path, meaning] : paths) {
        RawPeer peer;
        opened.clear();
        peer.open(server.url(), path);
        ASSERT_TRUE(waitFor([&] { return opened.count() == 1; })) << path.toStdString();
        EXPECT_EQ(opened.first().at(1).value<HubPath>(), meaning);
        EXPECT_EQ(server.peers(meaning), QList{ lastPeer() });
    }
}

TEST_F(HubServerTest, ClosesAnUnknownPathWith1008)
{
    RawPeer peer;
    peer.open(server.url(), u"/v2/console"_s);
    ASSERT_TRUE(waitFor(
        [&] { return peer.socket.closeCode() == QWebSocketProtocol::CloseCodePolicyViolated; }));
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(HubServerTest, ClosesAPeerWithoutTheSubprotocolWith1002)
{
    for (const QStringList& protocols : { QStringList(), QStringList{ u"foo"_s } }) {
        RawPeer peer;
        peer.open(server.url(), u"/v1/console"_s, protocols);
        ASSERT_TRUE(waitFor(
            [&] { return peer.socket.closeCode() == QWebSocketProtocol::CloseCodeProtocolError; }));
        EXPECT_EQ(peer.socket.closeReason(), u"E-WS-SUBPROTO"_s);
    }
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(HubServerTest, RefusesABrowser)
{
    RawPeer peer;
    QSignalSpy connected(&peer.socket, &QWebSocket::connected);
    QSignalSpy failed(&peer.socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error));
    peer.open(server.url(), u"/v1/console"_s, { QString::fromUtf16(subprotocol) },
        "https://evil.example");
    ASSERT_TRUE(waitFor([&] { return failed.count() > 0; }));
    EXPECT_EQ(connected.count(), 0);
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(HubServerTest, TakesTextAndBinaryFramesAsTheSameBytes)
{
    RawPeer peer;
    peer.open(server.url(), u"/v1/publish"_s);
    ASSERT_TRUE(waitFor([&] { return peer.isOpen(); }));
    peer.socket.sendTextMessage(u"{\"a\":\"訓練\"}"_s);
    peer.socket.sendBinaryMessage("{\"a\":\"訓練\"}");
    ASSERT_TRUE(waitFor([&] { return messages.count() == 2; }));
    EXPECT_EQ(messages.at(0).at(1).toByteArray(), "{\"a\":\"訓練\"}");
    EXPECT_EQ(messages.at(0).at(1), messages.at(1).at(1));
}

TEST_F(HubServerTest, TakesAMessageAtTheLimitAndCutsOnePastIt)
{
    const QList<std::pair<QString, quint64>> limits{ { u"/v1/publish"_s, limits::publisherToHub },
        { u"/v1/console"_s, limits::documentToHub }, { u"/v1/wall"_s, limits::consoleToHub } };
    for (const auto& [path, limit] : limits) {
        RawPeer peer;
        peer.socket.setOutgoingFrameSize(quint64(1) << 30);
        messages.clear();
        peer.open(server.url(), path);
        ASSERT_TRUE(waitFor([&] { return peer.isOpen(); }));
        peer.socket.sendTextMessage(QString(qsizetype(limit), u'a'));
        ASSERT_TRUE(waitFor([&] { return messages.count() == 1; })) << path.toStdString();
        peer.socket.sendTextMessage(QString(qsizetype(limit) + 1, u'a'));
        ASSERT_TRUE(waitFor([&] {
            return peer.socket.closeCode() == QWebSocketProtocol::CloseCodeTooMuchData;
        })) << path.toStdString();
        EXPECT_EQ(messages.count(), 1);
    }
}

TEST_F(HubServerTest, HoldsItsMemoryAgainstAnEndlessFrame)
{
    // A header that announces 1 GiB, and bytes without end (trust.md F1). A raw socket, so that
    // this process sends without holding them.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
    ASSERT_TRUE(waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write("GET /v1/publish HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: "
                 "Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: "
                 "cloudevents.json\r\n\r\n");
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    const qint64 before = peakMemoryKiB();
    socket.write(QByteArray::fromHex("81ff0000000040000000") + "mask");
    const QByteArray chunk(64 * 1024, 'a');
    qint64 written = 0;
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
        if (socket.bytesToWrite() < 1024 * 1024 && written < (qint64(1) << 30))
            written += socket.write(chunk);
    });
    socket.write(chunk);
    ASSERT_TRUE(waitFor([&] { return closed.count() == 1; }));
    EXPECT_LT(peakMemoryKiB() - before, 16 * 1024);
    EXPECT_LT(written, qint64(64) * 1024 * 1024);
}

TEST_F(HubServerTest, CutsAPeerThatStopsReading)
{
    RawPeer peer;
    peer.open(server.url(), u"/v1/console"_s);
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1 && peer.isOpen(); }));
    peer.socket.setReadBufferSize(1); // its socket takes no more than the system's own buffers hold
    const QByteArray message(256 * 1024, 'a');
    for (int n = 0; n < 64; ++n)
        server.send(lastPeer(), message);
    EXPECT_TRUE(waitFor([&] { return closed.count() == 1; }));
}

TEST_F(HubServerTest, CutsAPeerThatPingsAndNeverReads)
{
    // Qt answers each ping into a write buffer without a limit (trust.md F2).
    QTcpSocket socket;
    socket.setReadBufferSize(4096);
    socket.connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
    ASSERT_TRUE(waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write("GET /v1/console HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: "
                 "Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: "
                 "cloudevents.json\r\n\r\n");
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    const qint64 before = peakMemoryKiB();
    QByteArray pings;
    for (int n = 0; n < 512; ++n)
        pings += QByteArray::fromHex("89fd") + "mask" + QByteArray(125, 'p');
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
        if (socket.bytesToWrite() < 1024 * 1024)
            socket.write(pings);
    });
    socket.write(pings);
    ASSERT_TRUE(waitFor([&] { return closed.count() == 1; }));
    EXPECT_LT(peakMemoryKiB() - before, pingMemoryKiB);
}

TEST_F(HubServerTest, GoesWhileAPeerStillShakesHands)
{
    auto going = std::make_unique<HubServer>(clock);
    ASSERT_THAT(going->listen(QHostAddress::LocalHost, 0), Succeeds());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(going->url().port()));
    ASSERT_TRUE(waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    QTcpSocket refused; // its handshake is through, its path is not ours
    refused.connectToHost(QHostAddress::LocalHost, quint16(going->url().port()));
    refused.write("GET /v2 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: "
                  "Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: "
                  "cloudevents.json\r\n\r\n");
    ASSERT_TRUE(waitFor([&] { return refused.bytesAvailable() > 0; }));
    going.reset();
    EXPECT_TRUE(waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

TEST_F(HubServerTest, DropsASocketThatNeverShakesHands)
{
    QTcpSocket socket;
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
    EXPECT_TRUE(waitFor([&] { return disconnected.count() == 1; }));
}

TEST_F(HubServerTest, KeepsAPeerWhoseHandshakeIsThrough)
{
    RawPeer silent;
    silent.open(server.url(), u"/v1/console"_s);
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    QTcpSocket
        slow; // is cut after the handshake's time: that much has passed for the other one as well
    QSignalSpy disconnected(&slow, &QTcpSocket::disconnected);
    slow.connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
    ASSERT_TRUE(waitFor([&] { return disconnected.count() == 1; }));
    EXPECT_EQ(closed.count(), 0);
}

TEST_F(HubServerTest, SaysWhenThereIsRoomAgain)
{
    RawPeer peer;
    peer.open(server.url(), u"/v1/console"_s);
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    const quint64 id = lastPeer();
    QSignalSpy drained(&server, &HubServer::drained);
    EXPECT_TRUE(server.hasRoom(id));
    server.send(id, QByteArray(limits::writeLowWater + 1, 'a'));
    EXPECT_FALSE(server.hasRoom(id));
    EXPECT_TRUE(waitFor([&] { return drained.count() > 0 && server.hasRoom(id); }));
}

TEST_F(HubServerTest, ForgetsAPeerThatLeft)
{
    RawPeer peer;
    peer.open(server.url(), u"/v1/console"_s);
    ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
    const quint64 id = lastPeer();
    peer.socket.close();
    ASSERT_TRUE(waitFor([&] { return closed.count() == 1; }));
    EXPECT_FALSE(server.hasRoom(id));
    EXPECT_TRUE(server.peers(HubPath::Console).isEmpty());
    server.send(id, "nobody");
}

} // namespace
} // namespace yagura
