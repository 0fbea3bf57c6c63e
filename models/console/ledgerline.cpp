#include "console/ledgerline.h"

#include "base/canonicaljson.h"
#include "base/limits.h"
#include "base/log.h"
#include "ledger/envelope.h"
#include "signing/ed25519.h"
#include "store/documentstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto retryPause = 2s; // a hub that could not write its disk is asked again

Error notSigned(const QString& how)
{
    return { Error::Code::Untrusted, u"not signed "_s + how, u"E-LOG-SIG"_s };
}

} // namespace

LedgerLine::LedgerLine(LedgerIntake& ledger, LedgerStore& store, DocumentStore& documents,
    HubClient& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_store(store)
    , m_documents(documents)
    , m_hub(hub)
    , m_clock(clock)
    , m_follower(ledger, documents, clock)
{
    followLedger();
    connect(&m_hub, &HubClient::receiptReceived, this, &LedgerLine::acceptReceipt);
    connect(&m_hub, &HubClient::refusalReceived, this, &LedgerLine::acceptRefusal);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &LedgerLine::retry);
    connect(&m_hub, &HubClient::hubRefused, &m_retry, [this] { m_retry.start(); });
}

void LedgerLine::followLedger()
{
    m_follower.follow(m_hub);
    connect(&m_hub, &HubClient::welcomed, this, &LedgerLine::retry);
    connect(&m_follower, &LedgerFollower::documentTaken, this,
        [this](const Document& document) { m_waiting.documents.push_back(document); });
    connect(&m_follower, &LedgerFollower::addressedTaken, this, [this](const QByteArray& body) {
        m_waiting.addressed.emplace_back(Digest::of(body), body);
    });
    connect(&m_follower, &LedgerFollower::entryTaken, this, [this](const LedgerEntry& entry) {
        checkPromise(entry, m_promised.take(entry.index));
        m_waiting.entries.push_back(entry);
    });
    connect(&m_follower, &LedgerFollower::headTaken, this, [this](const Checkpoint& head) {
        if (head.size == m_ledger.size())
            tell();
    });
    connect(&m_follower, &LedgerFollower::caughtUp, this, &LedgerLine::live);
    connect(&m_follower, &LedgerFollower::alarmRaised, this, &LedgerLine::alarmRaised);
    connect(&m_follower, &LedgerFollower::failed, this, &LedgerLine::failed);
}

void LedgerLine::tellStored()
{
    readOutbox(); // first: what has come home meanwhile is settled by the entries
    tellCovered();
    const qint64 tooOld = std::max<qint64>(0, m_store.refusalCount() - limits::refusals);
    if (const auto refusals = m_store.refusals(tooOld)) {
        for (const Refusal& refusal : *refusals)
            emit refusalReceived(refusal);
    }
}

void LedgerLine::readOutbox()
{
    const auto outbox = m_store.outbox();
    if (!outbox)
        return complain(outbox.error());
    for (const Submission& submission : *outbox) {
        if (submission.state != SubmissionState::Logged)
            m_outbox.insert(submission.payloadSha256, { submission.envelope, submission.state });
    }
    emit outboxRead(*outbox);
}

void LedgerLine::tellCovered()
{
    const auto& entries = m_ledger.entries();
    const qint64 covered = m_ledger.coveredSize();
    BookUpdate stored{ { entries.begin(), entries.begin() + covered }, m_ledger.stateAt(covered),
        m_ledger.rootAt(covered), {}, {} };
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
    if (m_outbox.contains(submission.payloadSha256))
        return; // on its way already
    if (auto kept = keep(submission); !kept) {
        emit settled(submission.payloadSha256, SubmissionState::Refused, kept.error().reason);
        return complain(kept.error());
    }
    m_outbox.insert(submission.payloadSha256, { submission.envelope, SubmissionState::Queued });
    if (m_hub.isWelcome() && !m_follower.isAlarmed())
        send(submission);
}

Result<void> LedgerLine::keep(const Submission& submission)
{
    for (const Document& document : submission.documents) {
        if (auto kept = m_documents.keep(document); !kept)
            return kept;
    }
    if (auto queued = m_store.queue(submission); !queued)
        return queued;
    m_waiting.documents.insert(
        m_waiting.documents.end(), submission.documents.begin(), submission.documents.end());
    return {};
}

void LedgerLine::acceptReceipt(const LedgerReceipt& receipt)
{
    if (auto fine = isSigned(receipt); !fine) {
        qCWarning(logLedger) << "a receipt does not hold:" << fine.error().detail;
        return;
    }
    if (receipt.index < m_ledger.size())
        return checkPromise(m_ledger.entries()[std::size_t(receipt.index)], receipt.payloadSha256);
    if (m_outbox.contains(receipt.payloadSha256))
        m_promised.insert(receipt.index, receipt.payloadSha256);
}

