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
    std::vector<ReadFrame> take(); ///< what is there, in the order of each feed
    /// The store takes nothing: all feeds are left and come again later. What was read is lost here
    /// and comes again with them.
    void breakOff();

signals:
    void framesRead(); ///< `take()` has something
    void linkChanged(const yagura::LinkHealth& health);

private:
    void start(const QUrl& url);
    void put(const QByteArray& frame, const QString& link);

    const Clock& m_clock;
    QThread m_thread;
    QObject m_anchor; ///< lives on the thread: what is invoked on it runs there
    std::vector<std::unique_ptr<FeedSubscription>> m_feeds; ///< used on the thread alone
    QMutex m_lock; ///< guards what follows
    QWaitCondition m_room;
    std::vector<ReadFrame> m_read;
    qint64 m_readBytes = 0;
    bool m_isEnding = false;
};

} // namespace yagura
