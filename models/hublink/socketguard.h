#pragma once

#include "base/clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWebSocket;

namespace yagura {

/// Keeps sockets within their limits: message and frame size (Qt's own default is 2 GiB, trust.md
/// F1), what may wait in the write buffer (Qt answers pings into it without end, F2), and how long
/// a peer may stay silent. Every socket of the program is watched by one. Owns no socket; lives on
/// the sockets' thread.
class SocketGuard : public QObject {
    Q_OBJECT
public:
    explicit SocketGuard(const Clock& clock, QObject* parent = nullptr);

    /// From now on, until the socket goes. Call it before the first message can arrive.
    void watch(QWebSocket* socket, quint64 largestMessage);

signals:
    void cut(QWebSocket* socket, const QString& reason); ///< aborted: `E-WS-SLOW`, `E-WS-TIMEOUT`

private:
    void checkBuffers();
    void pingAll();
    void abort(QWebSocket* socket, const QString& reason);

    const Clock& m_clock;
    QHash<QWebSocket*, std::chrono::milliseconds> m_lastSign; ///< of life, by the monotonic clock
    QTimer m_watchdog;
    QTimer m_pings;
};

} // namespace yagura
