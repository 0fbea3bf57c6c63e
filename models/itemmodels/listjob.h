#pragma once

#include "itemmodels/listrule.h"
#include "itemmodels/listsieve.h"
#include "itemmodels/roworder.h"
#include "itemmodels/sortedrows.h"

#include <atomic>
#include <vector>

namespace yagura {

/// Which rows of a picture a list shows, and in which order.
struct ListChoice {
    ListSieve sieve;
    ListRule rule;
};

/// One sort and filter on another thread, over the rows as they were when it began.
struct ListJob {
    ListJob(const PictureRows& now, const ListChoice& wished, SortedRows::Shared known,
        std::vector<int> changedSince)
        : rows(now)
        , choice(wished)
        , sorted(std::move(known))
        , changed(std::move(changedSince))
    {
    }
    void run();

    const PictureRows rows;
    const ListChoice choice;
    SortedRows::Shared sorted; ///< of an earlier choice; of this one after run(), or null
    std::vector<int> changed; ///< of its rows
    RowOrder order;
    std::vector<int> touched; ///< GUI thread: rows that changed since it began
    std::atomic_bool stop = false;

private:
    bool sortAll(qsizetype wanted);
};

} // namespace yagura
