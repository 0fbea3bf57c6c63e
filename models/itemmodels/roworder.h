#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace yagura {

/// A long sequence of row numbers that is changed anywhere at the cost of a short one: kept in
/// blocks. A value.
class RowOrder {
public:
    RowOrder() = default;
    explicit RowOrder(std::span<const int> rows);

    int size() const { return m_size; }
    int at(int position) const;
    std::vector<int> all() const;
    void insert(int position, std::span<const int> rows);
    void erase(int position);

    /// Where a sequence in which `isBefore(row)` holds first and then never again turns.
    template <typename IsBefore> int partitionPoint(IsBefore isBefore) const
    {
        // Of the blocks the first whose last row is not before: it holds the turn.
        const auto block = std::partition_point(m_blocks.begin(), m_blocks.end(),
            [&](const std::vector<int>& rows) { return isBefore(rows.back()); });
        if (block == m_blocks.end())
            return m_size;
        const auto row = std::partition_point(block->begin(), block->end(), isBefore);
        return m_starts[static_cast<std::size_t>(block - m_blocks.begin())]
            + static_cast<int>(row - block->begin());
    }

private:
    static constexpr std::size_t mostInBlock = 2048;

    std::size_t blockAt(int position) const;
    void split(std::size_t block);
    void count(std::size_t from);

    std::vector<std::vector<int>> m_blocks; ///< none is empty
    std::vector<int> m_starts; ///< position of each block's first row
    int m_size = 0;
};

} // namespace yagura
