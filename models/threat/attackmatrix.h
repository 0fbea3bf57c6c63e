#pragma once

#include "threat/attackcatalogue.h"
#include "threat/threatbook.h"

#include <QHash>

#include <vector>

namespace yagura {

/// A technique under one tactic, and what is stored to use it.
struct AttackCell {
    QString technique; ///< `T1059.007`
    QString name;
    QStringList
        users; ///< ids of what uses it, each once; empty: known, and used by nothing in the scope
    bool formerPhase = false; ///< its data says a phase that a later version replaced

    int count() const { return static_cast<int>(users.size()); }
};

struct AttackColumn {
    AttackTactic tactic; ///< without an id: no tactic is given for these
    std::vector<AttackCell> cells; ///< most used first, then by number
};

/// The techniques of one ATT&CK domain, as what is stored uses them: everything, or only certain
/// incidents and other objects with what they lead to. Numbers count objects; nothing is weighted.
/// A value.
struct AttackMatrix {
    std::vector<AttackColumn> columns;
    int techniques = 0; ///< different ones that are used
    int users = 0; ///< different objects that use any
    int asked = 0; ///< objects of the scope that lead to any; 0 where everything is asked for
    bool hasFormerPhases = false;

    static AttackMatrix ofEverything(const ThreatBook& book, const AttackDomain& domain);
    /// `ids`: each counts once under every technique that it or what it leads to uses; `named`: and
    /// under those that its own report names by their numbers.
    using Named = QHash<QString, QStringList>;
    static AttackMatrix of(const ThreatBook& book, const AttackDomain& domain,
        const QStringList& ids, const Named& named = {});
};

} // namespace yagura
