#pragma once

#include "base/instant.h"
#include "domain/marking.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yagura {

/// What a threat object is, as cards, tables and the graph tell them apart.
enum class ThreatKind : qint8 {
    ThreatActor,
    IntrusionSet,
    Campaign,
    Malware,
    Tool,
    Infrastructure,
    AttackPattern,
    Vulnerability,
    Incident,
    Indicator,
    Identity,
    Location,
    Report,
    CourseOfAction,
    Other,
};

/// One place in a course of attack: `mitre-attack`, `initial-access`.
struct KillChainPhase {
    QString chain;
    QString phase;

    friend bool operator==(const KillChainPhase&, const KillChainPhase&) = default;
};

/// One object of threat data as its newest stored version says it. A compact value that crosses
/// threads; the bytes stay in the store under (`eventSeq`, `ordinal`).
struct ThreatObject {
    QString id; ///< STIX id, or `CVE-…`
    ThreatKind kind = ThreatKind::Other;
    QString type; ///< as received
    QString name;
    QStringList aliases; ///< as the data gives them, without the name
    QString description;
    QString externalId; ///< `T1190`, `S0001`, `CVE-…`; empty where there is none
    QStringList types; ///< `threat_actor_types`, `malware_types` … or the labels of STIX 2.0
    QStringList goals;
    QString sophistication;
    QString resources; ///< `resource_level`
    QString motivation; ///< `primary_motivation`
    QStringList domains; ///< ATT&CK: `ics-attack`, `enterprise-attack`
    std::vector<KillChainPhase> phases;
    QString country; ///< ISO 3166 alpha-2 of a location; empty where the data gives none
    int confidence = -1; ///< STIX 0 to 100; -1 where nobody says
    Instant firstSeen;
    Instant lastSeen;
    Instant modified;
    Instant stored;
    bool revoked = false; ///< taken back by its source, or called outdated
    QString source; ///< CloudEvents `source`
    Marking marking;
    qint64 eventSeq = 0;
    int ordinal = 0;

    friend bool operator==(const ThreatObject&, const ThreatObject&) = default;
};

/// One statement that ties two objects: a relationship, a sighting, or that a report names an
/// object.
struct ThreatRelation {
    QString id; ///< of the object that says so; a report says many
    QString type; ///< `uses`, `attributed-to` …; `sighted-by`, `names` are ours
    QString from;
    QString to;
    QString description;
    int confidence = -1;
    Instant first; ///< when it held, or was seen
    Instant last;
    Instant modified;
    bool revoked = false;
    QString source;
    Marking marking;

    friend bool operator==(const ThreatRelation&, const ThreatRelation&) = default;
};

/// Whether an id names an incident: a STIX incident or an operator's report.
inline bool isIncidentId(const QString& id)
{
    return id.startsWith(QLatin1String("incident--")) || id.startsWith(QLatin1String("report:"));
}

/// What one stored object adds to the threat picture.
struct ThreatRecord {
    std::optional<ThreatObject> object;
    std::vector<ThreatRelation> relations;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ThreatObject)
Q_DECLARE_METATYPE(yagura::ThreatRelation)
Q_DECLARE_METATYPE(yagura::ThreatRecord)
