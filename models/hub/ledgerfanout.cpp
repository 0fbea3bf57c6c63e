#include "hub/ledgerfanout.h"

#include "matters/ledgerintake.h"
#include "store/documentshelf.h"
#include "store/ledgershelf.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {
constexpr std::size_t batchEntries
    = 32; // of at most 8 KiB: well under what a console takes in one message
constexpr int batchRefusals = 16;
} // namespace

LedgerFanout::LedgerFanout(HubServer& server, const LedgerIntake& ledger, const LedgerShelf& store,
    const DocumentShelf& documents, ControlWriter& writer)
    : m_server(server)
    , m_ledger(ledger)
    , m_store(store)
    , m_documents(documents)
    , m_writer(writer)
{
}

void LedgerFanout::subscribe(HubServer::Peer peer, qint64 size)
{
    m_readers.insert(peer, Reader{ size });
    pump(peer);
}

void LedgerFanout::forget(HubServer::Peer peer)
{
    m_readers.remove(peer);
}

void LedgerFanout::pump(HubServer::Peer peer)
{
    const auto reader = m_readers.find(peer);
    if (reader == m_readers.end())
        return;
    while (reader->sent < m_ledger.size() && m_server.hasRoom(peer))
        sendBatch(peer, *reader);
    sendHead(peer, *reader, m_cosigned, reader->cosigned);
    sendHead(peer, *reader, m_checkpoint, reader->checkpoint);
    // Only what a signed head covers is shown by a console, so only then the backlog is through.
    if (!reader->live && reader->sent >= m_checkpoint.size && m_checkpoint.size == m_ledger.size()
        && sendRefusals(peer, *reader)) {
        reader->live = true;
        m_server.send(
            peer, m_writer.write(Live{ QString::fromUtf16(ledgerView), m_ledger.size() }));
    }
}

void LedgerFanout::pumpAll()
{
    const auto peers = m_readers.keys();
    for (const HubServer::Peer peer : peers)
        pump(peer);
}

void LedgerFanout::setCheckpoint(qint64 size, const QByteArray& note)
{
    m_checkpoint.set(size, note);
    pumpAll();
}

void LedgerFanout::setCosigned(qint64 size, const QByteArray& note)
{
    if (size < m_cosigned.size)
        return;
    m_cosigned.set(size, note);
    pumpAll();
}

void LedgerFanout::Head::set(qint64 newSize, const QByteArray& newNote)
{
    size = newSize;
    note = newNote;
    ++number;
}

/// A console that claims more entries than there are gets our head as well: it must see that we are
/// shorter.
void LedgerFanout::sendHead(
    HubServer::Peer peer, const Reader& reader, const Head& head, quint64& told)
{
    if (told == head.number || reader.sent < head.size)
        return;
    told = head.number;
    m_server.send(peer, m_writer.write(LedgerCheckpoint{ head.note }));
}

void LedgerFanout::tellRefusal(const Refusal& refusal)
{
    const QByteArray message = m_writer.write(LedgerRefusal{ refusal });
    for (auto reader = m_readers.cbegin(); reader != m_readers.cend(); ++reader) {
        if (reader->live) // the others have it before them, in the store
            m_server.send(reader.key(), message);
    }
}

void LedgerFanout::sendBatch(HubServer::Peer peer, Reader& reader)
{
    LedgerEntries batch{ reader.sent, {} };
    while (reader.sent < m_ledger.size() && batch.leaves.size() < batchEntries
        && m_server.hasRoom(peer)) {
        const LedgerEntry& entry = m_ledger.entries()[std::size_t(reader.sent)];
        sendDocuments(peer, entry.statement);
        batch.leaves.push_back(entry.leaf);
        ++reader.sent;
    }
    if (!batch.leaves.empty())
        m_server.send(peer, m_writer.write(batch));
}

/// After the entries: a new console learns from the genesis whose signature a refusal must carry.
bool LedgerFanout::sendRefusals(HubServer::Peer peer, Reader& reader)
{
    while (m_server.hasRoom(peer)) {
        const auto refusals = m_store.refusals(reader.refusal, batchRefusals);
        if (!refusals || refusals->empty())
            return true;
        for (const KeptRefusal& kept : *refusals)
            m_server.send(peer, m_writer.write(LedgerRefusal{ kept.refusal }));
        reader.refusal = refusals->back().number;
    }
    return false;
}

void LedgerFanout::sendDocuments(HubServer::Peer peer, const Statement& statement)
{
    for (const Digest& name : statement.documents()) {
        if (const auto body = m_documents.findAddressed(name))
            m_server.send(peer, m_writer.write(DocumentMessage{ { {}, *body } }));
        else if (const auto document = m_documents.find(name))
            m_server.send(peer, m_writer.write(DocumentMessage{ *document }));
    }
}

} // namespace yagura
