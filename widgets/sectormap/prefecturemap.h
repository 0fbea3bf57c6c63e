#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/sectorstatusmodel.h"
#include "sectormap/mapgeometry.h"
#include "sectormap/marklayout.h"

#include <QPixmap>
#include <QSet>
#include <QTransform>
#include <QWidget>

namespace yagura {

/// Japan's 47 prefectures, shaded by the worst open incident, with shape and digit where there is
/// room. One projection of the same selection as the grid: shows the focused sector alone, a click
/// or Enter focuses a prefecture, arrow keys walk from one to the next. Draws no points and no
/// arcs: nothing that nobody reported. GUI thread.
class PrefectureMap : public QWidget {
    Q_OBJECT
public:
    PrefectureMap(const SectorStatusModel& model, Focus& focus, QWidget* parent = nullptr);

    SectorCell cellOf(PrefectureCode code) const; ///< within the focused sector
    PrefectureCode current() const { return m_current; } ///< under the keyboard's cursor
    PrefectureCode prefectureAt(QPoint point) const;
    const std::vector<PlacedMark>& marks() const { return m_marks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeChange(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void reshade();
    void layOut();
    void placeMarks();
    void refreshLayer();
    void paintShapes(QPainter& painter, const QRectF& plane) const;
    void paintOutline(
        QPainter& painter, PrefectureCode code, double width, const QColor& colour) const;
    void paintInsets(QPainter& painter) const;
    void paintMarks(QPainter& painter, const QRect& dirty) const;
    void paintCredit(QPainter& painter) const;
    QRect creditBox() const;
    QRectF mapRoom() const;
    QRectF markRoom() const;
    bool isWide() const;
    QRegion regionOf(PrefectureCode code) const;
    void moveTo(PrefectureCode code);
    PrefectureCode neighbour(int key) const;
    void setHovered(PrefectureCode code);
    void describe();

    const SectorStatusModel& m_model;
    Focus& m_focus;
    const MapGeometry& m_geometry;
    QTransform m_toWidget;
    QPixmap m_layer; ///< shaded outlines, repainted where they changed
    QSet<int> m_stale; ///< codes to repaint in the layer
    std::vector<PlacedMark> m_marks;
    PrefectureCode m_current = 13;
    PrefectureCode m_hovered = noPrefecture;
};

} // namespace yagura
