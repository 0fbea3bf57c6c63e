#pragma once

#include "picture/itemfacts.h"

namespace yagura {

/// Lets through what may be shown under a marking ceiling: hand it to a model as its filter,
/// so that nothing above the ceiling reaches a row, a sum or a pixel. What is only assumed counts
/// as what it is assumed to be. A value.
class MarkingFilter {
public:
    explicit MarkingFilter(Tlp ceiling)
        : m_ceiling(ceiling)
    {
    }
    bool operator()(const Item& item) const { return item.marking.tlp <= m_ceiling; }
    bool operator()(const ItemFacts& facts) const { return facts.tlp <= m_ceiling; }

private:
    Tlp m_ceiling;
};

} // namespace yagura
