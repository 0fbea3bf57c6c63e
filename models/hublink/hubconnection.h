#pragma once

#include "base/clock.h"
#include "domain/feedhealth.h"
#include "hublink/socketguard.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace yagura {

/// One connection to a hub that comes back by itself: tries at once, then backs off with jitter,
/// and tells how fresh it is. Knows no messages. Owns its socket; lives on its owner's thread.
class HubConnection : public QObject {
    Q_OBJECT
public:
    /// `hub` is scheme, host and port; `path` is added to it (wire.md).
    HubConnection(
        const QUrl& hub, const QString& path, const Clock& clock, QObject* parent = nullptr);
    ~HubConnection() override;

    bool isOpen() const;
    bool hasRoom() const; ///< open, and little waits to be written
    const LinkHealth& health() const { return m_health; }

    void start();
    void stop();
    /// Lets go of an open connection; it comes back by itself like one that was lost.
    void breakOff(const QString& reason);
    void send(const QByteArray&
            message); ///< dropped when not open: whoever needs an answer sends again after `opened`

signals:
    void opened();
    void messageReceived(const QByteArray& message);
    void drained(); ///< there is room again
    void lost(const QString&
            reason); ///< after an open connection, and after each attempt that came to nothing
    void healthChanged(const yagura::LinkHealth& health);

private:
    void attempt();
    void openSocket();
    void acceptOpen();
    void acceptMessage(const QByteArray& message);
    void acceptLoss(const QString& reason);
    void dropSocket();
    std::chrono::milliseconds nextPause();
    void setState(FeedState state, const QString& detail = {});
    void refreshAge();

    const Clock& m_clock;
    QUrl m_url;
    std::unique_ptr<QWebSocket> m_socket;
    SocketGuard m_guard;
    QString m_cutReason;
    QTimer m_retry;
    QTimer m_age;
    std::chrono::milliseconds m_pause{ 0 };
    std::chrono::milliseconds m_lastFrame{ 0 }; ///< monotonic; before the first, of the attempt
    bool m_frameSinceTick = false;
    LinkHealth m_health;
};

} // namespace yagura
