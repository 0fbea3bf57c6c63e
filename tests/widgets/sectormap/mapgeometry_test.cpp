#include "sectormap/mapgeometry.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace yagura::testing;

TEST(MapGeometry, HasEveryPrefectureInTheOrderOfItsCode)
{
    const auto& shapes = MapGeometry::builtIn().shapes();
    ASSERT_EQ(shapes.size(), 47u);
    for (size_t i = 0; i < shapes.size(); ++i)
        EXPECT_EQ(shapes[i].code, i + 1);
}

TEST(MapGeometry, LabelsEveryPrefectureInsideItself)
{
    const MapGeometry& map = MapGeometry::builtIn();
    for (const MapGeometry::Shape& shape : map.shapes()) {
        EXPECT_EQ(map.at(shape.label), shape.code);
        EXPECT_TRUE(map.bounds().contains(shape.label));
    }
}

TEST(MapGeometry, HasNorthUpAndEastRight)
{
    const MapGeometry& map = MapGeometry::builtIn();
    EXPECT_LT(map.find(1)->label.y(), map.find(13)->label.y()) << "Hokkaido above Tokyo";
    EXPECT_LT(map.find(40)->label.x(), map.find(13)->label.x()) << "Fukuoka left of Tokyo";
}

TEST(MapGeometry, DrawsTheNorthernTerritoriesAsHokkaido)
{
    const MapGeometry& map = MapGeometry::builtIn();
    const QRectF hokkaido = map.find(1)->path.boundingRect();
    // Etorofu reaches 148.9° E, the main island's Cape Nosappu 145.8° E: some 250 km further.
    EXPECT_GT(hokkaido.right() - map.find(1)->label.x(), 450);
    const QPointF east(hokkaido.right(), 0);
    const bool found = [&] {
        for (double y = hokkaido.top(); y < hokkaido.bottom(); y += 1) {
            if (map.at({ hokkaido.right() - 20, y }) == 1)
                return true;
        }
        return false;
    }();
    EXPECT_TRUE(found) << "the islands are filled";
}

TEST(MapGeometry, ShowsFarIslandsInInsetsThatCoverNothing)
{
    const MapGeometry& map = MapGeometry::builtIn();
    ASSERT_EQ(map.insets().size(), 3u);
    for (const MapGeometry::Inset& inset : map.insets()) {
        EXPECT_TRUE(inset.name.isComplete());
        EXPECT_TRUE(map.bounds().contains(inset.frame));
        for (const MapGeometry::Inset& other : map.insets())
            EXPECT_TRUE(&other == &inset || !other.frame.intersects(inset.frame));
        std::vector<int> strangers;
        for (const MapGeometry::Shape& shape : map.shapes()) {
            QPainterPath frame;
            frame.addRect(inset.frame);
            const bool belongs = shape.code == 13 || shape.code == 46 || shape.code == 47;
            if (!belongs && shape.path.intersects(frame))
                strangers.push_back(shape.code);
        }
        EXPECT_THAT(strangers, ::testing::IsEmpty()) << inset.name.en.toStdString();
    }
    EXPECT_TRUE(map.insets()[0].frame.contains(map.find(47)->path.boundingRect()))
        << "all of Okinawa";
}

TEST(MapGeometry, RefusesAMapThatIsNotWhole)
{
    EXPECT_THAT(MapGeometry::fromGeoJson("{}", "{}"), FailsWith(Error::Code::Malformed));
    EXPECT_THAT(
        MapGeometry::fromGeoJson(R"({"features":[{}]})", ""), FailsWith(Error::Code::Malformed));
}

TEST(MapGeometry, LeadsFromOnePrefectureToTheNearestInADirection)
{
    const MapGeometry& map = MapGeometry::builtIn();
    EXPECT_EQ(map.next(13, { 1, 0 }), 12) << "Chiba is east of Tokyo";
    EXPECT_EQ(map.next(13, { 0, -1 }), 11) << "Saitama north of it";
    EXPECT_EQ(map.next(11, { 0, 1 }), 13);
    EXPECT_EQ(map.next(12, { -1, 0 }), 14) << "Kanagawa is nearer to straight ahead than Tokyo";
    EXPECT_EQ(map.next(1, { 0, -1 }), 1) << "nothing is north of Hokkaido";
    EXPECT_EQ(map.next(noPrefecture, { 1, 0 }), noPrefecture);
}
