#pragma once

#include "itemmodels/timelinelanes.h"

#include <QStringList>

namespace yagura {

/// In which order a view draws the lanes: as they come, until somebody moves one. A value.
class LaneOrder {
public:
    /// The lanes are others, or more: new ones stand last.
    void follow(const TimelineLanes& lanes);
    int count() const { return static_cast<int>(m_lanes.size()); }
    int laneAt(int place) const { return m_lanes[static_cast<std::size_t>(place)]; }
    int placeOf(int lane) const { return m_places[static_cast<std::size_t>(lane)]; }
    void move(int lane, int place); ///< to a place that there is

private:
    TimelineLanes::By m_by = TimelineLanes::By::Sector;
    std::vector<int> m_lanes; ///< by place
    std::vector<int> m_places; ///< by lane
};

} // namespace yagura
