#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// That one sector leans on another, and who says so. Data (resources/sectors/dependencies.json).
struct SectorDependency {
    QString sector;
    QString leansOn;
    BilingualText why; ///< for what
    BilingualText source;
    bool verified = false; ///< the source was seen to name this pair
};

/// Which sector leans on which. Says where to ask next; nothing is computed from it. A value.
class SectorDependencies {
public:
    static Result<SectorDependencies> fromJson(const QByteArray& json);
    static const SectorDependencies& builtIn();

    const std::vector<SectorDependency>& all() const { return m_all; }
    const QString& asOf() const { return m_asOf; } ///< a day, `2026-11-23`
    /// Who leans on this sector, in the order of the file.
    std::vector<SectorDependency> leaningOn(const QString& sector) const;

private:
    std::vector<SectorDependency> m_all;
    QString m_asOf;
};

} // namespace yagura
