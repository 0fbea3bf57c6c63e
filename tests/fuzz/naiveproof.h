#pragma once

#include "ledger/merkleproof.h"

#include <QByteArray>

namespace yagura::fuzz {

/// Proofs as RFC 6962, 2.1.1 and 2.1.2 define them, by recursion: slow, and unlike MerkleProof in
/// every line.
namespace NaiveProof {

bool includes(const Digest& leafHash, qint64 index, qint64 size, const Digest& root,
    const MerkleProof::Hashes& proof);
bool extends(qint64 oldSize, const Digest& oldRoot, qint64 newSize, const Digest& newRoot,
    const MerkleProof::Hashes& proof);

} // namespace NaiveProof

/// A question to both, made of bytes: an honest proof in a tree of up to 64 leaves, and then what
/// the bytes spoil of it.
class ProofCase {
public:
    explicit ProofCase(const QByteArray& bytes);

    bool accepted() const; ///< by MerkleProof
    bool naivelyAccepted() const;

private:
    void spoil(quint8 how, quint8 argument);

    bool m_inclusion = true;
    qint64 m_first = 0; ///< index, or the old size
    qint64 m_size = 0;
    Digest m_start; ///< leaf hash, or the old root
    Digest m_root;
    MerkleProof::Hashes m_proof;
};

} // namespace yagura::fuzz
