#include "common/stepbadge.h"

#include "common/stepwords.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yagura {

namespace {

QPointF within(const QRectF& box, double x, double y)
{
    return { box.left() + box.width() * x, box.top() + box.height() * y };
}

/// A page with its upper right corner folded.
QPainterPath page(const QRectF& box)
{
    QPainterPath path(within(box, 0.12, 0));
    path.lineTo(within(box, 0.62, 0));
    path.lineTo(within(box, 0.88, 0.26));
    path.lineTo(within(box, 0.88, 1));
    path.lineTo(within(box, 0.12, 1));
    path.closeSubpath();
    return path;
}

QPainterPath line(const QPointF& from, const QPointF& to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QPainterPath tick(const QRectF& box)
{
    QPainterPath path(within(box, 0.28, 0.6));
    path.lineTo(within(box, 0.45, 0.8));
    path.lineTo(within(box, 0.74, 0.38));
    return path;
}

QPainterPath cross(const QRectF& box)
{
    QPainterPath path = line(within(box, 0.32, 0.42), within(box, 0.68, 0.8));
    path.addPath(line(within(box, 0.68, 0.42), within(box, 0.32, 0.8)));
    return path;
}

QPainterPath exclamation(const QRectF& box)
{
    QPainterPath path = line(within(box, 0.5, 0.28), within(box, 0.5, 0.62));
    path.addPath(line(within(box, 0.5, 0.82), within(box, 0.5, 0.84)));
    return path;
}

QPainterPath sign(const QRectF& box, StepStanding standing, bool isLate)
{
    if (isLate)
        return exclamation(box);
    switch (standing) {
    case StepStanding::NotNeeded:
        return line(within(box, 0.2, 0.5), within(box, 0.8, 0.5));
    case StepStanding::Later:
        return {};
    case StepStanding::Due: {
        QPainterPath path;
        path.addEllipse(within(box, 0.5, 0.6), box.width() * 0.08, box.width() * 0.08);
        return path;
    }
    case StepStanding::Met:
        return tick(box);
    case StepStanding::Negative:
        return cross(box);
    case StepStanding::Lapsed:
        return line(within(box, 0.05, 0.95), within(box, 0.95, 0.05));
    }
    return {};
}

} // namespace

void StepMark::paint(
    QPainter& painter, const QRectF& box, StepStanding standing, bool isLate, const QColor& ink)
{
    const double side = std::min(box.width(), box.height());
    const double width = std::max(1.5, side / 11);
    QRectF square(0, 0, side - 2 * width, side - 2 * width);
    square.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (standing == StepStanding::Met)
        painter.fillPath(page(square), ink);
    QPen edge = pen;
    if (standing == StepStanding::Later) {
        edge.setCapStyle(Qt::FlatCap);
        edge.setDashPattern({ 2, 1.4 });
    }
    painter.setPen(edge);
    if (standing != StepStanding::NotNeeded)
        painter.drawPath(page(square));
    if (standing == StepStanding::Met)
        pen.setColor(ink.lightness() > 127 ? Qt::black : Qt::white);
    painter.setPen(pen);
    painter.drawPath(sign(square, standing, isLate));
    painter.restore();
}

StepBadge::StepBadge(StepStanding standing, bool isLate, QWidget* parent)
    : QWidget(parent)
    , m_standing(standing)
    , m_isLate(isLate)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void StepBadge::retranslate()
{
    setAccessibleName(StepWords::standing(m_standing, m_isLate));
    setToolTip(accessibleName());
}

QSize StepBadge::sizeHint() const
{
    const int side = fontMetrics().height();
    return { side, side };
}

void StepBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    StepMark::paint(painter, rect(), m_standing, m_isLate, palette().color(QPalette::WindowText));
}

void StepBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace yagura
