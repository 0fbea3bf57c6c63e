#include "threat/attackmatrix.h"

#include <algorithm>
#include <map>
#include <set>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 3; // incident, campaign, actor, malware

/// What may be said to use a technique. An indicator only points at it, a mitigation opposes it.
bool canUse(const ThreatBook& book, const QString& id)
{
    const ThreatObject* object = book.find(id);
    if (!object)
        return isIncidentId(id);
    switch (object->kind) {
    case ThreatKind::ThreatActor:
    case ThreatKind::IntrusionSet:
    case ThreatKind::Campaign:
    case ThreatKind::Malware:
    case ThreatKind::Tool:
    case ThreatKind::Infrastructure:
    case ThreatKind::Incident:
        return !object->revoked;
    case ThreatKind::AttackPattern:
    case ThreatKind::Vulnerability:
    case ThreatKind::Indicator:
    case ThreatKind::Identity:
    case ThreatKind::Location:
    case ThreatKind::Report:
    case ThreatKind::CourseOfAction:
    case ThreatKind::Other:
        return false;
    }
    return false;
}

/// An action of a flow is one use of its technique.
bool isAction(const ThreatObject& object)
{
    return object.type == u"attack-action" && !object.externalId.isEmpty();
}

/// Where a statement leads on from `id`; null where it does not.
QString nextOf(const ThreatRelation& relation, const QString& id)
{
    const bool forward = relation.type == u"uses" || relation.type == u"attributed-to"
        || relation.type == u"names" || relation.type == u"leads-to"
        || relation.type == u"indicates";
    if (forward && relation.from == id)
        return relation.to;
    const bool back = relation.type == u"attributed-to";
    return back && relation.to == id ? relation.from : QString();
}

std::set<QString> reachOf(const ThreatBook& book, const QString& id)
{
    std::set<QString> reached{ id };
    std::vector<QString> edge{ id };
    // A flow of attack is a long chain of actions: as many steps as it has.
    const ThreatObject* start = book.find(id);
    const int most = start && start->type == u"attack-flow" ? 100 : mostSteps;
    for (int step = 0; step < most && !edge.empty(); ++step) {
        std::vector<QString> next;
        for (const QString& at : edge) {
            const ThreatObject* here = book.find(at);
            if (here && here->kind == ThreatKind::AttackPattern && !isAction(*here))
                continue;
            for (const int index : book.relationsOf(at)) {
                const QString other = nextOf(book.relation(index), at);
                if (!other.isNull() && reached.insert(other).second)
                    next.push_back(other);
            }
        }
        edge = std::move(next);
    }
    return reached;
}

/// What is known of the techniques of one domain: names and tactics by number.
class Techniques {
public:
    Techniques(const ThreatBook& book, const AttackDomain& domain)
        : m_domain(domain)
    {
        for (const AttackTechnique& technique : domain.techniques)
            place(m_known[technique.id], technique);
        for (const int row : book.rowsOf(ThreatKind::AttackPattern)) {
            if (!book.object(row).revoked)
                learn(book.object(row));
        }
    }

    struct Known {
        QString name;
        std::set<int> tactics;
        bool former = false;
    };
    const std::map<QString, Known>& all() const { return m_known; }

    /// A technique that stands under tactics of this domain; a sub-technique may stand where its
    /// technique does. Actions without a tactic count as Enterprise's, which wrote their format.
    const Known* find(const QString& number) const
    {
        auto known = m_known.find(number);
        if (known != m_known.end() && known->second.tactics.empty()) {
            const auto parent = m_known.find(number.section(u'.', 0, 0));
            if (parent != m_known.end() && !parent->second.tactics.empty())
                known = parent;
        }
        return known == m_known.end() ? nullptr : &known->second;
    }

private:
    /// The table knows the name and the tactics; the data may say otherwise.
    void place(Known& known, const AttackTechnique& technique)
    {
        known.name = technique.name;
        for (const QString& phase : technique.phases) {
            known.tactics.insert(m_domain.tacticOf(phase));
            known.former = known.former || isFormer(phase);
        }
    }
    bool isFormer(const QString& phase) const
    {
        const int tactic = m_domain.tacticOf(phase);
        return tactic >= 0 && m_domain.tactics[std::size_t(tactic)].phases.first() != phase;
    }
    void learn(const ThreatObject& object)
    {
        const bool action = isAction(object);
        bool ours = (action && m_domain.chain == u"mitre-attack" && !object.externalId.isEmpty())
            || m_domain.find(object.externalId);
        std::set<int> tactics;
        bool former = false;
        for (const KillChainPhase& phase : object.phases) {
            if (phase.chain != m_domain.chain)
                continue;
            ours = true;
            tactics.insert(m_domain.tacticOf(phase.phase));
            former = former || isFormer(phase.phase);
        }
        if (!ours || object.externalId.isEmpty())
            return;
        Known& known = m_known[object.externalId];
        if (known.name.isEmpty() || !action)
            known.name = object.name;
        known.tactics.merge(tactics);
        known.former = known.former || former;
    }

