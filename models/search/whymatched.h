#pragma once

#include "search/searchquery.h"
#include "search/searchtext.h"

#include <vector>

namespace yagura {

/// Why one object is among the hits: a text of it with the words that were looked for.
struct WhyMatched {
    QString path; ///< the field's place in the object
    QString before; ///< the text around the match, cut
    QString match; ///< as it stands there
    QString after;
    QString aliasOf; ///< the object's name, where the match is another name of it

    friend bool operator==(const WhyMatched&, const WhyMatched&) = default;
};

/// One for each term of the query that is found, in the order of the terms.
std::vector<WhyMatched> whyMatched(
    const SearchQuery& query, const std::vector<SearchField>& fields);

} // namespace yagura
