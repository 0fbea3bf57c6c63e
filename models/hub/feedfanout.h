#pragma once

#include "hub/eventshelf.h"
#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"

#include <QHash>

namespace yagura {

/// Brings the view `all` to every console that subscribed, each from its own place: the queue is
/// the store, a console that reads slowly costs no memory (trust.md 3.6). Lives on the hub's
/// thread.
class FeedFanout {
public:
    FeedFanout(HubServer& server, const IncidentStore& store, ControlWriter& writer);

    void subscribe(HubServer::Peer peer, qint64 after);
    void acknowledge(HubServer::Peer peer, qint64 viewSeq);
    void forget(HubServer::Peer peer);
    void pump(HubServer::Peer peer); ///< as much as there is room for
    void pumpAll();

private:
    struct Reader {
        qint64 sent = 0;
        qint64 acknowledged = 0;
        bool live = false;
    };

    bool sendBatch(HubServer::Peer peer, Reader& reader);

    HubServer& m_server;
    const IncidentStore& m_store;
    ControlWriter& m_writer;
    EventShelf m_shelf;
    QHash<HubServer::Peer, Reader> m_readers;
};

} // namespace yagura
