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

/// One technique as the table that comes with this console names it.
struct AttackTechnique {
    QString id; ///< `T1059.007`
    QString name; ///< as ATT&CK names it: in English
    QStringList phases;
};

/// One matrix of MITRE ATT&CK: its tactics in order, and the version that orders them.
struct AttackDomain {
    QString chain; ///< kill chain name in the data: `mitre-attack`, `mitre-ics-attack`
    QString version;
    BilingualText name;
    std::vector<AttackTactic> tactics;
    std::vector<AttackTechnique> techniques; ///< by id
    bool hasAllTechniques = false; ///< of its version; else the data brings the rest

    int tacticOf(const QString& phase) const; ///< -1 for a phase it does not know
    const AttackTechnique* find(const QString& technique) const; ///< nullptr: not in the table
};

/// The matrices this console knows (`resources/threat/attack-tactics.json`, `…-techniques.json`),
/// Enterprise first.
namespace AttackCatalogue {
const std::vector<AttackDomain>& domains();
const QString& copyright(); ///< MITRE's notice: on every matrix that is shown or printed
} // namespace AttackCatalogue
} // namespace yagura
