#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// One field of one of the two official lists (domain.md 3.4). Data, not code.
struct Sector {
    QString key; ///< `ci.power`, `espa.electricity`
    QString list; ///< `ci` (critical infrastructure) or `espa` (core infrastructure)
    BilingualText name;
    BilingualText shortName; ///< fits a grid's row head
    QStringList mapsTo; ///< keys of the other list
    Instant effectiveFrom; ///< not known: always
    bool inForce = true; ///< false: enacted and not yet in force
};

/// The key under which the grid shows what maps to no `ci.*` sector.
inline constexpr char16_t otherSector[] = u"other";

/// All sectors of both lists. A value; the program's own is `SectorCatalogue::builtIn()`.
class SectorCatalogue {
public:
    /// Reads
    /// `{"version":…,"sectors":[{"key","list","name":{"ja","en"},"short":{…},"maps_to":[…],"effective_from","in_force"}]}`.
    static Result<SectorCatalogue> fromJson(const QByteArray& json);
    static const SectorCatalogue& builtIn();

    const std::vector<Sector>& sectors() const { return m_sectors; }
    /// From which day (`2026-11-01`) the two lists are mapped like this, and by whom. Data.
    const QString& mappedAsOf() const { return m_mappedAsOf; }
    const BilingualText& mappedBy() const { return m_mappedBy; }
    std::vector<Sector> list(QStringView list) const; ///< in the order of the file
    const Sector* find(QStringView key) const;
    /// The `ci.*` row that shows a sector: itself, or what it maps to, or `other`.
    QString rowFor(QStringView key) const;

private:
    std::vector<Sector> m_sectors;
    QString m_mappedAsOf;
    BilingualText m_mappedBy;
};

} // namespace yagura
