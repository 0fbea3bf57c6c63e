#include "domain/manualentry.h"

#include "base/digest.h"
#include "domain/sector.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int otherForm = 3; ///< of the common forms: neither DDoS nor ransomware
const QString unnumbered = u"unnumbered-"_s;
const QString sourceUri = u"urn:yagura:manual-entry"_s;

QString shortHash(const QString& text)
{
    return Digest::of(text.toUtf8()).hex().left(8);
}

/// A name has no place in an object's id; what is known by its name alone gets a number from it.
QString numberOf(const QString& reporter)
{
    static const QRegularExpression number(uR"(\A[A-Za-z0-9_.-]{1,64}\z)"_s);
    return number.match(reporter).hasMatch() ? reporter : unnumbered + shortHash(reporter);
}

} // namespace

QString ManualEntry::newId(Instant now, const QString& member)
{
    return u"entry-%1-%2"_s.arg(now.ms).arg(shortHash(member));
}

QString ManualEntry::objectId() const
{
    return u"report:%1:%2"_s.arg(numberOf(reporter), reportId);
}

bool ManualEntry::isMadeFromName(const QString& operatorId)
{
    return operatorId.startsWith(unnumbered);
}

CloudEvent ManualEntry::toEvent(const QString& member, Instant now, bool exercise) const
{
    QJsonObject entry{ { u"by"_s, member } };
    if (!channel.isEmpty())
        entry[u"channel"_s] = channel;
    if (!toldBy.isEmpty())
        entry[u"told_by"_s] = toldBy;
    QJsonObject report{ { u"v"_s, 1 }, { u"report_id"_s, reportId }, { u"revision"_s, 1 },
        { u"reported_at"_s, (entered.isKnown() ? entered : aware).toRfc3339() },
        { u"stage"_s, u"quick"_s }, { u"form"_s, otherForm },
        { u"operator"_s, QJsonObject{ { u"id"_s, numberOf(reporter) }, { u"name"_s, reporter } } },
        { u"sector"_s, sector.isEmpty() ? QStringView(otherSector).toString() : sector },
        { u"aware_at"_s, aware.toRfc3339() }, { u"title"_s, what }, { u"summary"_s, what },
        { u"status"_s, u"open"_s }, { u"blocks"_s, QJsonObject{ { u"overview"_s, what } } },
        { u"entry"_s, entry } };
    if (prefecture != noPrefecture)
        report[u"prefecture"_s] = prefectureText(prefecture);
    CloudEvent event;
    event.id = reportId;
    event.source = sourceUri;
    event.type = QStringView(reportType).toString();
    event.time = entered.isKnown() ? entered : now;
    event.subject = objectId();
    event.exercise = exercise;
    event.data = QJsonDocument(report).toJson(QJsonDocument::Compact);
    return event;
}

SourceSettings ManualEntry::source()
{
    return { sourceUri, { u"手入力（電話・書面など）"_s, u"Typed in (telephone, paper, …)"_s }, 0,
        Tlp::Amber };
}

} // namespace yagura
