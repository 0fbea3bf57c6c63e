#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/document.h"
#include "domain/ledgerentry.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace yagura {

class Database;

struct StoredLeaf {
    qint64 index = 0;
    QByteArray leaf;
    Digest leafHash;
};

/// A statement of this console on its way: stored (fsynced) before it is sent.
struct Submission {
    Digest payloadSha256;
    QByteArray envelope;
    std::vector<Document> documents;
    Instant queuedAt;
    SubmissionState state = SubmissionState::Queued;
    QString code; ///< why it was refused

    friend bool operator==(const Submission&, const Submission&) = default;
};

/// The ledger file: leaves, checkpoints, outbox, refusals, small settings. Lives on the thread of
/// its database.
class LedgerStore {
public:
    explicit LedgerStore(Database& ledger);

    /// Appends in one transaction, reads the row back and hashes it again (trust.md F12:
    /// `E-LED-BITROT`). The index must be the next one (`E-LED-ORDER`) and the payload new
    /// (Conflict).
    Result<void> append(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256);
    Result<std::vector<StoredLeaf>> leaves(qint64 from, int most) const;
    Result<qint64> size() const;
    std::optional<qint64> indexOf(const Digest& payloadSha256) const;

    Result<void> keepCheckpoint(
        qint64 size, const Digest& root, const Digest& state, const QByteArray& note, Instant at);
    std::optional<QByteArray> lastCheckpointNote() const;

    Result<void> queue(const Submission& submission);
    Result<void> settle(const Digest& payloadSha256, SubmissionState state, const QString& code);
    Result<std::vector<Submission>> outbox() const; ///< oldest first, settled ones as well

    Result<void> keepRefusal(const Refusal& refusal); ///< idempotent by payload and code
    /// Oldest first, without the first `skip`; at most `most`, all where it is negative.
    Result<std::vector<Refusal>> refusals(qint64 skip = 0, int most = -1) const;
    qint64 refusalCount() const;

    Result<void> setSetting(const QString& name,
        const QByteArray& value); ///< pinned genesis, installation id, ledger mode
    std::optional<QByteArray> setting(const QString& name) const;

private:
    Result<void> checkStored(const StoredLeaf& leaf) const;
    Result<std::vector<Document>> documentsOf(qint64 outboxId) const;

    Database& m_ledger;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Submission)
