#include "itemmodels/listrule.h"

#include "itemmodels/sectorrows.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yagura {

namespace {

/// A rank of few values leaves room behind it for the time of receipt, newest first: 44 bits of
/// milliseconds reach to the year 2527.
constexpr unsigned timeBits = 44;
constexpr quint64 timeMask = (quint64{ 1 } << timeBits) - 1;
constexpr quint64 smallMask = (quint64{ 1 } << (64 - timeBits)) - 1;
constexpr qsizetype unitsOfARank = 4;

quint64 newestFirst(Instant t)
{
    return timeMask
        - static_cast<quint64>(std::clamp<qint64>(t.ms, 0, static_cast<qint64>(timeMask)));
}

/// Signed numbers in the order of unsigned ones.
quint64 unsignedOrder(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64{ 1 } << 63);
}

bool isTitleEnd(QStringView title, qsizetype level)
{
    return title.size() < (level + 1) * unitsOfARank;
}

/// By one byte after the other, the lowest first; bytes that are the same everywhere are left out.
template <typename Entry> void sortByRank(std::vector<Entry>& entries)
{
    std::array<std::array<std::size_t, 256>, 8> counts{};
    for (const Entry& entry : entries) {
        for (unsigned byte = 0; byte < 8; ++byte)
            ++counts[byte][entry.rank >> (8 * byte) & 255];
    }
    std::vector<Entry> other(entries.size());
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto& places = counts[byte];
        if (std::find(places.begin(), places.end(), entries.size()) != places.end())
            continue;
        std::exclusive_scan(places.begin(), places.end(), places.begin(), std::size_t{ 0 });
        for (const Entry& entry : entries)
            other[places[entry.rank >> (8 * byte) & 255]++] = entry;
        entries.swap(other);
    }
}

} // namespace

ListRule::ListRule(Column column, Qt::SortOrder order, Language language)
    : m_column(column)
    , m_order(order)
    , m_language(language)
{
}

quint64 ListRule::sourceRank(const PictureRows& rows, int lineage) const
{
    if (static_cast<int>(m_sources.size()) != rows.lineageCount()) {
        QStringList all;
        for (int n = 0; n < rows.lineageCount(); ++n)
            all << rows.lineage(n).source;
        QStringList sorted = all;
        sorted.sort();
        m_sources.clear();
        for (const QString& source : all)
            m_sources.push_back(static_cast<quint64>(
                std::lower_bound(sorted.begin(), sorted.end(), source) - sorted.begin()));
    }
    return m_sources[static_cast<std::size_t>(lineage)];
}

quint64 ListRule::sectorRank(const PictureRows& rows, int lineage) const
{
    static const SectorRows sectors;
    while (static_cast<int>(m_sectors.size()) < rows.lineageCount()) {
        const auto next = static_cast<int>(m_sectors.size());
        m_sectors.push_back(static_cast<quint64>(sectors.rowOf(rows.lineage(next).sector)));
    }
    return m_sectors[static_cast<std::size_t>(lineage)];
}

quint64 ListRule::smallRank(const PictureRows& rows, const ItemFacts& facts) const
{
    switch (m_column) {
    case Column::SeverityColumn:
        return static_cast<quint64>(urgency(facts.severity));
    case Column::SectorColumn:
        return sectorRank(rows, facts.lineage);
    case Column::PrefectureColumn:
        return facts.prefecture;
    case Column::KindColumn:
        return static_cast<quint64>(facts.kind) << 2 | static_cast<quint64>(facts.stage);
    case Column::SourceColumn:
        return std::min(sourceRank(rows, facts.lineage), smallMask);
    case Column::MarkingColumn:
        return static_cast<quint64>(facts.tlp);
    case Column::TitleColumn:
    case Column::OccurredColumn:
    case Column::ReceivedColumn:
    case Column::NextColumn:
    case Column::ColumnCount:
        break;
    }
    return 0;
}

/// An open incident that is nobody's, then by the limit that runs, then those without one; what
/// waits for nobody comes last.
quint64 ListRule::nextRank(const ItemFacts& facts, const QString& objectId) const
{
    constexpr quint64 last = ~quint64{ 0 } >> 1;
    if (!isIncident(facts.kind))
        return last;
    if (!m_limits || !m_limits->contains(objectId))
        return facts.closed ? last : 0;
    const Instant limit = m_limits->value(objectId);
    return limit.isKnown() ? static_cast<quint64>(std::max<qint64>(limit.ms, 1)) : last - 1;
}

QString ListRule::objectOf(const PictureRows& rows, int row) const
{
    return m_column == Column::NextColumn ? rows.objectId(row) : QString();
}

quint64 ListRule::rankOf(const PictureRows& rows, const ItemFacts& facts, QStringView title,
    const QString& objectId) const
{
    const quint64 flip = m_order == Qt::DescendingOrder ? ~quint64{ 0 } : 0;
    if (isByTitle())
        return titleRank(title, 0);
    if (m_column == Column::OccurredColumn)
        return unsignedOrder(facts.occurred.ms) ^ flip;
    if (m_column == Column::ReceivedColumn)
        return unsignedOrder(facts.received.ms) ^ flip;
    if (m_column == Column::NextColumn)
        return nextRank(facts, objectId) ^ flip;
    return ((smallRank(rows, facts) ^ flip) & smallMask) << timeBits | newestFirst(facts.received);
}

