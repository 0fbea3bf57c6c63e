#pragma once

#include "base/clock.h"
#include "domain/feedhealth.h"
#include "picture/incidentintake.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>
#include <QWaitCondition>

#include <memory>
#include <vector>

namespace yagura {

class FeedSubscription;

/// The sockets of further feeds, on a thread of their own that reads what they bring, so that the
/// ingest thread has nothing to do but to store it. Made and used on the ingest thread. No more
/// waits for it than a few commits hold: then the sockets are left to themselves until it fetches.
class FeedReader : public QObject {
    Q_OBJECT
public:
    explicit FeedReader(const Clock& clock, QObject* parent = nullptr);
    ~FeedReader() override;

    void addFeed(const QUrl& url);
    std::vector<IncomingEvent> take(); ///< what is there, in the order of each feed
    /// Ends batches on the thread that made what is in them: memory that two threads take and give
    /// back costs both a lock.
    IncidentIntake::End batchEnd() const;
    /// The store takes nothing: all feeds are left and come again later. What was read is lost here
    /// and comes again with them.
    void breakOff();

signals:
    void framesRead(); ///< `take()` has something
    void linkChanged(const yagura::LinkHealth& health);

private:
    void start(const QUrl& url);
    void put(const QByteArray& frame, const QString& link);

    struct BatchEnd;

    const Clock& m_clock;
    QThread m_thread;
    QObject m_anchor; ///< lives on the thread: what is invoked on it runs there
    std::shared_ptr<BatchEnd> m_batchEnd;
    std::vector<std::unique_ptr<FeedSubscription>> m_feeds; ///< used on the thread alone
    std::vector<IncomingEvent> m_reading; ///< of one message; used on the thread alone
    QMutex m_lock; ///< guards what follows
    QWaitCondition m_room;
    std::vector<IncomingEvent> m_read;
    qint64 m_readBytes = 0;
    bool m_isEnding = false;
};

} // namespace yagura
