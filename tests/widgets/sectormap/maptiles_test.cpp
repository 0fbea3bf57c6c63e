#include "sectormap/maptiles.h"

#include "support/qtprinters.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace yagura;

namespace {

/// A ground whose colour says where it is, and a count of how often and how much was drawn.
struct Ground {
    int draws = 0;
    double drawn = 0; ///< square pixels
    int shift = 0;
    MapTiles tiles{ [this](QPainter& painter, const QRectF& area) {
        ++draws;
        drawn += area.width() * area.height();
        for (int x = int(area.left()); x < area.right(); ++x)
            painter.fillRect(QRectF(x, area.top(), 1, area.height()), colourAt(x));
    } };

    QColor colourAt(int x) const { return QColor((x + shift + 4096) % 256, 90, 30); }
    QImage show(const QRect& view)
    {
        QImage picture(view.size(), QImage::Format_RGB32);
        QPainter painter(&picture);
        tiles.paint(painter, view, {});
        return picture;
    }
};

} // namespace

TEST(MapTiles, ShowsTheSameAsADrawingWithoutThem)
{
    Ground ground;
    const QRect view(-500, -20, 900, 600);
    const QImage picture = ground.show(view);
    for (int x = 0; x < view.width(); x += 7) {
        ASSERT_EQ(picture.pixelColor(x, 0), ground.colourAt(view.left() + x)) << x;
        ASSERT_EQ(picture.pixelColor(x, 599), ground.colourAt(view.left() + x)) << x;
    }
}

TEST(MapTiles, DrawNothingAgainForAPanInsideOfThem)
{
    Ground ground;
    ground.show({ 0, 0, 700, 700 });
    while (ground.tiles.prepare({ 0, 0, 700, 700 })) { }
    const int before = ground.draws;
    const QImage moved = ground.show({ 30, 40, 700, 700 });
    EXPECT_EQ(ground.draws, before);
    EXPECT_EQ(moved.pixelColor(0, 0), ground.colourAt(30));
}

TEST(MapTiles, DrawOnlyWhatChanged)
{
    Ground ground;
    const QRect view(0, 0, 700, 700);
    ground.show(view);
    while (ground.tiles.prepare(view)) { }
    ground.drawn = 0;
    ground.shift = 50;
    ground.tiles.invalidate(QRect(100, 100, 10, 12));
    const QImage picture = ground.show(view);
    EXPECT_EQ(ground.drawn, 120);
    EXPECT_EQ(picture.pixelColor(105, 105), ground.colourAt(105));
    ground.shift = 0;
    EXPECT_EQ(picture.pixelColor(95, 105), ground.colourAt(95));
}

TEST(MapTiles, AreAllThereAfterPreparation)
{
    Ground ground;
    const QRect view(0, 0, 1000, 800);
    while (ground.tiles.prepare(view)) { }
    const int before = ground.draws;
    ground.show(view);
    EXPECT_EQ(ground.draws, before);
}

TEST(MapTiles, ForgetWhatIsFarFromTheView)
{
    Ground ground;
    const QRect view(0, 0, 700, 700);
    ground.show(view);
    const int some = ground.tiles.count();
    for (int step = 0; step < 50; ++step)
        ground.show(view.translated(step * 600, 0));
    EXPECT_LE(ground.tiles.count(), 10 * some);
}

TEST(MapTiles, AreSharpOnAScreenOfTwicePixels)
{
    Ground ground;
    ground.tiles.reset(2);
    QImage picture(400, 400, QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    QPainter painter(&picture);
    ground.tiles.paint(painter, { 10, 0, 200, 200 }, {});
    EXPECT_EQ(picture.pixelColor(0, 0), ground.colourAt(10));
    EXPECT_EQ(picture.pixelColor(1, 0), ground.colourAt(10));
    EXPECT_EQ(picture.pixelColor(2, 0), ground.colourAt(11));
}

TEST(MapTiles, DrawNoMoreThanIsInSightForTheFirstFrameOfAZoom)
{
    Ground ground;
    ground.show({ 0, 0, 700, 700 });
    EXPECT_EQ(ground.drawn, 700 * 700);
    ground.tiles.reset(1);
    ground.shift = 9;
    EXPECT_EQ(ground.show({ 0, 0, 700, 700 }).pixelColor(5, 5), ground.colourAt(5));
    EXPECT_EQ(ground.drawn, 2 * 700 * 700);
    EXPECT_EQ(ground.show({ 30, 0, 720, 720 }).pixelColor(715, 715), ground.colourAt(745));
}
