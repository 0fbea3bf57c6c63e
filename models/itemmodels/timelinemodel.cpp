#include "itemmodels/timelinemodel.h"

#include <algorithm>
#include <utility>
#include <tuple>

namespace yagura {

namespace {

/// A backlog out of order is merged whole; what comes live is a few rows at the end.
constexpr size_t mostSingleRuns = 16;

std::vector<TimelineMark> marksOf(const MatterBook& book, const Matter& matter)
{
    TimelineMark base;
    base.id = matter.id;
    base.lane = TimelineModel::decisionLane;
    std::vector<TimelineMark> marks;
    const auto put = [&](TimelineMark::Kind kind, Instant time, qint64 order) -> TimelineMark& {
        TimelineMark& mark = marks.emplace_back(base);
        mark.kind = kind;
        mark.time = time;
        mark.order = order;
        mark.witnessed = book.health().isWitnessed(order);
        return mark;
    };
    put(TimelineMark::Kind::Opened, matter.opened, matter.openedAtIndex);
    for (const MarkRecord& record : matter.marks) {
        if (record.counts)
            put(TimelineMark::Kind::Mark, record.time, record.index).verb = record.verb;
    }
    if (matter.decided.isKnown()) {
        TimelineMark& end = put(TimelineMark::Kind::Decided, matter.decided, matter.openedAtIndex);
        end.outcome = matter.council;
        end.witnessed = book.isSettled(matter);
    }
    std::sort(marks.begin(), marks.end());
    return marks;
}

/// The first run of `marks` from `from` on that goes between the same two neighbours of `sorted`.
size_t endOfRun(const std::vector<TimelineMark>& marks, size_t from,
    const std::vector<TimelineMark>& sorted, size_t at)
{
    if (at == sorted.size())
        return marks.size();
    const auto end = std::upper_bound(
        marks.begin() + static_cast<std::ptrdiff_t>(from), marks.end(), sorted[at]);
    return static_cast<size_t>(end - marks.begin());
}

} // namespace

bool operator<(const TimelineMark& a, const TimelineMark& b)
{
    return std::tie(a.time, a.id, a.kind, a.order) < std::tie(b.time, b.id, b.kind, b.order);
}

TimelineModel::TimelineModel(
    const CommonPicture& picture, const MatterBook& book, QObject* parent, ItemFilter shown)
    : QAbstractListModel(parent)
    , m_picture(picture)
    , m_book(book)
    , m_shown(std::move(shown))
{
    const auto readAll = [this] {
        beginResetModel();
        rebuild();
        endResetModel();
        emit marksChanged();
    };
    connect(&picture, &CommonPicture::rowsInserted, this, &TimelineModel::takeIn);
    connect(&picture, &CommonPicture::rowsChanged, this, &TimelineModel::takeIn);
    connect(&picture, &CommonPicture::wasReset, this, readAll);
    connect(&book, &MatterBook::mattersReset, this, readAll);
    connect(&book, &MatterBook::matterAdded, this, &TimelineModel::takeMatter);
    connect(&book, &MatterBook::matterChanged, this, &TimelineModel::takeMatter);
    connect(&book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) == witnessed)
            return;
        for (int row = 0; row < static_cast<int>(m_book.matters().size()); ++row)
            takeMatter(row);
    });
    rebuild();
}

TimelineModel::~TimelineModel() = default;

std::span<const TimelineMark> TimelineModel::between(Instant from, Instant to) const
{
    const auto before = [](const TimelineMark& mark, Instant t) { return mark.time < t; };
    const auto first = std::lower_bound(m_marks.begin(), m_marks.end(), from, before);
    const auto last = std::lower_bound(first, m_marks.end(), std::max(from, to), before);
    return { first, last };
}

void TimelineModel::setShowsThreats(bool shows)
{
    if (shows == m_threats)
        return;
    m_threats = shows;
    beginResetModel();
    rebuild();
    endResetModel();
    emit marksChanged();
}

bool TimelineModel::shows(const Item& item) const
{
    return (m_threats || item.isIncident()) && (!m_shown || m_shown(item));
}

