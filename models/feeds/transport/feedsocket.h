#pragma once

#include <QObject>
#include <QUrl>

namespace yagura {

/// One WebSocket to a feed, as FeedSubscription sees it; tests put their own in its place. May be
/// opened again after it closed. Lives on the ingest thread.
class FeedSocket : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open(const QUrl& url) = 0;
    virtual void sendText(const QByteArray& message) = 0;
    virtual void ping() = 0;
    virtual void close() = 0; ///< orderly; `closed` follows, or nothing when it was not open
    virtual void abort() = 0; ///< at once

signals:
    void opened();
    void messageReceived(const QByteArray& message); ///< a text or binary message, whole
    void ponged();
    /// The connection is gone, or never came. Emitted once for every open(). `code` is the
    /// WebSocket's (RFC 6455, 7.4).
    void closed(int code, const QString& reason);
};

} // namespace yagura
