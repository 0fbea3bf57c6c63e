#pragma once

#include <QHash>
#include <QPixmap>
#include <QPoint>
#include <QRegion>

#include <functional>

class QPainter;

namespace yagura {

/// The still part of a map as square pictures, so that a pan copies pixels and draws no outlines.
/// Works in the coordinates of the whole map at its zoom (logical pixels, any origin). Tiles are
/// drawn when they are first needed and kept while they are near the view. GUI thread.
class MapTiles {
public:
    /// Draws all of `area`, its ground included; the painter is clipped to a part of it.
    using Draw = std::function<void(QPainter& painter, const QRectF& area)>;

    explicit MapTiles(Draw draw);

    void reset(qreal devicePixelRatio); ///< another zoom, screen or palette: nothing holds any more
    void invalidate(const QRegion& area); ///< draws that much anew when it is next shown
    /// Shows what of the map lies in `view`, whose top left stands at the painter's origin. Right
    /// after a reset draws that much alone, and the rest of its tiles when they are next asked for.
    void paint(QPainter& painter, const QRect& view, const QPoint& origin);
    /// Draws one tile that is still missing in `view`; false: none is.
    bool prepare(const QRect& view);

    int count() const { return static_cast<int>(m_tiles.size()); }

private:
    struct Tile {
        QPixmap picture;
        QRegion stale;
    };
    QRect boxOf(QPoint tile) const;
    QRect tilesIn(const QRect& view) const;
    Tile& ready(QPoint at, const QRect& wanted);
    void forgetFarFrom(const QRect& shown);

    Draw m_draw;
    qreal m_ratio = 1;
    bool m_isFresh = true; ///< nothing was shown since the reset
    QHash<QPoint, Tile> m_tiles;
};

} // namespace yagura
