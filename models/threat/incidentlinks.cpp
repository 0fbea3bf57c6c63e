#include "threat/incidentlinks.h"

#include "threat/threatbook.h"

#include <set>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// What two may share by which one can be told from the other.
bool isTelling(const ThreatBook& book, const QString& id)
{
    const ThreatObject* object = book.find(id);
    if (!object)
        return id.startsWith("indicator--"_L1);
    switch (object->kind) {
    case ThreatKind::ThreatActor:
    case ThreatKind::IntrusionSet:
    case ThreatKind::Campaign:
    case ThreatKind::Malware:
    case ThreatKind::Infrastructure:
    case ThreatKind::Indicator:
        return true;
    case ThreatKind::Tool:
    case ThreatKind::AttackPattern:
    case ThreatKind::Vulnerability:
    case ThreatKind::Incident:
    case ThreatKind::Identity:
    case ThreatKind::Location:
    case ThreatKind::Report:
    case ThreatKind::CourseOfAction:
    case ThreatKind::Other:
        return false;
    }
    return false;
}

class Links {
public:
    Links(const ThreatBook& book, const QString& id, int most)
        : m_book(book)
        , m_known{ id }
        , m_most(static_cast<std::size_t>(most))
    {
    }

    /// The incidents that statements tie to `id`.
    void collect(const QString& id, const QString& through)
    {
        for (const int index : m_book.relationsOf(id)) {
            const QString other = otherEnd(index, id);
            if (isIncidentId(other) && m_found.size() < m_most && m_known.insert(other).second)
                m_found.push_back({ other, through, index });
        }
    }

    QString otherEnd(int index, const QString& id) const
    {
        const ThreatRelation& relation = m_book.relation(index);
        return relation.from == id ? relation.to : relation.from;
    }

    std::vector<IncidentLink> take() { return std::move(m_found); }

private:
    const ThreatBook& m_book;
    std::set<QString> m_known;
    std::size_t m_most;
    std::vector<IncidentLink> m_found;
};

} // namespace

std::vector<IncidentLink> incidentLinks(const ThreatBook& book, const QString& id, int most)
{
    Links links(book, id, most);
    links.collect(id, {});
    for (const int index : book.relationsOf(id)) {
        const QString shared = links.otherEnd(index, id);
        if (isTelling(book, shared))
            links.collect(shared, shared);
    }
    return links.take();
}

} // namespace yagura
