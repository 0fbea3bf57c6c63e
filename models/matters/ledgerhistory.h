#pragma once

#include "domain/ledgerentry.h"
#include "ledger/merkletree.h"
#include "matters/paststates.h"
#include "policy/evaluator.h"

#include <map>
#include <vector>

namespace yagura {

/// What the verified entries of a ledger come to at every size: the root of their tree, the digest
/// of the evaluator's state, the trust in force; and the state at the newest. A value; grows by
/// what LedgerIntake took.
class LedgerHistory {
public:
    LedgerHistory();

    qint64 size() const { return m_tree.size(); }
    const MerkleTree& tree() const { return m_tree; }
    const CouncilState& state() const { return m_state; }
    Digest rootAt(qint64 size) const { return m_tree.rootAt(size); } ///< 0 ≤ size ≤ size()
    const Digest& stateDigestAt(qint64 size) const; ///< 0 ≤ size ≤ size()
    const Trust& trustAt(qint64 size) const; ///< what it says about witnesses; 0 ≤ size
    const PastStates& past() const { return m_past; } ///< to begin from where a past state is asked
    Seen seen() const; ///< what a statement signed now must carry
    /// trust.md 2.5, V8: an honest signer who was shown another history gives it away with every
    /// signature. `E-LED-SEEN`.
    Result<void> fits(const Seen& seen) const;

    /// The next entry; `document` is the roster or policy pack that it names.
    Verdict take(const LedgerEntry& entry, const Digest& leafHash, const DocumentBytes& document);

private:
    MerkleTree m_tree;
    CouncilState m_state;
    PastStates m_past;
    std::vector<Digest> m_stateDigests;
    std::map<qint64, Trust> m_trusts{ { 0, {} } }; ///< by the size from which on it is in force
};

} // namespace yagura
