#pragma once

#include "../matters/trainingledger.h"
#include "ledger/cosignature.h"
#include "ledgerlink/ledgerfollower.h"

#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace yagura::testing {

using Leaves = std::vector<QByteArray>;

/// One console's verifying half, and what it came to.
struct Follower {
    explicit Follower(const Clock& clock);

    QString alarm() const { return alarmed ? alarmed->reason : QString(); }

    LedgerRoom room;
    QTemporaryDir evidence;
    LedgerFollower follower;
    std::optional<Error> alarmed;
};

/// A hub whose operator holds the log key and says what he likes: `truth` is the honest history
/// with one witness; what is told of it is up to the test.
class LyingHub {
public:
    LyingHub();

    Leaves leaves() const; ///< the honest ones
    const LedgerEntry& entry(qint64 index) const;
    /// Every leaf at the place where it now stands, with its own time.
    static Leaves renumbered(const Leaves& leaves);
    /// The last place, given to this envelope.
    void add(Leaves& leaves, const QByteArray& envelope) const;
    static Digest rootOf(const Leaves& leaves);

    /// What the log key signs; by the witness as well unless `cosigned` is false.
    QByteArray head(const Leaves& leaves, bool cosigned = true) const;
    QByteArray head(const Checkpoint& head, bool cosigned = true) const;
    Welcome welcome(qint64 size) const;
    /// The promise that this payload is entry `index`, made now and due at `by`.
    QByteArray receipt(const Digest& payloadSha256, qint64 index, Instant by) const;

    /// Everything a console that knows nothing is told, one head at the end.
    void tell(Follower& console, const Leaves& leaves, qint64 from = 0) const;
    void tellLeaves(Follower& console, const Leaves& leaves, qint64 from = 0) const;

    TrainingLedger truth;
    MemorySigner witness;
    NoteKey witnessKey;
};

} // namespace yagura::testing
