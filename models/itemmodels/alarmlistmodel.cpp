#include "itemmodels/alarmlistmodel.h"

#include "domain/sector.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pace = 200ms;
constexpr quintptr topLevel = 0; ///< else: the row of its heap, and one

auto rank(const Alarm& alarm)
{
    return std::make_tuple(!alarm.standing.wantsEyes(), static_cast<int>(alarm.urgency()),
        alarm.standing.state != AlarmState::Unacknowledged, -urgency(alarm.subject.severity),
        -alarm.raised.ms);
}

QString heapOf(const Alarm& alarm)
{
    const QString& sector = alarm.subject.sector;
    return u"%1 %2"_s.arg(static_cast<int>(alarm.subject.cause))
        .arg(sector.isEmpty() ? sector : SectorCatalogue::builtIn().rowFor(sector));
}

} // namespace

AlarmListModel::AlarmListModel(const AlarmBook& book, Show show, QObject* parent)
    : QAbstractItemModel(parent)
    , m_book(book)
    , m_show(show)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AlarmListModel::rebuild);
    connect(&book, &AlarmBook::changed, this, [this](const std::vector<AlarmTransition>& steps) {
        if (!steps.empty() && m_book.rate().isFlood(steps.back().at))
            m_isFlood = true;
        if (!m_soon.isActive())
            m_soon.start(m_heaps.empty() ? 0ms : pace);
    });
    rebuild();
}

bool AlarmListModel::shows(const Alarm& alarm) const
{
    switch (alarm.standing.state) {
    case AlarmState::Normal:
        return false;
    case AlarmState::Unacknowledged:
    case AlarmState::Acknowledged:
    case AlarmState::Returned:
        return m_show == Show::Standing;
    case AlarmState::Shelved:
    case AlarmState::Suppressed:
    case AlarmState::OutOfService:
        return m_show == Show::PutAside;
    }
    return false;
}

std::vector<AlarmListModel::Heap> AlarmListModel::arranged(bool isFlood) const
{
    using Ranked = std::pair<decltype(rank({})), QString>;
    std::vector<Ranked> all;
    std::map<QString, int> sizes;
    for (const auto& [key, alarm] : m_book.alarms()) {
        if (!shows(alarm))
            continue;
        all.emplace_back(rank(alarm), key);
        ++sizes[heapOf(alarm)];
    }
    std::sort(all.begin(), all.end());
    std::vector<Heap> heaps;
    std::map<QString, std::size_t> places;
    for (const auto& [ranked, key] : all) {
        const Alarm& alarm = m_book.alarms().at(key);
        const QString id = heapOf(alarm);
        const int size = sizes.at(id);
        if (size < heapInFlood || (size < heapFrom && !isFlood)) {
            heaps.push_back({ key, { key }, key });
            continue;
        }
        const auto [place, isNew] = places.emplace(id, heaps.size());
        if (isNew)
            heaps.push_back({ id, {}, key });
        Heap& heap = heaps[place->second];
        heap.keys.push_back(key);
        if (alarm.raised < m_book.alarms().at(heap.firstKey).raised)
            heap.firstKey = key;
    }
    return heaps;
}

void AlarmListModel::rebuild()
{
    std::vector<Heap> now = arranged(m_isFlood);
    if (now == m_heaps)
        return tellRows();
    beginResetModel();
    m_heaps = std::move(now);
    endResetModel();
}

void AlarmListModel::tellRows()
{
    if (m_heaps.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex heap = index(row, 0);
        if (const int inside = rowCount(heap); inside > 0)
            emit dataChanged(index(0, 0, heap), index(inside - 1, 0, heap));
    }
}

void AlarmListModel::refresh(Instant now)
{
    const bool isFlood = m_book.rate().isFlood(now);
    if (std::exchange(m_isFlood, isFlood) != isFlood)
        rebuild();
}

QModelIndex AlarmListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex AlarmListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int AlarmListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_heaps.size());
    if (parent.internalId() != topLevel || parent.column() > 0)
        return 0;
    const auto inside = m_heaps[static_cast<std::size_t>(parent.row())].keys.size();
    return inside > 1 ? static_cast<int>(inside) : 0;
}

int AlarmListModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QStringList AlarmListModel::keysAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex heapIndex = index.parent().isValid() ? index.parent() : index;
    const Heap& heap = m_heaps[static_cast<std::size_t>(heapIndex.row())];
    if (heapIndex != index)
        return { heap.keys[static_cast<std::size_t>(index.row())] };
    return { heap.keys.begin(), heap.keys.end() };
}

QVariant AlarmListModel::rowAt(const Heap& heap) const
{
    const Alarm* worst = m_book.find(heap.keys.front());
    const Alarm* first = m_book.find(heap.firstKey);
    if (!worst || !first) // gone since the last rebuilding, which is under way
        return {};
    return QVariant::fromValue(AlarmRow{ *first, *worst, static_cast<int>(heap.keys.size()) });
}

QVariant AlarmListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isInHeap = index.internalId() != topLevel;
    const Heap& heap
        = m_heaps[isInHeap ? index.internalId() - 1 : static_cast<std::size_t>(index.row())];
    const QString inside = isInHeap ? heap.keys[static_cast<std::size_t>(index.row())] : QString();
    switch (role) {
    case RowRole:
        return isInHeap ? rowAt({ inside, { inside }, inside }) : rowAt(heap);
    case KeyRole:
        return isInHeap ? inside : heap.id;
    default:
        return {};
    }
}

QModelIndex AlarmListModel::indexOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Heap& heap = m_heaps[static_cast<std::size_t>(row)];
        if (heap.id == key)
            return index(row, 0);
        if (heap.keys.size() < 2)
            continue;
        const auto it = std::find(heap.keys.begin(), heap.keys.end(), key);
        if (it != heap.keys.end())
            return index(static_cast<int>(it - heap.keys.begin()), 0, index(row, 0));
    }
    return {};
}

QString AlarmListModel::nextUnacknowledged(const QString& key, bool forward) const
{
    QStringList keys;
    for (const Heap& heap : m_heaps) {
        for (const QString& one : heap.keys) {
            const Alarm* alarm = m_book.find(one);
            if (one == key || (alarm && alarm->standing.wantsEyes()))
                keys.append(one);
        }
    }
    if (!forward)
        std::reverse(keys.begin(), keys.end());
    const qsizetype at = keys.indexOf(key);
    for (qsizetype step = 1; step <= keys.size(); ++step) {
        const QString& next = keys[(at + step) % keys.size()];
        const Alarm* alarm = m_book.find(next);
        if (alarm && alarm->standing.wantsEyes())
            return next;
    }
    return {};
}

} // namespace yagura
