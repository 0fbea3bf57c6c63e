#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// One column of an ATT&CK matrix.
struct AttackTactic {
    QString id; ///< `TA0001`
    QStringList phases; ///< names of its phase, the one in force first
    BilingualText name;
};

/// One matrix of MITRE ATT&CK: its tactics in order, and the version that orders them.
struct AttackDomain {
    QString chain; ///< kill chain name in the data: `mitre-attack`, `mitre-ics-attack`
    QString version;
    BilingualText name;
    std::vector<AttackTactic> tactics;

    int tacticOf(const QString& phase) const; ///< -1 for a phase it does not know
};

/// The matrices this console knows (`resources/threat/attack-tactics.json`), Enterprise first.
namespace AttackCatalogue {
const std::vector<AttackDomain>& domains();
const QString& copyright(); ///< MITRE's notice: on every matrix that is shown or printed
} // namespace AttackCatalogue
} // namespace yagura
