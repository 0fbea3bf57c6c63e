#include "itemmodels/sortedrows.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace yagura {

namespace {

/// Each row that is new costs a search among all; when every sixteenth is, sorting is as cheap.
constexpr std::size_t shareOfNew = 16;

} // namespace

SortedRows::SortedRows(const PictureRows& rows, const ListRule& rule, const std::atomic_bool& stop)
    : m_rule(rule)
    , m_order(static_cast<std::size_t>(rows.count()))
{
    std::iota(m_order.begin(), m_order.end(), 0);
    m_rule.sort(rows, m_order, stop);
}

SortedRows::SortedRows(const ListRule& rule, std::vector<int> order)
    : m_rule(rule)
    , m_order(std::move(order))
{
}

std::vector<int> SortedRows::without(const std::vector<int>& changed) const
{
    if (changed.empty())
        return m_order;
    std::vector<bool> isChanged(m_order.size());
    for (const int row : changed)
        isChanged[static_cast<std::size_t>(row)] = true;
    std::vector<int> rest;
    rest.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rest),
        [&](int row) { return !isChanged[static_cast<std::size_t>(row)]; });
    return rest;
}

SortedRows::Shared SortedRows::followed(const Shared& known, const PictureRows& rows,
    const std::vector<int>& changed, const std::atomic_bool& stop)
{
    std::vector<int> fresh(static_cast<std::size_t>(rows.count() - known->count()));
    std::iota(fresh.begin(), fresh.end(), known->count());
    fresh.insert(fresh.end(), changed.begin(), changed.end());
    if (fresh.empty())
        return known;
    if (fresh.size() > known->m_order.size() / shareOfNew)
        return nullptr;
    const ListRule& rule = known->m_rule;
    rule.sort(rows, fresh, stop);
    const std::vector<int> old = known->without(changed);
    std::vector<int> order;
    order.reserve(old.size() + fresh.size());
    auto from = old.cbegin();
    for (const int row : fresh) {
        const auto place = std::partition_point(
            from, old.cend(), [&](int other) { return rule.isBefore(rows, other, row); });
        std::copy(from, place, std::back_inserter(order));
        order.push_back(row);
        from = place;
    }
    std::copy(from, old.cend(), std::back_inserter(order));
    return Shared(new SortedRows(rule, std::move(order)));
}

} // namespace yagura
