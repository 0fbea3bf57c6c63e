#include "search/searchquery.h"

#include <algorithm>

namespace yagura {

bool SearchQuery::hasFields() const
{
    return !sector.isEmpty() || prefecture != noPrefecture || !source.isEmpty() || !kinds.empty()
        || least || most || tlp || !objectId.isEmpty() || from.isKnown() || to.isKnown();
}

bool SearchQuery::holdsIn(QStringView folded) const
{
    return std::all_of(terms.begin(), terms.end(),
        [&](const SearchTerm& term) { return folded.contains(term.folded) != term.isExcluded; });
}

} // namespace yagura
