#include "sectormap/mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.5; ///< of a key or a button
constexpr double notch = 1.25; ///< of the wheel
constexpr int outline = 3;

/// Where a map of `size` stands in a room of `room`: in its middle, or covering it.
double within(double offset, double low, double size, double roomLow, double room)
{
    if (size <= room)
        return roomLow + (room - size) / 2 - low;
    return std::clamp(offset, roomLow + room - size - low, roomLow - low);
}

} // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent)
    , m_tiles([this](QPainter& painter, const QRectF& area) { drawStill(painter, area, toMap()); })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // every frame covers its ground
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_idle, &QTimer::timeout, this, &MapView::prepareAround);
}

MapView::~MapView() = default;

double MapView::scale() const
{
    const QRectF map = planeBounds();
    const QRectF room = roomForAll();
    return m_zoom
        * std::max(0.01, std::min(room.width() / map.width(), room.height() / map.height()));
}

QTransform MapView::toMap() const
{
    return QTransform::fromScale(scale(), scale());
}

/// At zoom 1 the map stands in its own room; nearer it may use the whole widget.
QPoint MapView::clamped(QPointF offset) const
{
    const QRectF map = toMap().mapRect(planeBounds());
    const QRectF room = m_zoom > farthest ? QRectF(rect()) : roomForAll();
    return QPointF(within(offset.x(), map.left(), map.width(), room.left(), room.width()),
        within(offset.y(), map.top(), map.height(), room.top(), room.height()))
        .toPoint();
}

void MapView::place(QPointF offset)
{
    m_offset = clamped(offset);
    m_toWidget = toMap() * QTransform::fromTranslate(m_offset.x(), m_offset.y());
}

void MapView::layOut()
{
    place(m_offset);
    redrawAll();
    viewChanged();
}

void MapView::redrawAll()
{
    m_ratio = devicePixelRatio();
    m_tiles.reset(m_ratio);
    update();
}

void MapView::redraw(const QRectF& plane)
{
    const QRect box
        = toMap().mapRect(plane).toAlignedRect().adjusted(-outline, -outline, outline, outline);
    m_tiles.invalidate(box);
    update(box.translated(m_offset));
}

void MapView::setZoom(double zoom, QPointF fixed)
{
    const QPointF under = m_toWidget.inverted().map(fixed);
    m_zoom = std::clamp(zoom, farthest, nearest);
    place(fixed - toMap().map(under));
    redrawAll();
    viewChanged();
    m_idle.start();
    emit zoomChanged(m_zoom);
}

void MapView::zoomIn()
{
    setZoom(m_zoom * step, QRectF(rect()).center());
}

void MapView::zoomOut()
{
    setZoom(m_zoom / step, QRectF(rect()).center());
}

void MapView::showAll()
{
    setZoom(farthest, QRectF(rect()).center());
}

void MapView::panBy(QPoint way)
{
    const QPoint before = m_offset;
    place(m_offset + way);
    if (m_offset == before)
        return;
    viewPanned(m_offset - before);
    updateUnderMap();
    m_idle.start();
}

/// All but the opaque controls that lie on the map: they do not move with it.
void MapView::updateUnderMap()
{
    QRegion moving(rect());
    const auto controls = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* control : controls) {
        if (control->isVisible() && control->autoFillBackground())
            moving -= control->geometry();
    }
    update(moving);
}

void MapView::bringIntoView(const QRectF& plane)
{
    const QRectF box = m_toWidget.mapRect(plane);
    if (m_zoom > farthest && !QRectF(rect()).contains(box))
        panBy((QRectF(rect()).center() - box.center()).toPoint());
}

/// Between two events of a drag: the next tiles, so that they are there when they come into sight.
void MapView::prepareAround()
{
    constexpr int ahead = 256;
    const QRect view = rect().translated(-m_offset).adjusted(-ahead, -ahead, ahead, ahead);
    if (!m_tiles.prepare(view.intersected(toMap().mapRect(planeBounds()).toAlignedRect())))
        m_idle.stop();
}

void MapView::drawWhole(QPainter& painter) const
{
    painter.save();
    painter.translate(m_offset);
    drawStill(painter, QRectF(rect().translated(-m_offset)), toMap());
    painter.restore();
}

void MapView::paintEvent(QPaintEvent* event)
{
    if (m_ratio != devicePixelRatio())
        redrawAll(); // on another screen
    QPainter painter(this);
    const QRect dirty = event->rect();
    m_tiles.paint(painter, dirty.translated(-m_offset), dirty.topLeft());
    drawOver(painter, dirty);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    setZoom(m_zoom * std::pow(notch, notches), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_dragged = event->pos();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        hoveredAt(event->pos());
        return;
    }
    const int way = (event->pos() - m_pressed).manhattanLength();
    if (!m_isDragging && way < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    panBy(event->pos() - m_dragged);
    m_dragged = event->pos();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !std::exchange(m_isDragging, false))
        clickedAt(event->pos());
}

void MapView::leaveEvent(QEvent* event)
{
    hoveredAt({ -1, -1 });
    QWidget::leaveEvent(event);
}

bool MapView::panByKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::ShiftModifier)
        return false;
    const QPoint quarter(width() / 4, height() / 4);
    switch (event.key()) {
    case Qt::Key_Left:
        panBy({ quarter.x(), 0 });
        return true;
    case Qt::Key_Right:
        panBy({ -quarter.x(), 0 });
        return true;
    case Qt::Key_Up:
        panBy({ 0, quarter.y() });
        return true;
    case Qt::Key_Down:
        panBy({ 0, -quarter.y() });
        return true;
    }
    return false;
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (panByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
        showAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

QFont mapLetters(const QFont& font, double share)
{
    constexpr double leastPoints = 7.5;
    QFont letters = font;
    letters.setPointSizeF(std::max(leastPoints, font.pointSizeF() * share));
    return letters;
}

} // namespace yagura