quint64 ListRule::rankOf(const PictureRows& rows, int row) const
{
    return rankOf(rows, rows.facts(row), titleOf(rows, row), objectOf(rows, row));
}

QString ListRule::titleOf(const PictureRows& rows, int row) const
{
    return isByTitle() ? rows.title(row).in(m_language) : QString();
}

/// Four characters of a title as a number; the end of a title comes before every character.
quint64 ListRule::titleRank(QStringView title, qsizetype level) const
{
    quint64 rank = 0;
    for (qsizetype n = level * unitsOfARank; n < (level + 1) * unitsOfARank; ++n) {
        const char32_t unit = n < title.size()
            ? std::max<char32_t>(QChar::toCaseFolded(char32_t(title[n].unicode())) & 0xffff, 1)
            : 0;
        rank = rank << 16 | unit;
    }
    return m_order == Qt::DescendingOrder ? ~rank : rank;
}

int ListRule::compareTitles(QStringView a, QStringView b) const
{
    for (qsizetype level = 0;; ++level) {
        const quint64 x = titleRank(a, level);
        const quint64 y = titleRank(b, level);
        if (x != y)
            return x < y ? -1 : 1;
        if (isTitleEnd(a, level) && isTitleEnd(b, level))
            return 0;
    }
}

ListRule::Key ListRule::keyOf(const PictureRows& rows, int row) const
{
    return { rows.facts(row), titleOf(rows, row), rows.objectId(row) };
}

bool ListRule::isBefore(const PictureRows& rows, const Key& a, const Key& b) const
{
    const quint64 x = rankOf(rows, a.facts, a.title, a.objectId);
    const quint64 y = rankOf(rows, b.facts, b.title, b.objectId);
    if (x != y)
        return x < y;
    if (const int titles = isByTitle() ? compareTitles(a.title, b.title) : 0; titles != 0)
        return titles < 0;
    const Instant newer = a.facts.received;
    return newer != b.facts.received ? newer > b.facts.received : a.objectId < b.objectId;
}

bool ListRule::isBefore(const PictureRows& rows, int a, int b) const
{
    const quint64 x = rankOf(rows, a);
    const quint64 y = rankOf(rows, b);
    if (x != y || a == b)
        return x < y;
    if (const int titles = isByTitle() ? compareTitles(titleOf(rows, a), titleOf(rows, b)) : 0;
        titles != 0)
        return titles < 0;
    const Instant newer = rows.facts(a).received;
    const Instant other = rows.facts(b).received;
    return newer != other ? newer > other : rows.compareIds(a, b) < 0;
}

void ListRule::sort(
    const PictureRows& rows, std::vector<int>& order, const std::atomic_bool& stop) const
{
    std::vector<Entry> entries;
    entries.reserve(order.size());
    for (const int row : order)
        entries.push_back({ rankOf(rows, row), row });
    sortByRank(entries);
    for (std::size_t first = 0; first < entries.size() && !stop;) {
        std::size_t end = first + 1;
        while (end < entries.size() && entries[end].rank == entries[first].rank)
            ++end;
        if (end - first > 1)
            sortEqual(rows, std::span(entries).subspan(first, end - first), 1);
        first = end;
    }
    std::transform(entries.begin(), entries.end(), order.begin(),
        [](const Entry& entry) { return entry.row; });
}

/// Rows of one rank: titles by their next characters, everything else by age.
void ListRule::sortEqual(const PictureRows& rows, std::span<Entry> equal, qsizetype level) const
{
    if (!isByTitle() || isTitleEnd(titleOf(rows, equal.front().row), level - 1))
        return sortByAge(rows, equal);
    for (Entry& entry : equal)
        entry.rank = titleRank(titleOf(rows, entry.row), level);
    std::sort(
        equal.begin(), equal.end(), [](const Entry& a, const Entry& b) { return a.rank < b.rank; });
    for (std::size_t first = 0; first < equal.size();) {
        std::size_t end = first + 1;
        while (end < equal.size() && equal[end].rank == equal[first].rank)
            ++end;
        if (end - first > 1)
            sortEqual(rows, equal.subspan(first, end - first), level + 1);
        first = end;
    }
}

void ListRule::sortByAge(const PictureRows& rows, std::span<Entry> equal) const
{
    struct Aged {
        qint64 received = 0;
        PackedWords::Uuid uuid{};
        int row = 0;
    };
    std::vector<Aged> aged;
    aged.reserve(equal.size());
    const QString& type = rows.lineage(rows.facts(equal.front().row).lineage).type;
    bool byUuid = true;
    for (const Entry& entry : equal) {
        const ItemFacts facts = rows.facts(entry.row);
        const auto uuid = rows.uuid(entry.row);
        byUuid = byUuid && uuid && rows.lineage(facts.lineage).type == type;
        aged.push_back({ facts.received.ms, uuid.value_or(PackedWords::Uuid()), entry.row });
    }
    std::sort(aged.begin(), aged.end(), [&](const Aged& a, const Aged& b) {
        if (a.received != b.received)
            return a.received > b.received;
        return byUuid ? a.uuid < b.uuid : rows.compareIds(a.row, b.row) < 0;
    });
    for (std::size_t n = 0; n < aged.size(); ++n)
        equal[n].row = aged[n].row;
}

} // namespace yagura
