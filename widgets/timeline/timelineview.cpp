#include "timeline/timelineview.h"

#include "common/plaintext.h"
#include "common/timetext.h"
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
    connect(&model, &TimelineModel::marksChanged, this, &TimelineView::recount);
    connect(&focus, &Focus::filterChanged, this, &TimelineView::recount);
    connect(&clock, &PictureClock::modeChanged, this, &TimelineView::follow);
    connect(&m_second, &QTimer::timeout, this, &TimelineView::follow);
    m_second.setTimerType(Qt::CoarseTimer);
    m_second.start(1s);
    measure();
    showLast(24h);
}

TimelineView::~TimelineView() = default;

QSize TimelineView::sizeHint() const
{
    return { 900, m_axisHeight + m_model.laneCount() * 32 };
}

QSize TimelineView::minimumSizeHint() const
{
    return { 420, m_axisHeight + m_model.laneCount() * 18 };
}

QRect TimelineView::plot() const
{
    return rect().adjusted(m_headWidth, m_axisHeight, 0, 0);
}

QRectF TimelineView::laneBox(int lane) const
{
    const QRect area = plot();
    const double height = std::min(64.0, double(area.height()) / m_model.laneCount());
    return { double(area.left()), area.top() + lane * height, double(area.width()), height };
}

int TimelineView::laneAt(double y) const
{
    return std::clamp(
        static_cast<int>((y - m_axisHeight) / laneBox(0).height()), 0, m_model.laneCount() - 1);
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
    const int row = m_model.rows().rowWithKey(m_focus.sector());
    return { row < 0 ? -1 : TimelineModel::laneOf(row), m_focus.prefecture() };
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

void TimelineView::showLast(std::chrono::milliseconds span)
{
    // A little of what is to come, so that the newest mark does not stand on the edge.
    const Instant end = m_clock.shown() + span / 24;
    setScale({ end - span, end, std::max(1, plot().width()) });
    m_follows = true;
}

void TimelineView::showAll()
{
    const Instant now = m_clock.shown();
    const Instant first = m_model.marks().empty() ? now - 24h : m_model.marks().front().time;
    const auto span = std::max<std::chrono::milliseconds>(now - first, 1h);
    setScale({ now - span - span / 50, now + span / 24, std::max(1, plot().width()) });
    m_follows = true;
}

void TimelineView::showRange(Instant from, Instant to)
{
    m_follows = false;
    setScale({ from, to, std::max(1, plot().width()) });
}

void TimelineView::zoom(double factor)
{
    setScale(m_scale.zoomed(factor, m_scale.width() / 2.0));
}

void TimelineView::pan(double pixels)
{
    m_follows = false;
    setScale(m_scale.moved(pixels));
}

/// Keeps the shown instant where it stands on the screen, in steps of whole pixels.
void TimelineView::follow()
{
    const Instant shown = m_clock.shown();
    const double ahead = m_scale.x(shown) - m_scale.width() * 23.0 / 24;
    if (m_follows && std::abs(ahead) >= 1)
        setScale(m_scale.moved(std::floor(ahead)));
    else
        update();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setScale(m_scale.resized(std::max(1, plot().width())));
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) {
        m_follows = false;
        setScale(m_scale.zoomed(std::pow(zoomStep, steps), event->position().x() - m_headWidth));
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->position();
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Span : Drag::Pan;
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
        if (event->position().x() < m_headWidth) {
            const int lane = laneAt(event->position().y());
            m_focus.setSector(
                lane == TimelineModel::decisionLane ? QString() : m_model.rows().key(lane - 1));
        } else if (const MarkCluster* cluster = clusterAt(event->position())) {
            choose(MarkCluster(*cluster));
        }
    }
    update();
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
        m_focus.setMatter(cluster.worst.id);
        return;
    }
    if (cluster.count > 1)
        m_focus.setSpan(cluster.from, cluster.to);
    m_focus.setObject(cluster.worst.id);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
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
        QString text = MarkSymbols::sentence(cluster->worst, m_model.rows());
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
    QString description
        = tr("From %1 to %2.").arg(TimeText::full(m_scale.from()), TimeText::full(m_scale.to()));
    if (m_cursor)
        description = tr("%1 Selected: %2")
                          .arg(description, MarkSymbols::sentence(m_cursor->worst, m_model.rows()));
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace yagura
