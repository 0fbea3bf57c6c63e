#pragma once

#include "base/clock.h"
#include "domain/ledgerentry.h"
#include "ledger/leaf.h"
#include "matters/keptheads.h"
#include "matters/ledgerhistory.h"
#include "matters/statementbuilder.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace yagura {

class DocumentShelf;

/// The only writer of the ledger, the same on the hub and on every console: checks the envelope,
/// signature, roster, order and Merkle root of every statement itself, stores it, and only then
/// lets it count. Lives on the thread of its stores.
class LedgerIntake {
public:
    LedgerIntake(LedgerShelf& store, DocumentShelf& documents, const Clock& clock);
    Q_DISABLE_COPY_MOVE(LedgerIntake)

    /// Replays what is stored; what was verified up to a kept head is hashed, ordered and evaluated
    /// again, and its signatures are not. Errors: `E-LED-BITROT`, `E-LED-INCONS`, `E-LED-ROLLBACK`:
    /// the program must not go on with this ledger. `E-DOC-MISSING`: it was replayed up to the
    /// entry whose roster or policy pack is lost; a console can take the rest from its hub again.
    enum class Load {
        FromKeptHead, ///< entries under a head that an earlier run kept are hashed and evaluated,
                      ///< but their signatures are not verified once more
        Everything,
    };
    Result<void> load(Load how = Load::FromKeptHead);
    /// How many entries' signatures this run has taken over from an earlier one.
    qint64 takenOver() const { return m_takenOver; }

    /// A submitted envelope whose signatures were verified; only `verify()` makes one.
    class Verified {
    public:
        const Statement& statement() const { return m_statement; }

    private:
        friend class LedgerIntake;
        Verified(Envelope envelope, Statement statement, qint64 size)
            : m_envelope(std::move(envelope))
            , m_statement(std::move(statement))
            , m_size(size)
        {
        }
        Envelope m_envelope;
        Statement m_statement;
        qint64 m_size; ///< of the ledger by whose members it was verified
    };
    /// A submitted envelope, before it has a place: size, canonical form, type, ledger, exercise
    /// flag, key in the roster in force, signature, `seen`. The codes are trust.md 2.9 and
    /// wire.md's (see EnvelopeCheck).
    Result<Verified> verify(const QByteArray& envelope) const;
    /// The same, and that the documents are there that it names.
    Result<Statement> check(const QByteArray& envelope) const;
    /// Hub: gives a checked envelope the next place. A payload that is already there is answered
    /// with its entry
    /// (`appended` false): the same receipt, one row.
    struct Appended {
        LedgerEntry entry;
        bool appended = true;
    };
    Result<Appended> append(const QByteArray& envelope);
    /// The same without verifying the signatures once more, which cost more than all the rest. One
    /// that was verified before the ledger grew is refused (`E-LED-BEHIND`): its key may be revoked
    /// by now.
    Result<Appended> append(const Verified& submitted);
    /// `E-DOC-MISSING` when one is not here that the statement names.
    Result<void> hasDocuments(const Statement& statement) const;
    /// Console: takes the leaf at the next index from the hub after verifying everything again.
    /// `E-LED-ORDER` when it is not the next, `E-LED-SEEN` when its signer saw another history.
    /// Leaves before `size()` must equal ours
    /// (`E-LED-INCONS`) and are otherwise ignored: the result is empty. Rosters and policy packs
    /// must be there
    /// (`E-DOC-MISSING`); other documents go only to those who may read them.
    Result<std::optional<LedgerEntry>> accept(const QByteArray& leaf);
    /// Many leaves in a row, kept together: `accept()` for each, up to the first that is refused.
    struct Accepted {
        std::vector<LedgerEntry> entries; ///< new ones
        std::optional<Error> error;
        QByteArray refused; ///< the leaf that is wrong
    };
    Accepted acceptAll(const std::vector<QByteArray>& leaves);
    /// The hub's signed tree head must fit our own tree; kept when it does (KeptHeads::accept()).
    Result<Checkpoint> acceptCheckpoint(const QByteArray& note);
    /// The head that a note says, if this ledger's key signed it and it is of our own history.
    Result<Checkpoint> proves(const QByteArray& note) const { return m_heads.proves(note); }

