#include "hub/ledgerdesk.h"

#include "base/canonicaljson.h"
#include "base/limits.h"
#include "base/log.h"
#include "ledger/checkpoint.h"
#include "ledger/envelope.h"
#include "ledger/leaf.h"
#include "ledger/signednote.h"
#include "matters/envelopecheck.h"
#include "matters/ledgerintake.h"
#include "signing/memorysigner.h"
#include "store/documentshelf.h"
#include "store/ledgershelf.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

LedgerDesk::LedgerDesk(LedgerIntake& ledger, LedgerShelf& store, DocumentShelf& documents,
    const MemorySigner& logKey, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_store(store)
    , m_documents(documents)
    , m_logKey(logKey)
    , m_clock(clock)
    , m_clockGuard(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(limits::checkpointPause);
    connect(&m_pause, &QTimer::timeout, this, &LedgerDesk::signWaiting);
    m_freshness.setInterval(limits::checkpointFreshness);
    connect(&m_freshness, &QTimer::timeout, this, &LedgerDesk::signCheckpoint);
    m_freshness.start();
}

Result<void> LedgerDesk::take(quint64 peer, const Document& document)
{
    const auto limits
        = document.salt.isEmpty() ? CanonicalJson::rosterLimits : CanonicalJson::documentLimits;
    if (const auto json = CanonicalJson::read(document.body, limits); !json)
        return Error{ Error::Code::Malformed, json.error().detail, u"E-DOC-FORM"_s };
    m_waiting.put(peer, document);
    return {};
}

void LedgerDesk::forget(quint64 peer)
{
    m_waiting.forget(peer);
}

Result<LedgerDesk::Answer> LedgerDesk::submit(const QByteArray& envelope, quint64 peer)
{
    if (const LedgerEntry* logged = find(envelope))
        return receipt(*logged);
    if (const auto right = m_clockGuard.check(m_ledger.state().time); !right)
        return right.error();
    const auto verified = m_ledger.verify(envelope);
    if (!verified)
        return refuse(envelope, verified.error(), peer);
    if (const auto kept = keepNamed(verified->statement(), peer); !kept)
        return kept.error();
    if (const auto here = m_ledger.hasDocuments(verified->statement()); !here)
        return refuse(envelope, here.error(), peer);
    const auto appended = m_ledger.append(*verified);
    if (!appended) // nothing was wrong with the statement: it is for the hub to mend, not to refuse
        return appended.error();
    if (appended->appended) {
        emit entryAppended();
        checkpointSoon();
    }
    return receipt(appended->entry);
}

/// Only what a good signature names is worth a place on the disk.
Result<void> LedgerDesk::keepNamed(const Statement& statement, quint64 peer)
{
    for (const Document& document : m_waiting.take(peer, statement.documents())) {
        auto kept = document.salt.isEmpty() ? m_documents.keepAddressed(document.body)
                                            : m_documents.keep(document);
        if (!kept)
            return kept;
    }
    return {};
}

/// The entry of an exact replay: its author may have missed the receipt, and may have left the
/// roster since.
const LedgerEntry* LedgerDesk::find(const QByteArray& envelope) const
{
    const auto read = Envelope::fromBytes(envelope);
    const auto index = read ? m_store.indexOf(read->payloadSha256()) : std::nullopt;
    if (!index)
        return nullptr;
    const LedgerEntry& entry = m_ledger.entries()[std::size_t(*index)];
    const auto leaf = Leaf::fromBytes(entry.leaf);
    return leaf && leaf->envelope == *read ? &entry : nullptr;
}

Result<LedgerDesk::Answer> LedgerDesk::receipt(const LedgerEntry& entry) const
{
    const auto envelope = signedByLog(QString::fromUtf16(Envelope::receiptType),
        { { u"v"_s, 1 }, { u"type"_s, u"receipt"_s }, { u"ledger"_s, m_ledger.state().ledger },
            { u"payload_sha256"_s, entry.payloadSha256.hex() }, { u"index"_s, entry.index },
            { u"promise_by"_s, (entry.time + limits::receiptPromise).ms },
            { u"t"_s, entry.time.ms } });
    if (!envelope)
        return envelope.error();
    return Answer(LedgerReceipt{ entry.payloadSha256, entry.index, *envelope });
}

Result<LedgerDesk::Answer> LedgerDesk::refuse(
    const QByteArray& envelope, const Error& why, quint64 peer)
{
    if (why.code == Error::Code::Storage)
        return why;
    const auto read = Envelope::fromBytes(envelope);
    Refusal refusal;
    refusal.payloadSha256 = read ? read->payloadSha256()
                                 : Digest::of(envelope); // unreadable: all of it is the payload
    refusal.code = why.reason;
    refusal.detail = why.detail.left(256);
    refusal.at = m_clock.now();
    refusal.envelope = envelope.left(Refusal::keptEnvelope);
    const auto signedRefusal = signedByLog(QString::fromUtf16(Envelope::refusalType),
        { { u"v"_s, 1 }, { u"type"_s, u"refusal"_s }, { u"ledger"_s, m_ledger.state().ledger },
            { u"payload_sha256"_s, refusal.payloadSha256.hex() },
            { u"envelope_sha256"_s, Digest::of(envelope).hex() }, { u"code"_s, refusal.code },
            { u"t"_s, refusal.at.ms } });
    if (!signedRefusal)
        return signedRefusal.error();
    refusal.signedRefusal = *signedRefusal;
    const QString signer = read ? EnvelopeCheck::signerOf(m_ledger.state(), *read) : QString();
    if (const auto kept = m_store.keepRefusal(refusal, { signer, qint64(peer) }); !kept)
        return kept.error();
    qCInfo(logLedger) << "refused" << refusal.payloadSha256.hex() << refusal.code;
    emit refused(refusal);
    return Answer(refusal);
}

Result<QByteArray> LedgerDesk::signedByLog(
    const QString& payloadType, const QJsonObject& payload) const
{
    const auto bytes = CanonicalJson::write(payload, CanonicalJson::statementLimits);
    if (!bytes)
        return bytes.error();
    Envelope envelope{ payloadType, *bytes, {} };
    envelope.signatures.push_back(
        { m_logKey.key().keyId, m_logKey.signNow(envelope.preAuthentication()) });
    return envelope.toBytes();
}

void LedgerDesk::checkpointSoon()
{
    m_due = true;
    if (!m_pause.isActive())
        signCheckpoint();
}

void LedgerDesk::signWaiting()
{
    if (m_due)
        signCheckpoint();
}

void LedgerDesk::signCheckpoint()
{
    m_due = false;
    m_pause.start();
    const QByteArray note = signedHead();
    // Kept before it is published: after a crash the ledger must never be shorter than a head that
    // is out there.
    const auto kept = m_ledger.acceptCheckpoint(note);
    if (!kept)
        return signLater(kept.error());
    m_isStuck = false;
    emit checkpointSigned(kept->size, note);
}

/// What has a receipt must not wait for the next entry because the disk was full for a moment; and
/// witnesses that are shown the head again sign it again.
void LedgerDesk::signLater(const Error& why)
{
    if (!std::exchange(m_isStuck, true))
        qCWarning(logLedger) << "a checkpoint could not be kept and is not published:"
                             << why.detail;
    if (why.code != Error::Code::Storage)
        return;
    m_due = true;
    if (!m_pause.isActive())
        m_pause.start();
}

/// With the cosignatures that the same head has already: signing it again proves that the log is
/// alive, and must not take back what witnesses said.
QByteArray LedgerDesk::signedHead() const
{
    const Checkpoint checkpoint{ m_ledger.state().ledger, m_ledger.size(), m_ledger.root() };
    const QByteArray fresh = checkpoint.toNote(
        m_logKey.key().publicKey, [this](QByteArrayView text) { return m_logKey.signNow(text); });
    auto note = SignedNote::fromBytes(fresh);
    const auto before = SignedNote::fromBytes(m_ledger.headNote());
    if (!note || !before || before->text != note->text)
        return fresh;
    note->merge(*before);
    return note->toBytes();
}

bool LedgerDesk::mayBeWitnessed(qint64 size) const
{
    return size >= m_ledger.size()
        || m_clock.now() - m_ledger.entries()[std::size_t(size)].time < limits::headBehind;
}

void LedgerDesk::takeNote(const QByteArray& note)
{
    const auto kept = m_ledger.acceptCheckpoint(note);
    if (!kept)
        return signLater(kept.error());
    emit checkpointCosigned(kept->size, note);
}

} // namespace yagura
