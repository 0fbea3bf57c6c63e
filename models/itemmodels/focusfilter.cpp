#include "itemmodels/focusfilter.h"

#include "search/foldedtext.h"

#include <algorithm>
#include <array>

namespace yagura {

namespace {

/// Shorter lists are done before a thread would have begun.
constexpr int mostAtOnce = 4000;
/// So many rows that changed meanwhile are folded into a result; after more it is made anew.
constexpr std::size_t mostFolded = 10'000;
/// More rows that change together are put into their places at once, with one signal for all.
constexpr int mostOneByOne = 32;

} // namespace

FocusFilter::FocusFilter(
    IncidentListModel& list, const Focus& focus, QObject* parent, FactsFilter allowed)
    : QAbstractProxyModel(parent)
    , m_list(list)
    , m_focus(focus)
{
    m_pool.setMaxThreadCount(1);
    m_wanted.sieve.allowed = std::move(allowed);
    setSourceModel(&list);
    followSource();
    connect(&focus, &Focus::filterChanged, this, [this] {
        readFocus();
        apply();
    });
    readFocus();
    apply();
}

FocusFilter::~FocusFilter()
{
    if (m_job)
        m_job->stop = true;
}

void FocusFilter::followSource()
{
    connect(&m_list, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { takeIn(first, last); });
    connect(&m_list.picture(), &CommonPicture::rowsAboutToBeChanged, this, &FocusFilter::note);
    connect(&m_list, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            follow(first.row(), last.row());
        });
    connect(&m_list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_list, &QAbstractItemModel::modelReset, this, [this] {
        drop();
        forgetSorted();
        m_order = {};
        endResetModel();
        apply();
    });
}

void FocusFilter::setShow(Show show)
{
    if (m_wanted.sieve.show == show)
        return;
    m_wanted.sieve.show = show;
    apply();
}

void FocusFilter::setQuery(SharedQuery query, SharedHits hits)
{
    m_wanted.sieve.query = QueryFilter(std::move(query), std::move(hits));
    apply();
}

void FocusFilter::setText(const QString& text)
{
    auto query = std::make_shared<SearchQuery>();
    query->text = text;
    for (const QString& word : foldedText(text).split(u' ', Qt::SkipEmptyParts))
        query->terms.push_back({ word });
    const SharedQuery& known = m_wanted.sieve.query.query();
    if (known ? *known != *query : !query->isEmpty())
        setQuery(query, nullptr);
}

void FocusFilter::sortBy(IncidentListModel::Column column, Qt::SortOrder order, Language language)
{
    const ListRule::Limits limits = m_wanted.rule.limits();
    m_wanted.rule = ListRule(column, order, language);
    m_wanted.rule.setLimits(limits);
    apply();
}

void FocusFilter::setLimits(ListRule::Limits limits)
{
    m_wanted.rule.setLimits(std::move(limits));
    if (m_wanted.rule.column() == IncidentListModel::NextColumn)
        apply();
}

void FocusFilter::readFocus()
{
    ListSieve& sieve = m_wanted.sieve;
    sieve.setSector(m_focus.sector());
    sieve.prefecture = m_focus.prefecture();
    sieve.from = m_focus.from();
    sieve.to = m_focus.to();
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
    return parent.isValid() ? 0 : m_order.size();
}

int FocusFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_list.columnCount();
}

QModelIndex FocusFilter::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_list.index(m_order.at(proxyIndex.row()), proxyIndex.column());
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

ListRule::Key FocusFilter::keyOf(int row) const
{
    const auto before = m_before.constFind(row);
    return before != m_before.cend() ? *before : m_shown.rule.keyOf(rows(), row);
}

bool FocusFilter::isBefore(int row, int other) const
{
    return m_before.isEmpty() ? m_shown.rule.isBefore(rows(), row, other)
                              : m_shown.rule.isBefore(rows(), keyOf(row), keyOf(other));
}

int FocusFilter::placeOf(int row) const
{
    return m_order.partitionPoint([&](int other) { return isBefore(other, row); });
}

int FocusFilter::positionOf(int row) const
{
    const int place = placeOf(row);
    return place < m_order.size() && m_order.at(place) == row ? place : -1;
}

/// Makes what is shown what was wished: at once, or behind the screen.
void FocusFilter::apply()
{
    drop();
    if (rows().count() > mostAtOnce)
        return start();
    ListJob job(rows(), m_wanted, m_sorted, m_changed);
    job.run();
    keep(job);
    install(job);
    tellBusy(false);
}

void FocusFilter::tellBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

void FocusFilter::start()
{
    m_job = std::make_shared<ListJob>(rows(), m_wanted, m_sorted, m_changed);
    m_pool.start([this, job = m_job] {
        job->run();
        QMetaObject::invokeMethod(
            this, [this, job] { finish(job); }, Qt::QueuedConnection);
    });
    tellBusy(true);
}

void FocusFilter::drop()
{
    if (m_job)
        m_job->stop = true;
    m_job.reset();
}

