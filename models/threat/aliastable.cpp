#include "threat/aliastable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// `Earth Kasha`, `EARTHKASHA` and `earth-kasha` are one name.
QString folded(const QString& name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

} // namespace

AliasTable AliasTable::bundled()
{
    AliasTable table;
    QFile file(u":/yagura/threat/aliases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    table.m_asOf = root.value("as_of"_L1).toString();
    const QJsonArray groups = root.value("groups"_L1).toArray();
    for (const QJsonValue& each : groups) {
        NameGroup group;
        const QJsonArray names = each["names"_L1].toArray();
        for (const QJsonValue& name : names) {
            group.names.append(name.toString());
            table.m_byName.insert(folded(name.toString()), table.m_groups.size());
        }
        group.source = each["source"_L1].toString();
        table.m_groups.push_back(std::move(group));
    }
    return table;
}

const NameGroup* AliasTable::groupOf(const QStringList& names) const
{
    for (const QString& name : names) {
        const auto found = m_byName.constFind(folded(name));
        if (found != m_byName.constEnd())
            return &m_groups[*found];
    }
    return nullptr;
}

} // namespace yagura
