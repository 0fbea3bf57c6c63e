#include "itemmodels/queryfilter.h"

#include "search/foldedtext.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// As the timeline places it.
Instant happened(const ItemFacts& facts)
{
    if (facts.occurred.isKnown())
        return facts.occurred;
    return facts.modified.isKnown() ? facts.modified : facts.received;
}

bool levelHolds(const SearchQuery& query, Severity severity)
{
    if (!query.least && !query.most)
        return true;
    return severity != Severity::Unassessed && (!query.least || severity >= *query.least)
        && (!query.most || severity <= *query.most);
}

bool spanHolds(const SearchQuery& query, Instant t)
{
    return (!query.from.isKnown() || t >= query.from) && (!query.to.isKnown() || t < query.to);
}

} // namespace

QueryFilter::QueryFilter(SharedQuery query, SharedHits hits)
    : m_query(std::move(query))
    , m_hits(std::move(hits))
    , m_sectorRow(m_query ? m_sectors.rowWithKey(m_query->sector) : -1)
{
}

bool QueryFilter::accepts(const PictureRows& rows, int row) const
{
    if (isEmpty())
        return true;
    const ItemFacts facts = rows.facts(row);
    return fieldsHold(rows, row, facts) && wordsHold(rows, row, facts);
}

const QueryFilter::Shared& QueryFilter::shared(const PictureRows& rows, int lineage) const
{
    const auto number = static_cast<std::size_t>(lineage);
    if (number >= m_shared.size())
        m_shared.resize(number + 1);
    auto& known = m_shared[number];
    if (!known) {
        const Lineage& words = rows.lineage(lineage);
        const QString source = foldedText(words.source);
        const bool isWanted = (m_sectorRow < 0 || m_sectors.rowOf(words.sector) == m_sectorRow)
            && source.contains(m_query->source);
        known = Shared{ isWanted, !words.handling.isEmpty(), source };
    }
    return *known;
}

bool QueryFilter::fieldsHold(const PictureRows& rows, int row, const ItemFacts& facts) const
{
    const SearchQuery& query = *m_query;
    if (!query.hasFields())
        return true;
    const auto& kinds = query.kinds;
    return (kinds.empty() || std::find(kinds.begin(), kinds.end(), facts.kind) != kinds.end())
        && (query.prefecture == noPrefecture || query.prefecture == facts.prefecture)
        && (!query.tlp || *query.tlp == facts.tlp) && levelHolds(query, facts.severity)
        && spanHolds(query, happened(facts)) && shared(rows, facts.lineage).isWanted
        && (query.objectId.isEmpty() || foldedText(rows.objectId(row)).contains(query.objectId));
}

bool QueryFilter::wordsHold(const PictureRows& rows, int row, const ItemFacts& facts) const
{
    if (m_query->terms.empty())
        return true;
    const Shared& words = shared(rows, facts.lineage);
    const bool mayBeIndexed = !words.hasHandling && facts.tlp < Tlp::AmberStrict;
    if (m_hits && m_hits->covers(facts.eventSeq, mayBeIndexed))
        return m_hits->contains(facts.eventSeq, facts.ordinal);
    if (m_hits && m_hits->isToCome(facts.eventSeq))
        return false;
    const Item item = rows.item(row);
    const QString shown = foldedText(
        QStringList{ item.title.ja, item.title.en, item.summary.ja, item.summary.en, item.objectId }
            .join(u'\n'));
    return m_query->holdsIn(shown + u'\n' + words.folded);
}

} // namespace yagura
