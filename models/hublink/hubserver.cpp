#include "hublink/hubserver.h"

#include "base/limits.h"
#include "base/log.h"
#include "domain/cloudevent.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

#include <optional>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int listenBacklog = 1024; // consoles come back all at once after a restart (trust.md F17)
constexpr auto handshakeTimeout = std::chrono::seconds(5);

std::optional<HubPath> pathOf(const QUrl& url)
{
    const QString path = url.path();
    if (path == "/v1/publish"_L1)
        return HubPath::Publish;
    if (path == "/v1/console"_L1)
        return HubPath::Console;
    if (path == "/v1/wall"_L1)
        return HubPath::Wall;
    return std::nullopt;
}

/// Of a console only a document may be larger than `limits::consoleToHub`; which message that is
/// knows whoever reads it.
quint64 largestMessage(HubPath path)
{
    switch (path) {
    case HubPath::Publish:
        return limits::publisherToHub;
    case HubPath::Console:
        return limits::documentToHub;
    case HubPath::Wall:
        break;
    }
    return limits::consoleToHub;
}

} // namespace

HubServer::HubServer(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_handshakes(u"yagura-hub"_s, QWebSocketServer::NonSecureMode)
    , m_guard(clock)
{
    m_handshakes.setSupportedSubprotocols({ QString::fromUtf16(subprotocol) });
    connect(&m_listener, &QTcpServer::newConnection, this, &HubServer::takeConnection);
    connect(&m_handshakes, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* socket = m_handshakes.nextPendingConnection())
            takeSocket(socket);
    });
    // Consoles are not browsers: a page that a member happens to visit must not reach the hub.
    connect(&m_handshakes, &QWebSocketServer::originAuthenticationRequired, this,
        [](QWebSocketCorsAuthenticator* request) {
            request->setAllowed(request->origin().isEmpty());
        });
    connect(&m_guard, &SocketGuard::cut, this, [](QWebSocket* socket, const QString& reason) {
        qCInfo(logHub) << reason << "peer" << socket->peerPort() << "was cut";
    });
}

HubServer::~HubServer()
{
    const QMap<Peer, Link> links = m_links;
    for (const Link& link : links) {
        link.socket->disconnect(this);
        link.socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        link.socket->flush();
        delete link.socket;
    }
}

Result<void> HubServer::listen(const QHostAddress& address, quint16 port)
{
    m_listener.setListenBacklogSize(listenBacklog);
    m_listener.setMaxPendingConnections(listenBacklog);
    if (!m_listener.listen(address, port))
        return Error{ Error::Code::Unavailable, m_listener.errorString(), u"E-HUB-PORT"_s };
    return {};
}

QUrl HubServer::url() const
{
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(m_listener.serverAddress().toString());
    url.setPort(m_listener.serverPort());
    return url;
}

bool HubServer::hasRoom(Peer peer) const
{
    const Link link = m_links.value(peer);
    return link.socket && link.socket->isValid()
        && link.socket->bytesToWrite() < limits::writeLowWater;
}

QList<HubServer::Peer> HubServer::peers(HubPath path) const
{
    QList<Peer> found;
    for (auto it = m_links.cbegin(); it != m_links.cend(); ++it) {
        if (it->path == path)
            found.append(it.key());
    }
    return found;
}

void HubServer::send(Peer peer, const QByteArray& message)
{
    if (const Link link = m_links.value(peer); link.socket && link.socket->isValid())
        link.socket->sendTextMessage(QString::fromUtf8(message));
}

void HubServer::close(Peer peer, QWebSocketProtocol::CloseCode code, const QString& reason)
{
    if (const Link link = m_links.value(peer); link.socket)
        link.socket->close(code, reason);
}

void HubServer::takeConnection()
{
    while (QTcpSocket* socket = m_listener.nextPendingConnection()) {
        if (m_shaking.size() + m_links.size() >= limits::connections) {
            qCInfo(logHub) << "E-WS-FULL: more than" << limits::connections << "connections";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        startHandshake(socket);
    }
}

void HubServer::startHandshake(QTcpSocket* socket)
{
    const quint16 port = socket->peerPort();
    m_shaking.insert(port, socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, port] { m_shaking.remove(port); });
    // Qt starts its own handshake timer only for sockets that its server accepted itself.
    QTimer::singleShot(
        handshakeTimeout, this, [this, port, waiting = QPointer<QTcpSocket>(socket)] {
            if (waiting && m_shaking.value(port) == waiting) {
                m_shaking.remove(port);
                waiting->abort();
                waiting->deleteLater();
            }
        });
    // A small frame behind another would else wait for the reader's delayed acknowledgement, some 40
    // ms (RFC 9293 section 3.7.4).
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_handshakes.handleConnection(socket);
}

void HubServer::takeSocket(QWebSocket* socket)
{
    m_shaking.remove(socket->peerPort());
    if (admit(socket))
        open(socket, *pathOf(socket->requestUrl()));
}

bool HubServer::admit(QWebSocket* socket)
{
    const auto refuse = [socket](QWebSocketProtocol::CloseCode code, const QString& reason) {
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        socket->close(code, reason);
        return false;
    };
    m_guard.watch(socket, limits::consoleToHub);
    if (socket->subprotocol()
        != QStringView(subprotocol)) // Qt answers 101 to a client that offers none (trust.md 3.1)
        return refuse(QWebSocketProtocol::CloseCodeProtocolError, u"E-WS-SUBPROTO"_s);
    if (!pathOf(socket->requestUrl()))
        return refuse(QWebSocketProtocol::CloseCodePolicyViolated, u"E-WS-PATH"_s);
    return true;
}

void HubServer::open(QWebSocket* socket, HubPath path)
{
    const Peer peer = ++m_lastPeer;
    socket->setMaxAllowedIncomingFrameSize(largestMessage(path));
    socket->setMaxAllowedIncomingMessageSize(largestMessage(path));
    m_links.insert(peer, { socket, path });
    connect(socket, &QWebSocket::textMessageReceived, this,
        [this, peer](const QString& text) { emit messageReceived(peer, text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, this,
        [this, peer](const QByteArray& bytes) { emit messageReceived(peer, bytes); });
    connect(socket, &QWebSocket::bytesWritten, this, [this, peer] {
        if (hasRoom(peer))
            emit drained(peer);
    });
    connect(socket, &QWebSocket::disconnected, this, [this, peer] { forget(peer); });
    emit opened(peer, path);
}

void HubServer::forget(Peer peer)
{
    const Link link = m_links.take(peer);
    if (!link.socket)
        return;
    link.socket->deleteLater();
    emit closed(peer, link.path);
}

} // namespace yagura
