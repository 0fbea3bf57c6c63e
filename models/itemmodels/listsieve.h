#pragma once

#include "itemmodels/queryfilter.h"
#include "itemmodels/sectorrows.h"
#include "picture/picturerows.h"

#include <atomic>
#include <span>
#include <vector>

namespace yagura {

/// Which rows of the picture a list lets through: incidents or threat data, the selection of the
/// console, a query. A value; one copy for each thread.
class ListSieve {
public:
    enum class Show { Incidents, ThreatData, All };

    Show show = Show::Incidents;
    FactsFilter allowed; ///< empty: everything
    PrefectureCode prefecture = noPrefecture; ///< 0: all
    Instant from; ///< unknown: open
    Instant to;
    QueryFilter query;

    void setSector(const QString& key); ///< a row of SectorRows; empty: all

    bool accepts(const PictureRows& rows, int row) const;
    /// Of each row whether it passes (1) or not (0), found on all processors; gives up once `stop`
    /// is set.
    std::vector<char> accepted(const PictureRows& rows, const std::atomic_bool& stop) const;

private:
    void judge(const PictureRows& rows, std::span<char> passes, int first,
        const std::atomic_bool& stop) const;
    bool isWantedSector(const PictureRows& rows, int lineage) const;

    SectorRows m_sectors;
    int m_sectorRow = -1; ///< -1: all
    mutable std::vector<bool> m_wanted; ///< by number of the lineage
};

} // namespace yagura
