#pragma once

#include "base/clock.h"
#include "console/hubword.h"
#include "domain/ledgerhealth.h"
#include "store/outboxshelf.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace yagura {

class LedgerIntake;

/// This console's own statements until they are home: QUEUED, LOGGED, WITNESSED (trust.md 2.4). The
/// hub's receipt is a promise, kept with the statement; one that the hub does not keep in time is
/// shown as broken (`E-RCP-BROKEN`) until the statement comes home all the same. Lives on the
/// thread of its shelf.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(OutboxShelf& shelf, const LedgerIntake& ledger, const Clock& clock,
        QObject* parent = nullptr);

    Result<std::vector<Submission>> read(); ///< what is kept, once, before anything else
    bool has(const Digest& payloadSha256) const { return m_own.count(payloadSha256) > 0; }
    Result<void> queue(const Submission& submission);
    Result<std::vector<Submission>> queued() const; ///< what the hub has to be told

    void takeEntry(const LedgerEntry& entry); ///< verified and kept, not yet covered
    Result<void> takeReceipt(
        const HubWord::Promise& promise, const Digest& payloadSha256, const QByteArray& receipt);
    Result<void> takeRefusal(const Refusal& refusal);
    /// `shown`: so many entries are told to the screen; further than that nothing is said to be
    /// logged.
    Result<void> settleUpTo(qint64 shown);
    /// Whether something was due by now and has not come. Then it goes again.
    Result<bool> checkDue();

    std::vector<BrokenPromise> brokenPromises() const;

signals:
    void settled(
        const yagura::Digest& payloadSha256, yagura::SubmissionState state, const QString& code);
    /// A receipt is the hub's signed word that a statement is the entry that it names: it is not.
    void contradicted(const yagura::Error& error);

private:
    struct Own {
        QByteArray envelope;
        SubmissionState state = SubmissionState::Queued;
        QString code;
        std::optional<HubWord::Promise> promise;
        std::optional<qint64> index; ///< in the ledger
        std::chrono::milliseconds due{ 0 }; ///< monotonic
    };

    void remember(const Submission& submission);
    void checkPromised(const Own& own, const Digest& payloadSha256);
    Result<void> settle(
        const Digest& payloadSha256, Own& own, SubmissionState state, const QString& code = {});
    std::chrono::milliseconds dueIn(std::chrono::milliseconds promised) const;

    OutboxShelf& m_shelf;
    const LedgerIntake& m_ledger;
    const Clock& m_clock;
    std::map<Digest, Own> m_own; ///< by payload; the refused ones too: whoever has the bytes may
                                 ///< submit them again
};

} // namespace yagura
