#pragma once

#include "itemmodels/listrule.h"

#include <atomic>
#include <memory>
#include <vector>

namespace yagura {

/// All rows of a picture in the order of one rule, kept so that another filter over them need not
/// sort them again. Never changed once made, so any thread may read it.
class SortedRows {
public:
    using Shared = std::shared_ptr<const SortedRows>;

    /// Sorts every row.
    SortedRows(const PictureRows& rows, const ListRule& rule, const std::atomic_bool& stop);

    int count() const { return static_cast<int>(m_order.size()); }
    bool isOf(const ListRule& rule) const { return m_rule == rule; }
    const std::vector<int>& order() const { return m_order; }

    /// What `known` has become after some of its rows (`changed`, each once) said something new and
    /// others were added at the end; null where sorting everything is cheaper.
    static Shared followed(const Shared& known, const PictureRows& rows,
        const std::vector<int>& changed, const std::atomic_bool& stop);

private:
    SortedRows(const ListRule& rule, std::vector<int> order);
    std::vector<int> without(const std::vector<int>& changed) const;

    ListRule m_rule;
    std::vector<int> m_order;
};

} // namespace yagura
