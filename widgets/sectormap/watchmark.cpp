#include "sectormap/watchmark.h"

#include <QPainter>
#include <QPainterPath>

namespace yagura::WatchMark {

void paint(QPainter& painter, const QPointF& centre, const QColor& ink, const QColor& ground)
{
    const double half = size.width() / 2;
    QPainterPath lid(centre - QPointF(half, 0));
    lid.quadTo(centre - QPointF(0, size.height()), centre + QPointF(half, 0));
    lid.quadTo(centre + QPointF(0, size.height()), centre - QPointF(half, 0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(ground);
    painter.drawPath(lid);
    painter.setBrush(ink);
    painter.drawEllipse(centre, 1.5, 1.5);
    painter.restore();
}

} // namespace yagura::WatchMark
