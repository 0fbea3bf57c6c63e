#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/sectorstatusmodel.h"
#include "sectormap/creditbox.h"
#include "sectormap/mapgeometry.h"
#include "sectormap/mapview.h"
#include "sectormap/marklayout.h"
#include "sectormap/marksprites.h"

namespace yagura {

class PlaceWatches;

/// Japan's 47 prefectures, shaded by the worst open incident, with shape and digit where there is
/// room. One projection of the same selection as the grid: shows the focused sector alone, a click
/// or Enter focuses a prefecture, arrow keys walk from one to the next. Draws no points and no
/// arcs: nothing that nobody reported. GUI thread.
class PrefectureMap : public MapView {
    Q_OBJECT
public:
    PrefectureMap(const SectorStatusModel& model, Focus& focus, QWidget* parent = nullptr);

    SectorCell cellOf(PrefectureCode code) const; ///< within the focused sector
    PrefectureCode current() const { return m_current; } ///< under the keyboard's cursor
    PrefectureCode prefectureAt(QPoint point) const;
    const std::vector<PlacedMark>& marks() const { return m_marks; }

    void setWatches(const PlaceWatches& watches); ///< an eye stands where one is; outlives the map

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void menuWished(yagura::PrefectureCode code, const QPoint& at); ///< of the screen; key W

protected:
    QRectF planeBounds() const override { return m_geometry.bounds(); }
    QRectF roomForAll() const override;
    void drawStill(QPainter& painter, const QRectF& area, const QTransform& toMap) const override;
    void drawOver(QPainter& painter, const QRect& dirty) override;
    void viewChanged() override;
    void viewPanned(QPoint way) override;
    void clickedAt(QPoint point) override;
    void hoveredAt(QPoint point) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeChange(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void takeFocus();
    void reshade();
    void placeMarks();
    void drawInsets(QPainter& painter, const QTransform& toMap) const;
    void fillShape(QPainter& painter, const MapGeometry::Shape& shape, const QRectF& plane,
        const QTransform& toDevice) const;
    void drawOutline(
        QPainter& painter, PrefectureCode code, double width, const QTransform& toDevice) const;
    void drawMarks(QPainter& painter, const QRect& dirty);
    void drawEyes(QPainter& painter, const QRect& dirty);
    void wishMenu();
    QRectF markRoom() const;
    void redraw(PrefectureCode code);
    void updateOutline(PrefectureCode code);
    void moveTo(PrefectureCode code);
    void describe();

    const SectorStatusModel& m_model;
    Focus& m_focus;
    const MapGeometry& m_geometry;
    std::vector<PlacedMark> m_marks;
    MarkSprites m_sprites;
    const PlaceWatches* m_watches = nullptr;
    CreditBox m_credit;
    QString m_sector; ///< what is shown of the focus
    PrefectureCode m_chosen = noPrefecture;
    PrefectureCode m_current = 13;
    PrefectureCode m_hovered = noPrefecture;
};

} // namespace yagura
