#include "domain/sector.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

BilingualText bilingual(const QJsonValue& value)
{
    return { value[u"ja"].toString(), value[u"en"].toString() };
}

Result<Sector> readSector(const QJsonObject& entry)
{
    Sector sector{ entry[u"key"].toString(), entry[u"list"].toString(), bilingual(entry[u"name"]),
        bilingual(entry[u"short"]), {}, {}, entry[u"in_force"].toBool(true) };
    if (sector.key.isEmpty() || !sector.name.isComplete() || !sector.shortName.isComplete()
        || (sector.list != u"ci" && sector.list != u"espa"))
        return Error{ Error::Code::Malformed,
            u"sector '%1' lacks its list or a name"_s.arg(sector.key) };
    for (const QJsonValue& key : entry[u"maps_to"].toArray())
        sector.mapsTo.append(key.toString());
    if (entry.contains(u"effective_from"))
        sector.effectiveFrom
            = Instant::fromRfc3339(entry[u"effective_from"].toString()).value_or(Instant{});
    return sector;
}

} // namespace

Result<SectorCatalogue> SectorCatalogue::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document[u"sectors"].isArray())
        return Error{ Error::Code::Malformed, u"no array 'sectors'"_s };
    SectorCatalogue catalogue;
    catalogue.m_mappedAsOf = document[u"mapping"][u"as_of"].toString();
    catalogue.m_mappedBy = bilingual(document[u"mapping"][u"by"]);
    for (const QJsonValue& entry : document[u"sectors"].toArray()) {
        auto sector = readSector(entry.toObject());
        if (!sector)
            return sector.error();
        if (catalogue.find(sector->key))
            return Error{ Error::Code::Conflict, u"sector '%1' stands twice"_s.arg(sector->key) };
        catalogue.m_sectors.push_back(std::move(*sector));
    }
    return catalogue;
}

const SectorCatalogue& SectorCatalogue::builtIn()
{
    static const SectorCatalogue catalogue = [] {
        QFile file(u":/yagura/sectors/sectors.json"_s);
        auto read = file.open(QIODevice::ReadOnly)
            ? fromJson(file.readAll())
            : Result<SectorCatalogue>(Error{ Error::Code::NotFound, file.fileName() });
        if (!read)
            qFatal("the program was built with a sector list that cannot be read: %s",
                qPrintable(read.error().detail));
        return *read;
    }();
    return catalogue;
}

std::vector<Sector> SectorCatalogue::list(QStringView list) const
{
    std::vector<Sector> found;
    std::copy_if(m_sectors.begin(), m_sectors.end(), std::back_inserter(found),
        [&](const Sector& s) { return s.list == list; });
    return found;
}

const Sector* SectorCatalogue::find(QStringView key) const
{
    const auto it = std::find_if(
        m_sectors.begin(), m_sectors.end(), [&](const Sector& s) { return s.key == key; });
    return it == m_sectors.end() ? nullptr : &*it;
}

QString SectorCatalogue::rowFor(QStringView key) const
{
    const Sector* sector = find(key);
    if (!sector)
        return QString::fromUtf16(otherSector);
    if (sector->list == u"ci")
        return sector->key;
    for (const Sector& row : m_sectors) {
        if (row.list == u"ci" && row.mapsTo.contains(key))
            return row.key;
    }
    return QString::fromUtf16(otherSector);
}

} // namespace yagura
