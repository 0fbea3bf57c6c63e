#include "naiveproof.h"

#include "ledger/merkletree.h"

#include <optional>
#include <utility>

namespace yagura::fuzz {

using Hashes = MerkleProof::Hashes;

namespace {

constexpr int leaves = 64;

/// The largest power of two below `size`.
qint64 split(qint64 size)
{
    qint64 half = 1;
    while (half < size - half)
        half *= 2;
    return half;
}

std::optional<Digest> rootBy(const Digest& leafHash, qint64 index, qint64 size, Hashes proof)
{
    if (size == 1)
        return proof.empty() ? std::optional(leafHash) : std::nullopt;
    if (proof.empty())
        return std::nullopt;
    const Digest last = proof.back();
    proof.pop_back();
    const qint64 half = split(size);
    const bool isLeft = index < half;
    const auto inner = rootBy(
        leafHash, isLeft ? index : index - half, isLeft ? half : size - half, std::move(proof));
    if (!inner)
        return std::nullopt;
    return isLeft ? MerkleTree::nodeHash(*inner, last) : MerkleTree::nodeHash(last, *inner);
}

using Roots = std::pair<Digest, Digest>; ///< old, new

/// SUBPROOF of RFC 6962, read backwards. `known`: the old tree is this very subtree.
std::optional<Roots> rootsBy(
    qint64 oldSize, const Digest& oldRoot, qint64 size, bool known, Hashes proof)
{
    if (oldSize == size && known)
        return proof.empty() ? std::optional(Roots(oldRoot, oldRoot)) : std::nullopt;
    if (proof.empty())
        return std::nullopt;
    const Digest last = proof.back();
    proof.pop_back();
    if (oldSize == size)
        return proof.empty() ? std::optional(Roots(last, last)) : std::nullopt;
    const qint64 half = split(size);
    if (oldSize <= half) {
        const auto inner = rootsBy(oldSize, oldRoot, half, known, std::move(proof));
        if (!inner)
            return std::nullopt;
        return Roots(inner->first, MerkleTree::nodeHash(inner->second, last));
    }
    const auto inner = rootsBy(oldSize - half, oldRoot, size - half, false, std::move(proof));
    if (!inner)
        return std::nullopt;
    return Roots(
        MerkleTree::nodeHash(last, inner->first), MerkleTree::nodeHash(last, inner->second));
}

Digest leafHash(int number)
{
    return MerkleTree::leafHash(QByteArray::number(number));
}

const MerkleTree& tree()
{
    static const MerkleTree grown = [] {
        MerkleTree growing;
        for (int leaf = 0; leaf < leaves; ++leaf)
            growing.append(leafHash(leaf));
        return growing;
    }();
    return grown;
}

} // namespace

bool NaiveProof::includes(
    const Digest& leafHash, qint64 index, qint64 size, const Digest& root, const Hashes& proof)
{
    return index >= 0 && index < size && rootBy(leafHash, index, size, proof) == root;
}

bool NaiveProof::extends(qint64 oldSize, const Digest& oldRoot, qint64 newSize,
    const Digest& newRoot, const Hashes& proof)
{
    if (oldSize < 0 || newSize < oldSize)
        return false;
    if (oldSize == 0 && oldRoot != MerkleTree::emptyRoot())
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    if (oldSize == 0)
        return proof.empty();
    return rootsBy(oldSize, oldRoot, newSize, true, proof) == Roots(oldRoot, newRoot);
}

ProofCase::ProofCase(const QByteArray& bytes)
{
    const auto at
        = [&](qsizetype k) { return k < bytes.size() ? static_cast<quint8>(bytes[k]) : quint8(0); };
    m_inclusion = at(0) % 2 == 0;
    m_size = 1 + at(1) % leaves;
    m_root = tree().rootAt(m_size);
    if (m_inclusion) {
        m_first = at(2) % m_size;
        m_start = leafHash(int(m_first));
        m_proof = tree().inclusionProof(m_first, m_size);
    } else {
        m_first = at(2) % (m_size + 1);
        m_start = m_first == 0 ? MerkleTree::emptyRoot() : tree().rootAt(m_first);
        m_proof = tree().consistencyProof(m_first, m_size);
    }
    for (qsizetype k = 3; k + 1 < bytes.size() && k < 19; k += 2)
        spoil(at(k), at(k + 1));
}

void ProofCase::spoil(quint8 how, quint8 argument)
{
    const auto place
        = m_proof.empty() ? m_proof.end() : m_proof.begin() + argument % qsizetype(m_proof.size());
    const bool hasPlace = place != m_proof.end();
    switch (how % 9) {
    case 0:
        m_size += static_cast<qint8>(argument);
        break;
    case 1:
        m_first += static_cast<qint8>(argument);
        break;
    case 2:
        m_root = tree().rootAt(1 + argument % leaves);
        break;
    case 3:
        m_start = tree().rootAt(1 + argument % leaves);
        break;
    case 4:
        m_proof.push_back(leafHash(argument % leaves));
        break;
    case 5:
        if (hasPlace)
            m_proof.erase(place);
        break;
    case 6:
        if (hasPlace)
            m_proof.insert(place, *place);
        break;
    case 7:
        if (hasPlace)
            *place = Digest::of(place->bytes());
        break;
    case 8:
        m_size = static_cast<qint64>((static_cast<quint64>(m_size) << argument % 40) >> 2);
        break;
    }
}

bool ProofCase::accepted() const
{
    return m_inclusion ? MerkleProof::includes(m_start, m_first, m_size, m_root, m_proof)
                       : MerkleProof::extends(m_first, m_start, m_size, m_root, m_proof);
}

bool ProofCase::naivelyAccepted() const
{
    return m_inclusion ? NaiveProof::includes(m_start, m_first, m_size, m_root, m_proof)
                       : NaiveProof::extends(m_first, m_start, m_size, m_root, m_proof);
}

} // namespace yagura::fuzz
