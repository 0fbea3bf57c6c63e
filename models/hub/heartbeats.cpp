#include "hub/heartbeats.h"

#include "base/limits.h"
#include "matters/ledgerintake.h"
#include "store/incidentstore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto coalescing = 400ms;
constexpr std::size_t mostSources
    = 500; // a heartbeat must stay well under what a console takes in one message

/// The sources seen last, in their own order, where there are more than one message holds.
std::vector<SourceHealth> newest(std::vector<SourceHealth> sources)
{
    if (sources.size() <= mostSources)
        return sources;
    std::vector<Instant> seen;
    for (const SourceHealth& source : sources)
        seen.push_back(source.lastSeen);
    std::nth_element(seen.begin(), seen.begin() + mostSources, seen.end(), std::greater<>());
    const Instant oldest = seen[mostSources];
    std::erase_if(sources, [&](const SourceHealth& source) { return source.lastSeen <= oldest; });
    return sources;
}

} // namespace

Heartbeats::Heartbeats(HubServer& server, const IncidentStore& store, const LedgerIntake& ledger,
    ControlWriter& writer, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_store(store)
    , m_ledger(ledger)
    , m_writer(writer)
    , m_clock(clock)
{
    m_beat.setInterval(limits::heartbeat);
    m_soon.setInterval(coalescing);
    m_soon.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &Heartbeats::tellAll);
    connect(&m_soon, &QTimer::timeout, this, &Heartbeats::tellAll);
}

void Heartbeats::start()
{
    m_beat.start();
}

void Heartbeats::soon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Heartbeats::tell(HubServer::Peer peer)
{
    m_server.send(peer, message());
}

void Heartbeats::tellAll()
{
    const QByteArray heartbeat = message();
    const auto consoles = m_server.peers(HubPath::Console) + m_server.peers(HubPath::Wall);
    for (const HubServer::Peer peer : consoles)
        m_server.send(peer, heartbeat);
}

QByteArray Heartbeats::message() const
{
    return m_writer.write(Heartbeat{ m_clock.now(), m_store.lastViewSeq(), m_ledger.size(),
        m_store.quarantineCount(), newest(m_store.sources()) });
}

} // namespace yagura