    /// Lets go of the entries that no kept head covers. No hub has signed for them: one that was set
    /// up again from a copy may have lost them, and an honest one brings them once more. Whether
    /// there were any.
    Result<bool> dropUncovered();

    bool isEmpty() const { return size() == 0; }
    qint64 size() const { return m_history.size(); }
    /// More than `size()` while documents are lost: what comes again must be what is stored.
    qint64 storedSize() const { return std::max(m_storedSize, size()); }
    Digest root() const { return rootAt(size()); }
    const CouncilState& state() const { return m_history.state(); }
    /// How many entries the newest kept tree head of the hub covers; what is behind them waits for
    /// the next.
    qint64 coveredSize() const { return m_heads.coveredSize(); }
    /// How many entries are covered by a head that `trust.witnessThreshold` witnesses signed; all
    /// covered ones where the ledger has no witness.
    qint64 witnessedSize() const { return m_heads.witnessedSize(); }
    Instant witnessTime() const
    {
        return m_heads.witnessTime();
    } ///< newest counted cosignature, or unknown
    /// What the trust in force at a size says about witnesses; 0 ≤ size ≤ size().
    const Trust& trustAt(qint64 size) const { return m_history.trustAt(size); }
    /// The newest kept head as a note, with the cosignatures that came; empty: none yet.
    const QByteArray& headNote() const { return m_heads.newestNote(); }
    const MerkleTree& tree() const { return m_history.tree(); } ///< for proofs
    Digest rootAt(qint64 size) const { return m_history.rootAt(size); } ///< 0 ≤ size ≤ size()
    CouncilState stateAt(
        qint64 size) const; ///< evaluated again from the entries; 0 ≤ size ≤ size()
    const PastStates& pastStates() const { return m_history.past(); }
    Seen seen() const { return m_history.seen(); } ///< what a statement signed now must carry
    SigningPlace place(Instant now) const; ///< the same with all that every statement says
    const std::vector<LedgerEntry>& entries() const { return m_entries; }
    std::optional<qint64> indexOf(const Digest& payloadSha256) const; ///< below `size()`
    bool has(const Digest& document) const; ///< a document or addressed body is here

private:
    enum class Keep { Store, AlreadyStored };
    /// What is stored, from an empty ledger on; below `verified` only what the head vouches for is
    /// not asked again: signatures, and what their signers saw.
    Result<void> replayStored(qint64 verified);
    bool comesTo(const KeptHead& head) const;
    void forget();
    Result<Keep> isStored(const Leaf& leaf, const QByteArray& bytes) const;
    /// trust.md 2.5, V6 to V8: signature and key, position and time, what its signer saw; and the
    /// documents without which it cannot be evaluated.
    Result<Statement> verifyLeaf(const Leaf& leaf) const;
    Result<void> hasDocument(const Statement& statement) const;
    Result<void> isNext(const Leaf& leaf) const;
    /// The verified leaf, as `stored` has its bytes and hash: the last of `m_entries` then.
    Result<void> take(const Leaf& leaf, const StoredLeaf& stored, Statement statement, Keep keep);
    Result<void> replay(const StoredLeaf& stored, bool verified);
    Result<Statement> readVerified(const Leaf& leaf) const;
    /// The roster or policy pack that the statement names; empty for all others.
    QByteArray documentOf(const Statement& statement) const;

    LedgerShelf& m_store;
    DocumentShelf& m_documents;
    const Clock& m_clock;
    LedgerHistory m_history;
    KeptHeads m_heads;
    std::vector<LedgerEntry> m_entries;
    qint64 m_storedSize = 0; ///< at load
    qint64 m_takenOver = 0;
};

} // namespace yagura
