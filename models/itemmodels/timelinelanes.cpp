#include "itemmodels/timelinelanes.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

TimelineLanes::TimelineLanes(const CommonPicture& picture)
    : m_picture(picture)
{
    choose(By::Sector);
}

void TimelineLanes::choose(By by)
{
    m_by = by;
    m_keys = { u"decisions"_s, u"urgent"_s };
    m_lanes.clear();
    m_lineages.clear();
    m_kinds.fill(0);
    if (by == By::Sector) {
        for (int row = 0; row < m_sectors.count(); ++row)
            m_keys.push_back(m_sectors.key(row));
    } else if (by == By::Actor) {
        laneWithKey({}); // most incidents are of nobody that is known
    }
}

void TimelineLanes::setActors(ActorOf actorOf)
{
    m_actorOf = std::move(actorOf);
}

int TimelineLanes::laneWithKey(const QString& key)
{
    const auto known = m_lanes.constFind(key);
    if (known != m_lanes.cend())
        return *known;
    if (count() == first + most)
        return count() - 1;
    m_keys.push_back(key);
    return *m_lanes.insert(key, count() - 1);
}

TimelineLanes::OfLineage& TimelineLanes::ofLineage(const ItemFacts& facts)
{
    const auto number = static_cast<std::size_t>(facts.lineage);
    if (number >= m_lineages.size())
        m_lineages.resize(static_cast<std::size_t>(m_picture.lineageCount()));
    return m_lineages[number];
}

int TimelineLanes::sectorRowOf(const ItemFacts& facts)
{
    qint16& row = ofLineage(facts).sector;
    if (row < 0)
        row = static_cast<qint16>(m_sectors.rowOf(m_picture.lineage(facts.lineage).sector));
    return row;
}

int TimelineLanes::entryOf(const ItemFacts& facts)
{
    qint16& entry = ofLineage(facts).entry;
    if (entry < 0)
        entry = static_cast<qint16>(m_sectors.entryOf(m_picture.lineage(facts.lineage).sector));
    return entry;
}

int TimelineLanes::laneOf(int row, const ItemFacts& facts)
{
    switch (m_by) {
    case By::Sector:
        return first + sectorRowOf(facts);
    case By::Kind: {
        qint16& lane = m_kinds[static_cast<std::size_t>(facts.kind)];
        if (lane == 0)
            lane = static_cast<qint16>(laneWithKey(QString::number(static_cast<int>(facts.kind))));
        return lane;
    }
    case By::Source: {
        qint16& lane = ofLineage(facts).source;
        if (lane < 0)
            lane = static_cast<qint16>(laneWithKey(m_picture.lineage(facts.lineage).source));
        return lane;
    }
    case By::Actor:
        return laneWithKey(m_actorOf ? m_actorOf(row) : QString());
    }
    return first;
}

} // namespace yagura
