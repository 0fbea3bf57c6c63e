#include "console/feedline.h"

#include <utility>

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
    , m_reader(clock)
{
    m_intake.endBatchesBy(m_reader.batchEnd());
    connect(&m_reader, &FeedReader::framesRead, this, &FeedLine::acceptRead);
    connect(&m_reader, &FeedReader::linkChanged, this, &FeedLine::linkChanged);
    connect(&m_hub, &HubClient::welcomed, this, &FeedLine::begin);
    connect(&m_hub, &HubClient::liveReached, this, &FeedLine::acceptLive);
    connect(&m_hub, &HubClient::feedReceived, this, &FeedLine::accept);
    connect(&m_intake, &IncidentIntake::committed, this, &FeedLine::acknowledge);
}

FeedLine::~FeedLine() = default;

void FeedLine::open()
{
    if (std::exchange(m_open, true))
        return;
    for (const QUrl& url : std::exchange(m_urls, {}))
        m_reader.addFeed(url);
    if (m_hub.isWelcome())
        begin();
}

void FeedLine::addFeed(const QUrl& url)
{
    if (m_open)
        m_reader.addFeed(url);
    else
        m_urls.push_back(url);
}

void FeedLine::begin()
{
    if (!m_open)
        return;
    m_intake.commitNow(); // what came before the break counts as stored or comes again
    m_heldBack = !m_intake.hasRoom();
    if (m_heldBack)
        return;
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

/// Nothing is dropped and the rest taken: the cursor would run ahead of its data.
void FeedLine::accept(const QByteArray& message)
{
    if (m_intake.hasRoom())
        m_intake.accept({ message, hubLink(), 0, m_clock.now() });
    else
        m_hub.breakOff(u"E-STORE-FULL"_s);
}

void FeedLine::acceptRead()
{
    if (m_intake.hasRoom())
        m_intake.acceptRead(m_reader.take());
    else
        m_reader.breakOff();
}

void FeedLine::acknowledge()
{
    if (m_heldBack && m_hub.isWelcome())
        begin();
    m_hub.acknowledge(m_store.lastViewSeq());
}

} // namespace yagura