/// A receipt is the hub's signed word that our statement is the entry that it names.
void LedgerLine::checkPromise(const LedgerEntry& entry, const Digest& promised)
{
    if (!promised.isEmpty() && entry.payloadSha256 != promised)
        complain({ Error::Code::Untrusted,
            u"the hub promised entry %1 to another statement"_s.arg(entry.index),
            u"E-RCP-BROKEN"_s });
}

void LedgerLine::acceptRefusal(const Refusal& refusal)
{
    if (auto fine = isSigned(refusal); !fine) {
        qCWarning(logLedger) << "a refusal does not hold:" << fine.error().detail;
        return;
    }
    if (auto kept = m_store.keepRefusal(refusal); !kept)
        return complain(kept.error());
    emit refusalReceived(refusal);
    // Somebody may submit our payload with a broken signature: only the refusal of our own bytes is
    // ours.
    if (m_outbox.value(refusal.payloadSha256).envelope == refusal.envelope)
        settle(refusal.payloadSha256, SubmissionState::Refused, refusal.code);
}

Result<QJsonObject> LedgerLine::readSigned(
    const QByteArray& envelope, const QString& payloadType, const Digest& payloadSha256) const
{
    const auto read = Envelope::fromBytes(envelope);
    if (!read)
        return read.error();
    const CouncilState& state = m_ledger.state();
    const bool holds = read->payloadType == payloadType && read->signatures.size() == 1
        && Ed25519::verify(
            state.genesis.logKey, read->preAuthentication(), read->signatures.front().signature);
    const auto payload = CanonicalJson::read(read->payload, CanonicalJson::statementLimits);
    if (!holds || !payload || payload->value(u"payload_sha256"_s).toString() != payloadSha256.hex()
        || payload->value(u"ledger"_s).toString() != state.ledger)
        return notSigned(u"by the log key of %1"_s.arg(state.ledger));
    return *payload;
}

Result<void> LedgerLine::isSigned(const LedgerReceipt& receipt) const
{
    const auto json = readSigned(
        receipt.receipt, QString::fromUtf16(Envelope::receiptType), receipt.payloadSha256);
    if (!json)
        return json.error();
    if (json->value(u"index"_s).toInteger(-1) != receipt.index)
        return notSigned(u"for entry %1"_s.arg(receipt.index));
    return {};
}

/// What the screen says about a refusal is what was signed, not what was written beside it.
Result<void> LedgerLine::isSigned(const Refusal& refusal) const
{
    const auto json = readSigned(
        refusal.signedRefusal, QString::fromUtf16(Envelope::refusalType), refusal.payloadSha256);
    if (!json)
        return json.error();
    const bool whole = refusal.envelope.size() < Refusal::keptEnvelope; // else it may have been cut
    if (json->value(u"code"_s).toString() != refusal.code
        || json->value(u"t"_s).toInteger(-1) != refusal.at.ms
        || (whole
            && json->value(u"envelope_sha256"_s).toString() != Digest::of(refusal.envelope).hex()))
        return notSigned(u"as it is told: %1"_s.arg(refusal.code));
    return {};
}

void LedgerLine::tell()
{
    m_waiting.state = m_ledger.state();
    m_waiting.root = m_ledger.root();
    publish(std::exchange(m_waiting, BookUpdate()));
}

void LedgerLine::publish(const BookUpdate& update)
{
    emit updated(update, m_clock.now());
    for (const LedgerEntry& entry : update.entries)
        settle(entry.payloadSha256, SubmissionState::Logged, {});
}

void LedgerLine::settle(const Digest& payloadSha256, SubmissionState state, const QString& code)
{
    const auto own = m_outbox.find(payloadSha256);
    if (own == m_outbox.end() || own->state == state)
        return;
    own->state = state;
    if (state == SubmissionState::Logged)
        m_outbox.erase(own);
    if (auto kept = m_store.settle(payloadSha256, state, code); !kept)
        return complain(kept.error());
    emit settled(payloadSha256, state, code);
}

void LedgerLine::send(const Submission& submission)
{
    for (const Document& document : submission.documents)
        m_hub.sendDocument(document);
    m_hub.submit(submission.envelope);
}

/// After a break nobody knows what arrived: everything that has not come home goes again. The hub
/// knows replays.
void LedgerLine::resend()
{
    const auto outbox = m_store.outbox();
    if (!outbox)
        return complain(outbox.error());
    for (const Submission& submission : *outbox) {
        if (submission.state == SubmissionState::Queued)
            send(submission);
    }
}

void LedgerLine::retry()
{
    if (m_hub.isWelcome() && !m_follower.isAlarmed())
        resend();
}

void LedgerLine::complain(const Error& error)
{
    if (error.code == Error::Code::Storage)
        emit failed(error);
    else
        m_follower.raiseAlarm(error);
}

} // namespace yagura
