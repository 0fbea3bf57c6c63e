#include "picture/commonpicture.h"

#include <algorithm>

namespace yagura {

namespace {

bool isSameVersion(const Item& a, const Item& b)
{
    return a.eventSeq == b.eventSeq && a.ordinal == b.ordinal;
}

/// Puts another version in; true when the row shows something new.
bool take(Item& shown, const Item& other)
{
    if (isSameVersion(shown, other))
        return false; // the store's query had it already
    const int versions = shown.versions + other.versions;
    if (other.modified >= shown.modified)
        shown = other;
    shown.versions = versions;
    return true;
}

} // namespace

std::optional<Item> CommonPicture::find(const QString& objectId) const
{
    const int row = rowOf(objectId);
    return row < 0 ? std::nullopt : std::optional(item(row));
}

int CommonPicture::rowOf(const QString& objectId) const
{
    return m_rows.value(objectId, -1);
}

int CommonPicture::lineageOf(const Item& item) const
{
    const Lineage wanted{ item.source, item.sector, item.type, item.marking.handling };
    const auto known = std::find(m_lineages.begin(), m_lineages.end(), wanted);
    if (known == m_lineages.end())
        m_lineages.push_back(wanted);
    return static_cast<int>(
        std::find(m_lineages.begin(), m_lineages.end(), wanted) - m_lineages.begin());
}

ItemFacts CommonPicture::facts(int row) const
{
    const Item& item = m_items[static_cast<std::size_t>(row)];
    return { item.occurred, item.received, item.stored, item.modified, item.eventSeq, item.ordinal,
        item.versions, lineageOf(item), item.kind, item.severity, item.prefecture, item.marking.tlp,
        item.marking.origin, item.stage, item.closed, item.exercise, item.upgraded };
}

void CommonPicture::apply(const std::vector<Item>& stored)
{
    std::vector<Item> fresh;
    QHash<QString, std::size_t> freshRows;
    std::vector<int> touched;
    for (const Item& item : stored) {
        if (const int row = rowOf(item.objectId); row >= 0) {
            if (take(m_items[static_cast<std::size_t>(row)], item))
                touched.push_back(row);
        } else if (const auto known = freshRows.constFind(item.objectId);
                   known != freshRows.constEnd()) {
            take(fresh[*known], item);
        } else {
            freshRows.insert(item.objectId, fresh.size());
            fresh.push_back(item);
        }
    }
    announceChanges(std::move(touched));
    append(std::move(fresh));
}

/// One signal a run of neighbouring rows.
void CommonPicture::announceChanges(std::vector<int> touched)
{
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (std::size_t first = 0; first < touched.size();) {
        std::size_t last = first;
        while (last + 1 < touched.size() && touched[last + 1] == touched[last] + 1)
            ++last;
        emit rowsChanged(touched[first], touched[last]);
        first = last + 1;
    }
}

void CommonPicture::append(std::vector<Item> fresh)
{
    if (fresh.empty())
        return;
    const int first = static_cast<int>(m_items.size());
    const int last = first + static_cast<int>(fresh.size()) - 1;
    emit rowsAboutToBeInserted(first, last);
    for (Item& item : fresh) {
        m_rows.insert(item.objectId, static_cast<int>(m_items.size()));
        m_items.push_back(std::move(item));
    }
    emit rowsInserted(first, last);
}

void CommonPicture::reset(std::vector<Item> items)
{
    emit aboutToBeReset();
    m_items = std::move(items);
    m_rows.clear();
    m_rows.reserve(static_cast<qsizetype>(m_items.size()));
    for (int row = 0; const Item& item : m_items)
        m_rows.insert(item.objectId, row++);
    emit wasReset();
}

} // namespace yagura
