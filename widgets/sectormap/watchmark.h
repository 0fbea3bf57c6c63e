#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace yagura {

/// The eye that stands where a person watches.
namespace WatchMark {

inline constexpr QSizeF size{ 11, 7 };
void paint(QPainter& painter, const QPointF& centre, const QColor& ink, const QColor& ground);

} // namespace WatchMark
} // namespace yagura
