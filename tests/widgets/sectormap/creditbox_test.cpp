#include "sectormap/creditbox.h"

#include <QImage>
#include <QPainter>
#include <QWidget>
#include <gtest/gtest.h>

using namespace yagura;

namespace {

QImage painted(const QWidget& map, CreditBox& credit, bool isOverMap)
{
    QImage image(map.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    credit.paint(painter, isOverMap);
    return image;
}

} // namespace

TEST(CreditBox, StandsBesideAWideMapAndBelowANarrowOne)
{
    QWidget map;
    const CreditBox credit(map);
    map.resize(1600, 500);
    EXPECT_TRUE(credit.isBeside());
    EXPECT_EQ(credit.room(), QMargins(credit.box().width(), 0, 0, 0));
    map.resize(400, 700);
    EXPECT_FALSE(credit.isBeside()) << "the size of the map now";
    EXPECT_EQ(credit.room(), QMargins(0, 0, 0, credit.box().height()));
    EXPECT_TRUE(map.rect().contains(credit.box()));
}

TEST(CreditBox, PutsAGroundBelowItsWordsWhereTheMapMayLie)
{
    QWidget map;
    map.resize(400, 700);
    CreditBox credit(map);
    const QPoint corner = credit.box().bottomRight() - QPoint(1, 1);
    EXPECT_EQ(painted(map, credit, false).pixelColor(corner).alpha(), 0);
    EXPECT_EQ(painted(map, credit, true).pixelColor(corner).alpha(), 0) << "drawn once";
    credit.forgetDrawing();
    EXPECT_GT(painted(map, credit, true).pixelColor(corner).alpha(), 200);
}

TEST(CreditBox, FindsItsPlaceAnewForOtherLetters)
{
    QWidget map;
    map.resize(400, 700);
    CreditBox credit(map);
    const int before = credit.box().height();
    QFont large = map.font();
    large.setPointSizeF(60);
    map.setFont(large);
    EXPECT_EQ(credit.box().height(), before) << "nobody said so";
    credit.forgetLayout();
    EXPECT_GT(credit.box().height(), before);
}