void FocusFilter::finish(const std::shared_ptr<ListJob>& job)
{
    if (job != m_job)
        return; // another wish came meanwhile
    const auto fresh = static_cast<std::size_t>(rows().count() - job->rows.count());
    if (job->touched.size() + fresh > mostFolded)
        return apply();
    m_job.reset();
    keep(*job);
    install(*job);
    tellBusy(false);
}

/// What the job sorted is where the next one begins; one that sorted nothing leaves what was.
void FocusFilter::keep(const ListJob& job)
{
    if (!job.sorted)
        return;
    m_sorted = job.sorted;
    m_changed = job.touched;
}

void FocusFilter::forgetSorted()
{
    m_sorted = nullptr;
    m_changed.clear();
}

/// Swaps the result in, with what happened to the picture since it began.
void FocusFilter::install(ListJob& job)
{
    beginResetModel();
    m_shown = job.choice;
    m_order = std::move(job.order);
    m_before.clear();
    for (const int row : job.touched)
        m_before.insert(row, m_shown.rule.keyOf(job.rows, row));
    const auto put = [this](int row) {
        if (m_shown.sieve.accepts(rows(), row))
            m_order.insert(placeOf(row), std::array{ row });
    };
    const QList<int> touched = m_before.keys();
    for (const int row : touched) {
        if (const int from = positionOf(row); from >= 0)
            m_order.erase(from);
        m_before.remove(row);
        put(row);
    }
    for (int row = job.rows.count(); row < rows().count(); ++row)
        put(row);
    endResetModel();
}

void FocusFilter::takeIn(int first, int last)
{
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        if (m_shown.sieve.accepts(rows(), row))
            fresh.push_back(row);
    }
    insertSorted(std::move(fresh));
}

void FocusFilter::insertSorted(std::vector<int> fresh)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    std::sort(fresh.begin(), fresh.end(), before);
    // From the end, so that the positions found so far stay right.
    for (std::size_t end = fresh.size(); end > 0;) {
        const int position = placeOf(fresh[end - 1]);
        std::size_t begin = end - 1;
        while (begin > 0 && (position == 0 || isBefore(m_order.at(position - 1), fresh[begin - 1])))
            --begin;
        insertRun(std::span(fresh).subspan(begin, end - begin), position);
        end = begin;
    }
}

void FocusFilter::insertRun(std::span<const int> run, int position)
{
    beginInsertRows({}, position, position + static_cast<int>(run.size()) - 1);
    m_order.insert(position, run);
    endInsertRows();
}

/// Before rows change: they are found again by what they say now.
void FocusFilter::note(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_before.insert(row, m_shown.rule.keyOf(rows(), row));
        if (m_job && row < m_job->rows.count())
            m_job->touched.push_back(row);
        if (m_sorted && row < m_sorted->count())
            m_changed.push_back(row);
    }
    if (m_changed.size() > mostFolded)
        forgetSorted();
}

void FocusFilter::follow(int first, int last)
{
    if (last - first >= mostOneByOne)
        return followTogether(first, last);
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

/// Views draw everything they show after it, so nothing is said of single rows.
void FocusFilter::followTogether(int first, int last)
{
    std::vector<int> stay;
    std::vector<int> others;
    for (int row = first; row <= last; ++row) {
        const bool stays = positionOf(row) >= 0 && m_shown.sieve.accepts(rows(), row);
        (stays ? stay : others).push_back(row);
    }
    for (const int row : others)
        followRow(row);
    if (stay.empty())
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept;
    for (const QModelIndex& index : before)
        kept.push_back(m_order.at(index.row()));
    for (const int row : stay)
        m_order.erase(positionOf(row));
    for (const int row : stay)
        m_before.remove(row);
    for (const int row : stay)
        m_order.insert(placeOf(row), std::array{ row });
    QModelIndexList after;
    for (qsizetype n = 0; n < before.size(); ++n)
        after.push_back(
            createIndex(positionOf(kept[static_cast<std::size_t>(n)]), before[n].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void FocusFilter::followRow(int row)
{
    const int from = positionOf(row); // by what it said before
    const bool stays = m_shown.sieve.accepts(rows(), row);
    if (from >= 0 && stays)
        return move(from, row);
    m_before.remove(row);
    if (from >= 0) {
        beginRemoveRows({}, from, from);
        m_order.erase(from);
        endRemoveRows();
    } else if (stays) {
        insertSorted({ row });
    }
}

void FocusFilter::move(int from, int row)
{
    const auto isAbove = [&, now = m_shown.rule.keyOf(rows(), row)](int other) {
        return m_shown.rule.isBefore(rows(), keyOf(other), now);
    };
    const bool goesUp = from > 0 && !isAbove(m_order.at(from - 1));
    // The row itself stands where its old values had put it: the search steps over it.
    const int to = m_order.partitionPoint(
        [&](int other) { return other == row ? !goesUp : isAbove(other); });
    m_before.remove(row);
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    m_order.erase(from);
    m_order.insert(to > from ? to - 1 : to, std::array{ row });
    endMoveRows();
}

} // namespace yagura
