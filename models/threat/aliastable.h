#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// Several names of one actor, with the publication that equates them.
struct NameGroup {
    QStringList names; ///< the first is the one this console prefers
    QString source; ///< title and date of the publication
};

/// The console's own dated table of actors' names, for data that knows an actor under one name
/// only. Shown as ours, never written into the data.
class AliasTable {
public:
    AliasTable() = default;
    static AliasTable bundled(); ///< `resources/threat/aliases.json`

    const QString& asOf() const { return m_asOf; } ///< date of the table
    const std::vector<NameGroup>& groups() const { return m_groups; }
    /// The group in which one of these names stands; nullptr when none does.
    const NameGroup* groupOf(const QStringList& names) const;

private:
    QString m_asOf;
    std::vector<NameGroup> m_groups;
    QHash<QString, std::size_t> m_byName; ///< folded
};

} // namespace yagura
