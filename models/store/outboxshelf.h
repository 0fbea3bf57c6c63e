#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/document.h"
#include "domain/ledgerentry.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace yagura {

/// A statement of this console on its way: stored (fsynced) before it is sent.
struct Submission {
    Digest payloadSha256;
    QByteArray envelope;
    std::vector<Document> documents;
    Instant queuedAt;
    SubmissionState state = SubmissionState::Queued;
    QString code; ///< why it was refused
    QByteArray receipt = {}; ///< the hub's signed promise about it; empty: none came
    Instant promiseBy = {}; ///< ledger time by which the promise is due

    friend bool operator==(const Submission&, const Submission&) = default;
};

/// What this console itself put on its way, wherever it is kept. Used on one thread.
class OutboxShelf {
public:
    virtual ~OutboxShelf() = default;

    virtual Result<void> queue(const Submission& submission) = 0;
    virtual Result<void> keepReceipt(
        const Digest& payloadSha256, const QByteArray& receipt, Instant promiseBy)
        = 0;
    virtual Result<void> settle(
        const Digest& payloadSha256, SubmissionState state, const QString& code)
        = 0;
    /// Oldest first, settled ones as well.
    virtual Result<std::vector<Submission>> outbox() const = 0;
    virtual Result<Submission> submission(const Digest& payloadSha256) const = 0;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Submission)
