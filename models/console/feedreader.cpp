#include "console/feedreader.h"

#include "feeds/transport/feedsubscription.h"
#include "feeds/transport/websocketfeedsocket.h"

#include <iterator>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostEvents = 2000; // two commits of a burst
constexpr qint64 mostBytes = 16 * 1024 * 1024;
} // namespace

/// Outlives the reader: batches may be shown when it has gone, and then end where they are.
struct FeedReader::BatchEnd {
    using Batches = std::vector<std::unique_ptr<const IntakeBatch>>;

    void put(const IntakeBatch* batch)
    {
        std::unique_ptr<const IntakeBatch> last(batch);
        const QMutexLocker locker(&lock);
        if (!anchor)
            return;
        ended.push_back(std::move(last));
        if (ended.size() == 1) // else it is told already
            QMetaObject::invokeMethod(
                anchor, [this] { take(); }, Qt::QueuedConnection);
    }
    Batches take()
    {
        const QMutexLocker locker(&lock);
        return std::exchange(ended, {});
    }

    QMutex lock; ///< guards what follows
    QObject* anchor = nullptr; ///< gone with the reader, and what was invoked on it
    Batches ended;
};

FeedReader::FeedReader(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_batchEnd(std::make_shared<BatchEnd>())
{
    m_batchEnd->anchor = &m_anchor;
    m_thread.setObjectName(u"feeds"_s);
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
}

FeedReader::~FeedReader()
{
    {
        const QMutexLocker locker(&m_batchEnd->lock);
        m_batchEnd->anchor = nullptr;
    }
    {
        const QMutexLocker locker(&m_lock);
        m_isEnding = true;
        m_room.wakeAll();
    }
    QMetaObject::invokeMethod(
        &m_anchor, [this] { m_feeds.clear(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FeedReader::addFeed(const QUrl& url)
{
    QMetaObject::invokeMethod(
        &m_anchor, [this, url] { start(url); }, Qt::QueuedConnection);
}

void FeedReader::start(const QUrl& url)
{
    auto feed
        = std::make_unique<FeedSubscription>(url, std::make_unique<WebSocketFeedSocket>(), m_clock);
    connect(feed.get(), &FeedSubscription::frameReceived, &m_anchor,
        [this, link = url.toString()](const QByteArray& frame) { put(frame, link); });
    connect(feed.get(), &FeedSubscription::healthChanged, this, &FeedReader::linkChanged);
    feed->start();
    m_feeds.push_back(std::move(feed));
}

/// On the feeds' thread. Waits for room: what is not read from a socket waits on the other side.
void FeedReader::put(const QByteArray& frame, const QString& link)
{
    m_batchEnd->take(); // a burst leaves the event loop no time for it
    m_reading.clear();
    IncidentIntake::read({ frame, link, 0, m_clock.now() }, m_reading);
    const QMutexLocker locker(&m_lock);
    while (!m_isEnding && (m_read.size() >= mostEvents || m_readBytes >= mostBytes))
        m_room.wait(&m_lock);
    const bool isTold = !m_read.empty();
    m_read.insert(m_read.end(), std::make_move_iterator(m_reading.begin()),
        std::make_move_iterator(m_reading.end()));
    m_readBytes += frame.size();
    if (!isTold)
        emit framesRead();
}

std::vector<IncomingEvent> FeedReader::take()
{
    const QMutexLocker locker(&m_lock);
    std::vector<IncomingEvent> read;
    read.reserve(m_read.size()); // as much is to come
    m_read.swap(read);
    m_readBytes = 0;
    m_room.wakeAll();
    return read;
}

IncidentIntake::End FeedReader::batchEnd() const
{
    return [end = m_batchEnd](const IntakeBatch* batch) { end->put(batch); };
}

void FeedReader::breakOff()
{
    take();
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            for (const auto& feed : m_feeds)
                feed->breakOff();
        },
        Qt::QueuedConnection);
}

} // namespace yagura
