#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yagura {

class LedgerIntake;

/// What proves to others that a hub showed two histories of one ledger: signed heads and statements
/// that do not fit, with the keys, the proof, and how to check them without this program (trust.md
/// TH-04). The text is plain, in both languages.
struct ForkEvidence {
    QString name; ///< `fork-40-41.txt`: the sizes that do not fit
    QByteArray text;

    /// The hub's `note` does not fit the entries; absent while no head of it is kept, or when the
    /// log key did not sign it.
    static std::optional<ForkEvidence> ofHead(
        const LedgerIntake& ledger, const QByteArray& note, Instant now);
    /// The signer of `leaf` saw another history than the one whose head is kept.
    static std::optional<ForkEvidence> ofStatement(
        const LedgerIntake& ledger, const QByteArray& leaf, Instant now);

    /// Writes it durably, and gives the file's path back. What bears the name already stays: it is
    /// the first proof.
    Result<QString> write(const QString& folder) const;
};

} // namespace yagura
