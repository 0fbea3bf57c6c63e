#include "policy/marklist.h"

#include "policy/councilstate.h"

namespace yagura::MarkList {

namespace {

void chain(Matter& matter, const MarkRecord& mark)
{
    matter.markChain
        = Digest::of({ matter.markChain.bytes(), CouncilState::digestOf(mark).bytes() });
}

} // namespace

void append(Matter& matter, const MarkRecord& mark)
{
    matter.marks.push_back(mark);
    chain(matter, mark);
}

void setAside(Matter& matter, const StandingMarks::List& marks, const QString& whyNot)
{
    for (const MarkRecord* standing : marks) {
        MarkRecord& mark = matter.marks[static_cast<std::size_t>(standing - matter.marks.data())];
        mark.counts = false;
        mark.whyNot = whyNot;
        chain(matter, mark);
    }
}

} // namespace yagura::MarkList
