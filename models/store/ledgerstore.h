#pragma once

#include "store/ledgershelf.h"
#include "store/outboxshelf.h"
#include "store/refusaltable.h"

#include <QString>

namespace yagura {

class Database;
class SqlStatement;

/// The ledger file: leaves, signed heads, refusals, outbox, small settings. Lives on the thread of
/// its database.
class LedgerStore : public LedgerShelf, public OutboxShelf {
public:
    explicit LedgerStore(Database& ledger);

    /// Appends in one transaction, reads the row back and hashes it again (trust.md F12:
    /// `E-LED-BITROT`).
    Result<void> append(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256) override;
    Result<void> together(const std::function<Result<void>()>& work) override;
    Result<void> dropFrom(qint64 index) override;
    Result<std::vector<StoredLeaf>> leaves(qint64 from, int most) const override;
    Result<qint64> size() const override;
    std::optional<qint64> indexOf(const Digest& payloadSha256) const override;

    Result<void> keepHead(const KeptHead& head, Instant at) override;
    std::optional<KeptHead> newestHead(int leastWitnesses = 0,
        qint64 mostSize = std::numeric_limits<qint64>::max()) const override;
    Result<std::vector<KeptHead>> heads() const override;

    Result<void> queue(const Submission& submission) override;
    Result<void> keepReceipt(
        const Digest& payloadSha256, const QByteArray& receipt, Instant promiseBy) override;
    Result<void> settle(
        const Digest& payloadSha256, SubmissionState state, const QString& code) override;
    Result<std::vector<Submission>> outbox() const override;
    Result<Submission> submission(const Digest& payloadSha256) const override;

    Result<void> keepRefusal(const Refusal& refusal, const RefusalCause& cause) override;
    Result<std::vector<KeptRefusal>> refusals(qint64 after = 0, int most = -1) const override;
    qint64 refusalsDropped() const override;
    qint64 refusalCount() const { return m_refusals.count(); }

    Result<void> setSetting(const QString& name,
        const QByteArray& value); ///< pinned genesis, installation id, ledger mode
    std::optional<QByteArray> setting(const QString& name) const;

private:
    Result<void> appendNow(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256);
    Result<void> checkStored(const StoredLeaf& leaf) const;
    Result<Submission> submissionIn(const SqlStatement& row) const;
    Result<std::vector<Document>> documentsOf(qint64 outboxId) const;

    Database& m_ledger;
    RefusalTable m_refusals;
    bool m_together = false; ///< a transaction runs already
};

} // namespace yagura
