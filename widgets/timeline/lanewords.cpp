#include "timeline/lanewords.h"

#include "common/uilanguage.h"

#include <QCoreApplication>
#include <QUrl>

namespace yagura::LaneWords {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::LaneWords)
};

QString kind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::OperatorReport:
        return Text::tr("Operators' reports");
    case ItemKind::ManualEntry:
        return Text::tr("Entered by hand");
    case ItemKind::StixIncident:
        return Text::tr("Incidents");
    case ItemKind::Indicator:
        return Text::tr("Indicators");
    case ItemKind::Malware:
        return Text::tr("Malware");
    case ItemKind::ThreatActor:
    case ItemKind::IntrusionSet:
        return Text::tr("Threat actors");
    case ItemKind::Campaign:
        return Text::tr("Campaigns");
    case ItemKind::Infrastructure:
        return Text::tr("Infrastructure");
    case ItemKind::Vulnerability:
        return Text::tr("Vulnerabilities");
    case ItemKind::AttackPattern:
        return Text::tr("Attack patterns");
    case ItemKind::Relationship:
        return Text::tr("Relations");
    case ItemKind::Sighting:
        return Text::tr("Sightings");
    case ItemKind::StixReport:
        return Text::tr("Reports on threats");
    case ItemKind::MarkingDefinition:
        return Text::tr("Markings");
    case ItemKind::KevEntry:
        return Text::tr("Exploited vulnerabilities");
    case ItemKind::Other:
        break;
    }
    return Text::tr("Other data");
}

/// The last words of a source's address say which one it is.
QString source(const QString& uri)
{
    const qsizetype cut = std::max(uri.lastIndexOf(u'/'), uri.lastIndexOf(u':'));
    const QString last = uri.sliced(cut + 1);
    return last.isEmpty() ? uri : last;
}

} // namespace

QString name(const TimelineLanes& lanes, int lane)
{
    if (lane == TimelineLanes::decisions)
        return Text::tr("Decisions");
    if (lane == TimelineLanes::urgent)
        //: 緊急措置: the lane of urgent acts
        return Text::tr("Urgent acts");
    if (lane == TimelineLanes::first + TimelineLanes::most - 1
        && lanes.by() != TimelineLanes::By::Sector)
        return Text::tr("All others");
    const QString& key = lanes.key(lane);
    switch (lanes.by()) {
    case TimelineLanes::By::Sector:
        return lanes.sectors().shortName(lane - TimelineLanes::first).in(uiLanguage());
    case TimelineLanes::By::Kind:
        return kind(static_cast<ItemKind>(key.toInt()));
    case TimelineLanes::By::Source:
        return source(key);
    case TimelineLanes::By::Actor:
        return key.isEmpty() ? Text::tr("No actor named") : key;
    }
    return key;
}

} // namespace yagura::LaneWords
