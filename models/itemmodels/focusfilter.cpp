#include "itemmodels/focusfilter.h"

#include "search/foldedtext.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// When an object happened, as the timeline places it, so that a span chosen there finds the same
/// ones here.
Instant happened(const Item& item)
{
    if (item.occurred.isKnown())
        return item.occurred;
    return item.modified.isKnown() ? item.modified : item.received;
}

bool inSpan(Instant t, Instant from, Instant to)
{
    return (!from.isKnown() || t >= from) && (!to.isKnown() || t < to);
}

} // namespace

FocusFilter::FocusFilter(
    IncidentListModel& list, const Focus& focus, QObject* parent, ItemFilter allowed)
    : QAbstractProxyModel(parent)
    , m_list(list)
    , m_focus(focus)
    , m_allowed(std::move(allowed))
{
    setSourceModel(&list);
    connect(&list, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { takeIn(first, last); });
    connect(&list, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            follow(first.row(), last.row());
        });
    connect(&list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&list, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&focus, &Focus::filterChanged, this, &FocusFilter::refilter);
    refilter();
}

void FocusFilter::setShow(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    refilter();
}

void FocusFilter::setText(const QString& text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

QModelIndex FocusFilter::indexOf(const QString& objectId, int column) const
{
    const int row = m_list.rowOf(objectId);
    const int position = row < 0 ? -1 : positionOf(row);
    return position < 0 ? QModelIndex() : index(position, column);
}

QModelIndex FocusFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FocusFilter::parent(const QModelIndex&) const
{
    return {};
}

int FocusFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FocusFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_list.columnCount();
}

QModelIndex FocusFilter::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_list.index(m_order[static_cast<size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex FocusFilter::mapFromSource(const QModelIndex& sourceIndex) const
{
    const int position = sourceIndex.isValid() ? positionOf(sourceIndex.row()) : -1;
    return position < 0 ? QModelIndex() : createIndex(position, sourceIndex.column());
}

QVariant FocusFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not the base's: it asks for the section of the first row, and an empty list would have no
    // heads.
    return orientation == Qt::Horizontal ? m_list.headerData(section, orientation, role)
                                         : QVariant();
}

FocusFilter::Key FocusFilter::keyOf(const Item& item)
{
    return { item.received.ms, urgency(item.severity) };
}

bool FocusFilter::accepts(const Item& item) const
{
    if (m_show != Show::All && item.isIncident() != (m_show == Show::Incidents))
        return false;
    if (m_allowed && !m_allowed(item))
        return false;
    if (m_focus.prefecture() != noPrefecture && item.prefecture != m_focus.prefecture())
        return false;
    if (m_sectorRow >= 0 && m_sectors.rowOf(item.sector) != m_sectorRow)
        return false;
    if (!inSpan(happened(item), m_focus.from(), m_focus.to()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = foldedText(QStringList{
        item.title.ja, item.title.en, item.summary.ja, item.summary.en, item.source, item.objectId }
                                        .join(u'\n'));
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool FocusFilter::isBefore(int row, int other) const
{
    const Key& a = m_keys[static_cast<size_t>(row)];
    const Key& b = m_keys[static_cast<size_t>(other)];
    if (a.urgency != b.urgency)
        return a.urgency > b.urgency;
    if (a.received != b.received)
        return a.received > b.received;
    return m_list.itemAt(row).objectId < m_list.itemAt(other).objectId;
}

int FocusFilter::positionOf(int row) const
{
    const auto it = std::lower_bound(
        m_order.begin(), m_order.end(), row, [this](int a, int b) { return isBefore(a, b); });
    return it != m_order.end() && *it == row ? static_cast<int>(it - m_order.begin()) : -1;
}

void FocusFilter::refilter()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void FocusFilter::rebuild()
{
    m_sectorRow = m_focus.sector().isEmpty() ? -1 : m_sectors.rowWithKey(m_focus.sector());
    m_keys.clear();
    m_order.clear();
    for (int row = 0; row < m_list.rowCount(); ++row) {
        m_keys.push_back(keyOf(m_list.itemAt(row)));
        if (accepts(m_list.itemAt(row)))
            m_order.push_back(row);
    }
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return isBefore(a, b); });
}

void FocusFilter::takeIn(int first, int last)
{
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        m_keys.push_back(keyOf(m_list.itemAt(row)));
        if (accepts(m_list.itemAt(row)))
            fresh.push_back(row);
    }
    insertSorted(std::move(fresh));
}

void FocusFilter::insertSorted(std::vector<int> rows)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    std::sort(rows.begin(), rows.end(), before);
    // From the end, so that the positions found so far stay right.
    for (auto end = rows.cend(); end != rows.cbegin();) {
        const auto position
            = std::upper_bound(m_order.cbegin(), m_order.cend(), *(end - 1), before);
        auto begin = end - 1;
        while (begin != rows.cbegin()
            && (position == m_order.cbegin() || isBefore(*(position - 1), *(begin - 1))))
            --begin;
        insertRun(begin, end, static_cast<int>(position - m_order.cbegin()));
        end = begin;
    }
}

void FocusFilter::insertRun(
    std::vector<int>::const_iterator first, std::vector<int>::const_iterator last, int position)
{
    beginInsertRows({}, position, position + static_cast<int>(last - first) - 1);
    m_order.insert(m_order.begin() + position, first, last);
    endInsertRows();
}

void FocusFilter::follow(int first, int last)
{
    for (int row = first; row <= last; ++row)
        followRow(row);
    int low = rowCount();
    int high = -1;
    for (int row = first; row <= last; ++row) {
        if (const int position = positionOf(row); position >= 0) {
            low = std::min(low, position);
            high = std::max(high, position);
        }
    }
    if (high >= 0)
        emit dataChanged(index(low, 0), index(high, columnCount() - 1));
}

void FocusFilter::followRow(int row)
{
    const Item& item = m_list.itemAt(row);
    const int from = positionOf(row); // by the old key
    const bool stays = accepts(item);
    if (from >= 0 && !stays) {
        beginRemoveRows({}, from, from);
        m_order.erase(m_order.begin() + from);
        endRemoveRows();
    }
    m_keys[static_cast<size_t>(row)] = keyOf(item);
    if (stays && from < 0)
        insertSorted({ row });
    else if (stays)
        move(from, row);
}

void FocusFilter::move(int from, int row)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const auto begin = m_order.begin();
    const auto above = std::upper_bound(begin, begin + from, row, before);
    if (above != begin + from) {
        beginMoveRows({}, from, from, {}, static_cast<int>(above - begin));
        std::rotate(above, begin + from, begin + from + 1);
        endMoveRows();
        return;
    }
    const auto below = std::upper_bound(begin + from + 1, m_order.end(), row, before);
    if (below != begin + from + 1) {
        beginMoveRows({}, from, from, {}, static_cast<int>(below - begin));
        std::rotate(begin + from, begin + from + 1, below);
        endMoveRows();
    }
}

} // namespace yagura
