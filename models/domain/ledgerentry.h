#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "domain/statement.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace yagura {

/// One line of the ledger that this program verified itself: signature, order, Merkle root.
struct LedgerEntry {
    qint64 index = 0;
    Instant time; ///< the hub's, inside the leaf: the only time that counts
    QByteArray leaf; ///< the exact bytes
    QByteArray payload; ///< the exact signed bytes
    Digest payloadSha256;
    Statement statement;
    bool counts = false; ///< what the evaluator made of it
    QString whyNot; ///< `E-MRK-…` where it counts for nothing

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

/// A statement that the hub refused, with the hub's signature over the refusal; never in the
/// ledger.
struct Refusal {
    static constexpr qsizetype keptEnvelope = 8192; ///< bytes of what was submitted

    Digest payloadSha256;
    QString code; ///< `E-ENV-SIG`, `E-KEY-UNKNOWN` …
    QString detail; ///< English
    Instant at;
    QByteArray envelope; ///< what was submitted, as far as it is kept
    QByteArray signedRefusal; ///< the DSSE envelope of the refusal

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// Where one's own statement stands (trust.md 2.4). Stored as these numbers.
enum class SubmissionState : qint8 {
    Queued, ///< in the outbox on this console's disk
    Logged, ///< in the ledger: covered by a head that the hub signed and this console verified
    Refused,
    Witnessed, ///< … by a head that enough witnesses signed as well
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::LedgerEntry)
Q_DECLARE_METATYPE(yagura::Refusal)
Q_DECLARE_METATYPE(yagura::SubmissionState)
