#pragma once

#include "base/clock.h"
#include "base/tokenbucket.h"
#include "console/hubword.h"
#include "domain/ledgerhealth.h"
#include "store/outboxshelf.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace yagura {

class LedgerIntake;

/// This console's own statements until they are home: QUEUED, LOGGED, WITNESSED (trust.md 2.4).
/// They go in the order they were made, no faster than a hub takes them. The hub's receipt is a
/// promise, kept with the statement; one that the hub does not keep in time, or whose place another
/// statement has, is shown as broken (`E-RCP-BROKEN`) until the statement comes home all the same,
/// and stays on its record. Lives on the thread of its shelf.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(OutboxShelf& shelf, const LedgerIntake& ledger, const Clock& clock,
        QObject* parent = nullptr);

    Result<std::vector<Submission>> read(); ///< what is kept, once, before anything else
    bool has(const Digest& payloadSha256) const { return m_own.count(payloadSha256) > 0; }
    Result<void> queue(const Submission& submission);
    /// What the hub is to be told next, if it is time: it counts as told then.
    Result<std::optional<Submission>> takeNext();
    void tellAgain(); ///< after a break nobody knows what arrived
    void pause(std::chrono::milliseconds time); ///< tells nothing so long, then all of it again

    void takeEntry(const LedgerEntry& entry); ///< verified and kept, not yet covered
    void dropFrom(qint64 size); ///< entries from there on are not in the ledger any more
    Result<void> takeReceipt(
        const HubWord::Promise& promise, const Digest& payloadSha256, const QByteArray& receipt);
    Result<void> takeRefusal(const Refusal& refusal);
    /// `shown`: so many entries are told to the screen; further than that nothing is said to be
    /// logged.
    Result<void> settleUpTo(qint64 shown);
    /// The hub has told all that it has. What it logged once and lacks now goes again; what
    /// witnesses signed cannot be gone from an honest ledger: error `E-LED-ROLLBACK`.
    Result<void> takeLive();
    /// What was due by now and has not come goes again.
    Result<void> checkDue();

    std::vector<BrokenPromise> brokenPromises() const;

signals:
    void settled(
        const yagura::Digest& payloadSha256, yagura::SubmissionState state, const QString& code);

private:
    struct Own {
        QByteArray envelope;
        SubmissionState state = SubmissionState::Queued;
        QString code;
        std::optional<HubWord::Promise> promise;
        std::optional<qint64> index; ///< in the ledger
        qint64 number = 0; ///< in the order they were made
        bool told = false; ///< on its way: until it is due
        std::chrono::milliseconds due{ 0 }; ///< monotonic; of what was told or promised
    };

    void remember(const Submission& submission);
    bool isTold(const Own& own) const; ///< or needs not to be
    bool isPlaceTaken(const Own& own) const; ///< by another, as a signed head says
    Result<void> settle(
        const Digest& payloadSha256, Own& own, SubmissionState state, const QString& code = {});
    std::chrono::milliseconds dueIn(std::chrono::milliseconds promised) const;

    OutboxShelf& m_shelf;
    const LedgerIntake& m_ledger;
    const Clock& m_clock;
    TokenBucket m_pace;
    std::chrono::milliseconds m_pausedUntil{ 0 }; ///< monotonic
    qint64 m_lastNumber = 0;
    std::map<Digest, Own> m_own; ///< by payload; the refused ones too: whoever has the bytes may
                                 ///< submit them again
};

} // namespace yagura
