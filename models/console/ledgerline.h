#pragma once

#include "base/clock.h"
#include "hublink/hubclient.h"
#include "ledgerlink/ledgerfollower.h"
#include "matters/ledgerintake.h"
#include "matters/matterbook.h"
#include "store/ledgerstore.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace yagura {

class DocumentStore;

/// A console's ledger: what its follower verified and kept is told only once the hub's signed tree
/// head covers it; own statements wait in the outbox until they come home that way. Lives on the
/// ingest thread.
class LedgerLine : public QObject {
    Q_OBJECT
public:
    LedgerLine(LedgerIntake& ledger, LedgerStore& store, DocumentStore& documents, HubClient& hub,
        const Clock& clock, QObject* parent = nullptr);

    void tellStored(); ///< what is verified and kept, before the hub is asked
    /// Kept first, then sent. What cannot be kept is settled as refused: nobody will send it again.
    void submit(const Submission& submission);

signals:
    void updated(const yagura::BookUpdate& update, yagura::Instant verifiedAt);
    void refusalReceived(const yagura::Refusal& refusal);
    void alarmRaised(const yagura::Error& error);
    void outboxRead(const std::vector<yagura::Submission>& submissions);
    void settled(
        const yagura::Digest& payloadSha256, yagura::SubmissionState state, const QString& code);
    void live(); ///< everything the hub had is here
    void failed(const yagura::Error& error); ///< the disk

private:
    Result<void> keep(const Submission& submission);
    void followLedger();
    void acceptReceipt(const LedgerReceipt& receipt);
    void acceptRefusal(const Refusal& refusal);
    /// What the log key signed about this payload.
    Result<QJsonObject> readSigned(
        const QByteArray& envelope, const QString& payloadType, const Digest& payloadSha256) const;
    Result<void> isSigned(const LedgerReceipt& receipt) const;
    Result<void> isSigned(const Refusal& refusal) const;
    void checkPromise(const LedgerEntry& entry, const Digest& promised);
    void readOutbox();
    void tellCovered(); ///< of what is stored
    void tell(); ///< what waits, now that a signed head covers it
    void publish(const BookUpdate& update);
    void settle(const Digest& payloadSha256, SubmissionState state, const QString& code);
    void send(const Submission& submission);
    void resend();
    void retry();
    void complain(const Error& error);

    LedgerIntake& m_ledger;
    LedgerStore& m_store;
    DocumentStore& m_documents;
    HubClient& m_hub;
    const Clock& m_clock;
    LedgerFollower m_follower;
    /// An own statement that has not come home. A refused one still can: whoever has its bytes may
    /// submit it again.
    struct Own {
        QByteArray envelope;
        SubmissionState state = SubmissionState::Queued;
    };

    BookUpdate m_waiting; ///< verified and kept, not yet covered by a signed head
    QHash<Digest, Own> m_outbox; ///< by payload
    QHash<qint64, Digest> m_promised; ///< own payloads by the entry that a receipt promised
    QTimer m_retry;
};

} // namespace yagura
