#include "hublink/hubconnection.h"

#include "base/limits.h"
#include "base/log.h"
#include "domain/cloudevent.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

HubConnection::HubConnection(
    const QUrl& hub, const QString& path, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_url(hub)
    , m_guard(clock)
{
    m_url.setPath(path);
    m_health.url = hub;
    m_health.isHub = true;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HubConnection::attempt);
    m_age.setInterval(1s);
    connect(&m_age, &QTimer::timeout, this, &HubConnection::refreshAge);
    connect(&m_guard, &SocketGuard::cut, this,
        [this](QWebSocket*, const QString& reason) { m_cutReason = reason; });
}

HubConnection::~HubConnection()
{
    dropSocket();
}

bool HubConnection::isOpen() const
{
    return m_socket && m_socket->isValid();
}

bool HubConnection::hasRoom() const
{
    return isOpen() && m_socket->bytesToWrite() < limits::writeLowWater;
}

void HubConnection::start()
{
    m_pause = 0ms;
    m_age.start();
    attempt();
}

void HubConnection::stop()
{
    m_retry.stop();
    m_age.stop();
    dropSocket();
    setState(FeedState::Offline);
}

void HubConnection::breakOff(const QString& reason)
{
    acceptLoss(reason);
    dropSocket();
}

void HubConnection::send(const QByteArray& message)
{
    if (isOpen())
        m_socket->sendTextMessage(QString::fromUtf8(message));
}

void HubConnection::attempt()
{
    dropSocket();
    m_cutReason.clear();
    m_lastFrame = m_clock.monotonic();
    openSocket();
}

void HubConnection::openSocket()
{
    m_socket = std::make_unique<QWebSocket>();
    QWebSocket* const socket = m_socket.get();
    m_guard.watch(socket, limits::hubToConsole);
    connect(socket, &QWebSocket::connected, this, &HubConnection::acceptOpen);
    connect(socket, &QWebSocket::textMessageReceived, this,
        [this](const QString& text) { acceptMessage(text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, &HubConnection::acceptMessage);
    connect(socket, &QWebSocket::bytesWritten, this, [this] {
        if (hasRoom())
            emit drained();
    });
    const auto fail = [this, socket] { acceptLoss(socket->errorString()); };
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        acceptLoss(socket->closeReason().isEmpty() ? socket->errorString() : socket->closeReason());
    });
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, fail,
        Qt::QueuedConnection);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({ QString::fromUtf16(subprotocol) });
    socket->open(QNetworkRequest(m_url), options);
}

void HubConnection::acceptOpen()
{
    if (m_socket->subprotocol() != QStringView(subprotocol)) {
        breakOff(
            u"E-WS-SUBPROTO: %1 does not speak cloudevents.json"_s.arg(m_url.toDisplayString()));
        return;
    }
    m_pause = 0ms;
    m_lastFrame = m_clock.monotonic();
    setState(FeedState::Live);
    emit opened();
}

void HubConnection::acceptMessage(const QByteArray& message)
{
    m_lastFrame = m_clock.monotonic();
    m_health.lastFrame = m_clock.now();
    m_frameSinceTick = true;
    if (m_health.state != FeedState::Live)
        setState(FeedState::Live);
    emit messageReceived(message);
}

void HubConnection::acceptLoss(const QString& reason)
{
    if (!m_socket || m_retry.isActive()) // an error and a disconnection tell the same loss
        return;
    const QString why = m_cutReason.isEmpty() ? reason : m_cutReason;
    const auto pause = nextPause();
    m_retry.start(pause);
    qCInfo(logFeeds) << m_url.toDisplayString() << "lost:" << why << "; next try in"
                     << pause.count() << "ms";
    setState(FeedState::Offline, why);
    emit lost(why);
}

void HubConnection::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may stand in one of its signals
}

std::chrono::milliseconds HubConnection::nextPause()
{
    // Decorrelated jitter (trust.md 3.7): consoles that were cut together do not come back
    // together.
    const auto most = std::max(m_pause * 3, std::chrono::milliseconds(limits::reconnectLeast) * 2);
    const auto span = int(
        (std::min<std::chrono::milliseconds>(most, limits::reconnectMost) - limits::reconnectLeast)
            .count());
    m_pause = limits::reconnectLeast
        + std::chrono::milliseconds(QRandomGenerator::global()->bounded(span + 1));
    return m_pause;
}

void HubConnection::setState(FeedState state, const QString& detail)
{
    m_health.state = state;
    m_health.detail = detail;
    emit healthChanged(m_health);
}

void HubConnection::refreshAge()
{
    const auto age = m_clock.monotonic() - m_lastFrame;
    if (!isOpen()) {
        // Qt waits for the answer to a handshake without end.
        if (!m_retry.isActive() && age > limits::pingTimeout)
            breakOff(u"E-WS-TIMEOUT"_s);
        return;
    }
    const FeedState state = age > limits::feedStale ? FeedState::Stale
        : age > limits::feedDelayed                 ? FeedState::Delayed
                                                    : FeedState::Live;
    if (state == m_health.state && !m_frameSinceTick)
        return;
    m_frameSinceTick = false;
    setState(state);
}

} // namespace yagura
