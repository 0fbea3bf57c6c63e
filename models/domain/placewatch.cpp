#include "domain/placewatch.h"

#include "base/jsonfields.h"
#include "domain/sector.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newestTime = 253402300800000; // the year 10000
const QString format = u"yagura.watch.v1"_s;

Error noWatch(const QString& why)
{
    return { Error::Code::Malformed, why, u"E-WATCH-FORM"_s };
}

bool isRow(const QString& sector)
{
    return sector.isEmpty() || SectorCatalogue::builtIn().rowFor(sector) == sector;
}

bool isRegion(const QString& region)
{
    return region.isEmpty()
        || std::any_of(prefectures().begin(), prefectures().end(),
            [&](const Prefecture& prefecture) { return prefecture.region.en == region; });
}

} // namespace

QString PlaceWatch::id() const
{
    const QString place = prefecture == noPrefecture ? u"00"_s : prefectureText(prefecture);
    return sector + u'/' + place + u'/' + region;
}

Result<PlaceWatch> PlaceWatch::fromId(const QString& id)
{
    const QStringList parts = id.split(u'/');
    if (parts.size() != 3)
        return noWatch(id);
    PlaceWatch watch;
    watch.sector = parts[0];
    watch.prefecture = prefectureFromText(parts[1]);
    watch.region = parts[2];
    // One place has one id, and a watch on everything would be none.
    if (watch.id() != id || id == PlaceWatch().id() || !isRow(watch.sector)
        || !isRegion(watch.region) || (watch.prefecture != noPrefecture && !watch.region.isEmpty()))
        return noWatch(id);
    return watch;
}

bool PlaceWatch::covers(const QString& sectorRow, PrefectureCode place) const
{
    if (!sector.isEmpty() && sector != sectorRow)
        return false;
    if (prefecture != noPrefecture)
        return prefecture == place;
    if (region.isEmpty())
        return true;
    const Prefecture* known = findPrefecture(place);
    return known && known->region.en == region;
}

QByteArray PlaceWatch::toJson() const
{
    const QJsonObject object{ { u"format"_s, format }, { u"place"_s, id() },
        { u"from"_s, static_cast<int>(from) }, { u"owner"_s, owner }, { u"set"_s, set.ms },
        { u"until"_s, until.ms } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<PlaceWatch> PlaceWatch::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return noWatch(u"no JSON object"_s);
    JsonFields fields(document.object());
    fields.constant(u"format", format);
    auto watch = fromId(fields.text(u"place"));
    const Severity from = severityFromLevel(fields.integer(u"from", 0, 4));
    const QString owner = fields.text(u"owner");
    const Instant set{ fields.integer(u"set", 0, newestTime) };
    const Instant until{ fields.integer(u"until", 0, newestTime) };
    if (auto fits = fields.finish(u"E-WATCH-FORM"_s); !fits)
        return fits.error();
    if (!watch)
        return watch;
    watch->from = from;
    watch->owner = owner;
    watch->set = set;
    watch->until = until;
    return watch;
}

} // namespace yagura
