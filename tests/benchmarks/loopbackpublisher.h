#pragma once

#include "benchmarks/leantable.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>

class QWebSocket;

namespace yagura::bench {

/// A feed on the loopback: gives whoever connects so many events, each stamped with the time it is
/// sent at, as fast as they are taken or so many a second. Lives on one thread.
class LoopbackPublisher : public QObject {
    Q_OBJECT
public:
    /// The event of this number, sent at this time in microseconds.
    using Source = std::function<QByteArray(std::size_t number, qint64 sentUs)>;
    /// Ready-made ones, of an EventGenerator and with `sentus`: as cheap as can be. The frames must
    /// outlive the source.
    static Source madeBefore(const Frames& frames);

    /// `perSecond` 0: as fast as they are taken.
    LoopbackPublisher(Source source, std::size_t count, int perSecond);

    QUrl url() const;

private:
    void accept();
    void serve();
    void pump();

    Source m_source;
    const std::size_t m_count;
    const int m_perSecond;
    QTcpServer m_listener;
    QWebSocketServer m_server; ///< of the handshakes alone
    QPointer<QWebSocket> m_reader;
    QTimer m_tick;
    QElapsedTimer m_since;
    std::size_t m_sent = 0;
};

} // namespace yagura::bench
