#include "ledger/merkletree.h"

#include <algorithm>
#include <bit>

namespace yagura {

namespace {

/// RFC 6962, 2.1: the largest power of two smaller than `count`, where a tree splits; count ≥ 2.
qint64 splitOf(qint64 count)
{
    return static_cast<qint64>(std::bit_floor(static_cast<quint64>(count - 1)));
}

} // namespace

Digest MerkleTree::leafHash(const QByteArray& leaf)
{
    return Digest::of({ QByteArrayView("\x00", 1), leaf });
}

Digest MerkleTree::nodeHash(const Digest& left, const Digest& right)
{
    return Digest::of({ QByteArrayView("\x01", 1), left.bytes(), right.bytes() });
}

Digest MerkleTree::emptyRoot()
{
    return Digest::of(QByteArrayView());
}

void MerkleTree::append(const Digest& leafHash)
{
    // Whole subtrees merge as a binary counter carries: one for each trailing 1 of the old size.
    Digest whole = leafHash;
    std::size_t height = 0;
    for (qint64 carry = size();; carry >>= 1, ++height) {
        if (height == m_subtrees.size())
            m_subtrees.emplace_back();
        m_subtrees[height].push_back(whole);
        if (!(carry & 1))
            break;
        whole = nodeHash(*std::prev(m_subtrees[height].end(), 2), whole);
    }
}

qint64 MerkleTree::size() const
{
    return m_subtrees.empty() ? 0 : static_cast<qint64>(m_subtrees.front().size());
}

Digest MerkleTree::rootAt(qint64 size) const
{
    if (size == 0)
        return emptyRoot();
    return size < 0 || size > this->size() ? Digest() : rootOf(0, size);
}

/// The root over the leaves `first` to `end` - 1, from whole subtrees; `first` is a multiple of
/// every power of two below the number of these leaves, as in every subtree of the standard.
Digest MerkleTree::rootOf(qint64 first, qint64 end) const
{
    Digest root;
    while (end > first) {
        const int height = std::countr_zero(static_cast<quint64>(end - first));
        end -= qint64(1) << height;
        const Digest& whole
            = m_subtrees[static_cast<std::size_t>(height)][static_cast<std::size_t>(end >> height)];
        root = root.isEmpty() ? whole : nodeHash(whole, root);
    }
    return root;
}

std::vector<Digest> MerkleTree::inclusionProof(qint64 index, qint64 size) const
{
    // PATH(m, D[n]) without its recursion: from the root down, so the last hash comes first.
    std::vector<Digest> proof;
    for (qint64 first = 0, end = size; end - first > 1;) {
        const qint64 middle = first + splitOf(end - first);
        proof.push_back(index < middle ? rootOf(middle, end) : rootOf(first, middle));
        (index < middle ? end : first) = middle;
    }
    std::reverse(proof.begin(), proof.end());
    return proof;
}

std::vector<Digest> MerkleTree::consistencyProof(qint64 oldSize, qint64 newSize) const
{
    // SUBPROOF(m, D[n], b) without its recursion; b says that the old tree is this whole subtree,
    // whose root the reader has already.
    std::vector<Digest> proof;
    if (oldSize == 0 || oldSize == newSize)
        return proof;
    qint64 first = 0, end = newSize;
    while (end != oldSize) {
        const qint64 middle = first + splitOf(end - first);
        proof.push_back(oldSize <= middle ? rootOf(middle, end) : rootOf(first, middle));
        (oldSize <= middle ? end : first) = middle;
    }
    if (first > 0)
        proof.push_back(rootOf(first, end));
    std::reverse(proof.begin(), proof.end());
    return proof;
}

} // namespace yagura
