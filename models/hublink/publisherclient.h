#pragma once

#include "domain/cloudevent.h"
#include "hublink/hubconnection.h"
#include "hublink/hubmessage.h"

#include <QObject>
#include <QUrl>

#include <deque>
#include <vector>

namespace yagura {

/// Brings events to a hub and keeps each until the hub has stored it: a window of unacknowledged
/// events, sent again after a break. Used by yagura-send and by the exercise. Lives on its owner's
/// thread.
class PublisherClient : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype window = 1000; ///< events on their way

    PublisherClient(const QUrl& hub, const Clock& clock, QObject* parent = nullptr);

    /// What the hub shall know about a source. Before its first event; said again after each
    /// reconnect.
    void addSource(const SourceSettings& settings);
    /// Takes an event as it shall stand on the wire. Errors: `E-FEED-SIZE` when the hub would cut
    /// the connection, `E-FEED-CONTROL` for what is no feed event.
    Result<void> publish(const QByteArray& message);
    Result<void> publish(const CloudEvent& event);

    bool isOpen() const { return m_connection.isOpen(); }
    /// Messages not yet answered, sent or not.
    qsizetype waiting() const { return qsizetype(m_messages.size()); }

    void start();
    void stop();

signals:
    void opened();
    void welcomed(const yagura::Welcome& welcome); ///< what the hub is, after each connection
    void lost(const QString& reason);
    void answered(
        const yagura::StoredNotice& notice); ///< for each event of a message, after the commit
    void hubRefused(const yagura::HubError& error);

private:
    void begin();
    void pump();
    void accept(const QByteArray& message);
    void settle(const StoredNotice& notice);

    HubConnection m_connection;
    ControlWriter m_writer;
    std::vector<SourceSettings> m_sources;
    std::deque<QByteArray> m_messages; ///< oldest first; the first `m_sent` are on their way
    std::size_t m_sent = 0;
    qint64 m_settled = 0; ///< messages of this connection that were answered
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::StoredNotice)
