// The drawing half of TimelineView.
#include "common/look.h"
#include "common/timetext.h"
#include "timeline/lanewords.h"
#include "timeline/marksymbols.h"
#include "timeline/timelineview.h"

#include <QPainter>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Qt::BrushStyle patternOf(InterruptionKind kind)
{
    switch (kind) {
    case InterruptionKind::Silent:
        return Qt::BDiagPattern;
    case InterruptionKind::Link:
        return Qt::DiagCrossPattern;
    case InterruptionKind::Gap:
    case InterruptionKind::Replay:
        return Qt::HorPattern;
    }
    return Qt::NoBrush;
}

constexpr int gap = 6;
constexpr int stripHeight = 4;
constexpr double notchSize = 5;
constexpr int widestName = 22; // characters of a lane's head

QFont axisFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.5, font.pointSizeF() * 0.86));
    return small;
}

std::chrono::milliseconds zoneOffset()
{
    return TimeText::zone() == TimeText::Zone::Jst ? 9h : 0h;
}

} // namespace

void TimelineView::measure()
{
    const QFontMetrics head(axisFont(font()));
    int widest = 0;
    for (int lane = 0; lane < m_order.count(); ++lane)
        widest = std::max(widest, head.horizontalAdvance(LaneWords::name(m_model.lanes(), lane)));
    widest = std::min(widest, head.horizontalAdvance(QString(widestName, u'0')));
    m_headWidth = widest + 2 * gap + 4; // widths of words are rounded down
    m_axisHeight = 2 * head.height() + gap;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    bins();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(axisFont(font()));
    painter.fillRect(plot(), palette().color(QPalette::Base));
    paintUpTo(painter);
    paintSpan(painter);
    paintLanes(painter);
    paintAxis(painter);
    painter.setClipRect(plot().adjusted(0, -m_axisHeight, 0, 0));
    if (m_clock.isLive()) {
        paintLine(
            painter, m_clock.now(), tr("now", "label of a line on the timeline (現在)"), false);
    } else {
        paintLine(
            painter, m_clock.shown(), tr("FIXED", "label of a line on the timeline (固定)"), true);
    }
    painter.setClipRect(plot());
    paintClusters(painter);
    paintValidity(painter);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight).darker(180), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintSpan(QPainter& painter) const
{
    QRectF band = plot();
    if (m_drag == Drag::Span) {
        band.setLeft(std::min(m_pressed.x(), m_last.x()));
        band.setRight(std::max(m_pressed.x(), m_last.x()));
    } else if (m_focus.from().isKnown() || m_focus.to().isKnown()) {
        band.setLeft(m_headWidth + (m_focus.from().isKnown() ? m_scale.x(m_focus.from()) : 0));
        band.setRight(
            m_headWidth + (m_focus.to().isKnown() ? m_scale.x(m_focus.to()) : m_scale.width()));
    } else {
        return;
    }
    painter.fillRect(band.intersected(plot()), palette().color(QPalette::Highlight));
}

void TimelineView::paintLanes(QPainter& painter) const
{
    for (int lane = 0; lane < m_order.count(); ++lane) {
        const QRectF box = laneBox(lane);
        painter.setPen(palette().color(QPalette::Midlight).darker(112));
        painter.drawLine(QPointF(0, box.bottom()), box.bottomRight());
        paintHead(painter, lane);
        paintGap(painter, lane);
        paintStrip(painter, lane);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    for (const int lane : { TimelineLanes::decisions, TimelineLanes::urgent })
        painter.drawLine(QPointF(0, laneBox(lane).bottom()), laneBox(lane).bottomRight());
}

void TimelineView::paintHead(QPainter& painter, int lane) const
{
    const bool bySector = m_model.lanes().by() == TimelineLanes::By::Sector;
    const int focused = bySector ? m_model.rows().rowWithKey(m_focus.sector()) : -1;
    const bool isChosen = focused >= 0 && lane == TimelineModel::laneOf(focused);
    const QRectF box = laneBox(lane);
    const QRectF head(0, box.top(), m_headWidth, box.height());
    if (isChosen)
        painter.fillRect(head, palette().color(QPalette::Highlight));
    if (hasFocus() && lane == m_lane) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(head.adjusted(2, 1, -1, -2));
    }
    painter.setPen(focused >= 0 && !isChosen && lane >= TimelineLanes::first
            ? Look::quiet(Look::Room::Desk)
            : palette().color(QPalette::WindowText));
    const QRectF words = head.adjusted(gap, 0, -gap, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(LaneWords::name(m_model.lanes(), lane), Qt::ElideMiddle,
            static_cast<int>(words.width())));
}

