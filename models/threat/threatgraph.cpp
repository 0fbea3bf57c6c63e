#include "threat/threatgraph.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Who and what before marks and counter-measures: what finds no room is what matters least.
std::tuple<int, QString, QString> orderOf(const ThreatBook& book, const QString& id)
{
    const ThreatObject* object = book.find(id);
    const bool isIncident = !object && isIncidentId(id);
    const ThreatKind kind = object ? object->kind
        : isIncident               ? ThreatKind::Incident
                                   : ThreatKind::Other;
    static const std::map<ThreatKind, int> late{ { ThreatKind::Indicator, 20 },
        { ThreatKind::CourseOfAction, 21 }, { ThreatKind::Other, 22 } };
    const auto found = late.find(kind);
    const int rank = isIncident ? -1 : found == late.end() ? static_cast<int>(kind) : found->second;
    return { rank, object ? object->name : QString(), id };
}

std::vector<QString> neighbours(
    const ThreatBook& book, const std::vector<QString>& column, const std::set<QString>& known)
{
    std::set<QString> found;
    for (const QString& id : column) {
        for (const int index : book.relationsOf(id)) {
            const ThreatRelation& relation = book.relation(index);
            const QString& other = relation.from == id ? relation.to : relation.from;
            if (!known.contains(other))
                found.insert(other);
        }
    }
    std::vector<QString> sorted(found.begin(), found.end());
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const QString& a, const QString& b) { return orderOf(book, a) < orderOf(book, b); });
    return sorted;
}

} // namespace

int ThreatGraph::nodeOf(const QString& id) const
{
    const auto found
        = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

ThreatGraph ThreatGraph::around(const ThreatBook& book, const QString& id, int steps, int most)
{
    ThreatGraph graph;
    if (id.isEmpty())
        return graph;
    graph.nodes.push_back({ id, 0, 0 });
    std::set<QString> known{ id };
    std::vector<QString> column{ id };
    for (int step = 1; step <= steps; ++step) {
        std::vector<QString> next = neighbours(book, column, known);
        const auto room = static_cast<std::size_t>(std::max(0, most - int(graph.nodes.size())));
        if (next.size() > room) {
            graph.left += static_cast<int>(next.size() - room);
            next.resize(room);
        }
        for (std::size_t i = 0; i < next.size(); ++i)
            graph.nodes.push_back({ next[i], step, static_cast<int>(i) });
        known.insert(next.begin(), next.end());
        column = std::move(next);
    }
    std::set<int> drawn;
    for (std::size_t at = 0; at < graph.nodes.size(); ++at) {
        for (const int index : book.relationsOf(graph.nodes[at].id)) {
            const ThreatRelation& relation = book.relation(index);
            const int from = graph.nodeOf(relation.from);
            const int to = graph.nodeOf(relation.to);
            if (from >= 0 && to >= 0 && drawn.insert(index).second)
                graph.edges.push_back({ index, from, to });
        }
    }
    return graph;
}

} // namespace yagura
