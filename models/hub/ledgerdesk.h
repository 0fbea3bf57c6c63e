#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/document.h"
#include "hub/clockguard.h"
#include "hub/waitingdocuments.h"
#include "hublink/hubmessage.h"

#include <QObject>
#include <QTimer>

#include <variant>

namespace yagura {

class DocumentShelf;
class LedgerIntake;
class LedgerShelf;
class MemorySigner;

/// The hub's side of the ledger: takes submitted statements, gives them their place, signs
/// receipts, refusals and tree heads with the log key (trust.md 2.4). It can refuse what is
/// malformed or unauthenticated, and nothing else. Lives on the hub's thread.
class LedgerDesk : public QObject {
    Q_OBJECT
public:
    using Answer = std::variant<LedgerReceipt, Refusal>;

    LedgerDesk(LedgerIntake& ledger, LedgerShelf& store, DocumentShelf& documents,
        const MemorySigner& logKey, const Clock& clock, QObject* parent = nullptr);

    /// One that a peer sends before the statement that names it; a roster or policy pack has no
    /// salt. Error: `E-DOC-FORM` when it is no document.
    Result<void> take(quint64 peer, const Document& document);
    void forget(quint64 peer); ///< it has gone, and what waits of it
    /// What `peer` submits (0: the hub itself). An error is the hub's own (its disk, or its clock:
    /// `E-LED-CLOCK`): the statement is neither taken nor refused, and comes again.
    Result<Answer> submit(const QByteArray& envelope, quint64 peer = 0);
    void signCheckpoint(); ///< at start: the head must be there before the first console asks
    void signWaiting(); ///< before an orderly end: no entry stays without a head
    /// A note of one of our heads with more signatures than were kept. Kept and told, where it
    /// fits.
    void takeNote(const QByteArray& note);
    /// Whether witnesses may still be shown a head of so many entries. One that signs it takes
    /// nothing behind it that is much older than its signature (`E-WIT-TIME`), for good.
    bool mayBeWitnessed(qint64 size) const;
    void hearWitness(Instant time) { m_clockGuard.hear(time); } ///< just told by a witness

signals:
    void entryAppended();
    void refused(const yagura::Refusal& refusal);
    void checkpointSigned(qint64 size, const QByteArray& note); ///< the newest head
    /// The same note, or one of an older head: witnesses signed it.
    void checkpointCosigned(qint64 size, const QByteArray& note);

private:
    Result<void> keepNamed(const Statement& statement, quint64 peer);
    const LedgerEntry* find(const QByteArray& envelope) const;
    Result<Answer> receipt(const LedgerEntry& entry) const;
    /// A refusal, or an error of the hub's own.
    Result<Answer> refuse(const QByteArray& envelope, const Error& why, quint64 peer);
    Result<QByteArray> signedByLog(const QString& payloadType, const QJsonObject& payload) const;
    QByteArray signedHead() const;
    void checkpointSoon();
    void signLater(const Error& why); ///< the head could not be kept

    LedgerIntake& m_ledger;
    LedgerShelf& m_store;
    DocumentShelf& m_documents;
    const MemorySigner& m_logKey;
    const Clock& m_clock;
    ClockGuard m_clockGuard;
    WaitingDocuments m_waiting;
    QTimer m_pause; ///< between two checkpoints
    QTimer m_freshness; ///< the longest time without one
    bool m_due = false;
    bool m_isStuck = false; ///< said once, until it is over
};

} // namespace yagura
