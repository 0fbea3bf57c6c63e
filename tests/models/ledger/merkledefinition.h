#pragma once

#include "base/digest.h"

#include <map>
#include <utility>
#include <vector>

namespace yagura::testing {

/// RFC 6962, 2.1, by its recursive definitions: slow, and plainly the text of the standard. What a
/// subtree hashes to is remembered, nothing else.
class MerkleDefinition {
public:
    explicit MerkleDefinition(std::vector<Digest> leafHashes)
        : m_leaves(std::move(leafHashes))
    {
    }

    /// MTH(D[first:first + count])
    Digest root(std::size_t first, std::size_t count)
    {
        if (count == 0)
            return Digest::of("");
        if (count == 1)
            return m_leaves[first];
        Digest& known = m_known[{ first, count }];
        if (known.isEmpty()) {
            const std::size_t k = split(count);
            known = Digest::of({ QByteArrayView("\x01", 1), root(first, k).bytes(),
                root(first + k, count - k).bytes() });
        }
        return known;
    }
    /// PATH(m, D[first:first + count])
    std::vector<Digest> path(std::size_t m, std::size_t first, std::size_t count)
    {
        if (count == 1)
            return {};
        const std::size_t k = split(count);
        return m < k ? with(path(m, first, k), root(first + k, count - k))
                     : with(path(m - k, first + k, count - k), root(first, k));
    }
    /// PROOF(m, D[n]), 0 < m < n
    std::vector<Digest> proof(std::size_t m, std::size_t n) { return subproof(m, 0, n, true); }

private:
    static std::size_t split(std::size_t count)
    {
        std::size_t k = 1;
        while (k * 2 < count)
            k *= 2;
        return k;
    }
    static std::vector<Digest> with(std::vector<Digest> hashes, const Digest& last)
    {
        hashes.push_back(last);
        return hashes;
    }
    /// SUBPROOF(m, D[first:first + count], b)
    std::vector<Digest> subproof(std::size_t m, std::size_t first, std::size_t count, bool b)
    {
        if (m == count)
            return b ? std::vector<Digest>() : std::vector<Digest>{ root(first, count) };
        const std::size_t k = split(count);
        return m <= k ? with(subproof(m, first, k, b), root(first + k, count - k))
                      : with(subproof(m - k, first + k, count - k, false), root(first, k));
    }

    std::vector<Digest> m_leaves;
    std::map<std::pair<std::size_t, std::size_t>, Digest> m_known;
};

} // namespace yagura::testing
