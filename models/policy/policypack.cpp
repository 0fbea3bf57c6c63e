#include "policy/policypack.h"

#include "base/canonicaljson.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// What a word of the pack is called; the word itself where nobody named it.
BilingualText nameIn(
    const std::vector<std::pair<QString, BilingualText>>& names, const QString& word)
{
    const auto it = std::find_if(
        names.begin(), names.end(), [&](const auto& name) { return name.first == word; });
    return it == names.end() ? BilingualText{ word, word } : it->second;
}

} // namespace

QByteArray PolicyPack::builtInBytes()
{
    QFile file(u":/yagura/policy/default.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto document = opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    const auto bytes = CanonicalJson::write(document.object(), CanonicalJson::rosterLimits);
    if (document.isNull() || !bytes)
        qFatal("the program was built with a policy pack that cannot be read");
    return *bytes;
}

const MatterPolicy* PolicyPack::find(QStringView action) const
{
    const auto it = std::find_if(kinds.begin(), kinds.end(),
        [&](const MatterPolicy& kind) { return kind.action == action; });
    return it == kinds.end() ? nullptr : &*it;
}

const LegalBasis* PolicyPack::findBasis(QStringView basisId) const
{
    for (const MatterPolicy& kind : kinds) {
        if (const LegalBasis* basis = kind.findBasis(basisId))
            return basis;
    }
    return nullptr;
}

const LegalBasis* MatterPolicy::findBasis(QStringView id) const
{
    const auto it = std::find_if(
        bases.begin(), bases.end(), [&](const LegalBasis& basis) { return basis.id == id; });
    return it == bases.end() ? nullptr : &*it;
}

const StepNeed* MatterPolicy::findStep(StepKind step) const
{
    const auto it = std::find_if(
        steps.begin(), steps.end(), [&](const StepNeed& need) { return need.step == step; });
    return it == steps.end() ? nullptr : &*it;
}

const UrgentGround* MatterPolicy::findGround(QStringView code) const
{
    const auto it = std::find_if(grounds.begin(), grounds.end(),
        [&](const UrgentGround& ground) { return ground.code == code; });
    return it == grounds.end() ? nullptr : &*it;
}

const LegalModule* PolicyPack::findModule(QStringView module) const
{
    const auto it = std::find_if(calendar.begin(), calendar.end(),
        [&](const LegalModule& entry) { return entry.module == module; });
    return it == calendar.end() ? nullptr : &*it;
}

bool PolicyPack::isInForce(QStringView module, Instant t) const
{
    if (module.isEmpty())
        return true;
    const LegalModule* entry = findModule(module);
    return entry && entry->effectiveFrom.isKnown() && t >= entry->effectiveFrom;
}

BilingualText PolicyPack::fieldName(const QString& field) const
{
    return nameIn(fieldNames, field);
}

BilingualText PolicyPack::methodName(const QString& method) const
{
    return nameIn(methodNames, method);
}

BilingualText PolicyPack::concernName(const QString& concern) const
{
    return nameIn(concernNames, concern);
}

std::vector<ReasonChoice> PolicyPack::reasonsFor(Verb verb) const
{
    std::vector<ReasonChoice> found;
    std::copy_if(
        reasons.begin(), reasons.end(), std::back_inserter(found), [&](const ReasonChoice& choice) {
            return std::find(choice.verbs.begin(), choice.verbs.end(), verb) != choice.verbs.end();
        });
    return found;
}

} // namespace yagura