TimelineMark TimelineModel::markOf(const Item& item) const
{
    TimelineMark mark;
    mark.timeKnown = item.occurred.isKnown();
    mark.time = mark.timeKnown    ? item.occurred
        : item.modified.isKnown() ? item.modified
                                  : item.received;
    mark.id = item.objectId;
    mark.lane = static_cast<qint16>(laneOf(m_rows.rowOf(item.sector)));
    mark.kind = item.isIncident() ? TimelineMark::Kind::Incident : TimelineMark::Kind::Threat;
    mark.severity = item.severity;
    mark.prefecture = item.prefecture;
    mark.open = item.isOpenIncident();
    return mark;
}

void TimelineModel::takeIn(int first, int last)
{
    std::vector<TimelineMark> fresh;
    for (int row = first; row <= last; ++row) {
        const Item item = m_picture.item(row);
        const auto known = m_ofPicture.constFind(row);
        const bool wanted = shows(item);
        const TimelineMark mark = wanted ? markOf(item) : TimelineMark{};
        if (known != m_ofPicture.cend()) {
            if (wanted && *known == mark)
                continue;
            remove(*known);
            m_ofPicture.erase(known);
        }
        if (wanted) {
            m_ofPicture.insert(row, mark);
            fresh.push_back(mark);
        }
    }
    insert(std::move(fresh));
    emit marksChanged();
}

void TimelineModel::rebuild()
{
    m_marks.clear();
    m_ofPicture.clear();
    m_ofMatter.clear();
    for (int row = 0; row < m_picture.rowCount(); ++row) {
        const Item item = m_picture.item(row);
        if (shows(item))
            m_marks.push_back(*m_ofPicture.insert(row, markOf(item)));
    }
    for (const Matter& matter : m_book.matters()) {
        const std::vector<TimelineMark>& marks
            = *m_ofMatter.insert(matter.id, marksOf(m_book, matter));
        m_marks.insert(m_marks.end(), marks.begin(), marks.end());
    }
    std::sort(m_marks.begin(), m_marks.end());
}

void TimelineModel::takeMatter(int row)
{
    const Matter& matter = m_book.matters()[static_cast<size_t>(row)];
    std::vector<TimelineMark> now = marksOf(m_book, matter);
    const std::vector<TimelineMark> before = m_ofMatter.value(matter.id);
    std::vector<TimelineMark> fresh;
    for (const TimelineMark& mark : before) {
        if (std::find(now.begin(), now.end(), mark) == now.end())
            remove(mark);
    }
    for (const TimelineMark& mark : now) {
        if (std::find(before.begin(), before.end(), mark) == before.end())
            fresh.push_back(mark);
    }
    m_ofMatter.insert(matter.id, std::move(now));
    insert(std::move(fresh));
    emit marksChanged();
}

void TimelineModel::remove(const TimelineMark& mark)
{
    const auto it = std::lower_bound(m_marks.begin(), m_marks.end(), mark);
    if (it == m_marks.end() || !(*it == mark))
        return;
    const int row = static_cast<int>(it - m_marks.begin());
    beginRemoveRows({}, row, row);
    m_marks.erase(it);
    endRemoveRows();
}

void TimelineModel::insert(std::vector<TimelineMark> marks)
{
    std::sort(marks.begin(), marks.end());
    size_t runs = 0;
    for (size_t from = 0; from < marks.size(); ++runs) {
        const auto at = std::upper_bound(m_marks.begin(), m_marks.end(), marks[from]);
        const size_t row = static_cast<size_t>(at - m_marks.begin());
        if (runs == mostSingleRuns) {
            beginResetModel();
            const auto old = static_cast<std::ptrdiff_t>(m_marks.size());
            m_marks.insert(
                m_marks.end(), marks.begin() + static_cast<std::ptrdiff_t>(from), marks.end());
            std::inplace_merge(m_marks.begin(), m_marks.begin() + old, m_marks.end());
            endResetModel();
            return;
        }
        const size_t end = endOfRun(marks, from, m_marks, row);
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + end - from) - 1);
        m_marks.insert(at, marks.begin() + static_cast<std::ptrdiff_t>(from),
            marks.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        from = end;
    }
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != MarkRole)
        return {};
    return QVariant::fromValue(m_marks[static_cast<size_t>(index.row())]);
}

} // namespace yagura
