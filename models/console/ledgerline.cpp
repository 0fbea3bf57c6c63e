#include "console/ledgerline.h"

#include "base/limits.h"
#include "base/log.h"
#include "console/hubword.h"
#include "ledger/leaf.h"
#include "matters/envelopecheck.h"
#include "store/documentshelf.h"
#include "store/ledgerstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {
constexpr auto retryPause = 2s; // a hub that could not write its disk is asked again
constexpr auto tick = 1s; // what ages is looked at so often
} // namespace

LedgerLine::LedgerLine(LedgerIntake& ledger, LedgerStore& store, DocumentShelf& documents,
    HubClient& hub, const Clock& clock, QObject* parent)
    : LedgerLine(ledger, { store, store, documents }, hub, clock, parent)
{
}

LedgerLine::LedgerLine(LedgerIntake& ledger, const Shelves& shelves, HubClient& hub,
    const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_store(shelves.ledger)
    , m_documents(shelves.documents)
    , m_hub(hub)
    , m_clock(clock)
    , m_follower(ledger, shelves.documents, clock)
    , m_outbox(shelves.outbox, ledger, clock)
    , m_freshness(clock)
    , m_liveUntil(clock.monotonic())
{
    connectFollower();
    connectHub();
    connect(&m_outbox, &Outbox::settled, this, &LedgerLine::settled);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &LedgerLine::checkTime);
}

void LedgerLine::connectFollower()
{
    m_follower.follow(m_hub);
    connect(&m_follower, &LedgerFollower::documentTaken, this,
        [this](const Document& document) { m_waiting.documents.push_back(document); });
    connect(&m_follower, &LedgerFollower::addressedTaken, this, [this](const QByteArray& body) {
        m_waiting.addressed.emplace_back(Digest::of(body), body);
    });
    connect(&m_follower, &LedgerFollower::entryTaken, this, [this](const LedgerEntry& entry) {
        m_outbox.takeEntry(entry);
        if (entry.index == 0)
            emit founded(m_ledger.state().exercise);
        m_waiting.entries.push_back(entry);
    });
    connect(&m_follower, &LedgerFollower::tailDropped, this, [this](qint64 size) {
        m_outbox.dropFrom(size);
        std::erase_if(
            m_waiting.entries, [size](const LedgerEntry& entry) { return entry.index >= size; });
    });
    connect(&m_follower, &LedgerFollower::headTaken, this, &LedgerLine::acceptHead);
    connect(&m_follower, &LedgerFollower::caughtUp, this, [this] {
        m_live = true;
        complainOf(m_outbox.takeLive());
        emit live();
    });
    connect(&m_follower, &LedgerFollower::alarmRaised, this, &LedgerLine::alarmRaised);
    connect(&m_follower, &LedgerFollower::failed, this, &LedgerLine::failed);
}

/// Behind the follower, which has asked for the ledger by then.
void LedgerLine::connectHub()
{
    connect(&m_hub, &HubClient::welcomed, this, [this](const Welcome& welcome) {
        if (std::exchange(m_live, false))
            m_liveUntil = m_clock.monotonic();
        m_freshness.takeHubTime(welcome.t);
        m_outbox.tellAgain(); // nobody knows what arrived; the hub knows replays
        send();
    });
    connect(&m_hub, &HubClient::heartbeatReceived, this, [this](const Heartbeat& heartbeat) {
        m_freshness.takeHubTime(heartbeat.t);
        m_hubDropped = heartbeat.refusalsDropped;
    });
    connect(&m_hub, &HubClient::receiptReceived, this, &LedgerLine::acceptReceipt);
    connect(&m_hub, &HubClient::refusalReceived, this, &LedgerLine::acceptRefusal);
    connect(&m_hub, &HubClient::hubRefused, this, [this] { m_outbox.pause(retryPause); });
    connect(&m_hub, &HubClient::slowedDown, this,
        [this](const SlowDown& slow) { m_outbox.pause(slow.retry); });
}

void LedgerLine::tellStored()
{
    m_freshness.begin(m_ledger.witnessTime());
    if (!m_ledger.isEmpty())
        emit founded(m_ledger.state().exercise);
    if (const auto outbox = m_outbox.read()) // first: the entries settle what has come home
        emit outboxRead(*outbox);
    else
        complain(outbox.error());
    tellCovered();
    if (const auto refusals = m_store.refusals()) {
        for (const KeptRefusal& kept : *refusals)
            emit refusalReceived(kept.refusal);
    }
    m_tick.start();
}

void LedgerLine::tellCovered()
{
    const auto& entries = m_ledger.entries();
    const qint64 covered = m_ledger.coveredSize();
    BookUpdate stored{ { entries.begin(), entries.begin() + covered },
        std::make_shared<const CouncilState>(m_ledger.stateAt(covered)), m_ledger.rootAt(covered),
        {}, {}, m_ledger.pastStates() };
    m_waiting.entries.assign(entries.begin() + covered, entries.end());
    if (auto documents = m_documents.all())
        stored.documents = std::move(*documents);
    for (const LedgerEntry& entry : entries) {
        const auto* change = entry.statement.as<DocumentChange>();
        if (const auto body = change ? m_documents.findAddressed(change->document) : std::nullopt)
            stored.addressed.emplace_back(change->document, *body);
    }
    publish(stored);
}

void LedgerLine::submit(const Submission& submission)
{
    if (m_outbox.has(submission.payloadSha256))
        return; // on its way already
    if (auto kept = keep(submission); !kept) {
        emit settled(submission.payloadSha256, SubmissionState::Refused, kept.error().reason);
        return complain(kept.error());
    }
    send();
}

