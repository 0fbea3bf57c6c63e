#pragma once

#include "base/digest.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// The RFC 6962 tree over the ledger's leaves: leaf = SHA256(0x00 ‖ bytes), node = SHA256(0x01 ‖
/// left ‖ right). Keeps the root of every whole subtree: grows by one leaf at the cost of two
/// hashes, answers the root of every size it has passed in O(log n), and proofs in O(log² n).
class MerkleTree {
public:
    static Digest leafHash(const QByteArray& leaf);
    static Digest nodeHash(const Digest& left, const Digest& right);
    static Digest emptyRoot(); ///< SHA-256 of nothing

    void append(const Digest& leafHash);

    qint64 size() const;
    Digest root() const { return rootAt(size()); }
    Digest rootAt(qint64 size) const; ///< empty for a size that it has not passed

    /// RFC 6962 2.1.1: the hashes beside the way from leaf `index` to the root of `size` leaves;
    /// 0 ≤ index < size ≤ size().
    std::vector<Digest> inclusionProof(qint64 index, qint64 size) const;
    /// RFC 6962 2.1.2, 0 ≤ oldSize ≤ newSize ≤ size(); empty where either is 0 or both are the
    /// same.
    std::vector<Digest> consistencyProof(qint64 oldSize, qint64 newSize) const;

private:
    Digest rootOf(qint64 first, qint64 end) const;

    /// By height: the roots of the whole subtrees of 2^height leaves, from the left.
    std::vector<std::vector<Digest>> m_subtrees;
};

} // namespace yagura
