#pragma once

#include "sectormap/maptiles.h"

#include <QTimer>
#include <QTransform>
#include <QWidget>

namespace yagura {

/// A map on one plane that is zoomed and panned: by wheel and drag, by the keys + − Home and Shift
/// with arrows, by its own buttons. At zoom 1 all of it is in sight. What is still is drawn once a
/// zoom and then copied. Sub-classes say what lies on the plane and draw it. GUI thread.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    static constexpr double farthest = 1;
    static constexpr double nearest = 24;
    static constexpr int margin = 6; ///< pixels around everything that a map shows

    double zoom() const { return m_zoom; }
    /// What lies under `fixed` (widget coordinates) stays there.
    void setZoom(double zoom, QPointF fixed);
    void zoomIn();
    void zoomOut();
    void showAll();
    void panBy(QPoint way); ///< moves the map under the window, never out of it
    void bringIntoView(const QRectF& plane);

    /// All outlines into any painter, without what is kept: what a pan is measured against.
    void drawWhole(QPainter& painter) const;

signals:
    void zoomChanged(double zoom);

protected:
    virtual QRectF planeBounds() const = 0;
    virtual QRectF roomForAll() const = 0; ///< of the widget, at zoom 1
    /// Ground and outlines in `area`; the painter is in pixels of the whole map at this zoom,
    /// `toMap` brings the plane there.
    virtual void drawStill(
        QPainter& painter, const QRectF& area, const QTransform& toMap) const = 0;
    virtual void drawOver(QPainter& painter, const QRect& dirty) = 0; ///< in widget coordinates
    virtual void viewChanged() { } ///< zoom or room are others
    virtual void viewPanned(QPoint way) { Q_UNUSED(way) }
    virtual void clickedAt(QPoint point) = 0;
    virtual void hoveredAt(QPoint point) { Q_UNUSED(point) } ///< (-1, -1): left

    const QTransform& toWidget() const { return m_toWidget; }
    void layOut(); ///< after a change of room, palette or words
    void redraw(const QRectF& plane); ///< what stands there changed; widens by an outline
    void redrawAll();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool panByKey(const QKeyEvent& event);
    double scale() const;
    QTransform toMap() const;
    QPoint clamped(QPointF offset) const;
    void place(QPointF offset);
    void prepareAround();
    void updateUnderMap();

    MapTiles m_tiles;
    double m_zoom = 1;
    QPoint m_offset; ///< of the whole map's origin in the widget: whole pixels, so that tiles copy
    QTransform m_toWidget;
    qreal m_ratio = 0; ///< of the screen the tiles were drawn for
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_isDragging = false;
    QTimer m_idle;
};

/// Letters on a map: that share of the widget's, and never too small to read.
QFont mapLetters(const QFont& font, double share);

} // namespace yagura