void TimelineView::paintGap(QPainter& painter, int lane) const
{
    if (lane < TimelineLanes::first)
        return;
    for (const LaneGap& one : m_gapsOfAll)
        paintSilence(painter, laneBox(lane), one);
    for (const LaneGap& one : m_gaps.value(m_model.lanes().key(lane))) {
        if (one.kind == InterruptionKind::Gap)
            paintNotch(painter, laneBox(lane), one);
        else
            paintSilence(painter, laneBox(lane), one);
    }
}

/// Nothing came in that time, or only what was past: what is not there is not nothing.
void TimelineView::paintSilence(QPainter& painter, const QRectF& lane, const LaneGap& silence) const
{
    QRectF box = lane;
    const Instant end = silence.to.isKnown() ? silence.to : m_clock.shown();
    box.setLeft(std::max(lane.left(), m_headWidth + m_scale.x(silence.from)));
    box.setRight(std::min(lane.right(), m_headWidth + m_scale.x(end)));
    if (box.width() > 0)
        painter.fillRect(box, QBrush(palette().color(QPalette::Mid), patternOf(silence.kind)));
}

/// Numbers are missing there, until they are back-filled.
void TimelineView::paintNotch(QPainter& painter, const QRectF& lane, const LaneGap& hole) const
{
    const double x = m_headWidth + m_scale.x(hole.from);
    if (hole.to.isKnown() || x < lane.left() || x > lane.right())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    const double top = lane.top() + 1;
    painter.drawPolygon(QPolygonF(
        { { x - notchSize, top }, { x + notchSize, top }, { x, top + 1.5 * notchSize } }));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, top), QPointF(x, lane.bottom() - 1));
}

