#include "itemmodels/timelinemodel.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace yagura {

namespace {

constexpr qint16 dead = -1; ///< lane of a mark that is taken out at the next tidying

bool isBefore(const TimelineMark& mark, Instant t)
{
    return mark.time < t;
}

std::span<const TimelineMark> cut(const std::vector<TimelineMark>& marks, Instant from, Instant to)
{
    const auto first = std::lower_bound(marks.begin(), marks.end(), from, isBefore);
    return { first, std::lower_bound(first, marks.end(), std::max(from, to), isBefore) };
}

} // namespace

bool operator<(const TimelineMark& a, const TimelineMark& b)
{
    return std::tie(a.time, a.row, a.kind) < std::tie(b.time, b.row, b.kind);
}

TimelineModel::TimelineModel(
    const CommonPicture& picture, const MatterBook& book, QObject* parent, FactsFilter shown)
    : QObject(parent)
    , m_picture(picture)
    , m_book(book)
    , m_shown(std::move(shown))
    , m_lanes(picture)
{
    connect(&picture, &CommonPicture::rowsInserted, this, &TimelineModel::takeIn);
    connect(&picture, &CommonPicture::rowsAboutToBeChanged, this, &TimelineModel::takeOut);
    connect(&picture, &CommonPicture::rowsChanged, this, &TimelineModel::takeIn);
    connect(&picture, &CommonPicture::wasReset, this, &TimelineModel::rebuild);
    connect(&book, &MatterBook::mattersReset, this, &TimelineModel::rebuildDecisions);
    connect(&book, &MatterBook::matterAdded, this, &TimelineModel::takeMatter);
    connect(&book, &MatterBook::matterChanged, this, &TimelineModel::takeMatter);
    connect(&book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) != witnessed)
            rebuildDecisions();
    });
    rebuild();
    rebuildDecisions();
}

TimelineModel::~TimelineModel() = default;

bool TimelineModel::shows(const ItemFacts& facts) const
{
    return !facts.absent && (m_threats || facts.isIncident()) && (!m_shown || m_shown(facts));
}

Instant TimelineModel::wantedTime(const ItemFacts& facts) const
{
    const std::array times{ facts.occurred, facts.received, facts.stored };
    return times[static_cast<std::size_t>(m_timeOf)];
}

Instant TimelineModel::timeOf(const ItemFacts& facts) const
{
    const Instant wanted = wantedTime(facts);
    if (wanted.isKnown())
        return wanted;
    return facts.modified.isKnown() ? facts.modified : facts.received;
}

TimelineMark TimelineModel::markOf(int row, const ItemFacts& facts)
{
    TimelineMark mark;
    mark.timeKnown = wantedTime(facts).isKnown();
    mark.time = timeOf(facts);
    mark.row = row;
    mark.lane = static_cast<qint16>(m_lanes.laneOf(row, facts));
    mark.sector = static_cast<qint8>(m_lanes.sectorRowOf(facts));
    mark.entry = static_cast<qint8>(m_lanes.entryOf(facts));
    mark.kind = facts.isIncident() ? TimelineMark::Kind::Incident : TimelineMark::Kind::Threat;
    mark.severity = facts.severity;
    mark.prefecture = facts.prefecture;
    mark.open = facts.isOpenIncident();
    return mark;
}

void TimelineModel::takeIn(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (const ItemFacts facts = m_picture.facts(row); shows(facts))
            m_came.push_back(markOf(row, facts));
    }
    announce();
}

void TimelineModel::takeOut(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (const ItemFacts facts = m_picture.facts(row); shows(facts))
            m_went.push_back(markOf(row, facts));
    }
}

void TimelineModel::announce()
{
    if (std::exchange(m_toldLanes, laneCount()) != laneCount())
        emit lanesChanged();
    emit marksChanged();
}

/// What came joins the sorted marks, what went leaves them: in one pass from the first of them on,
/// which for what happens now is at the end.
void TimelineModel::settle() const
{
    if (m_came.empty() && m_went.empty())
        return;
    std::stable_sort(m_came.begin(), m_came.end());
    const auto old = static_cast<std::ptrdiff_t>(m_marks.size());
    if (!m_came.empty()) {
        const auto from
            = std::upper_bound(m_marks.begin(), m_marks.end(), m_came.front()) - m_marks.begin();
        m_marks.insert(m_marks.end(), m_came.begin(), m_came.end());
        std::inplace_merge(m_marks.begin() + from, m_marks.begin() + old, m_marks.end());
        m_came.clear();
    }
    auto first = m_marks.end();
    for (const TimelineMark& gone : m_went) {
        auto it = std::lower_bound(m_marks.begin(), m_marks.end(), gone);
        while (it != m_marks.end() && it->lane == dead && it->row == gone.row)
            ++it; // an older version at the same time
        if (it != m_marks.end() && it->row == gone.row && it->time == gone.time) {
            it->lane = dead;
            first = std::min(first, it);
        }
    }
    m_went.clear();
    m_marks.erase(std::remove_if(first, m_marks.end(),
                      [](const TimelineMark& mark) { return mark.lane == dead; }),
        m_marks.end());
}

void TimelineModel::rebuild()
{
    m_marks.clear();
    m_came.clear();
    m_went.clear();
    for (int row = 0; row < m_picture.rowCount(); ++row) {
        if (const ItemFacts facts = m_picture.facts(row); shows(facts))
            m_marks.push_back(markOf(row, facts));
    }
    std::sort(m_marks.begin(), m_marks.end());
    announce();
}

