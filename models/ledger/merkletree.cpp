#include "ledger/merkletree.h"

namespace yagura {

namespace {

/// RFC 6962, 2.1: an inner node.
Digest nodeHash(const Digest& left, const Digest& right)
{
    return Digest::of({ QByteArrayView("\x01", 1), left.bytes(), right.bytes() });
}

} // namespace

Digest MerkleTree::leafHash(const QByteArray& leaf)
{
    return Digest::of({ QByteArrayView("\x00", 1), leaf });
}

Digest MerkleTree::emptyRoot()
{
    return Digest::of(QByteArrayView());
}

void MerkleTree::append(const Digest& leafHash)
{
    // Perfect subtrees merge as a binary counter carries: one for each trailing 1 of the old size.
    Digest subtree = leafHash;
    for (qint64 carry = size(); carry & 1; carry >>= 1) {
        subtree = nodeHash(m_frontier.back(), subtree);
        m_frontier.pop_back();
    }
    m_frontier.push_back(subtree);
    Digest root = m_frontier.back();
    for (auto it = std::next(m_frontier.rbegin()); it != m_frontier.rend(); ++it)
        root = nodeHash(*it, root);
    m_roots.push_back(root);
}

} // namespace yagura
