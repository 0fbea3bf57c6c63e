#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "domain/feedhealth.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace yagura {

class FeedSocket;

/// Keeps one feed of somebody else alive: connects, says hello, asks for signs of life, comes back
/// after a break with growing pauses. Owns its socket. Lives on the ingest thread. Never decodes;
/// what repeats after a reconnect is found by (source, id) in the store.
class FeedSubscription : public QObject {
    Q_OBJECT
public:
    FeedSubscription(const QUrl& url, std::unique_ptr<FeedSocket> socket, const Clock& clock,
        QObject* parent = nullptr);
    ~FeedSubscription() override;

    const LinkHealth& health() const { return m_health; }

    void start(); ///< the first try at once
    void stop();
    void breakOff(); ///< for now; it comes back by itself
    /// Looks at the clock: connects again when it is time, pings, lets the state age. Its own timer
    /// calls it.
    void tick();

signals:
    void frameReceived(const QByteArray& frame); ///< in the sender's order
    void healthChanged(const yagura::LinkHealth& health);

private:
    using Age = std::chrono::milliseconds;

    void connectNow();
    void greet();
    void takeFrame(const QByteArray& frame);
    void noteSignOfLife();
    void waitAfter(int code, const QString& reason);
    void setState(FeedState state, const QString& detail = {});
    void tell();

    std::unique_ptr<FeedSocket> m_socket;
    const Clock& m_clock;
    LinkHealth m_health;
    LinkHealth m_told; ///< as last announced
    QTimer m_timer;
    bool m_connected = false;
    Age m_lastSign{}; ///< monotonic: last frame or pong, or the moment the connection was asked for
    Age m_lastPing{};
    Age m_retryAt{};
    Age m_pause = limits::reconnectLeast;
};

} // namespace yagura
