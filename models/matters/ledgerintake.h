#pragma once

#include "base/clock.h"
#include "domain/ledgerentry.h"
#include "ledger/checkpoint.h"
#include "ledger/envelope.h"
#include "ledger/merkletree.h"
#include "policy/evaluator.h"

#include <memory>
#include <vector>

namespace yagura {

class DocumentStore;
class LedgerStore;

/// The only writer of the ledger, the same on the hub and on every console: checks the envelope, signature, roster,
/// order and Merkle root of every statement itself, stores it, and only then lets it count. Lives on the thread of
/// its stores.
class LedgerIntake
{
public:
    LedgerIntake(LedgerStore& store, DocumentStore& documents, const Clock& clock);

    /// Replays what is stored. Errors: `E-LED-BITROT`, `E-LED-INCONS`: the program must not go on with this ledger.
    Result<void> load();

    /// A submitted envelope, before it has a place: size, canonical form, type, ledger, exercise flag, key in the
    /// roster in force, signature, `seen`, documents there. The codes are trust.md 2.9 and wire.md's.
    Result<Statement> check(const QByteArray& envelope) const;
    /// Hub: gives a checked envelope the next place. A payload that is already there is answered with its entry
    /// (`appended` false): the same receipt, one row.
    struct Appended {
        LedgerEntry entry;
        bool appended = true;
    };
    Result<Appended> append(const QByteArray& envelope);
    /// Console: takes the leaf at the next index from the hub after verifying everything again. `E-LED-ORDER` when it
    /// is not the next, `E-LED-SEEN` when its signer saw another history. Leaves before `size()` must equal ours
    /// (`E-LED-INCONS`) and are otherwise ignored: the result is empty.
    Result<std::optional<LedgerEntry>> accept(const QByteArray& leaf);
    /// Console: the hub's signed tree head must fit our own tree. Kept when it does. `E-LED-INCONS`, `E-CHK-SIG`.
    Result<Checkpoint> acceptCheckpoint(const QByteArray& note);

    bool isEmpty() const { return m_tree.size() == 0; }
    qint64 size() const { return m_tree.size(); }
    Digest root() const { return m_tree.root(); }
    const CouncilState& state() const { return m_state; }
    Seen seen() const; ///< what a statement signed now must carry
    const std::vector<LedgerEntry>& entries() const { return m_entries; }
    bool has(const Digest& document) const; ///< a document or addressed body is here

private:
    LedgerStore& m_store;
    DocumentStore& m_documents;
    const Clock& m_clock;
    MerkleTree m_tree;
    CouncilState m_state;
    std::vector<Digest> m_states; ///< the state's digest at every size, for `seen.state`
    std::vector<LedgerEntry> m_entries;
};

} // namespace yagura
