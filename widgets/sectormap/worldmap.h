#pragma once

#include "sectormap/countryrows.h"
#include "sectormap/mapview.h"
#include "sectormap/worldgeometry.h"

namespace yagura {

/// How dark a country is for its count. Greys: colours are for alarms and the selection.
struct CountShade {
    int least;
    QColor colour;
};
const std::vector<CountShade>& countShades(); ///< palest first
QColor shadeOfCount(int count);

/// Where hostile infrastructure stands: each country shaded by its count, the number on it. No
/// points, no arcs: an address in a country says nothing about who stands behind it. A click or
/// Enter chooses a country; arrow keys walk over those with a count, most first. GUI thread.
class WorldMap : public MapView {
    Q_OBJECT
public:
    explicit WorldMap(CountryRows& rows, QWidget* parent = nullptr);

    QString countryAt(QPoint point) const;
    QSize sizeHint() const override { return { 640, 360 }; }
    QSize minimumSizeHint() const override { return { 180, 160 }; }

protected:
    QRectF planeBounds() const override { return m_geometry.bounds(); }
    QRectF roomForAll() const override;
    void drawStill(QPainter& painter, const QRectF& area, const QTransform& toMap) const override;
    void drawOver(QPainter& painter, const QRect& dirty) override;
    void clickedAt(QPoint point) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeChoice();
    void walk(int way);
    void describe();

    CountryRows& m_rows;
    const WorldGeometry& m_geometry;
};

} // namespace yagura
