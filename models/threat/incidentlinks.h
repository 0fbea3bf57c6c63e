#pragma once

#include <QString>

#include <vector>

namespace yagura {

class ThreatBook;

/// An incident that has to do with an object, and why.
struct IncidentLink {
    QString incident;
    QString
        through; ///< what both are tied to: a malware, an infrastructure …; empty: said directly
    int relation = 0; ///< the statement that names the incident
};

/// The incidents of an object (of an incident: the others): those that a statement ties to it, then
/// those that share something telling with it. A technique or a sector is nothing telling: many
/// share it. Each incident once, at most `most`.
std::vector<IncidentLink> incidentLinks(const ThreatBook& book, const QString& id, int most = 50);

} // namespace yagura
