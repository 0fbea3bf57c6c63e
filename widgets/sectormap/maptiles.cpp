#include "sectormap/maptiles.h"

#include <QPainter>

#include <utility>

namespace yagura {

namespace {

constexpr int side = 768; ///< logical pixels: six tiles at 1080p

int floorDiv(int value, int step)
{
    return value >= 0 ? value / step : -((-value + step - 1) / step);
}

} // namespace

MapTiles::MapTiles(Draw draw)
    : m_draw(std::move(draw))
{
}

void MapTiles::reset(qreal devicePixelRatio)
{
    m_ratio = devicePixelRatio;
    m_tiles.clear();
    m_isFresh = true;
}

void MapTiles::invalidate(const QRegion& area)
{
    for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile)
        tile->stale += area.intersected(boxOf(tile.key()));
}

QRect MapTiles::boxOf(QPoint tile) const
{
    return { tile * side, QSize(side, side) };
}

/// The numbers of the tiles that a view touches.
QRect MapTiles::tilesIn(const QRect& view) const
{
    return QRect(QPoint(floorDiv(view.left(), side), floorDiv(view.top(), side)),
        QPoint(floorDiv(view.right(), side), floorDiv(view.bottom(), side)));
}

/// Draws what is stale in `wanted`.
MapTiles::Tile& MapTiles::ready(QPoint at, const QRect& wanted)
{
    Tile& tile = m_tiles[at];
    const QRect box = boxOf(at);
    if (tile.picture.isNull()) {
        tile.picture = QPixmap(box.size() * m_ratio);
        tile.picture.setDevicePixelRatio(m_ratio);
        tile.picture.fill(Qt::white); // opaque: copied without blending
        tile.stale = box;
    }
    const QRegion now = tile.stale.intersected(wanted);
    if (now.isEmpty())
        return tile;
    QPainter painter(&tile.picture);
    painter.translate(-box.topLeft());
    painter.setClipRegion(now);
    m_draw(painter, now.boundingRect());
    tile.stale -= now;
    return tile;
}

void MapTiles::paint(QPainter& painter, const QRect& view, const QPoint& origin)
{
    const QRect shown = tilesIn(view);
    const bool isFresh = std::exchange(m_isFresh, false);
    for (int y = shown.top(); y <= shown.bottom(); ++y) {
        for (int x = shown.left(); x <= shown.right(); ++x) {
            // Whole: the painter's clip cuts it, and pixels stay pixels on any screen.
            const QRect box = boxOf({ x, y });
            painter.drawPixmap(box.topLeft() - view.topLeft() + origin,
                ready({ x, y }, isFresh ? view : box).picture);
        }
    }
    forgetFarFrom(shown);
}

bool MapTiles::prepare(const QRect& view)
{
    const QRect wanted = tilesIn(view);
    for (int y = wanted.top(); y <= wanted.bottom(); ++y) {
        for (int x = wanted.left(); x <= wanted.right(); ++x) {
            const auto it = m_tiles.constFind({ x, y });
            if (it == m_tiles.cend() || !it->stale.isEmpty()) {
                ready({ x, y }, boxOf({ x, y }));
                return true;
            }
        }
    }
    return false;
}

void MapTiles::forgetFarFrom(const QRect& shown)
{
    const QRect near = shown.adjusted(-2, -2, 2, 2);
    m_tiles.removeIf([&](const auto& tile) { return !near.contains(tile.key()); });
}

} // namespace yagura
