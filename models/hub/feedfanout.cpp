#include "hub/feedfanout.h"

#include "base/log.h"
#include "store/incidentstore.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {
constexpr int batchSize = 64;
} // namespace

FeedFanout::FeedFanout(HubServer& server, const IncidentStore& store, ControlWriter& writer)
    : m_server(server)
    , m_store(store)
    , m_writer(writer)
    , m_shelf(store)
{
}

void FeedFanout::subscribe(HubServer::Peer peer, qint64 after)
{
    // A console that has seen more than we have got follows another hub's numbers: it starts with
    // ours from the top.
    const qint64 from = after <= m_store.lastViewSeq() ? after : 0;
    m_readers.insert(peer, { from, from, false });
    pump(peer);
}

void FeedFanout::acknowledge(HubServer::Peer peer, qint64 viewSeq)
{
    if (const auto reader = m_readers.find(peer); reader != m_readers.end())
        reader->acknowledged = std::min(viewSeq, reader->sent);
}

void FeedFanout::forget(HubServer::Peer peer)
{
    const Reader reader = m_readers.take(peer);
    if (reader.sent > reader.acknowledged)
        qCInfo(logHub) << "console" << peer << "left; it will resume from" << reader.acknowledged;
}

void FeedFanout::pump(HubServer::Peer peer)
{
    const auto reader = m_readers.find(peer);
    if (reader == m_readers.end())
        return;
    while (reader->sent < m_store.lastViewSeq() && m_server.hasRoom(peer)) {
        if (!sendBatch(peer, *reader))
            return;
    }
    if (!reader->live && reader->sent >= m_store.lastViewSeq()) {
        reader->live = true;
        m_server.send(peer, m_writer.write(Live{ QString::fromUtf16(feedView), reader->sent }));
    }
}

void FeedFanout::pumpAll()
{
    const auto peers = m_readers.keys();
    for (const HubServer::Peer peer : peers)
        pump(peer);
}

bool FeedFanout::sendBatch(HubServer::Peer peer, Reader& reader)
{
    const auto lines = m_shelf.after(reader.sent, batchSize);
    if (!lines) {
        qCWarning(logHub) << "events after" << reader.sent
                          << "cannot be read:" << lines.error().detail;
        return false;
    }
    for (const EventShelf::Line& line : *lines) {
        if (!m_server.hasRoom(peer))
            return false; // a batch of large events would fill the line beyond what is allowed
        m_server.send(peer, line.message);
        reader.sent = line.viewSeq;
    }
    return !lines->empty();
}

} // namespace yagura
