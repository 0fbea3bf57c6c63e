#pragma once

#include "hublink/hubmessage.h"
#include "hublink/hubserver.h"

#include <QHash>

namespace yagura {

class DocumentShelf;
class LedgerIntake;
class LedgerShelf;

/// Brings the ledger to every console that subscribed: the documents an entry names, then the
/// entry, then the signed tree head. Refusals go to all of them. Pull-based as the feeds are. Lives
/// on the hub's thread.
class LedgerFanout {
public:
    LedgerFanout(HubServer& server, const LedgerIntake& ledger, const LedgerShelf& store,
        const DocumentShelf& documents, ControlWriter& writer);

    void subscribe(HubServer::Peer peer, qint64 size);
    void forget(HubServer::Peer peer);
    void pump(HubServer::Peer peer);
    void pumpAll();
    /// The newest; sent to whoever has got so far, and again when it was only signed again: that it
    /// comes shows that the log is alive.
    void setCheckpoint(qint64 size, const QByteArray& note);
    /// The newest that witnesses signed; while entries come fast it is behind the newest.
    void setCosigned(qint64 size, const QByteArray& note);
    void tellRefusal(const Refusal& refusal);

private:
    struct Head {
        qint64 size = 0;
        QByteArray note;
        quint64 number = 0; ///< each time it is set; 0: there is none

        void set(qint64 newSize, const QByteArray& newNote);
    };
    struct Reader {
        qint64 sent = 0;
        quint64 checkpoint = 0; ///< number of the one that was sent
        quint64 cosigned = 0;
        qint64 refusal = 0; ///< number of the last one that was sent
        bool live = false;
    };

    void sendHead(HubServer::Peer peer, const Reader& reader, const Head& head, quint64& told);
    void sendBatch(HubServer::Peer peer, Reader& reader);
    bool sendRefusals(HubServer::Peer peer, Reader& reader); ///< false: not all of them yet
    void sendDocuments(HubServer::Peer peer, const Statement& statement);

    HubServer& m_server;
    const LedgerIntake& m_ledger;
    const LedgerShelf& m_store;
    const DocumentShelf& m_documents;
    ControlWriter& m_writer;
    QHash<HubServer::Peer, Reader> m_readers;
    Head m_checkpoint;
    Head m_cosigned;
};

} // namespace yagura
