#pragma once

#include "ledger/merkletree.h"

#include <vector>

namespace yagura::testing {

/// A tree whose leaf k is the decimal number k.
struct NumberedTree {
    explicit NumberedTree(qint64 size)
    {
        for (qint64 k = 0; k < size; ++k) {
            leaves.push_back(MerkleTree::leafHash(QByteArray::number(k)));
            tree.append(leaves.back());
        }
    }

    const Digest& leaf(qint64 index) const { return leaves[static_cast<std::size_t>(index)]; }

    std::vector<Digest> leaves;
    MerkleTree tree;
};

/// With one bit changed.
inline Digest flipped(const Digest& digest, qsizetype byte = 7, int bit = 0)
{
    QByteArray bytes = digest.bytes();
    bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << bit));
    return *Digest::fromBytes(bytes);
}

} // namespace yagura::testing
