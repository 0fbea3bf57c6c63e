#pragma once

#include "base/clock.h"
#include "domain/cloudevent.h"
#include "hublink/hubserver.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QWebSocketServer>
#include <gtest/gtest.h>

namespace yagura::testing {

constexpr int patience = 8000; ///< milliseconds that a loopback may take on a busy machine

inline bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// A peer that does only what a test says.
struct RawPeer {
    QWebSocket socket;
    QStringList received;

    RawPeer()
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
            [this](const QString& text) { received.append(text); });
    }

    void open(QUrl url, const QString& path,
        const QStringList& protocols = { QString::fromUtf16(subprotocol) },
        const QByteArray& origin = {})
    {
        url.setPath(path);
        QNetworkRequest request(url);
        if (!origin.isEmpty())
            request.setRawHeader("Origin", origin);
        QWebSocketHandshakeOptions options;
        options.setSubprotocols(protocols);
        socket.open(request, options);
    }
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
};

/// A hub's place that answers only what a test says.
struct FakeHub {
    QWebSocketServer server{ QStringLiteral("fake"), QWebSocketServer::NonSecureMode };
    QList<QWebSocket*> sockets;
    QStringList received;

    FakeHub()
    {
        server.setSupportedSubprotocols({ QString::fromUtf16(subprotocol) });
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            QWebSocket* const socket = server.nextPendingConnection();
            socket->setParent(&server);
            sockets.append(socket);
            QObject::connect(socket, &QWebSocket::textMessageReceived, &server,
                [this](const QString& text) { received.append(text); });
        });
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
    }
    QUrl url() const { return server.serverUrl(); }
    void say(const QByteArray& message)
    {
        sockets.last()->sendTextMessage(QString::fromUtf8(message));
    }
};

} // namespace yagura::testing
