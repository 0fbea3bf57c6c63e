#include "console/feedreader.h"

#include "feeds/transport/feedsubscription.h"
#include "feeds/transport/websocketfeedsocket.h"

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostFrames = 2000; // two commits of a burst
constexpr qint64 mostBytes = 16 * 1024 * 1024;
} // namespace

FeedReader::FeedReader(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setObjectName(u"feeds"_s);
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
}

FeedReader::~FeedReader()
{
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
    ReadFrame read = IncidentIntake::read({ frame, link, 0, m_clock.now() });
    const QMutexLocker locker(&m_lock);
    while (!m_isEnding && (m_read.size() >= mostFrames || m_readBytes >= mostBytes))
        m_room.wait(&m_lock);
    m_read.push_back(std::move(read));
    m_readBytes += frame.size();
    if (m_read.size() == 1) // else it is told already
        emit framesRead();
}

std::vector<ReadFrame> FeedReader::take()
{
    const QMutexLocker locker(&m_lock);
    m_readBytes = 0;
    m_room.wakeAll();
    return std::exchange(m_read, {});
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
