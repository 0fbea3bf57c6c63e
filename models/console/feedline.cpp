#include "console/feedline.h"

#include "feeds/transport/feedsubscription.h"
#include "feeds/transport/websocketfeedsocket.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The name of the hub's link in the store: its cursor is kept under it.
QString hubLink()
{
    return u"hub"_s;
}

} // namespace

FeedLine::FeedLine(IncidentIntake& intake, const IncidentStore& store, HubClient& hub,
    const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_intake(intake)
    , m_store(store)
    , m_hub(hub)
    , m_clock(clock)
{
    connect(&m_hub, &HubClient::welcomed, this, &FeedLine::begin);
    connect(&m_hub, &HubClient::liveReached, this, &FeedLine::acceptLive);
    connect(&m_hub, &HubClient::feedReceived, this, [this](const QByteArray& message) {
        m_intake.accept({ message, hubLink(), 0, m_clock.now() });
    });
    connect(&m_intake, &IncidentIntake::committed, this, &FeedLine::acknowledge);
}

FeedLine::~FeedLine() = default;

void FeedLine::addFeed(const QUrl& url)
{
    auto feed
        = std::make_unique<FeedSubscription>(url, std::make_unique<WebSocketFeedSocket>(), m_clock);
    connect(feed.get(), &FeedSubscription::frameReceived, this,
        [this, link = url.toString()](const QByteArray& frame) {
            m_intake.accept({ frame, link, 0, m_clock.now() });
        });
    connect(feed.get(), &FeedSubscription::healthChanged, this, &FeedLine::linkChanged);
    feed->start();
    m_feeds.push_back(std::move(feed));
}

void FeedLine::begin()
{
    m_intake.commitNow(); // what came before the break counts as stored or comes again
    const auto cursor = m_store.cursor(hubLink());
    if (!cursor) {
        emit failed(cursor.error());
        return;
    }
    m_hub.followFeeds(*cursor);
}

void FeedLine::acceptLive(const Live& reached)
{
    if (reached.view != QStringView(feedView))
        return;
    m_intake.commitNow();
    emit live();
}

void FeedLine::acknowledge(const IntakeBatch& batch)
{
    qint64 newest = 0;
    for (const SettledFrame& frame : batch.settled)
        newest = std::max(newest, frame.viewSeq);
    if (newest > 0)
        m_hub.acknowledge(newest);
}

} // namespace yagura
