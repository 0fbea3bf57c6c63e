#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "hublink/socketguard.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocketProtocol>
#include <QWebSocketServer>

class QTcpSocket;
class QWebSocket;

namespace yagura {

/// What a peer came for, by the path of its URL.
enum class HubPath : qint8 { Publish, Console, Wall };

/// The hub's sockets: takes connections, refuses what may not come in, hands over messages. Knows
/// sockets and messages only, no stores and no rules. Sending is pull-based: whoever feeds a peer
/// asks `hasRoom()` and goes on at `drained()`, so that a slow reader costs no memory
/// (trust.md 3.6). Owns its sockets; lives on the hub's thread.
class HubServer : public QObject {
    Q_OBJECT
public:
    using Peer = quint64; ///< never used twice

    explicit HubServer(const Clock& clock, QObject* parent = nullptr);
    ~HubServer() override;

    /// Errors: `E-HUB-PORT` (in use, not allowed).
    Result<void> listen(const QHostAddress& address, quint16 port);
    QUrl url() const; ///< `ws://127.0.0.1:port`

    bool hasRoom(Peer peer) const; ///< false as well for a peer that has gone
    QList<Peer> peers(HubPath path) const; ///< in the order they came
    void send(Peer peer, const QByteArray& message);
    void close(Peer peer, QWebSocketProtocol::CloseCode code, const QString& reason);

signals:
    void opened(quint64 peer, yagura::HubPath path);
    void messageReceived(quint64 peer, const QByteArray& message);
    void drained(quint64 peer); ///< there is room again
    void closed(quint64 peer, yagura::HubPath path);

private:
    struct Link {
        QWebSocket* socket = nullptr;
        HubPath path = HubPath::Console;
    };

    void takeConnection();
    void startHandshake(QTcpSocket* socket);
    void takeSocket(QWebSocket* socket);
    bool admit(QWebSocket* socket);
    void open(QWebSocket* socket, HubPath path);
    void forget(Peer peer);

    /// By the peer's port, until the handshake is through. Outlives the listener: its sockets take
    /// themselves out when they go with it.
    QHash<quint16, QPointer<QTcpSocket>> m_shaking;
    QTcpServer m_listener;
    QWebSocketServer
        m_handshakes; ///< never listens itself: a QSslServer takes the listener's place later
    SocketGuard m_guard;
    QMap<Peer, Link> m_links;
    Peer m_lastPeer = 0;
};

} // namespace yagura
