#include "itemmodels/listsieve.h"

namespace yagura {

namespace {

/// When an object happened, as the timeline places it, so that a span chosen there finds the same
/// ones here.
Instant happened(const ItemFacts& facts)
{
    if (facts.occurred.isKnown())
        return facts.occurred;
    return facts.modified.isKnown() ? facts.modified : facts.received;
}

bool inSpan(Instant t, Instant from, Instant to)
{
    return (!from.isKnown() || t >= from) && (!to.isKnown() || t < to);
}

} // namespace

void ListSieve::setSector(const QString& key)
{
    m_sectorRow = key.isEmpty() ? -1 : m_sectors.rowWithKey(key);
    m_wanted.clear();
}

bool ListSieve::isWantedSector(const PictureRows& rows, int lineage) const
{
    if (m_sectorRow < 0)
        return true;
    while (static_cast<int>(m_wanted.size()) < rows.lineageCount()) {
        const Lineage& next = rows.lineage(static_cast<int>(m_wanted.size()));
        m_wanted.push_back(m_sectors.rowOf(next.sector) == m_sectorRow);
    }
    return m_wanted[static_cast<std::size_t>(lineage)];
}

bool ListSieve::accepts(const PictureRows& rows, int row) const
{
    const ItemFacts facts = rows.facts(row);
    return (show == Show::All || facts.isIncident() == (show == Show::Incidents))
        && (!allowed || allowed(facts))
        && (prefecture == noPrefecture || facts.prefecture == prefecture)
        && isWantedSector(rows, facts.lineage) && inSpan(happened(facts), from, to)
        && query.accepts(rows, row);
}

std::vector<int> ListSieve::acceptedRows(
    const PictureRows& rows, const std::atomic_bool& stop) const
{
    std::vector<int> accepted;
    for (int row = 0; row < rows.count() && !stop; ++row) {
        if (accepts(rows, row))
            accepted.push_back(row);
    }
    return accepted;
}

} // namespace yagura
