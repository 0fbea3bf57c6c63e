#include "jsonschema.h"

#include "domain/place.h"
#include "domain/sector.h"
#include "policy/policypack.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QString resource(const QString& path)
{
    return QStringLiteral(SOURCE_DIR "/resources/") + path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QString& path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

QStringList filesBelow(const QString& folder, const QString& pattern)
{
    QStringList found;
    QDirIterator files(folder, { pattern }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

void expectValid(const QString& file, const QString& schemaName)
{
    const QJsonObject schema = jsonOf(resource(u"schemas/%1.schema.json"_s.arg(schemaName)));
    ASSERT_FALSE(schema.isEmpty()) << schemaName.toStdString();
    ASSERT_FALSE(jsonOf(resource(file)).isEmpty()) << file.toStdString();
    for (const QString& fault : JsonSchema(schema).faults(jsonOf(resource(file))))
        ADD_FAILURE() << file.toStdString() << fault.toStdString();
}

} // namespace

TEST(Resources, EveryJsonFileParses)
{
    const QStringList files = filesBelow(resource({}), u"*json"_s);
    EXPECT_GE(files.size(), 6);
    for (const QString& file : files) {
        QJsonParseError error;
        QJsonDocument::fromJson(bytesOf(file), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError)
            << file.toStdString() << ": " << error.errorString().toStdString();
    }
}

TEST(Resources, EverySchemaIsOneOfTheNewestDraftAndWhole)
{
    const QStringList files = filesBelow(resource(u"schemas"_s), u"*"_s);
    EXPECT_FALSE(files.isEmpty());
    QSet<QString> ids;
    for (const QString& file : files) {
        EXPECT_TRUE(file.endsWith(u".v1.schema.json"_s)) << file.toStdString();
        const QJsonObject schema = jsonOf(file);
        EXPECT_EQ(schema[u"$schema"].toString(), u"https://json-schema.org/draft/2020-12/schema"_s)
            << file.toStdString();
        EXPECT_FALSE(schema[u"title"].toString().isEmpty()) << file.toStdString();
        EXPECT_FALSE(schema[u"$id"].toString().isEmpty() || ids.contains(schema[u"$id"].toString()))
            << file.toStdString();
        ids.insert(schema[u"$id"].toString());
        for (const QString& fault : JsonSchema(schema).ownFaults())
            ADD_FAILURE() << file.toStdString() << fault.toStdString();
    }
}

TEST(Resources, ExercisesFitTheirSchema)
{
    for (const QString& file : { u"x1"_s, u"x2"_s, u"x3"_s })
        expectValid(u"exercises/%1.json"_s.arg(file), u"scenario.v1"_s);
}

TEST(Resources, ReportsOfTheExercisesFitTheReportSchema)
{
    const JsonSchema schema(jsonOf(resource(u"schemas/incident-report.v1.schema.json"_s)));
    static const QRegularExpression relative(u"\"@[+-][0-9]+\""_s);
    int reports = 0;
    for (const QString& file : { u"x1"_s, u"x2"_s, u"x3"_s }) {
        const QString text = QString::fromUtf8(bytesOf(resource(u"exercises/%1.json"_s.arg(file))))
                                 .replace(relative, u"\"2026-12-28T22:24:00.000Z\""_s);
        const QJsonArray events = QJsonDocument::fromJson(text.toUtf8())[u"events"].toArray();
        for (const QJsonValue& event : events) {
            if (event[u"type"] != u"yagura.report.v1"_s)
                continue;
            ++reports;
            for (const QString& fault : schema.faults(event[u"data"]))
                ADD_FAILURE() << event[u"key"].toString().toStdString() << fault.toStdString();
        }
    }
    EXPECT_GT(reports, 30);
}

TEST(Resources, PolicyFitsItsSchemaAndIsRead)
{
    expectValid(u"policy/default.json"_s, u"policy-pack.v1"_s);
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    for (const MatterPolicy& kind : pack->kinds) {
        EXPECT_TRUE(kind.name.isComplete() && kind.consequence.isComplete())
            << kind.action.toStdString();
        EXPECT_FALSE(kind.bases.empty() || kind.seats.empty() || kind.openers.isEmpty())
            << kind.action.toStdString();
        for (const LegalBasis& basis : kind.bases)
            EXPECT_TRUE(basis.act.isComplete() && basis.article.isComplete())
                << basis.id.toStdString();
    }
}

TEST(Resources, SectorsHaveUniqueKeysBothNamesAndAKnownList)
{
    QSet<QString> keys;
    for (const Sector& sector : SectorCatalogue::builtIn().sectors()) {
        EXPECT_FALSE(keys.contains(sector.key)) << sector.key.toStdString();
        keys.insert(sector.key);
        EXPECT_TRUE(sector.name.isComplete() && sector.shortName.isComplete())
            << sector.key.toStdString();
        EXPECT_TRUE(sector.list == u"ci"_s || sector.list == u"espa"_s) << sector.key.toStdString();
        EXPECT_TRUE(sector.key.startsWith(sector.list + u'.')) << sector.key.toStdString();
    }
    EXPECT_EQ(SectorCatalogue::builtIn().list(u"ci").size(), 15u);
    EXPECT_EQ(SectorCatalogue::builtIn().list(u"espa").size(), 16u);
}

TEST(Resources, SectorsMapToSectorsOfTheOtherListAndBack)
{
    const SectorCatalogue& catalogue = SectorCatalogue::builtIn();
    for (const Sector& sector : catalogue.sectors()) {
        for (const QString& key : sector.mapsTo) {
            const Sector* other = catalogue.find(key);
            ASSERT_NE(other, nullptr)
                << sector.key.toStdString() << " maps to " << key.toStdString();
            EXPECT_NE(other->list, sector.list);
            EXPECT_TRUE(other->mapsTo.contains(sector.key))
                << sector.key.toStdString() << " and " << key.toStdString();
        }
    }
}

TEST(Resources, TheMapHasAllPrefecturesOfTheTable)
{
    ASSERT_EQ(prefectures().size(), 47u);
    QSet<QString> drawn;
    const QJsonArray features
        = jsonOf(resource(u"map/japan-prefectures.geojson"_s))[u"features"].toArray();
    for (const QJsonValue& feature : features) {
        const QJsonValue properties = feature[u"properties"];
        const Prefecture* prefecture
            = findPrefecture(prefectureFromText(properties[u"code"].toString()));
        ASSERT_NE(prefecture, nullptr);
        EXPECT_EQ(prefecture->name.ja, properties[u"name_ja"].toString());
        EXPECT_EQ(prefecture->name.en, properties[u"name_en"].toString());
        drawn.insert(properties[u"code"].toString());
    }
    EXPECT_EQ(drawn.size(), 47);
}

// What stands beside the data says where it is from and what may be done with it.
TEST(Resources, DataFromElsewhereNamesItsSources)
{
    EXPECT_TRUE(bytesOf(resource(u"map/sources.md"_s)).contains("国土数値情報"));
    EXPECT_FALSE(bytesOf(resource(u"sectors/sources.md"_s)).isEmpty());
}

TEST(JsonSchema, SeesEveryKindOfFault)
{
    const auto schema = QJsonDocument::fromJson(
        R"({"type":"object","required":["a"],"additionalProperties":false,"properties":{
        "a":{"type":"integer","minimum":1},"b":{"type":"string","pattern":"^x"},"c":{"type":"array","items":{"$ref":"#/$defs/d"}},
        "e":{"oneOf":[{"type":"string"},{"type":"object"}]}},"$defs":{"d":{"enum":[1,2]}}})")
                            .object();
    const JsonSchema checked(schema);
    const auto faults
        = [&](const char* json) { return checked.faults(QJsonDocument::fromJson(json).object()); };
    EXPECT_EQ(faults(R"({"a":1,"b":"xy","c":[1,2],"e":"s"})"), QStringList());
    EXPECT_EQ(faults(R"({"b":"xy"})").size(), 1) << "missing";
    EXPECT_EQ(faults(R"({"a":0})").size(), 1) << "range";
    EXPECT_EQ(faults(R"({"a":1.5})").size(), 1) << "type";
    EXPECT_EQ(faults(R"({"a":1,"b":"y"})").size(), 1) << "pattern";
    EXPECT_EQ(faults(R"({"a":1,"c":[1,3]})").size(), 1) << "enum behind a reference";
    EXPECT_EQ(faults(R"({"a":1,"z":1})").size(), 1) << "unknown name";
    EXPECT_EQ(faults(R"({"a":1,"e":3})").size(), 1) << "choice";
    EXPECT_TRUE(checked.ownFaults().isEmpty());
    EXPECT_FALSE(JsonSchema(QJsonObject{ { u"frobnicate"_s, 1 } }).ownFaults().isEmpty());
}
