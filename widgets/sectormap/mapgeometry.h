#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/place.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace yagura {

/// The outlines of the 47 prefectures on one plane: projected once (Lambert conformal conic), north
/// up, y downwards, one unit about a kilometre. Far islands are moved into inset frames on the same
/// plane, so one transform draws all. The northern territories are part of Hokkaido's outline. A
/// value; `builtIn()` is read once from the resources.
class MapGeometry {
public:
    /// One island or mainland with its holes: what a drawing of a small area leaves out or takes.
    struct Part {
        QPainterPath path;
        QRectF bounds;
    };
    struct Shape {
        PrefectureCode code = noPrefecture;
        QPainterPath path; ///< with what of it lies in an inset
        std::vector<Part> parts; ///< the same, one by one
        std::vector<QRectF> pieces; ///< bounds of what lies in the main map and in each inset
        QPointF label; ///< visual centre of the largest part
    };
    struct Inset {
        BilingualText name;
        QRectF frame;
    };

    static Result<MapGeometry> fromGeoJson(
        const QByteArray& prefectures, const QByteArray& northernTerritories);
    static const MapGeometry& builtIn();

    const std::vector<Shape>& shapes() const { return m_shapes; } ///< in the order of the codes
    const std::vector<Inset>& insets() const { return m_insets; }
    const QRectF& bounds() const { return m_bounds; }
    const Shape* find(PrefectureCode code) const;
    /// The prefecture whose outline holds the point; 0 for the sea.
    PrefectureCode at(QPointF point) const;
    /// The nearest prefecture in a direction of length 1 along an axis of the plane; the same where
    /// there is none.
    PrefectureCode next(PrefectureCode from, QPointF ahead) const;

private:
    std::vector<Shape> m_shapes;
    std::vector<Inset> m_insets;
    QRectF m_bounds;
};

} // namespace yagura
