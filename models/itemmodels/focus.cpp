#include "itemmodels/focus.h"

namespace yagura {

bool Focus::hasFilter() const
{
    return !m_sector.isEmpty() || m_prefecture != noPrefecture || m_from.isKnown()
        || m_to.isKnown();
}

void Focus::setSector(const QString& sector)
{
    setCell(sector, m_prefecture);
}

void Focus::setPrefecture(PrefectureCode prefecture)
{
    setCell(m_sector, prefecture);
}

void Focus::setCell(const QString& sector, PrefectureCode prefecture)
{
    if (sector == m_sector && prefecture == m_prefecture)
        return;
    m_sector = sector;
    m_prefecture = prefecture;
    emit filterChanged();
}

void Focus::setObject(const QString& object)
{
    if (object == m_object)
        return;
    m_object = object;
    emit objectChanged(m_object);
}

void Focus::setMatter(const QString& matter)
{
    if (matter == m_matter)
        return;
    m_matter = matter;
    emit matterChanged(m_matter);
}

void Focus::setSpan(Instant from, Instant to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    emit filterChanged();
}

void Focus::setQuery(const SharedQuery& query, const SharedHits& hits)
{
    const SharedQuery wished = query && !query->isEmpty() ? query : nullptr;
    const SharedHits answer = wished ? hits : nullptr;
    const bool isSame = wished && m_query ? *wished == *m_query : wished == m_query;
    if (isSame && answer == m_hits)
        return;
    m_query = wished;
    m_hits = answer;
    emit queryChanged();
}

void Focus::clearFilter()
{
    setQuery({}, {});
    if (!hasFilter())
        return;
    m_sector.clear();
    m_prefecture = noPrefecture;
    m_from = {};
    m_to = {};
    emit filterChanged();
}

void Focus::clear()
{
    clearFilter();
    setObject({});
    setMatter({});
}

} // namespace yagura
