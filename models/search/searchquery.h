#pragma once

#include "base/instant.h"
#include "domain/item.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yagura {

/// One word of a query, folded as foldedText() folds. Two that look for the same are the same.
struct SearchTerm {
    QString folded;
    bool isExcluded = false; ///< must not be there
    QString typed{}; ///< as typed, for the person who typed it; empty where nobody did
    friend bool operator==(const SearchTerm& one, const SearchTerm& other)
    {
        return one.folded == other.folded && one.isExcluded == other.isExcluded;
    }
};

/// One query of the search box, as it was understood. Everything in it must hold. A value that
/// crosses threads.
struct SearchQuery {
    QString text; ///< as typed
    std::vector<SearchTerm> terms;

    // Fields; empty or unknown: all.
    QString sector; ///< row key (`ci.*`)
    PrefectureCode prefecture = noPrefecture;
    QString source; ///< folded part of the URI
    std::vector<ItemKind> kinds; ///< any of them
    std::optional<Severity> least; ///< at least this level: what nobody assessed is left out
    std::optional<Severity> most;
    std::optional<Tlp> tlp;
    QString objectId; ///< folded part of the id
    Instant from; ///< when it happened; the end is not part of it
    Instant to;

    bool isEmpty() const { return terms.empty() && !hasFields(); }
    bool hasFields() const;
    /// Whether the terms hold in `folded`, the folded words of a row (title, summary, source, id).
    bool holdsIn(QStringView folded) const;
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

using SharedQuery = std::shared_ptr<const SearchQuery>;

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SearchQuery)
