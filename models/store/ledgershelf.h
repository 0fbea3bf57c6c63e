#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/ledgerentry.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace yagura {

struct StoredLeaf {
    qint64 index = 0;
    QByteArray leaf;
    Digest leafHash;
};

/// A signed tree head that was verified before it was kept.
struct KeptHead {
    qint64 size = 0;
    Digest root;
    Digest state; ///< of the evaluator at `size`
    int rules = 0; ///< its version; 0: not known
    QByteArray note; ///< with the cosignatures that came
    int witnesses = 0; ///< distinct trusted witnesses among them
    Instant witnessTime = {}; ///< of the newest of these; unknown: none

    friend bool operator==(const KeptHead&, const KeptHead&) = default;
};

/// Who caused a refusal, as far as it can be told.
struct RefusalCause {
    QString keyId; ///< whose signature over it holds; empty: anybody may have sent it
    qint64 peer = 0; ///< from whom it came then; 0: not known

    friend bool operator==(const RefusalCause&, const RefusalCause&) = default;
};

struct KeptRefusal {
    qint64 number = 0; ///< ascending, not without gaps
    Refusal refusal;

    friend bool operator==(const KeptRefusal&, const KeptRefusal&) = default;
};

/// What a ledger is made of, wherever it is kept: leaves, signed heads, refusals. LedgerStore keeps
/// it on the disk, a simulation in memory. Used on one thread.
class LedgerShelf {
public:
    virtual ~LedgerShelf() = default;

    /// Appends durably. The index must be the next one (`E-LED-ORDER`) and the payload new
    /// (Conflict, `E-LED-TWICE`).
    virtual Result<void> append(const StoredLeaf& leaf, Instant time, const Digest& payloadSha256)
        = 0;
    /// What `work` appends is kept together, or none of it: a backlog costs one sync.
    virtual Result<void> together(const std::function<Result<void>()>& work) { return work(); }
    /// Those from `index` on: no kept head may cover them.
    virtual Result<void> dropFrom(qint64 index) = 0;
    virtual Result<std::vector<StoredLeaf>> leaves(qint64 from, int most) const = 0;
    virtual Result<qint64> size() const = 0;
    virtual std::optional<qint64> indexOf(const Digest& payloadSha256) const = 0;

    /// Replaces a head of the same size.
    virtual Result<void> keepHead(const KeptHead& head, Instant at) = 0;
    /// The largest head of at most `mostSize` entries with at least so many witnesses.
    virtual std::optional<KeptHead> newestHead(
        int leastWitnesses = 0, qint64 mostSize = std::numeric_limits<qint64>::max()) const = 0;
    virtual Result<std::vector<KeptHead>> heads() const = 0; ///< by size

    /// Idempotent by payload and code. Bounded: another may go for it (limits::refusals).
    virtual Result<void> keepRefusal(const Refusal& refusal, const RefusalCause& cause) = 0;
    /// Oldest first, behind the one of number `after`; at most `most`, all where it is negative.
    virtual Result<std::vector<KeptRefusal>> refusals(qint64 after = 0, int most = -1) const = 0;
    virtual qint64 refusalsDropped() const = 0; ///< for want of room, ever
};

} // namespace yagura
