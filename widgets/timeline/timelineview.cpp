#include "timeline/timelineview.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "timeline/lanewords.h"
#include "timeline/marksymbols.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int symbolSize = 22;
constexpr int binWidth = symbolSize + 10; // a symbol and its count
constexpr double clickSlack = 4;
constexpr double zoomStep = 0.8;
constexpr auto burst = 100ms;

} // namespace

TimelineView::TimelineView(
    const TimelineModel& model, const PictureClock& clock, Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_focus(focus)
{
    setObjectName(u"timelineView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&model, &TimelineModel::marksChanged, this, &TimelineView::recountSoon);
    connect(&model, &TimelineModel::lanesChanged, this, &TimelineView::followLanes);
    connect(&focus, &Focus::filterChanged, this, &TimelineView::recount);
    connect(&clock, &PictureClock::modeChanged, this, &TimelineView::follow);
    connect(&m_second, &QTimer::timeout, this, &TimelineView::follow);
    m_second.setTimerType(Qt::CoarseTimer);
    m_second.start(1s);
    connect(&m_soon, &QTimer::timeout, this, &TimelineView::recount);
    m_soon.setSingleShot(true);
    followLanes();
    showLast(24h);
}

TimelineView::~TimelineView() = default;

QSize TimelineView::sizeHint() const
{
    return { 900, m_axisHeight + m_order.count() * 32 };
}

QSize TimelineView::minimumSizeHint() const
{
    return { 420, m_axisHeight + m_order.count() * 18 };
}

QRect TimelineView::plot() const
{
    return rect().adjusted(m_headWidth, m_axisHeight, 0, 0);
}

QRectF TimelineView::laneBox(int lane) const
{
    const QRect area = plot();
    const double height = std::min(64.0, double(area.height()) / m_order.count());
    return { double(area.left()), area.top() + m_order.placeOf(lane) * height, double(area.width()),
        height };
}

int TimelineView::laneAt(double y) const
{
    const int place = static_cast<int>((y - m_axisHeight) / laneBox(0).height());
    return m_order.laneAt(std::clamp(place, 0, m_order.count() - 1));
}

QRectF TimelineView::symbolBox(const MarkCluster& cluster) const
{
    const QRectF lane = laneBox(cluster.lane);
    const double side = std::min<double>(symbolSize, lane.height() - 6);
    const double left = lane.left() + m_scale.x(cluster.at) - side / 2;
    return { left, lane.top() + 1, side, side };
}

const TimelineBins& TimelineView::bins()
{
    if (!m_counted) {
        m_bins = TimelineBins(m_model, m_scale, binWidth, filter());
        m_counted = true;
    }
    return m_bins;
}

TimelineFilter TimelineView::filter() const
{
    return { m_model.rows().rowWithKey(m_focus.sector()), m_focus.prefecture(),
        m_clock.isLive() ? Instant() : m_clock.shown(), m_found };
}

void TimelineView::narrowBy(const QueryRows& found)
{
    m_found = &found;
    connect(&found, &QueryRows::changed, this, &TimelineView::recount);
    recount();
}

/// New lanes push the others together; the bins are by lane.
void TimelineView::followLanes()
{
    m_order.follow(m_model.lanes());
    m_lane = std::min(m_lane, m_order.count() - 1);
    m_cursor.reset();
    measure();
    setScale(m_scale.resized(std::max(1, plot().width())));
    updateGeometry();
    recount();
}

void TimelineView::moveLane(int lane, int place)
{
    m_order.move(lane, place);
    m_lane = lane;
    update();
}

void TimelineView::setGaps(LaneGaps gaps, std::vector<LaneGap> ofAll)
{
    if (gaps == m_gaps && ofAll == m_gapsOfAll)
        return;
    m_gaps = std::move(gaps);
    m_gapsOfAll = std::move(ofAll);
    update();
}

/// The arrows go from lane to lane, or take the lane with them.
void TimelineView::stepLane(int by, bool moves)
{
    const int place = std::clamp(m_order.placeOf(m_lane) + by, 0, m_order.count() - 1);
    if (moves)
        m_order.move(m_lane, place);
    else
        m_lane = m_order.laneAt(place);
    describe();
    update();
}

void TimelineView::recountSoon()
{
    m_counted = false; // who asks now gets what is true now
    if (!m_soon.isActive())
        m_soon.start(burst);
}

void TimelineView::recount()
{
    m_counted = false;
    update();
}

void TimelineView::setScale(const TimeScale& scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    recount();
    describe();
    emit rangeChanged();
}

/// Moves along with the shown instant from now on.
void TimelineView::setRange(std::chrono::milliseconds range, const TimeScale& scale)
{
    m_range = range;
    setScale(scale);
    emit rangeChanged();
}

/// Somebody chose what to see: it stays there.
void TimelineView::leaveRange(const TimeScale& scale)
{
    m_range.reset();
    setScale(scale);
    emit rangeChanged();
}

void TimelineView::showLast(std::chrono::milliseconds span)
{
    // A little of what is to come, so that the newest mark does not stand on the edge.
    const Instant end = m_clock.shown() + span / 24;
    setRange(span, { end - span, end, std::max(1, plot().width()) });
}

void TimelineView::showAll()
{
    const Instant now = m_clock.shown();
    const Instant earliest = m_model.first();
    const Instant first = earliest.isKnown() ? earliest : now - 24h;
    const auto span = std::max<std::chrono::milliseconds>(now - first, 1h);
    setRange(0ms, { now - span - span / 50, now + span / 24, std::max(1, plot().width()) });
}

void TimelineView::showRange(Instant from, Instant to)
{
    leaveRange({ from, to, std::max(1, plot().width()) });
}

void TimelineView::zoom(double factor)
{
    leaveRange(m_scale.zoomed(factor, m_scale.width() / 2.0));
}

void TimelineView::pan(double pixels)
{
    leaveRange(m_scale.moved(pixels));
}

/// Keeps the shown instant where it stands on the screen, in steps of whole pixels.
void TimelineView::follow()
{
    const Instant shown = m_clock.shown();
    const double ahead = m_scale.x(shown) - m_scale.width() * 23.0 / 24;
    if (follows() && std::abs(ahead) >= 1)
        setScale(m_scale.moved(std::floor(ahead)));
    else if (m_clock.isLive())
        update();
    else
        recount(); // nothing later than the shown instant is drawn
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setScale(m_scale.resized(std::max(1, plot().width())));
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        leaveRange(m_scale.zoomed(std::pow(zoomStep, steps), event->position().x() - m_headWidth));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->position();
    const bool isHead = m_pressed.x() < m_headWidth && m_pressed.y() >= m_axisHeight;
    if (isHead)
        m_lane = laneAt(m_pressed.y());
    m_drag = isHead                                      ? Drag::Lane
        : event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Span
                                                         : Drag::Pan;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = std::exchange(m_last, event->position());
    switch (m_drag) {
    case Drag::None:
        return;
    case Drag::Pan:
        if ((m_last - m_pressed).manhattanLength() > clickSlack)
            pan(before.x() - m_last.x());
        return;
    case Drag::Lane:
        if (const int place = m_order.placeOf(laneAt(m_last.y())); place != m_order.placeOf(m_lane))
            m_order.move(m_lane, place);
        update();
        return;
    case Drag::Span:
        update();
        return;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool click = (event->position() - m_pressed).manhattanLength() <= clickSlack;
    if (drag == Drag::Span && !click) {
        const double left = std::min(m_pressed.x(), event->position().x());
        const double right = std::max(m_pressed.x(), event->position().x());
        m_focus.setSpan(m_scale.at(left - m_headWidth), m_scale.at(right - m_headWidth));
    } else if (drag != Drag::None && click) {
        choosePoint(event->position());
    }
    update();
}

/// A lane's head chooses its sector; a mark, what it stands for.
void TimelineView::choosePoint(QPointF point)
{
    if (point.x() >= m_headWidth) {
        if (const MarkCluster* cluster = clusterAt(point))
            choose(MarkCluster(*cluster));
        return;
    }
    const int lane = laneAt(point.y());
    if (lane < TimelineLanes::first)
        m_focus.setSector({});
    else if (m_model.lanes().by() == TimelineLanes::By::Sector)
        m_focus.setSector(m_model.lanes().key(lane));
}

const MarkCluster* TimelineView::clusterAt(QPointF point)
{
    for (const MarkCluster& cluster : bins().clusters()) {
        if (symbolBox(cluster).adjusted(-3, -3, cluster.count > 1 ? 14 : 3, 6).contains(point))
            return &cluster;
    }
    return nullptr;
}

void TimelineView::setCursorTo(const MarkCluster& cluster)
{
    m_cursor = cluster;
    describe();
    update();
    emit cursorChanged();
}

void TimelineView::choose(const MarkCluster& cluster)
{
    setCursorTo(cluster);
    if (cluster.worst.isDecision()) {
        m_focus.setMatter(m_model.idOf(cluster.worst));
        return;
    }
    if (cluster.count > 1)
        m_focus.setSpan(cluster.from, cluster.to);
    m_focus.setObject(m_model.idOf(cluster.worst));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        stepLane(-1, moves);
        return;
    case Qt::Key_Down:
        stepLane(1, moves);
        return;
    case Qt::Key_Left:
        pan(-m_scale.width() / 10.0);
        return;
    case Qt::Key_Right:
        pan(m_scale.width() / 10.0);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoom(zoomStep);
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return;
    case Qt::Key_Home:
        showAll();
        return;
    case Qt::Key_End:
        showLast(m_scale.span());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            choose(MarkCluster(*m_cursor));
        return;
    }
    QWidget::keyPressEvent(event);
}

/// The visible mark after or before the cursor; null at either end.
const MarkCluster* TimelineView::beside(bool next)
{
    const auto& all = bins().clusters();
    if (!m_cursor)
        return next && !all.empty() ? &all.front() : nullptr;
    const auto before = [](const MarkCluster& a, const MarkCluster& b) {
        return std::pair(a.from, a.lane) < std::pair(b.from, b.lane);
    };
    const auto [first, last] = std::equal_range(all.begin(), all.end(), *m_cursor, before);
    if (next)
        return last == all.end() ? nullptr : &*last;
    return first == all.begin() ? nullptr : &*(first - 1);
}

/// Tab walks over what is visible, in time, and leaves the widget after the last mark.
bool TimelineView::focusNextPrevChild(bool next)
{
    if (const MarkCluster* cluster = beside(next)) {
        setCursorTo(MarkCluster(*cluster));
        return true;
    }
    m_cursor.reset();
    update();
    return QWidget::focusNextPrevChild(next);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const MarkCluster* cluster = clusterAt(help->pos())) {
        QString text = MarkSymbols::sentence(cluster->worst, m_model.subjectOf(cluster->worst));
        if (cluster->count > 1)
            text = tr("%1 (the first of %n)", nullptr, cluster->count).arg(text);
        QToolTip::showText(help->globalPos(), safeToolTip(text), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        measure();
        setScale(m_scale.resized(std::max(1, plot().width())));
        describe();
        update();
    }
}

void TimelineView::describe()
{
    setAccessibleName(tr("Timeline"));
    QString description = tr("From %1 to %2. Lane: %3.")
                              .arg(TimeText::dated(m_scale.from()), TimeText::dated(m_scale.to()),
                                  LaneWords::name(m_model.lanes(), m_lane));
    if (m_cursor)
        description
            = tr("%1 Selected: %2")
                  .arg(description,
                      MarkSymbols::sentence(m_cursor->worst, m_model.subjectOf(m_cursor->worst)));
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace yagura
