#include "itemmodels/settlement.h"

#include "matters/matterbook.h"

#include <algorithm>

namespace yagura {

bool isSettled(const MatterBook& book, const Matter& matter)
{
    const LedgerHealth& health = book.health();
    return health.isWitnessed(matter.openedAtIndex)
        && std::all_of(matter.marks.begin(), matter.marks.end(),
            [&](const MarkRecord& mark) { return !mark.counts || health.isWitnessed(mark.index); });
}

} // namespace yagura
