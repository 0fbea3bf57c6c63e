#include "sectormap/marksprites.h"

#include "common/look.h"

#include <QPainter>

#include <cmath>

namespace yagura {

namespace {
constexpr int margin = 4; ///< the corner of what changed stands out of the shape
}

void MarkSprites::paint(QPainter& painter, const QRectF& box, Severity severity, bool changed)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_side != box.width() || m_ratio != ratio) {
        m_pictures.clear();
        m_side = box.width();
        m_ratio = ratio;
    }
    QPixmap& picture = m_pictures[2 * static_cast<int>(severity) + changed];
    if (picture.isNull()) {
        const int side = static_cast<int>(std::ceil(m_side)) + 2 * margin;
        picture = QPixmap(QSize(side, side) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter shape(&picture);
        shape.setRenderHint(QPainter::Antialiasing);
        Look::paintSeverity(
            shape, QRectF(margin, margin, m_side, m_side), severity, Look::Room::Desk, changed);
    }
    painter.drawPixmap(box.topLeft().toPoint() - QPoint(margin, margin), picture);
}

} // namespace yagura
