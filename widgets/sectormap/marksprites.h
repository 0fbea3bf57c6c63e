#pragma once

#include "domain/severity.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace yagura {

/// The marks of the levels as pictures, because a map draws the same few shapes many times a frame.
class MarkSprites {
public:
    void paint(QPainter& painter, const QRectF& box, Severity severity, bool changed);

private:
    QHash<int, QPixmap> m_pictures;
    double m_side = 0;
    qreal m_ratio = 0;
};

} // namespace yagura
