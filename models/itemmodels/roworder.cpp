#include "itemmodels/roworder.h"

#include <iterator>
#include <utility>

namespace yagura {

RowOrder::RowOrder(std::span<const int> rows)
{
    if (rows.empty())
        return;
    m_blocks.emplace_back(rows.begin(), rows.end());
    split(0);
    count(0);
}

std::size_t RowOrder::blockAt(int position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

int RowOrder::at(int position) const
{
    const std::size_t block = blockAt(position);
    return m_blocks[block][static_cast<std::size_t>(position - m_starts[block])];
}

std::vector<int> RowOrder::all() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(m_size));
    for (const std::vector<int>& block : m_blocks)
        rows.insert(rows.end(), block.begin(), block.end());
    return rows;
}

void RowOrder::insert(int position, std::span<const int> rows)
{
    if (rows.empty())
        return;
    if (m_blocks.empty()) {
        *this = RowOrder(rows);
        return;
    }
    const std::size_t block = blockAt(position);
    auto& there = m_blocks[block];
    there.insert(there.begin() + (position - m_starts[block]), rows.begin(), rows.end());
    if (there.size() > mostInBlock)
        split(block);
    count(block);
}

/// Into pieces of which each has room again.
void RowOrder::split(std::size_t block)
{
    const std::vector<int> rows = std::exchange(m_blocks[block], {});
    constexpr std::size_t piece = mostInBlock * 3 / 4;
    std::vector<std::vector<int>> pieces;
    for (std::size_t first = 0; first < rows.size(); first += piece) {
        const auto part = std::span(rows).subspan(first, std::min(piece, rows.size() - first));
        pieces.emplace_back(part.begin(), part.end());
    }
    m_blocks[block] = std::move(pieces.front());
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(block) + 1,
        std::make_move_iterator(pieces.begin() + 1), std::make_move_iterator(pieces.end()));
}

void RowOrder::erase(int position)
{
    const std::size_t block = blockAt(position);
    auto& there = m_blocks[block];
    there.erase(there.begin() + (position - m_starts[block]));
    if (there.empty())
        m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(block));
    count(block);
}

void RowOrder::count(std::size_t from)
{
    m_starts.resize(m_blocks.size());
    m_size = from == 0 ? 0 : m_starts[from - 1] + static_cast<int>(m_blocks[from - 1].size());
    for (std::size_t block = from; block < m_blocks.size(); ++block) {
        m_starts[block] = m_size;
        m_size += static_cast<int>(m_blocks[block].size());
    }
}

} // namespace yagura
