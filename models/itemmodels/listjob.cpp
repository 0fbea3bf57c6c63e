#include "itemmodels/listjob.h"

#include <algorithm>

namespace yagura {

namespace {

/// A filter that leaves less than this part of the rows sorts only what it leaves.
constexpr qsizetype leastShareSorted = 8;

} // namespace

/// False where too few rows are wanted to be worth sorting the others with them.
bool ListJob::sortAll(qsizetype wanted)
{
    if (sorted && sorted->isOf(choice.rule)) {
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        sorted = SortedRows::followed(sorted, rows, changed, stop);
    } else {
        sorted = nullptr;
    }
    if (!sorted && wanted > rows.count() / leastShareSorted)
        sorted = std::make_shared<const SortedRows>(rows, choice.rule, stop);
    return sorted != nullptr;
}

void ListJob::run()
{
    const std::vector<char> passes = choice.sieve.accepted(rows, stop);
    const auto wanted = std::count(passes.begin(), passes.end(), 1);
    std::vector<int> accepted;
    accepted.reserve(static_cast<std::size_t>(wanted));
    const auto take = [&](int row) {
        if (passes[static_cast<std::size_t>(row)] != 0)
            accepted.push_back(row);
    };
    if (sortAll(wanted)) {
        for (const int row : sorted->order())
            take(row);
    } else {
        for (int row = 0; row < rows.count(); ++row)
            take(row);
        choice.rule.sort(rows, accepted, stop);
    }
    order = RowOrder(accepted);
}

} // namespace yagura
