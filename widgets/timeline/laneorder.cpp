#include "timeline/laneorder.h"

#include <algorithm>

namespace yagura {

void LaneOrder::follow(const TimelineLanes& lanes)
{
    if (lanes.by() != m_by || lanes.count() < count())
        m_lanes.clear();
    m_by = lanes.by();
    for (int lane = count(); lane < lanes.count(); ++lane)
        m_lanes.push_back(lane);
    move(m_lanes.front(), 0);
}

void LaneOrder::move(int lane, int place)
{
    const auto at = std::find(m_lanes.begin(), m_lanes.end(), lane);
    const auto to = m_lanes.begin() + std::clamp(place, 0, count() - 1);
    if (at < to)
        std::rotate(at, at + 1, to + 1);
    else
        std::rotate(to, at, at + 1);
    m_places.resize(m_lanes.size());
    for (int each = 0; each < count(); ++each)
        m_places[static_cast<std::size_t>(laneAt(each))] = each;
}

} // namespace yagura
