#include "threat/threatbook.h"

#include <QMetaObject>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool namesActors(ThreatKind kind)
{
    return kind == ThreatKind::ThreatActor || kind == ThreatKind::IntrusionSet
        || kind == ThreatKind::Campaign;
}

/// What may stand in a country without being its victim.
bool isHostile(ThreatKind kind)
{
    return kind == ThreatKind::Infrastructure || kind == ThreatKind::Malware
        || kind == ThreatKind::ThreatActor || kind == ThreatKind::IntrusionSet
        || kind == ThreatKind::Tool || kind == ThreatKind::AttackPattern;
}

bool holds(const QString& name, const QString& words)
{
    return name.contains(words, Qt::CaseInsensitive);
}

} // namespace

ThreatBook::ThreatBook(QObject* parent)
    : QObject(parent)
    , m_names(AliasTable::bundled())
{
}

const ThreatObject* ThreatBook::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &object(row);
}

std::vector<int> ThreatBook::relationsOf(const QString& id) const
{
    std::vector<int> standing;
    for (const int index : m_touching.value(id)) {
        if (!relation(index).revoked)
            standing.push_back(index);
    }
    return standing;
}

const std::vector<int>& ThreatBook::rowsOf(ThreatKind kind) const
{
    static const std::vector<int> none;
    const auto found = m_byKind.find(kind);
    return found == m_byKind.end() ? none : found->second;
}

int ThreatBook::relationCountOf(const QString& id) const
{
    const auto found = m_touching.constFind(id);
    return found == m_touching.constEnd()
        ? 0
        : static_cast<int>(std::count_if(
            found->begin(), found->end(), [this](int index) { return !relation(index).revoked; }));
}

QStringList ThreatBook::ownAliases(const ThreatObject& object) const
{
    if (!namesActors(object.kind))
        return {};
    const NameGroup* group = m_names.groupOf(QStringList{ object.name } + object.aliases);
    if (!group)
        return {};
    QStringList ours;
    for (const QString& name : group->names) {
        if (name.compare(object.name, Qt::CaseInsensitive) != 0
            && !object.aliases.contains(name, Qt::CaseInsensitive))
            ours.append(name);
    }
    return ours;
}

QStringList ThreatBook::aliases(const ThreatObject& object) const
{
    return object.aliases + ownAliases(object);
}

std::optional<NameMatch> ThreatBook::matchedName(
    const ThreatObject& object, const QString& words) const
{
    if (holds(object.name, words) || holds(object.externalId, words))
        return NameMatch{ object.name };
    for (const QString& alias : object.aliases) {
        if (holds(alias, words))
            return NameMatch{ alias, true, false };
    }
    for (const QString& alias : ownAliases(object)) {
        if (holds(alias, words))
            return NameMatch{ alias, true, true };
    }
    return std::nullopt;
}

/// The country in which this statement puts a thing of the hostile side; null where it puts none.
QString ThreatBook::hostileAt(const ThreatRelation& relation) const
{
    const ThreatObject* thing = find(relation.from);
    const ThreatObject* place = find(relation.to);
    const bool isPlaced = relation.type == u"located-at" || relation.type == u"related-to"
        || relation.type == u"originates-from";
    const bool hostile
        = thing ? isHostile(thing->kind) : relation.from.startsWith("indicator--"_L1);
    if (!isPlaced || relation.revoked || !hostile || !place || place->kind != ThreatKind::Location)
        return {};
    return place->country;
}

