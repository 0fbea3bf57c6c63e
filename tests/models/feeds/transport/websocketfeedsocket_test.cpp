#include "feeds/transport/websocketfeedsocket.h"

#include "base/limits.h"
#include "support/qtprinters.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocketServer>
#include <QtEndian>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

/// Somebody else's feed on the loopback.
struct Feed {
    Feed()
        : server(u"feed"_s, QWebSocketServer::NonSecureMode)
    {
        server.setSupportedSubprotocols({ u"cloudevents.json"_s });
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost, 0));
    }
    QWebSocket* accept()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return server.hasPendingConnections(); }, patience));
        peer.reset(server.nextPendingConnection());
        return peer.get();
    }

    QWebSocketServer server;
    std::unique_ptr<QWebSocket> peer;
};

/// RFC 6455, section 4.2.2, by hand: a peer whose reading the test decides.
QTcpSocket* shakeHands(QTcpServer& server)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.hasPendingConnections(); }, patience));
    QTcpSocket* peer = server.nextPendingConnection();
    QByteArray request;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            request += peer->readAll();
            return request.contains("\r\n\r\n");
        },
        patience));
    const qsizetype at = request.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key = request.mid(at, request.indexOf("\r\n", at) - at).trimmed();
    const QByteArray answer = QCryptographicHash::hash(
        key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
    peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Accept: "
        + answer.toBase64() + "\r\n\r\n");
    return peer;
}

/// RFC 6455, section 5.2: the head of an unmasked binary frame.
QByteArray frameHead(bool isLast, bool continues, quint64 size)
{
    QByteArray head(10, '\0');
    head[0] = static_cast<char>((isLast ? 0x80 : 0) | (continues ? 0 : 2));
    head[1] = 127;
    qToBigEndian(size, head.data() + 2);
    return head;
}

/// A peer that keeps to no limit, and a socket connected to it.
struct RudeFeed {
    RudeFeed()
    {
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost, 0));
        socket.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())));
        peer = shakeHands(server);
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened.size() == 1; }, patience));
    }
    bool closes()
    {
        return QTest::qWaitFor([&] { return closed.size() == 1; }, patience);
    }

    QTcpServer server;
    WebSocketFeedSocket socket;
    QSignalSpy opened{ &socket, &FeedSocket::opened };
    QSignalSpy closed{ &socket, &FeedSocket::closed };
    QTcpSocket* peer = nullptr; ///< owned by the server
};

/// The peak since it was last reset.
qint64 peakKib()
{
    QFile status(u"/proc/self/status"_s);
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void resetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    EXPECT_TRUE(references.open(QIODevice::WriteOnly));
    references.write("5");
}

} // namespace

TEST(WebSocketFeedSocket, OffersTheSubprotocolAndCarriesTextAndBinary)
{
    Feed feed;
    WebSocketFeedSocket socket;
    QSignalSpy opened(&socket, &FeedSocket::opened);
    QSignalSpy messages(&socket, &FeedSocket::messageReceived);
    socket.open(feed.server.serverUrl());
    QWebSocket* peer = feed.accept();
    ASSERT_TRUE(peer);
    EXPECT_EQ(peer->subprotocol(), u"cloudevents.json"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.size() == 1; }, patience));
    peer->sendTextMessage(u"事案"_s);
    peer->sendBinaryMessage("\x01\x02");
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.size() == 2; }, patience));
    EXPECT_EQ(messages[0][0].toByteArray(), u"事案"_s.toUtf8());
    EXPECT_EQ(messages[1][0].toByteArray(), QByteArray("\x01\x02"));
}