/// How long what is selected holds: a bar to its end, with a notch there.
void TimelineView::paintValidity(QPainter& painter) const
{
    const TimelineMark* mark = m_model.find(m_focus.object());
    const Instant until = mark ? m_model.validUntil(*mark) : Instant();
    if (!until.isKnown() || !filter().takes(*mark))
        return;
    const QRectF box = laneBox(mark->lane);
    const double left = m_headWidth + m_scale.x(mark->time);
    const double right = m_headWidth + m_scale.x(std::max(until, mark->time));
    const double y = box.bottom() - stripHeight - 4.5;
    const bool over = until <= m_clock.shown();
    painter.setPen(
        QPen(over ? Look::quiet(Look::Room::Desk) : palette().color(QPalette::WindowText), 3,
            over ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(right, y - 6), QPointF(right, y + 4));
}

/// What one mark says does not hold any more.
bool TimelineView::isOver(const MarkCluster& cluster) const
{
    const Instant until = cluster.count == 1 ? m_model.validUntil(cluster.worst) : Instant();
    return until.isKnown() && until <= m_clock.shown();
}

/// From when it happened until it was here.
void TimelineView::paintDelay(QPainter& painter, const MarkCluster& cluster) const
{
    const auto [from, to] = m_model.delayOf(cluster.worst);
    if (cluster.count > 1 || !from.isKnown())
        return;
    const QRectF box = laneBox(cluster.lane);
    const double left = m_headWidth + m_scale.x(from);
    const double right = m_headWidth + m_scale.x(to);
    if (right - left < 2)
        return;
    painter.setPen(QPen(Look::quiet(Look::Room::Desk), 1.5));
    const double y = box.bottom() - stripHeight - 2.5;
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.drawLine(QPointF(right, y - 3), QPointF(right, y + 3));
}

/// What comes after the shown instant is not known there: it is no empty time.
void TimelineView::paintUpTo(QPainter& painter) const
{
    if (m_clock.isLive())
        return;
    QRectF later = plot();
    later.setLeft(std::max(later.left(), m_headWidth + m_scale.x(m_clock.shown())));
    if (later.width() > 0)
        painter.fillRect(
            later, QBrush(palette().color(QPalette::Mid).lighter(115), Qt::BDiagPattern));
}

/// The exact minute of every mark, as a tick of one pixel: symbols stand where there is room, ticks
/// where it was. Neighbours of one colour are one rectangle: there may be thousands.
void TimelineView::paintStrip(QPainter& painter, int lane) const
{
    const QRect box = laneBox(lane).toRect();
    const auto colourAt = [&](int x) -> std::optional<Severity> {
        const TimelineBins::Pixel& pixel = m_bins.pixel(lane, x);
        if (pixel.count == 0)
            return std::nullopt;
        return pixel.incident ? pixel.worst : Severity::Unassessed;
    };
    for (int x = 0; x < m_bins.width();) {
        const auto worst = colourAt(x);
        const int begin = x;
        while (x < m_bins.width() && colourAt(x) == worst)
            ++x;
        if (!worst)
            continue;
        const QColor colour = *worst == Severity::Unassessed ? Look::quiet(Look::Room::Desk)
                                                             : Look::severityFill(*worst);
        painter.fillRect(
            QRect(box.left() + begin, box.bottom() - stripHeight, x - begin + 1, stripHeight),
            colour);
    }
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const int line = painter.fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(gap, line, m_headWidth - gap, line), Qt::AlignLeft | Qt::AlignVCenter,
        TimeText::zoneWord());
    painter.setClipRect(plot().adjusted(0, -m_axisHeight, 0, 0));
    const int apart = painter.fontMetrics().horizontalAdvance(u"2026-09-23"_s) + 3 * gap;
    for (const TimeScale::Tick& tick : m_scale.ticks(zoneOffset(), apart)) {
        const double x = m_headWidth + m_scale.x(tick.time);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(x, m_axisHeight - gap), QPointF(x, height()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x + 3, 2 * line - 2), tick.text);
        painter.drawText(QPointF(x + 3, line - 2), tick.date);
    }
    painter.setClipping(false);
}

void TimelineView::paintLine(QPainter& painter, Instant t, const QString& word, bool fixed) const
{
    const double x = m_headWidth + m_scale.x(t);
    if (x < m_headWidth || x > width())
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), fixed ? 3 : 1.5,
        fixed ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, m_axisHeight - gap), QPointF(x, height()));
    const QString label = fixed ? u"%1 %2"_s.arg(word, TimeText::clock(t)) : word;
    const int wide = painter.fontMetrics().horizontalAdvance(label) + 2 * gap;
    const QRectF box(
        std::min(x - wide / 2.0, double(width() - wide)), 0, wide, painter.fontMetrics().height());
    painter.fillRect(box, palette().color(QPalette::WindowText));
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(box, Qt::AlignCenter, label);
}

void TimelineView::paintClusters(QPainter& painter) const
{
    for (const MarkCluster& cluster : m_bins.clusters()) {
        const QRectF box = symbolBox(cluster);
        paintDelay(painter, cluster);
        MarkSymbols::paint(painter, box, cluster.worst);
        if (isOver(cluster))
            painter.fillRect(box, QBrush(palette().color(QPalette::Base), Qt::FDiagPattern));
        if (cluster.count > 1) {
            painter.setPen(palette().color(QPalette::WindowText));
            const QString count = cluster.count < 1000 ? QString::number(cluster.count) : u"999+"_s;
            painter.drawText(QPointF(box.right() + 1, box.bottom() - 3), count);
        }
        if (m_cursor && m_cursor->lane == cluster.lane && m_cursor->worst.row == cluster.worst.row
            && m_cursor->worst.kind == cluster.worst.kind) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(-3, -1, 3, 3));
        }
    }
}

} // namespace yagura
