#include "threat/attackcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
        names(value["name"_L1]), {}, {} };
    const QJsonArray tactics = value["tactics"_L1].toArray();
    for (const QJsonValue& tactic : tactics)
        domain.tactics.push_back(readTactic(tactic));
    return domain;
}

AttackTechnique readTechnique(const QJsonArray& value)
{
    AttackTechnique technique{ value[0].toString(), value[1].toString(), {} };
    const QJsonArray phases = value[2].toArray();
    for (const QJsonValue& phase : phases)
        technique.phases.append(phase.toString());
    return technique;
}

QJsonArray matricesOf(const QJsonObject& root)
{
    return root["matrices"_L1].toArray();
}

QJsonObject readFile(const QString& name)
{
    QFile file(u":/yagura/threat/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// The table's techniques of one domain, in the order of their numbers.
void readTechniques(const QJsonObject& table, AttackDomain& domain)
{
    const QJsonArray matrices = matricesOf(table);
    for (const QJsonValue& matrix : matrices) {
        if (matrix["chain"_L1].toString() != domain.chain)
            continue;
        domain.hasAllTechniques = matrix["complete"_L1].toBool();
        const QJsonArray techniques = matrix["techniques"_L1].toArray();
        for (const QJsonValue& technique : techniques)
            domain.techniques.push_back(readTechnique(technique.toArray()));
    }
    std::sort(domain.techniques.begin(), domain.techniques.end(),
        [](const auto& one, const auto& other) { return one.id < other.id; });
}

struct Catalogue {
    std::vector<AttackDomain> domains;
    QString copyright;
};

const Catalogue& catalogue()
{
    static const Catalogue known = [] {
        Catalogue read;
        const QJsonObject root = readFile(u"attack-tactics.json"_s);
        const QJsonObject techniques = readFile(u"attack-techniques.json"_s);
        const QJsonArray matrices = matricesOf(root);
        for (const QJsonValue& matrix : matrices) {
            read.domains.push_back(readDomain(matrix));
            readTechniques(techniques, read.domains.back());
        }
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

const AttackTechnique* AttackDomain::find(const QString& technique) const
{
    const auto found = std::lower_bound(techniques.begin(), techniques.end(), technique,
        [](const AttackTechnique& one, const QString& id) { return one.id < id; });
    return found != techniques.end() && found->id == technique ? &*found : nullptr;
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
