#include "hublink/socketguard.h"

#include "base/limits.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace yagura {

SocketGuard::SocketGuard(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_watchdog.setInterval(limits::writeWatchdog);
    m_watchdog.setTimerType(Qt::PreciseTimer);
    connect(&m_watchdog, &QTimer::timeout, this, &SocketGuard::checkBuffers);
    m_pings.setInterval(limits::pingInterval);
    connect(&m_pings, &QTimer::timeout, this, &SocketGuard::pingAll);
}

void SocketGuard::watch(QWebSocket* socket, quint64 largestMessage)
{
    socket->setMaxAllowedIncomingFrameSize(largestMessage);
    socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_lastSign.insert(socket, m_clock.monotonic());
    const auto alive = [this, socket] { m_lastSign[socket] = m_clock.monotonic(); };
    connect(socket, &QWebSocket::pong, this, alive);
    connect(socket, &QWebSocket::textFrameReceived, this, alive);
    connect(socket, &QWebSocket::binaryFrameReceived, this, alive);
    connect(socket, &QObject::destroyed, this, [this, socket] {
        m_lastSign.remove(socket);
        if (m_lastSign.isEmpty()) {
            m_watchdog.stop();
            m_pings.stop();
        }
    });
    if (!m_watchdog.isActive()) {
        m_watchdog.start();
        m_pings.start();
    }
}

void SocketGuard::checkBuffers()
{
    const QList<QWebSocket*> sockets = m_lastSign.keys(); // aborting may remove one
    for (QWebSocket* socket : sockets) {
        if (socket->bytesToWrite() > limits::writeHighWater)
            abort(socket, u"E-WS-SLOW"_s);
    }
}

void SocketGuard::pingAll()
{
    const QList<QWebSocket*> sockets = m_lastSign.keys();
    for (QWebSocket* socket : sockets) {
        if (!socket->isValid())
            continue;
        if (m_clock.monotonic() - m_lastSign.value(socket) > limits::pingTimeout)
            abort(socket, u"E-WS-TIMEOUT"_s);
        else
            socket->ping();
    }
}

void SocketGuard::abort(QWebSocket* socket, const QString& reason)
{
    emit cut(socket, reason);
    socket->abort();
}

} // namespace yagura
