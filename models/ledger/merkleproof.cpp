#include "ledger/merkleproof.h"

#include "ledger/merkletree.h"

#include <algorithm>
#include <bit>

namespace yagura {

namespace {

/// Where a proof has come to: the place of a node at its height, and that of the last node there.
struct Place {
    quint64 node;
    quint64 last;

    bool isRightOrLast() const { return (node & 1) || node == last; }
    void rise()
    {
        node >>= 1;
        last >>= 1;
    }
    /// A last node without a neighbour stands for its parents too, until one is a right child.
    void skipOnlyChildren()
    {
        while (!(node & 1) && node != 0)
            rise();
    }
};

bool areDigests(const MerkleProof::Hashes& hashes)
{
    return std::none_of(hashes.begin(), hashes.end(), [](const Digest& d) { return d.isEmpty(); });
}

} // namespace

bool MerkleProof::includes(
    const Digest& leafHash, qint64 index, qint64 size, const Digest& root, const Hashes& proof)
{
    if (index < 0 || index >= size || leafHash.isEmpty() || !areDigests(proof))
        return false;
    Place at{ static_cast<quint64>(index), static_cast<quint64>(size - 1) };
    Digest hash = leafHash;
    for (const Digest& beside : proof) {
        if (at.last == 0)
            return false;
        const bool right = at.isRightOrLast();
        hash = right ? MerkleTree::nodeHash(beside, hash) : MerkleTree::nodeHash(hash, beside);
        if (right)
            at.skipOnlyChildren();
        at.rise();
    }
    return at.last == 0 && hash == root;
}

bool MerkleProof::extends(qint64 oldSize, const Digest& oldRoot, qint64 newSize,
    const Digest& newRoot, const Hashes& proof)
{
    if (oldSize < 0 || oldSize > newSize || oldRoot.isEmpty() || newRoot.isEmpty()
        || !areDigests(proof))
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot
            && (newSize > 0 || newRoot == MerkleTree::emptyRoot());
    if (oldSize == 0)
        return proof.empty() && oldRoot == MerkleTree::emptyRoot();
    Place at{ static_cast<quint64>(oldSize - 1), static_cast<quint64>(newSize - 1) };
    while (at.node & 1)
        at.rise();
    // An old tree that is one whole subtree is the start itself: its root is left out of the proof.
    const bool isWhole = std::has_single_bit(static_cast<quint64>(oldSize));
    if (proof.empty())
        return false;
    Digest before = isWhole ? oldRoot : proof.front();
    Digest after = before;
    for (auto beside = proof.begin() + (isWhole ? 0 : 1); beside != proof.end(); ++beside) {
        if (at.last == 0)
            return false;
        if (at.isRightOrLast()) {
            before = MerkleTree::nodeHash(*beside, before);
            after = MerkleTree::nodeHash(*beside, after);
            at.skipOnlyChildren();
        } else {
            after = MerkleTree::nodeHash(after, *beside);
        }
        at.rise();
    }
    return at.last == 0 && before == oldRoot && after == newRoot;
}

} // namespace yagura
