#include "threat/attackcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

BilingualText names(const QJsonValue& value)
{
    return { value["ja"_L1].toString(), value["en"_L1].toString() };
}

AttackTactic readTactic(const QJsonValue& value)
{
    AttackTactic tactic{ value["id"_L1].toString(), {}, names(value) };
    const QJsonArray phases = value["phases"_L1].toArray();
    for (const QJsonValue& phase : phases)
        tactic.phases.append(phase.toString());
    return tactic;
}

AttackDomain readDomain(const QJsonValue& value)
{
    AttackDomain domain{ value["chain"_L1].toString(), value["version"_L1].toString(),
        names(value["name"_L1]), {} };
    const QJsonArray tactics = value["tactics"_L1].toArray();
    for (const QJsonValue& tactic : tactics)
        domain.tactics.push_back(readTactic(tactic));
    return domain;
}

struct Catalogue {
    std::vector<AttackDomain> domains;
    QString copyright;
};

const Catalogue& catalogue()
{
    static const Catalogue known = [] {
        Catalogue read;
        QFile file(u":/yagura/threat/attack-tactics.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray matrices = root["matrices"_L1].toArray();
        for (const QJsonValue& matrix : matrices)
            read.domains.push_back(readDomain(matrix));
        read.copyright = root["copyright"_L1].toString();
        return read;
    }();
    return known;
}

} // namespace

int AttackDomain::tacticOf(const QString& phase) const
{
    for (std::size_t i = 0; i < tactics.size(); ++i) {
        if (tactics[i].phases.contains(phase))
            return static_cast<int>(i);
    }
    return -1;
}

const std::vector<AttackDomain>& AttackCatalogue::domains()
{
    return catalogue().domains;
}

const QString& AttackCatalogue::copyright()
{
    return catalogue().copyright;
}

} // namespace yagura