    const AttackDomain& m_domain;
    std::map<QString, Known> m_known;
};

using Uses = std::map<QString, std::set<QString>>; ///< users by technique

void addUse(const ThreatBook& book, int index, const QString& counted, Uses& uses)
{
    const ThreatRelation& relation = book.relation(index);
    if (relation.revoked || relation.type != u"uses" || !canUse(book, relation.from))
        return;
    const ThreatObject* target = book.find(relation.to);
    if (target && target->kind == ThreatKind::AttackPattern && !target->externalId.isEmpty())
        uses[target->externalId].insert(counted);
}

/// What `id`, itself or as a link of a chain, adds for the one that is counted.
void addUses(const ThreatBook& book, const QString& id, const QString& counted, Uses& uses)
{
    const ThreatObject* object = book.find(id);
    if (object && isAction(*object))
        uses[object->externalId].insert(counted);
    if (object && object->kind == ThreatKind::AttackPattern)
        return; // what touches a technique is many, and none of it uses anything
    for (const int index : book.relationsOf(id)) {
        if (book.relation(index).from == id)
            addUse(book, index, counted, uses);
    }
}

AttackCell cellOf(const QString& number, const Techniques::Known& known, const Uses& uses)
{
    AttackCell cell{ number, known.name, {}, known.former };
    if (const auto found = uses.find(number); found != uses.end())
        cell.users = QStringList(found->second.begin(), found->second.end());
    return cell;
}

AttackMatrix arranged(const AttackDomain& domain, const Techniques& techniques, const Uses& uses)
{
    AttackMatrix matrix;
    for (const AttackTactic& tactic : domain.tactics)
        matrix.columns.push_back({ tactic, {} });
    AttackColumn elsewhere;
    std::set<QString> users;
    for (const auto& [number, own] : techniques.all()) {
        const Techniques::Known* placed = techniques.find(number);
        AttackCell cell = cellOf(number, own, uses);
        matrix.hasFormerPhases |= cell.formerPhase && cell.count() > 0;
        matrix.techniques += cell.count() > 0 ? 1 : 0;
        users.insert(cell.users.begin(), cell.users.end());
        if (placed->tactics.empty() || placed->tactics.contains(-1))
            elsewhere.cells.push_back(cell);
        for (const int tactic : placed->tactics) {
            if (tactic >= 0)
                matrix.columns[std::size_t(tactic)].cells.push_back(cell);
        }
    }
    matrix.users = static_cast<int>(users.size());
    if (!elsewhere.cells.empty())
        matrix.columns.push_back(std::move(elsewhere));
    for (AttackColumn& column : matrix.columns) {
        std::stable_sort(column.cells.begin(), column.cells.end(),
            [](const AttackCell& a, const AttackCell& b) { return a.count() > b.count(); });
    }
    return matrix;
}

} // namespace

AttackMatrix AttackMatrix::ofEverything(const ThreatBook& book, const AttackDomain& domain)
{
    Uses uses;
    for (const int index : book.uses())
        addUse(book, index, book.relation(index).from, uses);
    for (const int row : book.rowsOf(ThreatKind::AttackPattern)) {
        if (isAction(book.object(row)))
            uses[book.object(row).externalId].insert(book.object(row).id);
    }
    return arranged(domain, Techniques(book, domain), uses);
}

AttackMatrix AttackMatrix::of(
    const ThreatBook& book, const AttackDomain& domain, const QStringList& ids, const Named& named)
{
    Uses uses;
    for (const QString& id : ids) {
        for (const QString& technique : named.value(id))
            uses[technique].insert(id);
        for (const QString& reached : reachOf(book, id))
            addUses(book, reached, id, uses);
    }
    AttackMatrix matrix = arranged(domain, Techniques(book, domain), uses);
    matrix.asked = matrix.users;
    return matrix;
}

} // namespace yagura
