#include "picture/commonpicture.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace yagura {

namespace {

quint64 hashOfId(QStringView objectId)
{
    static const size_t seed = QHashSeed::globalSeed();
    return qHash(objectId, seed);
}

template <typename Shown> bool isSameVersion(const Item& a, const Shown& b)
{
    return a.eventSeq == b.eventSeq && a.ordinal == b.ordinal;
}

template <typename Shown> bool isNewer(const Item& item, const Shown& shown)
{
    return std::tuple(item.modified, item.eventSeq, item.ordinal)
        > std::tuple(shown.modified, shown.eventSeq, shown.ordinal);
}

} // namespace

/// What one step does to one object.
struct CommonPicture::Change {
    int row = -1; ///< -1: a new one
    const Item* newest = nullptr;
    int versions = 0; ///< that the step adds

    void take(const Item& item)
    {
        if (newest && isSameVersion(item, *newest))
            return;
        versions += item.versions;
        if (!newest || isNewer(item, *newest))
            newest = &item;
    }
};

std::optional<Item> CommonPicture::find(const QString& objectId) const
{
    const int row = rowOf(objectId);
    return row < 0 ? std::nullopt : std::optional(item(row));
}

int CommonPicture::rowOf(const QString& objectId) const
{
    const int row = placeOf(objectId);
    return row >= 0 && m_rows.isAbsent(row) ? -1 : row;
}

int CommonPicture::placeOf(const QString& objectId) const
{
    return m_index.find(
        hashOfId(objectId), [&](int row) { return m_rows.isObject(row, objectId); });
}

std::vector<Item> CommonPicture::allItems() const
{
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(knownCount()));
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_rows.isAbsent(row))
            items.push_back(item(row));
    }
    return items;
}

/// What several items do to the objects they name, one change an object.
struct CommonPicture::Gathering {
    const CommonPicture& picture;
    std::vector<Change> changes = {};
    QHash<QStringView, std::size_t> places = {};

    void take(const Item& item)
    {
        const auto place = places.constFind(item.objectId);
        const bool isKnown = place != places.cend();
        const int row = isKnown ? changes[*place].row : picture.placeOf(item.objectId);
        if (row >= 0 && isSameVersion(item, picture.m_rows.facts(row)))
            return; // the store's query had it already
        if (isKnown) {
            changes[*place].take(item);
            return;
        }
        places.insert(item.objectId, changes.size());
        changes.push_back({ row, &item, item.versions });
    }
};

void CommonPicture::apply(const std::vector<const std::vector<Item>*>& stored)
{
    Gathering gathering{ *this };
    for (const std::vector<Item>* items : stored) {
        for (const Item& item : *items)
            gathering.take(item);
    }
    std::vector<Change>& changes = gathering.changes;
    const auto firstNew = std::stable_partition(
        changes.begin(), changes.end(), [](const Change& change) { return change.row >= 0; });
    const std::vector<Change> fresh(firstNew, changes.end());
    changes.erase(firstNew, changes.end());
    change(std::move(changes));
    append(fresh);
}

/// One announcement a run of neighbouring rows, which are in order.
template <typename Each>
void CommonPicture::announceRuns(const std::vector<int>& rows, const Each& each)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        emit rowsAboutToBeChanged(rows[first], rows[end - 1]);
        for (std::size_t n = first; n < end; ++n)
            each(n);
        emit rowsChanged(rows[first], rows[end - 1]);
        first = end;
    }
}

void CommonPicture::change(std::vector<Change> known)
{
    std::sort(
        known.begin(), known.end(), [](const Change& a, const Change& b) { return a.row < b.row; });
    std::vector<int> rows;
    rows.reserve(known.size());
    for (const Change& one : known)
        rows.push_back(one.row);
    announceRuns(rows, [&](std::size_t n) {
        const Change& one = known[n];
        const ItemFacts shown = m_rows.facts(one.row);
        m_absent -= shown.absent;
        if (isNewer(*one.newest, shown))
            m_rows.replace(one.row, *one.newest);
        m_rows.setVersions(one.row, shown.versions + one.versions);
    });
}

CommonPicture::Retreat CommonPicture::retreat(const std::vector<ObjectVersions>& later) const
{
    Retreat made;
    for (const ObjectVersions& object : later) {
        const int row = rowOf(object.objectId);
        if (row < 0)
            continue; // it was held
        if (const int older = m_rows.facts(row).versions - object.versions; older > 0)
            made.older.insert(object.objectId, older);
        else
            made.gone.push_back(row);
    }
    return made;
}

void CommonPicture::stepBack(const Retreat& retreat, const std::vector<Item>& older)
{
    std::vector<std::pair<int, const Item*>> changes;
    for (const int row : retreat.gone)
        changes.emplace_back(row, nullptr);
    QHash<QString, int> missing = retreat.older;
    for (const Item& item : older) {
        changes.emplace_back(rowOf(item.objectId), &item);
        missing.remove(item.objectId);
    }
    for (auto it = missing.keyBegin(); it != missing.keyEnd(); ++it)
        changes.emplace_back(rowOf(*it), nullptr);
    std::erase_if(changes, [](const auto& one) { return one.first < 0; });
    std::sort(changes.begin(), changes.end());
    std::vector<int> rows;
    rows.reserve(changes.size());
    for (const auto& [row, item] : changes)
        rows.push_back(row);
    announceRuns(rows, [&](std::size_t n) {
        const auto [row, item] = changes[n];
        if (item) {
            m_rows.replace(row, *item);
        } else {
            m_rows.setAbsent(row);
            ++m_absent;
        }
    });
}

void CommonPicture::append(const std::vector<Change>& fresh)
{
    if (fresh.empty())
        return;
    const int first = rowCount();
    const int last = first + static_cast<int>(fresh.size()) - 1;
    emit rowsAboutToBeInserted(first, last);
    for (const Change& one : fresh)
        put(*one.newest, one.versions);
    emit rowsInserted(first, last);
}

void CommonPicture::put(const Item& item, int versions)
{
    const int row = rowCount();
    m_rows.append(item);
    if (versions != item.versions)
        m_rows.setVersions(row, versions);
    m_index.insert(hashOfId(item.objectId), row);
}

void CommonPicture::reset(const std::vector<Item>& items)
{
    emit aboutToBeReset();
    m_rows.clear();
    m_index.clear();
    m_absent = 0;
    for (const Item& item : items)
        put(item, item.versions);
    emit wasReset();
}

} // namespace yagura
