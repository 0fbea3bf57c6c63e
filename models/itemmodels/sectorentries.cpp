#include "itemmodels/sectorentries.h"

#include "itemmodels/sectorstatusmodel.h"

#include <algorithm>
#include <numeric>

namespace yagura {

namespace {

size_t level(Severity severity)
{
    return static_cast<size_t>(static_cast<int>(severity) + 1);
}

/// As in SectorStatusModel: the world's change, but never later than it reached us.
Instant changeOf(const ItemFacts& facts)
{
    if (!facts.modified.isKnown() || !facts.received.isKnown())
        return std::max(facts.modified, facts.received);
    return std::min(facts.modified, facts.received);
}

} // namespace

int SectorEntries::Count::total() const
{
    return std::accumulate(open.begin(), open.end(), 0);
}

int SectorEntries::Count::of(Severity severity) const
{
    return open[level(severity)];
}

void SectorEntries::Count::add(const Count& other)
{
    for (size_t i = 0; i < open.size(); ++i)
        open[i] += other.open[i];
    changed = std::max(changed, other.changed);
}

SectorEntries::SectorEntries(const CommonPicture& picture, QObject* parent)
    : QObject(parent)
    , m_picture(picture)
{
    connect(&picture, &CommonPicture::rowsInserted, this, [this](int first, int last) {
        put(first, last, 1);
        emit changed();
    });
    connect(&picture, &CommonPicture::rowsAboutToBeChanged, this,
        [this](int first, int last) { put(first, last, -1); });
    connect(&picture, &CommonPicture::rowsChanged, this, [this](int first, int last) {
        put(first, last, 1);
        emit changed();
    });
    connect(&picture, &CommonPicture::wasReset, this, [this] {
        rebuild();
        emit changed();
    });
    rebuild();
}

void SectorEntries::rebuild()
{
    m_counts.assign(static_cast<size_t>(m_rows.entryCount() * columns), {});
    m_entryOfLineage.clear();
    put(0, m_picture.rowCount() - 1, 1);
}

int SectorEntries::entryOf(int lineage)
{
    const auto at = static_cast<size_t>(lineage);
    if (at >= m_entryOfLineage.size())
        m_entryOfLineage.resize(at + 1, -1);
    if (m_entryOfLineage[at] < 0)
        m_entryOfLineage[at] = m_rows.entryOf(m_picture.lineage(lineage).sector);
    return m_entryOfLineage[at];
}

void SectorEntries::put(int first, int last, int sign)
{
    for (int row = first; row <= last; ++row) {
        const ItemFacts facts = m_picture.facts(row);
        if (!facts.isIncident())
            continue;
        const int column = SectorStatusModel::columnOf(facts.prefecture);
        Count& count = m_counts[static_cast<size_t>(entryOf(facts.lineage) * columns + column)];
        if (facts.isOpenIncident())
            count.open[level(facts.severity)] += sign;
        count.changed = std::max(count.changed, changeOf(facts));
    }
}

const SectorEntries::Count& SectorEntries::count(int entry, int column) const
{
    return m_counts[static_cast<size_t>(entry * columns + column)];
}

} // namespace yagura
