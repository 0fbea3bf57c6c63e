#include "itemmodels/sectordependencies.h"

#include "domain/sector.h"

#include <QFile>
#include <QHash>
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

bool isField(const QString& key)
{
    const Sector* sector = SectorCatalogue::builtIn().find(key);
    return sector && sector->list == u"ci";
}

} // namespace

Result<SectorDependencies> SectorDependencies::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QHash<QString, BilingualText> sources;
    for (const QJsonValue& source : document[u"sources"].toArray())
        sources.insert(source[u"key"].toString(), bilingual(source[u"title"]));
    SectorDependencies read;
    read.m_asOf = document[u"as_of"].toString();
    for (const QJsonValue& pair : document[u"dependencies"].toArray()) {
        SectorDependency dependency{ pair[u"sector"].toString(), pair[u"leans_on"].toString(),
            bilingual(pair[u"why"]), sources.value(pair[u"source"].toString()),
            pair[u"verified"].toBool() };
        if (!isField(dependency.sector) || !isField(dependency.leansOn)
            || dependency.sector == dependency.leansOn || !dependency.why.isComplete()
            || !dependency.source.isComplete())
            return Error{ Error::Code::Malformed,
                u"%1 leaning on %2 lacks a sector, a reason or a source"_s.arg(
                    dependency.sector, dependency.leansOn),
                {} };
        read.m_all.push_back(std::move(dependency));
    }
    if (read.m_all.empty())
        return Error{ Error::Code::Malformed, u"no dependencies"_s, {} };
    return read;
}

const SectorDependencies& SectorDependencies::builtIn()
{
    static const SectorDependencies dependencies = [] {
        QFile file(u":/yagura/sectors/dependencies.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without the dependencies of its sectors");
        const auto read = fromJson(file.readAll());
        if (!read)
            qFatal("the program was built with dependencies that cannot be read: %s",
                qPrintable(read.error().detail));
        return *read;
    }();
    return dependencies;
}

std::vector<SectorDependency> SectorDependencies::leaningOn(const QString& sector) const
{
    std::vector<SectorDependency> leaning;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(leaning),
        [&](const SectorDependency& dependency) { return dependency.leansOn == sector; });
    return leaning;
}

} // namespace yagura
