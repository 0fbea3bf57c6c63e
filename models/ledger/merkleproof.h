#pragma once

#include "base/digest.h"

#include <vector>

namespace yagura {

/// Checks the proofs that MerkleTree makes, without any tree: what an outsider does (RFC
/// 9162, 2.1.3.2 and 2.1.4.2, whose proofs are RFC 6962's). Pure; wrong lengths and sizes are
/// refused, never read.
namespace MerkleProof {

using Hashes = std::vector<Digest>;

/// Whether `leafHash` is leaf `index` of the tree of `size` leaves with this root.
bool includes(
    const Digest& leafHash, qint64 index, qint64 size, const Digest& root, const Hashes& proof);
/// Whether the tree of `newSize` leaves goes on from that of `oldSize`. A tree goes on from the
/// empty one by an empty proof, and from itself.
bool extends(qint64 oldSize, const Digest& oldRoot, qint64 newSize, const Digest& newRoot,
    const Hashes& proof);

} // namespace MerkleProof
} // namespace yagura
