#include "ledgerlink/ledgerfollower.h"

#include "base/log.h"
#include "hublink/hubclient.h"
#include "ledger/leaf.h"
#include "ledger/statementcodec.h"
#include "store/documentshelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

LedgerFollower::LedgerFollower(
    LedgerIntake& ledger, DocumentShelf& documents, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_documents(documents)
    , m_clock(clock)
{
}

void LedgerFollower::follow(HubClient& hub)
{
    connect(&hub, &HubClient::welcomed, this, [this, &hub](const Welcome& welcome) {
        if (const auto held = begin(welcome))
            hub.followLedger(*held);
    });
    connect(&hub, &HubClient::documentReceived, this, &LedgerFollower::takeDocument);
    connect(&hub, &HubClient::addressedReceived, this, &LedgerFollower::takeAddressed);
    connect(&hub, &HubClient::entriesReceived, this, &LedgerFollower::takeEntries);
    connect(&hub, &HubClient::checkpointReceived, this, &LedgerFollower::takeCheckpoint);
    connect(&hub, &HubClient::liveReached, this, [this](const Live& reached) {
        if (reached.view == QStringView(ledgerView))
            takeLive();
    });
    // What the disk did not keep comes again after the next welcome: whatever came behind it would
    // look as if the hub had left something out.
    connect(this, &LedgerFollower::failed, &hub,
        [&hub](const Error& error) { hub.breakOff(error.reason); });
}

Result<qint64> LedgerFollower::begin(const Welcome& welcome)
{
    if (m_alarmed)
        return Error{ Error::Code::Refused, u"this hub was caught in a lie"_s, u"E-LED-ALARM"_s };
    auto fits = dropTail();
    if (fits)
        fits = checkIdentity(welcome);
    if (!fits) {
        complain(fits.error());
        return fits.error();
    }
    m_welcomed = welcome.ledger;
    return m_caughtUp ? m_ledger.size() : firstIncomplete();
}

Result<void> LedgerFollower::dropTail()
{
    const auto dropped = m_ledger.dropUncovered();
    if (!dropped)
        return dropped.error();
    if (*dropped)
        emit tailDropped(m_ledger.size());
    return {};
}

/// The ledger is pinned by its first entry: whoever answers must show the one this program has
/// verified so far. That its entries are the same is told by the signed head that follows.
Result<void> LedgerFollower::checkIdentity(const Welcome& welcome) const
{
    if (m_ledger.isEmpty())
        return {};
    if (welcome.ledger != m_ledger.state().ledger)
        return Error{ Error::Code::Untrusted,
            u"the hub carries %1; this console belongs to %2"_s.arg(
                welcome.ledger, m_ledger.state().ledger),
            u"E-LED-ORIGIN"_s };
    if (welcome.ledgerSize < m_ledger.storedSize())
        return Error{ Error::Code::Untrusted,
            u"the hub has %1 entries; this console verified %2"_s.arg(welcome.ledgerSize)
                .arg(m_ledger.storedSize()),
            u"E-LED-ROLLBACK"_s };
    return {};
}

/// Who knows nothing yet pins the ledger that the hub said it carries, and no other.
Result<void> LedgerFollower::checkGenesis(const LedgerEntries& entries) const
{
    if (!m_ledger.isEmpty() || m_welcomed.isEmpty() || entries.leaves.empty())
        return {};
    const auto leaf = Leaf::fromBytes(entries.leaves.front());
    const auto genesis
        = leaf ? StatementCodec::read(leaf->envelope.payload) : Result<Statement>(leaf.error());
    if (!genesis || genesis->ledger == m_welcomed)
        return {}; // what does not read is refused in a moment
    return Error{ Error::Code::Untrusted,
        u"the hub said %1, and its first entry says %2"_s.arg(m_welcomed, genesis->ledger),
        u"E-LED-ORIGIN"_s };
}

/// Documents stand in the other file: it may be an older copy than the ledger's, or a new one.
qint64 LedgerFollower::firstIncomplete() const
{
    for (const LedgerEntry& entry : m_ledger.entries()) {
        const auto named = entry.statement.documents();
        if (!std::all_of(named.begin(), named.end(),
                [this](const Digest& name) { return m_documents.has(name); }))
            return entry.index;
    }
    return m_ledger.size();
}

void LedgerFollower::takeDocument(const Document& document)
{
    if (m_alarmed)
        return;
    if (auto kept = m_documents.keep(document); !kept)
        return complain(kept.error());
    emit documentTaken(document);
}

void LedgerFollower::takeAddressed(const QByteArray& body)
{
    if (m_alarmed)
        return;
    if (auto kept = m_documents.keepAddressed(body); !kept)
        return complain(kept.error());
    emit addressedTaken(body);
}

void LedgerFollower::takeEntries(const LedgerEntries& entries)
{
    if (m_alarmed)
        return;
    if (auto right = checkGenesis(entries); !right)
        return complain(right.error());
    const auto accepted = m_ledger.acceptAll(entries.leaves);
    for (const LedgerEntry& entry : accepted.entries)
        emit entryTaken(entry);
    if (!accepted.error)
        return;
    if (accepted.error->reason == u"E-LED-SEEN")
        accuse(
            *accepted.error, ForkEvidence::ofStatement(m_ledger, accepted.refused, m_clock.now()));
    else
        complain(*accepted.error);
}

void LedgerFollower::takeCheckpoint(const QByteArray& note)
{
    if (m_alarmed)
        return;
    const auto head = m_ledger.acceptCheckpoint(note);
    if (head)
        emit headTaken(*head);
    else if (head.error().reason == u"E-LED-INCONS")
        accuse(head.error(), ForkEvidence::ofHead(m_ledger, note, m_clock.now()));
    else if (head.error().code != Error::Code::Unavailable) // entries are still on their way
        complain(head.error());
}

void LedgerFollower::takeLive()
{
    if (m_alarmed)
        return;
    m_caughtUp = true;
    emit caughtUp();
}

void LedgerFollower::accuse(Error error, const std::optional<ForkEvidence>& evidence)
{
    if (evidence && !m_evidenceFolder.isEmpty()) {
        if (const auto path = evidence->write(m_evidenceFolder))
            error.detail += u"; evidence saved to %1"_s.arg(*path);
        else
            emit failed(path.error());
    }
    complain(error);
}

void LedgerFollower::raiseAlarm(const Error& error)
{
    m_alarmed = true;
    qCInfo(logLedger) << "ALARM" << error.reason << error.detail;
    emit alarmRaised(error);
}

void LedgerFollower::complain(const Error& error)
{
    if (error.code == Error::Code::Storage)
        emit failed(error);
    else
        raiseAlarm(error);
}

} // namespace yagura