TEST(WebSocketFeedSocket, TakesTheLargestMessageAndClosesOnOneByteMore)
{
    Feed feed;
    WebSocketFeedSocket socket;
    QSignalSpy messages(&socket, &FeedSocket::messageReceived);
    QSignalSpy closed(&socket, &FeedSocket::closed);
    socket.open(feed.server.serverUrl());
    QWebSocket* peer = feed.accept();
    ASSERT_TRUE(peer);
    peer->sendBinaryMessage(QByteArray(limits::feedToConsole, 'x'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return messages.size() == 1; }, patience));
    peer->sendBinaryMessage(QByteArray(limits::feedToConsole + 1, 'x'));
    ASSERT_TRUE(QTest::qWaitFor([&] { return closed.size() == 1; }, patience));
    EXPECT_EQ(closed[0][0].toInt(), int(QWebSocketProtocol::CloseCodeTooMuchData));
    EXPECT_EQ(messages.size(), 1);
}

TEST(WebSocketFeedSocket, ClosesOnTheHeadOfAHugeFrame)
{
    RudeFeed rude;
    rude.peer->write(frameHead(true, false, 1024 * 1024 * 1024));
    ASSERT_TRUE(rude.closes()) << "before a byte of it came";
    EXPECT_EQ(rude.closed[0][0].toInt(), int(QWebSocketProtocol::CloseCodeTooMuchData));
}

TEST(WebSocketFeedSocket, StaysSmallUnderAMessageThatNeverEnds)
{
    RudeFeed rude;
    const QByteArray part(64 * 1024, 'x');
    qint64 sent = 0;
    const auto sendMore = [&] {
        if (sent > 64 * 1024 * 1024 || rude.peer->bytesToWrite() > part.size())
            return;
        rude.peer->write(frameHead(false, sent > 0, static_cast<quint64>(part.size())) + part);
        sent += part.size();
    };
    QObject::connect(rude.peer, &QTcpSocket::bytesWritten, rude.peer, sendMore);
    resetPeak();
    const qint64 before = peakKib();
    sendMore();
    ASSERT_TRUE(rude.closes());
    EXPECT_EQ(rude.closed[0][0].toInt(), int(QWebSocketProtocol::CloseCodeTooMuchData));
    EXPECT_LT(peakKib() - before, 16 * 1024);
}

TEST(WebSocketFeedSocket, TellsOnceThatNobodyAnswers)
{
    Feed feed;
    const QUrl url = feed.server.serverUrl();
    feed.server.close();
    WebSocketFeedSocket socket;
    QSignalSpy closed(&socket, &FeedSocket::closed);
    socket.open(url);
    ASSERT_TRUE(QTest::qWaitFor([&] { return closed.size() == 1; }, patience));
    EXPECT_FALSE(closed[0][1].toString().isEmpty());
}

TEST(WebSocketFeedSocket, CanBeOpenedAgain)
{
    Feed feed;
    WebSocketFeedSocket socket;
    QSignalSpy opened(&socket, &FeedSocket::opened);
    QSignalSpy closed(&socket, &FeedSocket::closed);
    socket.open(feed.server.serverUrl());
    ASSERT_TRUE(feed.accept());
    feed.peer->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return closed.size() == 1; }, patience));
    socket.open(feed.server.serverUrl());
    ASSERT_TRUE(feed.accept());
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.size() == 2; }, patience));
    socket.abort();
    EXPECT_EQ(closed.size(), 2);
}

TEST(WebSocketFeedSocket, CutsAHandshakeThatIsNeverAnswered)
{
    QTcpServer deaf;
    ASSERT_TRUE(deaf.listen(QHostAddress::LocalHost, 0));
    WebSocketFeedSocket socket;
    QSignalSpy closed(&socket, &FeedSocket::closed);
    socket.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(deaf.serverPort())));
    EXPECT_TRUE(QTest::qWaitFor([&] { return deaf.hasPendingConnections(); }, patience));
    socket.abort();
    EXPECT_EQ(closed.size(), 1);
}

TEST(WebSocketFeedSocket, CutsAPeerThatNeverReads)
{
    RudeFeed rude;
    rude.peer->setReadBufferSize(1);
    const QByteArray reply(64 * 1024, 'x'); // stands for the pongs that a flood of pings asks for
    for (int sent = 0; sent < 512; ++sent)
        rude.socket.sendText(reply);
    EXPECT_TRUE(rude.closes());
}

} // namespace yagura
