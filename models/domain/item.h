#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "domain/marking.h"
#include "domain/place.h"
#include "domain/severity.h"

#include <QMetaType>
#include <QString>

namespace yagura {

/// What a stored object is. The first three are incidents (wire.md "What is an incident");
/// everything else is threat data: listed, related, searchable, and shading nothing on the map.
/// Numbers are stored: append only.
enum class ItemKind : qint8 {
    OperatorReport = 0, ///< `yagura.report.v1`
    ManualEntry = 1,
    StixIncident = 2,
    Indicator = 10,
    Malware = 11,
    ThreatActor = 12,
    IntrusionSet = 13,
    Campaign = 14,
    Infrastructure = 15,
    Vulnerability = 16,
    AttackPattern = 17,
    Relationship = 18,
    Sighting = 19,
    StixReport = 20,
    MarkingDefinition = 21,
    KevEntry = 22,
    Other = 99, ///< a type this version does not know: kept whole, shown by its own name
};

constexpr bool isIncident(ItemKind kind)
{
    return kind == ItemKind::OperatorReport || kind == ItemKind::ManualEntry
        || kind == ItemKind::StixIncident;
}

/// A report about one operator's computer: its own, or one that was typed in for it.
constexpr bool isReport(ItemKind kind)
{
    return kind == ItemKind::OperatorReport || kind == ItemKind::ManualEntry;
}

/// Stages of an operator's report (Reporting Order Art. 4).
enum class ReportStage : qint8 { NotAReport = 0, Quick = 1, FollowUp = 2, Detailed = 3 };

/// An end of validity as items hold it: whole seconds, and none where it lies behind the year 2106.
constexpr Instant validityEnd(Instant t)
{
    const qint64 seconds = t.ms / 1000;
    return { seconds > 0 && seconds <= 0xffffffffLL ? seconds * 1000 : 0 };
}

/// One object as its newest stored version shows it. A value that crosses threads; never the raw
/// bytes, which stay in the store under (`eventSeq`, `ordinal`).
struct Item {
    QString
        objectId; ///< `incident--…`, `CVE-…`, `report:<operator>:<number>`: one thing of the world
    ItemKind kind = ItemKind::Other;
    QString type; ///< as received: `incident`, `x-foo`, `yagura.report.v1`
    BilingualText title; ///< plain text, cut; both fields hold the same words where the source has
                         ///< one language
    BilingualText summary; ///< one line for lists and the wall
    QString source; ///< CloudEvents `source`
    Instant occurred; ///< when it happened, or was created; may be unknown
    Instant received; ///< when this console's or hub's intake took the bytes
    Instant stored; ///< after the commit
    Instant modified; ///< the version: the newest is shown
    Instant validUntil; ///< whole seconds; unknown: its source gave it no end
    Severity severity = Severity::Unassessed;
    QString sector; ///< key as the source gave it (either list); empty when absent
    PrefectureCode prefecture = noPrefecture;
    Marking marking;
    ReportStage stage = ReportStage::NotAReport;
    bool closed = false; ///< an incident that is over no longer shades the map
    bool exercise = false;
    bool upgraded = false; ///< STIX 2.0, read as 2.1
    qint64 eventSeq = 0; ///< row of the stored event
    int ordinal = 0; ///< which object of the event (a bundle has several)
    int versions = 1; ///< how many versions of this object are stored
    qint64 sentUs = 0; ///< bench publishers stamp their events (extension `sentus`); 0 otherwise

    bool isValidAt(Instant t) const { return !validUntil.isKnown() || t < validUntil; }
    bool isIncident() const { return yagura::isIncident(kind); }
    bool isOpenIncident() const { return isIncident() && !closed; }
    friend bool operator==(const Item&, const Item&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Item)