/// Other lanes, the same times.
void TimelineModel::relabel()
{
    settle();
    for (TimelineMark& mark : m_marks)
        mark.lane = static_cast<qint16>(m_lanes.laneOf(mark.row, m_picture.facts(mark.row)));
    m_toldLanes = 0;
    announce();
}

void TimelineModel::setShowsThreats(bool shows)
{
    if (shows == m_threats)
        return;
    m_threats = shows;
    rebuild();
}

void TimelineModel::setLanes(TimelineLanes::By by)
{
    if (by == m_lanes.by())
        return;
    m_lanes.choose(by);
    relabel();
}

void TimelineModel::setActors(TimelineLanes::ActorOf actorOf)
{
    m_lanes.setActors(std::move(actorOf));
    if (m_lanes.by() != TimelineLanes::By::Actor)
        return;
    m_lanes.choose(TimelineLanes::By::Actor);
    relabel();
}

void TimelineModel::setTimeOf(TimeOf timeOf)
{
    if (timeOf == m_timeOf)
        return;
    m_timeOf = timeOf;
    rebuild();
}

void TimelineModel::rebuildDecisions()
{
    m_decisions.clear();
    for (const Matter& matter : m_book.matters())
        addMarksOf(matter);
    std::stable_sort(m_decisions.begin(), m_decisions.end());
    announce();
}

void TimelineModel::takeMatter(int row)
{
    const Matter& matter = m_book.matters()[static_cast<std::size_t>(row)];
    if (const auto known = m_matterNumbers.constFind(matter.id); known != m_matterNumbers.cend())
        std::erase_if(m_decisions, [&](const TimelineMark& mark) { return mark.row == *known; });
    addMarksOf(matter);
    std::stable_sort(m_decisions.begin(), m_decisions.end());
    announce();
}

/// In the order of the ledger, which tells apart what happened at the same time.
void TimelineModel::addMarksOf(const Matter& matter)
{
    const auto known = m_matterNumbers.constFind(matter.id);
    TimelineMark base;
    base.row = known == m_matterNumbers.cend() ? static_cast<qint32>(m_matters.size()) : *known;
    if (known == m_matterNumbers.cend()) {
        m_matterNumbers.insert(matter.id, base.row);
        m_matters.push_back(matter.id);
    }
    base.lane = matter.isUrgent() ? urgentLane : decisionLane;
    const auto put = [&](TimelineMark::Kind kind, Instant time) -> TimelineMark& {
        TimelineMark& mark = m_decisions.emplace_back(base);
        mark.kind = kind;
        mark.time = time;
        return mark;
    };
    put(TimelineMark::Kind::Opened, matter.declared.isKnown() ? matter.declared : matter.opened)
        .witnessed
        = m_book.health().isWitnessed(matter.openedAtIndex);
    for (const MarkRecord& record : matter.marks) {
        if (!record.counts)
            continue;
        TimelineMark& mark = put(TimelineMark::Kind::Mark, record.time);
        mark.verb = record.verb;
        mark.witnessed = m_book.health().isWitnessed(record.index);
    }
    if (matter.isUrgent() && matter.notified.isKnown())
        put(TimelineMark::Kind::Notified, matter.notified).witnessed = m_book.isSettled(matter);
    if (matter.decided.isKnown()) {
        TimelineMark& end = put(TimelineMark::Kind::Decided, matter.decided);
        end.outcome = matter.council;
        end.witnessed = m_book.isSettled(matter);
    }
}

const std::vector<TimelineMark>& TimelineModel::marks() const
{
    settle();
    return m_marks;
}

std::span<const TimelineMark> TimelineModel::between(Instant from, Instant to) const
{
    return cut(marks(), from, to);
}

std::span<const TimelineMark> TimelineModel::decisionsBetween(Instant from, Instant to) const
{
    return cut(m_decisions, from, to);
}

QString TimelineModel::idOf(const TimelineMark& mark) const
{
    if (mark.isDecision())
        return m_matters[static_cast<std::size_t>(mark.row)];
    return mark.row < m_picture.rowCount() ? m_picture.objectIdOf(mark.row) : QString();
}

QString TimelineModel::subjectOf(const TimelineMark& mark) const
{
    return mark.isDecision() ? idOf(mark) : rows().key(std::max<int>(0, mark.sector));
}

Instant TimelineModel::first() const
{
    Instant earliest;
    for (const auto* all : { &marks(), &m_decisions }) {
        if (!all->empty() && (!earliest.isKnown() || all->front().time < earliest))
            earliest = all->front().time;
    }
    return earliest;
}

const TimelineMark* TimelineModel::find(const QString& objectId) const
{
    const int row = objectId.isEmpty() ? -1 : m_picture.rowOf(objectId);
    if (row < 0)
        return nullptr;
    const Instant time = timeOf(m_picture.facts(row));
    for (const TimelineMark& mark : between(time, time + std::chrono::milliseconds(1))) {
        if (mark.row == row)
            return &mark;
    }
    return nullptr;
}

Instant TimelineModel::validUntil(const TimelineMark& mark) const
{
    return mark.isDecision() || mark.row >= m_picture.rowCount()
        ? Instant()
        : m_picture.facts(mark.row).validUntil;
}

std::pair<Instant, Instant> TimelineModel::delayOf(const TimelineMark& mark) const
{
    if (mark.isDecision() || mark.row >= m_picture.rowCount())
        return {};
    const ItemFacts facts = m_picture.facts(mark.row);
    return { facts.occurred.isKnown() ? facts.occurred : facts.received, facts.stored };
}

} // namespace yagura
