#pragma once

#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"

#include <QHash>

namespace yagura {

class DocumentStore;
class LedgerIntake;
class LedgerStore;

/// Brings the ledger to every console that subscribed: the documents an entry names, then the
/// entry, then the signed tree head. Refusals go to all of them. Pull-based as the feeds are. Lives
/// on the hub's thread.
class LedgerFanout {
public:
    LedgerFanout(HubServer& server, const LedgerIntake& ledger, const LedgerStore& store,
        const DocumentStore& documents, ControlWriter& writer);

    void subscribe(HubServer::Peer peer, qint64 size);
    void forget(HubServer::Peer peer);
    void pump(HubServer::Peer peer);
    void pumpAll();
    void setCheckpoint(
        qint64 size, const QByteArray& note); ///< the newest; sent to whoever has got so far
    void tellRefusal(const Refusal& refusal);

private:
    struct Reader {
        qint64 sent = 0;
        QByteArray note;
        qint64 refusals = 0; ///< of the store: sent, or too old
        bool live = false;
    };

    void sendBatch(HubServer::Peer peer, Reader& reader);
    bool sendRefusals(HubServer::Peer peer, Reader& reader); ///< false: not all of them yet
    void sendDocuments(HubServer::Peer peer, const Statement& statement);

    HubServer& m_server;
    const LedgerIntake& m_ledger;
    const LedgerStore& m_store;
    const DocumentStore& m_documents;
    ControlWriter& m_writer;
    QHash<HubServer::Peer, Reader> m_readers;
    qint64 m_checkpointSize = 0;
    QByteArray m_note;
};

} // namespace yagura