std::vector<CountryCount> ThreatBook::countries() const
{
    std::map<QString, std::set<QString>> standing;
    std::set<QString> placed;
    for (const int index : m_placements) {
        const ThreatRelation& statement = relation(index);
        if (const QString country = hostileAt(statement); !country.isEmpty()) {
            standing[country].insert(statement.from);
            placed.insert(statement.from);
        }
    }
    for (const int row : rowsOf(ThreatKind::Infrastructure)) {
        const ThreatObject& infrastructure = object(row);
        if (!infrastructure.revoked && !placed.contains(infrastructure.id))
            standing[infrastructure.country].insert(infrastructure.id);
    }
    std::vector<CountryCount> counts;
    for (const auto& [code, ids] : standing)
        counts.push_back({ code, QStringList(ids.begin(), ids.end()) });
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        if (a.code.isEmpty() != b.code.isEmpty())
            return b.code.isEmpty();
        return a.objects.size() > b.objects.size();
    });
    return counts;
}

void ThreatBook::apply(const std::vector<ThreatRecord>& records)
{
    std::vector<ThreatObject> fresh;
    for (const ThreatRecord& record : records) {
        if (record.object)
            take(*record.object, fresh);
        for (const ThreatRelation& relation : record.relations)
            take(relation);
    }
    append(std::move(fresh));
    announce();
}

void ThreatBook::take(const ThreatObject& object, std::vector<ThreatObject>& fresh)
{
    const int row = rowOf(object.id);
    const int known = objectCount();
    if (row < 0) {
        m_rows.insert(object.id, known + static_cast<int>(fresh.size()));
        fresh.push_back(object);
        return;
    }
    ThreatObject& shown = row < known ? m_objects[static_cast<std::size_t>(row)]
                                      : fresh[static_cast<std::size_t>(row - known)];
    if (object.modified < shown.modified)
        return;
    shown = object;
    if (row < known)
        emit objectChanged(row);
}

void ThreatBook::append(std::vector<ThreatObject> fresh)
{
    if (fresh.empty())
        return;
    const int first = objectCount();
    const int last = first + static_cast<int>(fresh.size()) - 1;
    emit objectsAboutToBeInserted(first, last);
    for (int row = first; row <= last; ++row)
        m_byKind[fresh[static_cast<std::size_t>(row - first)].kind].push_back(row);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_objects));
    emit objectsInserted(first, last);
}

void ThreatBook::take(const ThreatRelation& relation)
{
    if (relation.from.isEmpty() || relation.to.isEmpty())
        return;
    const auto key
        = static_cast<quint64>(qHashMulti(size_t(0), relation.id, relation.from, relation.to));
    const auto known = m_relationRows.constFind(key);
    if (known != m_relationRows.constEnd()) {
        ThreatRelation& shown = m_relations[static_cast<std::size_t>(*known)];
        if (relation.modified >= shown.modified)
            shown = relation;
        return;
    }
    const int index = relationCount();
    m_relationRows.insert(key, index);
    m_relations.push_back(relation);
    file(index);
}

/// Texts that many statements share stand in memory once.
QString ThreatBook::shared(const QString& word)
{
    return *m_words.insert(word);
}

void ThreatBook::file(int index)
{
    ThreatRelation& kept = m_relations[static_cast<std::size_t>(index)];
    kept.type = shared(kept.type);
    kept.source = shared(kept.source);
    const auto touch = [&](QString& end) {
        auto at = m_touching.find(end);
        if (at == m_touching.end())
            at = m_touching.insert(end, {});
        if (at->empty() && isIncidentId(end))
            m_incidents.append(end);
        end = at.key();
        at->push_back(index);
    };
    const bool isLoop = kept.from == kept.to;
    touch(kept.from);
    if (!isLoop)
        touch(kept.to);
    if (kept.type == u"uses" && !kept.from.startsWith("indicator--"_L1))
        m_uses.push_back(index);
    if (kept.to.startsWith("location--"_L1))
        m_placements.push_back(index);
}

void ThreatBook::reset()
{
    emit aboutToBeReset();
    m_objects.clear();
    m_rows.clear();
    m_relations.clear();
    m_relationRows.clear();
    m_touching.clear();
    m_byKind.clear();
    m_uses.clear();
    m_placements.clear();
    m_incidents.clear();
    emit wasReset();
    announce();
}

void ThreatBook::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace yagura
