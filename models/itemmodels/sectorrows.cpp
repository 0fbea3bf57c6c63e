#include "itemmodels/sectorrows.h"

#include "domain/sector.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
/// Sources choose their own words; what they invent is not remembered without end.
constexpr qsizetype mostRememberedKeys = 1000;
} // namespace

SectorRows::SectorRows()
{
    for (const Sector& sector : SectorCatalogue::builtIn().list(u"ci"))
        m_rows.push_back({ sector.key, sector.name, sector.shortName, {} });
    const BilingualText other{ u"その他"_s, u"Other"_s };
    m_rows.push_back({ QString::fromUtf16(otherSector), other, other, {} });
    for (const Sector& sector : SectorCatalogue::builtIn().sectors()) {
        const int entry = static_cast<int>(m_entries.size());
        m_entries.insert(sector.key, entry);
        m_rows[static_cast<size_t>(rowOf(sector.key))].entries.push_back(entry);
    }
    m_rows.back().entries.push_back(entryCount() - 1);
}

int SectorRows::entryOf(const QString& key) const
{
    return m_entries.value(key, entryCount() - 1);
}

int SectorRows::rowOf(const QString& key) const
{
    if (const auto it = m_known.constFind(key); it != m_known.cend())
        return *it;
    const int row = rowWithKey(SectorCatalogue::builtIn().rowFor(key));
    if (m_known.size() < mostRememberedKeys)
        m_known.insert(key, row);
    return row;
}

int SectorRows::rowWithKey(const QString& key) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[static_cast<size_t>(row)].key == key)
            return row;
    }
    return -1;
}

} // namespace yagura
