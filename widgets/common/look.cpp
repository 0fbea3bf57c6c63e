#include "common/look.h"

#include "common/deskstyle.h"
#include "common/focusring.h"

#include <QApplication>
#include <QPen>

#include <cmath>
#include <numbers>

namespace yagura::Look {
using namespace Qt::StringLiterals;

namespace {

struct Ground {
    QColor window, base, alternate, text, quiet, button, selection, selectedText, line;
};

const Ground& ground(Room room)
{
    static const Ground desk{ QColor(0xE4, 0xE6, 0xE8), QColor(0xF5, 0xF6, 0xF7),
        QColor(0xEB, 0xED, 0xEF), QColor(0x16, 0x19, 0x1D), QColor(0x47, 0x4E, 0x56),
        QColor(0xDA, 0xDD, 0xE0), QColor(0xB4, 0xCF, 0xEE), QColor(0x0C, 0x10, 0x14),
        QColor(0x9A, 0xA1, 0xA8) };
    static const Ground wall{ QColor(0x12, 0x15, 0x18), QColor(0x1A, 0x1E, 0x22),
        QColor(0x20, 0x25, 0x2A), QColor(0xF2, 0xF4, 0xF5), QColor(0xAD, 0xB4, 0xBB),
        QColor(0x2A, 0x30, 0x36), QColor(0x2F, 0x5D, 0x8C), QColor(0xFF, 0xFF, 0xFF),
        QColor(0x5A, 0x62, 0x6A) };
    return room == Room::Desk ? desk : wall;
}

QPainterPath regularPolygon(const QRectF& box, int corners, double firstAngle)
{
    QPolygonF polygon;
    for (int k = 0; k < corners; ++k) {
        const double angle = firstAngle + 2 * std::numbers::pi * k / corners;
        polygon << box.center()
                + QPointF(std::cos(angle) * box.width() / 2, std::sin(angle) * box.height() / 2);
    }
    polygon << polygon.first();
    QPainterPath path;
    path.addPolygon(polygon);
    return path;
}

QPainterPath triangle(const QRectF& box)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

bool isFilled(Severity severity)
{
    return severity != Severity::None && severity != Severity::Unassessed;
}

QString digit(Severity severity)
{
    return severity == Severity::Unassessed ? u"–"_s : QString::number(static_cast<int>(severity));
}

/// A triangle is narrow on top: its digit stands lower and smaller.
QRectF digitBox(Severity severity, const QRectF& box)
{
    return severity == Severity::Major
        ? box.adjusted(0, box.height() * 0.24, 0, box.height() * 0.02)
        : box;
}

} // namespace

QPalette palette(Room room)
{
    const Ground& g = ground(room);
    QPalette palette(g.text, g.button, g.base, g.line, g.line, g.text, g.text, g.base, g.window);
    palette.setColor(QPalette::AlternateBase, g.alternate);
    palette.setColor(QPalette::Highlight, g.selection);
    palette.setColor(QPalette::HighlightedText, g.selectedText);
    palette.setColor(QPalette::PlaceholderText, g.quiet);
    palette.setColor(QPalette::ToolTipBase, g.base);
    palette.setColor(QPalette::ToolTipText, g.text);
    palette.setColor(QPalette::Light, g.base);
    palette.setColor(QPalette::Midlight, g.alternate);
    palette.setColor(QPalette::Link, g.text);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, g.quiet);
    return palette;
}

QFont font(qreal points)
{
    QFont font;
    font.setFamilies(
        { u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"IPAexGothic"_s, u"Sans Serif"_s });
    font.setPointSizeF(points);
    return font;
}

void apply(QApplication& application)
{
    application.setStyle(new DeskStyle); // the application owns it
    application.setPalette(palette(Room::Desk));
    application.setFont(font());
    new FocusRing(&application); // the application owns it
}

QColor severityFill(Severity severity)
{
    switch (severity) {
    case Severity::Grave:
        return { 0xFF, 0x4B, 0x00 };
    case Severity::Major:
        return { 0xF6, 0xAA, 0x00 };
    case Severity::Certain:
        return { 0xF2, 0xE7, 0x00 };
    case Severity::Slight:
        return { 0x19, 0x71, 0xFF };
    case Severity::None:
    case Severity::Unassessed:
        return { 0x8A, 0x91, 0x99 };
    }
    return {};
}

QColor severityText(Severity severity)
{
    Q_UNUSED(severity) // black holds at least 4.5:1 on every fill of the set
    return { 0, 0, 0 };
}

QColor outline(Room room)
{
    return room == Room::Desk ? QColor(0x1A, 0x1D, 0x21) : QColor(0xFF, 0xFF, 0xFF);
}

QColor tlpText(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Clear:
        return { 0xFF, 0xFF, 0xFF };
    case Tlp::Green:
        return { 0x33, 0xFF, 0x00 };
    case Tlp::Amber:
    case Tlp::AmberStrict:
        return { 0xFF, 0xC0, 0x00 };
    case Tlp::Red:
        return { 0xFF, 0x2B, 0x2B };
    }
    return {};
}

QColor quiet(Room room)
{
    return ground(room).quiet;
}

QPainterPath severityShape(Severity severity, const QRectF& box)
{
    switch (severity) {
    case Severity::Grave:
        return regularPolygon(box, 8, std::numbers::pi / 8);
    case Severity::Major:
        return triangle(box);
    case Severity::Certain:
        return regularPolygon(box, 4, -std::numbers::pi / 2);
    case Severity::Slight:
    case Severity::None:
    case Severity::Unassessed:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(box);
    return circle;
}

void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, Room room, bool changed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(box.width(), box.height());
    const double line = std::max(1.0, side / 18);
    QRectF square(0, 0, side - 2 * line, side - 2 * line);
    square.moveCenter(box.center());
    QPen pen(outline(room), line);
    if (severity == Severity::Unassessed)
        pen.setDashPattern({ 2.2, 1.6 });
    painter.setPen(pen);
    painter.setBrush(isFilled(severity) ? QBrush(severityFill(severity)) : QBrush(Qt::NoBrush));
    painter.drawPath(severityShape(severity, square));
    QFont bold = painter.font();
    bold.setPixelSize(
        std::max(1, static_cast<int>(side * (severity == Severity::Major ? 0.5 : 0.6))));
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(isFilled(severity) ? severityText(severity) : outline(room));
    painter.drawText(
        digitBox(severity, square), Qt::AlignCenter | Qt::TextDontClip, digit(severity));
    if (changed) {
        // A corner, not a colour: readable in mono print.
        const QRectF corner(box.right() - side / 4, box.top(), side / 4, side / 4);
        painter.fillRect(corner, outline(room));
    }
    painter.restore();
}

void paintHatch(QPainter& painter, const QRectF& box, Room room)
{
    QColor ink = quiet(room);
    ink.setAlpha(150);
    painter.fillRect(box, QBrush(ink, Qt::BDiagPattern));
}

} // namespace yagura::Look
