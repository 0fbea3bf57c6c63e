#pragma once

#include "policy/standingmarks.h"

namespace yagura {

/// Writes into a matter's list of marks, and into the hash chain over them: what a mark costs does
/// not depend on how many there are (docs/ledger-format.md "State").
namespace MarkList {

void append(Matter& matter, const MarkRecord& mark);
/// These marks no longer count. They are the matter's own, in ledger order.
void setAside(Matter& matter, const StandingMarks::List& marks, const QString& whyNot);
/// Every mark that counts and that `isMeant` no longer counts, remarks as well. Whether there was
/// one.
template <typename IsMeant> bool setAsideAll(Matter& matter, const QString& whyNot, IsMeant isMeant)
{
    StandingMarks::List marks;
    for (const MarkRecord& mark : matter.marks) {
        if (mark.counts && isMeant(mark))
            marks.push_back(&mark);
    }
    setAside(matter, marks, whyNot);
    return !marks.empty();
}

} // namespace MarkList
} // namespace yagura
