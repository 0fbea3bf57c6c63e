#pragma once

#include "base/clock.h"
#include "console/ledgerfreshness.h"
#include "console/outbox.h"
#include "hublink/hubclient.h"
#include "ledgerlink/ledgerfollower.h"
#include "matters/ledgerintake.h"
#include "matters/matterbook.h"

#include <QObject>
#include <QTimer>

namespace yagura {

class DocumentShelf;
class LedgerShelf;
class LedgerStore;

/// A console's ledger: what its follower verified and kept is told only once the hub's signed tree
/// head covers it; own statements wait in the outbox until they come home that way. Tells as well
/// how far all of it can be relied on now. Lives on the ingest thread.
class LedgerLine : public QObject {
    Q_OBJECT
public:
    struct Shelves {
        LedgerShelf& ledger;
        OutboxShelf& outbox;
        DocumentShelf& documents;
    };
    LedgerLine(LedgerIntake& ledger, const Shelves& shelves, HubClient& hub, const Clock& clock,
        QObject* parent = nullptr);
    /// The same with a ledger file, which holds the outbox as well.
    LedgerLine(LedgerIntake& ledger, LedgerStore& store, DocumentShelf& documents, HubClient& hub,
        const Clock& clock, QObject* parent = nullptr);

    void keepEvidenceIn(const QString& folder) { m_follower.keepEvidenceIn(folder); }
    void tellStored(); ///< what is verified and kept, before the hub is asked
    /// Kept first, then sent. What cannot be kept is settled as refused: nobody will send it again.
    void submit(const Submission& submission);
    /// For the hub's receipt of a statement that is in the ledger, whoever made it: the hub answers
    /// an exact replay with the receipt it gave first.
    void askReceipt(const Digest& payloadSha256);
    /// What has grown old or is due by now; a coarse timer asks it.
    void checkTime();

signals:
    void updated(const yagura::BookUpdate& update, yagura::Instant verifiedAt);
    void healthChanged(const yagura::LedgerHealth& health);
    void refusalReceived(const yagura::Refusal& refusal);
    /// Verified, and of no other statement than the one that stands there, if it is here already.
    void receiptReceived(const yagura::Digest& payloadSha256, const QByteArray& receipt);
    void alarmRaised(const yagura::Error& error);
    void outboxRead(const std::vector<yagura::Submission>& submissions);
    void settled(
        const yagura::Digest& payloadSha256, yagura::SubmissionState state, const QString& code);
    void founded(bool exercise); ///< the genesis is verified; also when it is stored already
    void live(); ///< everything the hub had is here
    void failed(const yagura::Error& error); ///< the disk

private:
    Result<void> keep(const Submission& submission);
    void connectFollower();
    void connectHub();
    void acceptHead(const Checkpoint& head);
    void acceptReceipt(const LedgerReceipt& receipt);
    bool isOfAnother(const LedgerReceipt& receipt) const;
    void acceptRefusal(const Refusal& refusal);
    void tellCovered(); ///< of what is stored
    void tell(); ///< what waits, now that a signed head covers it
    void publish(const BookUpdate& update);
    void tellHealth();
    void send(); ///< of the outbox, as much as goes now
    void complain(const Error& error);
    void complainOf(const Result<void>& done);

    LedgerIntake& m_ledger;
    LedgerShelf& m_store;
    DocumentShelf& m_documents;
    HubClient& m_hub;
    const Clock& m_clock;
    LedgerFollower m_follower;
    Outbox m_outbox;
    LedgerFreshness m_freshness;
    LedgerHealth m_health; ///< as last told
    qint64 m_hubDropped = 0; ///< refusals, as the hub says
    BookUpdate m_waiting; ///< verified and kept, not yet covered by a signed head
    qint64 m_shown = 0; ///< entries told
    bool m_live = false; ///< since the last welcome everything the hub had came
    std::chrono::milliseconds m_liveUntil; ///< monotonic: when it was so last, or the start
    QTimer m_tick;
};

} // namespace yagura
