// The drawing half of TimelineView.
#include "common/look.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "timeline/marksymbols.h"
#include "timeline/timelineview.h"

#include <QPainter>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int gap = 6;
constexpr int stripHeight = 4;

QFont axisFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.5, font.pointSizeF() * 0.72));
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
    int widest = head.horizontalAdvance(tr("Decisions"));
    for (int row = 0; row < m_model.rows().count(); ++row)
        widest = std::max(
            widest, head.horizontalAdvance(m_model.rows().shortName(row).in(uiLanguage())));
    m_headWidth = widest + 2 * gap;
    m_axisHeight = 2 * head.height() + gap;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    bins();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(axisFont(font()));
    painter.fillRect(plot(), palette().color(QPalette::Base));
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
    const int focused = filter().sectorLane;
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        const QRectF box = laneBox(lane);
        const QRectF head(0, box.top(), m_headWidth, box.height());
        if (lane == focused)
            painter.fillRect(head, palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::Midlight).darker(112));
        painter.drawLine(QPointF(0, box.bottom()), box.bottomRight());
        painter.setPen(focused >= 0 && lane != focused && lane != TimelineModel::decisionLane
                ? Look::quiet(Look::Room::Desk)
                : palette().color(QPalette::WindowText));
        const QString name = lane == TimelineModel::decisionLane
            ? tr("Decisions")
            : m_model.rows().shortName(lane - 1).in(uiLanguage());
        painter.drawText(head.adjusted(gap, 0, -gap, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        paintStrip(painter, lane);
    }
    const QRectF decisions = laneBox(TimelineModel::decisionLane);
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    painter.drawLine(QPointF(0, decisions.bottom()), decisions.bottomRight());
}

/// The exact minute of every mark, as a tick of one pixel: symbols stand where there is room, ticks
/// where it was.
void TimelineView::paintStrip(QPainter& painter, int lane) const
{
    const QRectF box = laneBox(lane);
    for (int x = 0; x < m_bins.width(); ++x) {
        const TimelineBins::Pixel& pixel = m_bins.pixel(lane, x);
        if (pixel.count == 0)
            continue;
        const bool coloured = pixel.incident && pixel.worst != Severity::Unassessed;
        const QColor colour
            = coloured ? Look::severityFill(pixel.worst) : Look::quiet(Look::Room::Desk);
        painter.fillRect(
            QRectF(box.left() + x, box.bottom() - stripHeight - 1, 2, stripHeight), colour);
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
        MarkSymbols::paint(painter, box, cluster.worst);
        if (cluster.count > 1) {
            painter.setPen(palette().color(QPalette::WindowText));
            const QString count = cluster.count < 1000 ? QString::number(cluster.count) : u"999+"_s;
            painter.drawText(QPointF(box.right() + 1, box.bottom() - 3), count);
        }
        if (m_cursor && m_cursor->lane == cluster.lane && m_cursor->worst.id == cluster.worst.id
            && m_cursor->worst.kind == cluster.worst.kind) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(-3, -1, 3, 3));
        }
    }
}

} // namespace yagura
