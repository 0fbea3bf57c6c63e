#include "itemmodels/decisiontally.h"

#include "matters/matterbook.h"

#include <algorithm>

namespace yagura {

void DecisionTally::count(const MatterBook& book)
{
    const auto& entries = book.entries();
    if (entries.size() < m_seen)
        *this = {}; // the screen went back in time
    for (; m_seen < entries.size(); ++m_seen) {
        if (entries[m_seen].statement.as<Mark>())
            m_indexes.push_back(entries[m_seen].index);
    }
}

int DecisionTally::witnessed(const MatterBook& book) const
{
    if (book.health().witnessThreshold == 0)
        return verified();
    const auto end
        = std::lower_bound(m_indexes.begin(), m_indexes.end(), book.health().witnessedSize);
    return static_cast<int>(end - m_indexes.begin());
}

} // namespace yagura
