#pragma once

#include "itemmodels/sectorrows.h"
#include "picture/picturerows.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <optional>
#include <vector>

namespace yagura {

/// Whether rows of the picture answer a query: its fields by what the row says, its words by the
/// index where that has read the row, and else by the words that the list shows. Cheap for a
/// million rows. For one thread at a time; a copy for each.
class QueryFilter {
public:
    QueryFilter() = default; ///< lets everything through
    QueryFilter(SharedQuery query, SharedHits hits);

    bool isEmpty() const { return !m_query || m_query->isEmpty(); }
    const SharedQuery& query() const { return m_query; }
    bool accepts(const PictureRows& rows, int row) const;

private:
    bool fieldsHold(const PictureRows& rows, int row, const ItemFacts& facts) const;
    bool wordsHold(const PictureRows& rows, int row, const ItemFacts& facts) const;
    /// What follows from the words that many rows share.
    struct Shared {
        bool isWanted = false; ///< sector and source
        bool hasHandling = false;
        QString folded; ///< of the source
    };
    const Shared& shared(const PictureRows& rows, int lineage) const;

    SharedQuery m_query;
    SharedHits m_hits;
    SectorRows m_sectors;
    int m_sectorRow = -1;
    mutable std::vector<std::optional<Shared>> m_shared; ///< by number of the lineage
};

} // namespace yagura
