#include "feeds/transport/websocketfeedsocket.h"

#include "base/limits.h"
#include "base/log.h"
#include "domain/cloudevent.h"

#include <QWebSocketHandshakeOptions>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

WebSocketFeedSocket::WebSocketFeedSocket(QObject* parent)
    : FeedSocket(parent)
{
    m_socket.setMaxAllowedIncomingFrameSize(limits::feedToConsole);
    m_socket.setMaxAllowedIncomingMessageSize(limits::feedToConsole);
    connect(&m_socket, &QWebSocket::connected, this, &WebSocketFeedSocket::reportOpened);
    connect(&m_socket, &QWebSocket::disconnected, this, &WebSocketFeedSocket::reportClosed);
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
        &WebSocketFeedSocket::reportError);
    connect(&m_socket, &QWebSocket::pong, this, &FeedSocket::ponged);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &FeedSocket::messageReceived);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &WebSocketFeedSocket::takeText);
    m_watchdog.setInterval(limits::writeWatchdog);
    connect(&m_watchdog, &QTimer::timeout, this, &WebSocketFeedSocket::checkWriteBuffer);
}

WebSocketFeedSocket::~WebSocketFeedSocket()
{
    m_socket.disconnect(
        this); // its own destructor closes it, and would tell a half-destroyed object
}

void WebSocketFeedSocket::open(const QUrl& url)
{
    m_open = true;
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({ QStringView(subprotocol).toString() });
    m_socket.open(url, options);
}

void WebSocketFeedSocket::sendText(const QByteArray& message)
{
    m_socket.sendTextMessage(QString::fromUtf8(message));
}

void WebSocketFeedSocket::ping()
{
    m_socket.ping();
}

void WebSocketFeedSocket::close()
{
    m_socket.close();
}

void WebSocketFeedSocket::abort()
{
    m_socket.abort();
    reportClosed(); // a handshake that is cut short says nothing by itself
}

/// What `toUtf8()` gives keeps the room for three bytes a character, and a message waits for its
/// commit.
void WebSocketFeedSocket::takeText(const QString& message)
{
    const auto room = static_cast<std::size_t>(m_toUtf8.requiredSpace(message.size()));
    if (m_text.size() < room)
        m_text.resize(room);
    const char* const end = m_toUtf8.appendToBuffer(m_text.data(), message);
    emit messageReceived(QByteArray(m_text.data(), end - m_text.data()));
}

void WebSocketFeedSocket::reportOpened()
{
    m_watchdog.start();
    emit opened();
}

void WebSocketFeedSocket::reportClosed()
{
    m_watchdog.stop();
    if (!std::exchange(m_open, false))
        return;
    const QString reason = m_socket.closeReason();
    emit closed(m_socket.closeCode(), reason.isEmpty() ? m_socket.errorString() : reason);
}

/// A refused connection ends without `disconnected`.
void WebSocketFeedSocket::reportError()
{
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        reportClosed();
}

void WebSocketFeedSocket::checkWriteBuffer()
{
    if (m_socket.bytesToWrite() <= limits::writeHighWater)
        return;
    qCInfo(logFeeds, "E-WS-SLOW a feed stopped reading; its connection is cut");
    m_socket.abort();
}

} // namespace yagura
