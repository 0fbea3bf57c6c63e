#pragma once

#include "domain/marking.h"
#include "domain/severity.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QRectF>

class QApplication;

namespace yagura {

/// Colours, sizes and shapes of every window (ux.md 2.2 to 2.4): grey is normal, colour is alarm or selection, never
/// the only carrier. Desks are light grey; walls in darkened rooms are dark.
namespace Look {

enum class Room { Desk, Wall };

QPalette palette(Room room);
QFont font(qreal points = 14); ///< gothic with Japanese faces; 14 pt is the default of the desk
void apply(QApplication& application); ///< palette, font and style of the desk (focus ring, 44 px targets)

QColor severityFill(Severity severity);
QColor severityText(Severity severity); ///< on that fill
QColor outline(Room room); ///< dark on desks, white on walls: yellow and orange fail on grey without it
QColor tlpText(Tlp tlp); ///< on black, as FIRST gives it
QColor quiet(Room room); ///< secondary text, at least 4.5:1

/// The shape of a level: octagon 4, triangle 3, diamond 2, filled circle 1, open circle 0, dashed circle unassessed.
QPainterPath severityShape(Severity severity, const QRectF& box);
/// Draws shape, outline and digit into `box`, readable in mono print. `changed` adds the mark of the last 24 h.
void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, Room room = Room::Desk, bool changed = false);
/// Hatches what is not reporting.
void paintHatch(QPainter& painter, const QRectF& box, Room room = Room::Desk);

} // namespace Look
} // namespace yagura
