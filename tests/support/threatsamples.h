#pragma once

#include "domain/rawjson.h"
#include "threat/threatbook.h"
#include "threat/threatdecoder.h"

#include <QFile>
#include <QString>
#include <gtest/gtest.h>

#include <vector>

namespace yagura::testing {

/// The objects of a bundle under tests/data/threat.
inline std::vector<QByteArray> threatObjects(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/threat/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return RawJson::stixObjects(file.readAll());
}

inline std::vector<ThreatRecord> threatRecords(const QString& name)
{
    std::vector<ThreatRecord> records;
    for (const QByteArray& object : threatObjects(name))
        records.push_back(decodeThreat(object));
    return records;
}

/// One object with nothing but what is given.
inline ThreatRecord threatObject(const QString& id, ThreatKind kind, const QString& name)
{
    ThreatRecord record;
    record.object.emplace();
    record.object->id = id;
    record.object->kind = kind;
    record.object->type = id.section(QStringLiteral("--"), 0, 0);
    record.object->name = name;
    return record;
}

inline ThreatRecord threatRelation(const QString& from, const QString& type, const QString& to)
{
    ThreatRecord record;
    ThreatRelation relation;
    relation.id = QStringLiteral("relationship--%1-%2-%3").arg(from, type, to);
    relation.type = type;
    relation.from = from;
    relation.to = to;
    record.relations.push_back(relation);
    return record;
}

} // namespace yagura::testing
