#include "hub/heartbeats.h"

#include "base/limits.h"
#include "matters/ledgerintake.h"
#include "store/incidentstore.h"
#include "store/ledgershelf.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto coalescing = 400ms;
constexpr auto replayRests = 10s; // a source that sends the past again does so without a pause
constexpr std::size_t mostSources = 500;
constexpr qsizetype mostBytes = limits::hubToConsole * 3 / 4;

/// The sources seen last, in their own order, where there are more than one message holds.
std::vector<SourceHealth> newest(std::vector<SourceHealth> sources, std::size_t most)
{
    if (sources.size() <= most)
        return sources;
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](auto a, auto b) { return sources[a].lastSeen > sources[b].lastSeen; });
    order.resize(most);
    std::sort(order.begin(), order.end());
    std::vector<SourceHealth> kept;
    for (const std::size_t each : order)
        kept.push_back(std::move(sources[each]));
    return kept;
}

} // namespace

Heartbeats::Heartbeats(HubServer& server, const IncidentStore& store, const LedgerIntake& ledger,
    const LedgerShelf& ledgerStore, ControlWriter& writer, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_store(store)
    , m_ledger(ledger)
    , m_ledgerStore(ledgerStore)
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

/// Never more than a console takes in one message: publishers choose the names of their sources.
QByteArray Heartbeats::message() const
{
    Heartbeat heartbeat{ m_clock.now(), m_store.lastViewSeq(), m_ledger.size(),
        m_store.quarantineCount(), m_store.sources(), m_ledgerStore.refusalsDropped() };
    for (SourceHealth& source : heartbeat.sources)
        source.replaying = source.replaying && heartbeat.t - source.lastSeen < replayRests;
    for (std::size_t most = mostSources;; most /= 2) {
        heartbeat.sources = newest(std::move(heartbeat.sources), most);
        const QByteArray written = m_writer.write(heartbeat);
        if (written.size() <= mostBytes || most == 0)
            return written;
    }
}

} // namespace yagura