Result<void> LedgerLine::keep(const Submission& submission)
{
    for (const Document& document : submission.documents) {
        if (auto kept = m_documents.keep(document); !kept)
            return kept;
    }
    if (auto queued = m_outbox.queue(submission); !queued)
        return queued;
    m_waiting.documents.insert(
        m_waiting.documents.end(), submission.documents.begin(), submission.documents.end());
    return {};
}

void LedgerLine::acceptHead(const Checkpoint& head)
{
    const bool coversAll = head.size == m_ledger.size();
    // A hub that keeps its heads behind its entries hides them: such a view does not grow younger.
    if (coversAll || head.size <= m_shown)
        m_freshness.takeHead(m_ledger.state().trust.witnessThreshold, m_ledger.witnessTime());
    if (coversAll)
        return tell();
    complainOf(m_outbox.settleUpTo(m_shown)); // a witness signed what was shown before
    tellHealth();
}

void LedgerLine::askReceipt(const Digest& payloadSha256)
{
    const auto& entries = m_ledger.entries();
    const auto entry = std::find_if(entries.rbegin(), entries.rend(),
        [&](const LedgerEntry& each) { return each.payloadSha256 == payloadSha256; });
    if (entry == entries.rend() || !m_hub.isWelcome())
        return;
    const auto leaf = Leaf::fromBytes(entry->leaf);
    if (const auto envelope = leaf ? leaf->envelope.toBytes() : Result<QByteArray>(leaf.error()))
        m_hub.submit(*envelope);
}

/// Of one's own new statement it comes before the entry. One that contradicts the ledger is shown
/// as broken by the outbox; on no paper it stands for a statement.
bool LedgerLine::isOfAnother(const LedgerReceipt& receipt) const
{
    return receipt.index < m_ledger.size()
        && m_ledger.entries()[std::size_t(receipt.index)].payloadSha256 != receipt.payloadSha256;
}

void LedgerLine::acceptReceipt(const LedgerReceipt& receipt)
{
    const auto promise = HubWord::promise(m_ledger.state(), receipt.payloadSha256, receipt.receipt);
    if (!promise || promise->index != receipt.index) {
        qCWarning(logLedger) << "a receipt does not hold:"
                             << (promise ? u"for another entry"_s : promise.error().detail);
        return;
    }
    complainOf(m_outbox.takeReceipt(*promise, receipt.payloadSha256, receipt.receipt));
    if (!isOfAnother(receipt))
        emit receiptReceived(receipt.payloadSha256, receipt.receipt);
}

void LedgerLine::acceptRefusal(const Refusal& refusal)
{
    if (auto fine = HubWord::check(m_ledger.state(), refusal); !fine) {
        qCWarning(logLedger) << "a refusal does not hold:" << fine.error().detail;
        return;
    }
    const auto envelope = Envelope::fromBytes(refusal.envelope);
    const QString signer
        = envelope ? EnvelopeCheck::signerOf(m_ledger.state(), *envelope) : QString();
    if (auto kept = m_store.keepRefusal(refusal, { signer }); !kept)
        return complain(kept.error());
    emit refusalReceived(refusal);
    complainOf(m_outbox.takeRefusal(refusal));
}

void LedgerLine::tell()
{
    m_waiting.state = std::make_shared<const CouncilState>(m_ledger.state());
    m_waiting.past = m_ledger.pastStates();
    m_waiting.root = m_ledger.root();
    publish(std::exchange(m_waiting, BookUpdate()));
}

void LedgerLine::publish(const BookUpdate& update)
{
    m_shown += qint64(update.entries.size());
    emit updated(update, m_clock.now());
    tellHealth(); // the entries first: a health speaks of what is shown
    complainOf(m_outbox.settleUpTo(m_shown));
}

void LedgerLine::tellHealth()
{
    LedgerHealth health;
    m_freshness.tell(health);
    health.verifiedSize = m_shown;
    health.witnessedSize = m_ledger.witnessedSize();
    health.witnessThreshold = m_ledger.state().trust.witnessThreshold;
    health.witnessTime = m_ledger.witnessTime();
    health.brokenPromises = m_outbox.brokenPromises();
    health.refusalsDropped = std::max(m_hubDropped, m_store.refusalsDropped());
    if (health == m_health)
        return;
    m_health = health;
    emit healthChanged(health);
}

void LedgerLine::checkTime()
{
    // What the hub has not told yet it may still keep: it is judged by all that it has, or when it
    // has not come to an end of it for too long.
    const bool isHeard = m_live || m_clock.monotonic() - m_liveUntil > limits::ledgerStale;
    if (isHeard && m_hub.isWelcome())
        complainOf(m_outbox.checkDue());
    send();
    tellHealth();
}

void LedgerLine::send()
{
    while (m_hub.isWelcome() && m_hub.hasRoom() && !m_follower.isAlarmed()) {
        const auto next = m_outbox.takeNext();
        if (!next)
            return complain(next.error());
        if (!*next)
            return;
        for (const Document& document : (*next)->documents)
            m_hub.sendDocument(document);
        m_hub.submit((*next)->envelope);
    }
}

void LedgerLine::complain(const Error& error)
{
    if (error.code == Error::Code::Storage)
        emit failed(error);
    else
        m_follower.raiseAlarm(error);
}

void LedgerLine::complainOf(const Result<void>& done)
{
    if (!done)
        complain(done.error());
}

} // namespace yagura
