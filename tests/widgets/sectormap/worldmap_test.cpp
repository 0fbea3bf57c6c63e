#include "sectormap/worldmap.h"

#include "common/uilanguage.h"
#include "sectormap/worldlegend.h"
#include "common/plaintext.h"
#include "support/qtprinters.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

ThreatRecord infrastructure(const QString& id, const QString& country)
{
    ThreatRecord record;
    record.object.emplace();
    record.object->id = id;
    record.object->kind = ThreatKind::Infrastructure;
    record.object->name = u"C2 "_s + id;
    record.object->country = country;
    return record;
}

struct World : ::testing::Test {
    ThreatBook book;
    CountryRows rows{ &book };
    WorldMap map{ rows };

    World()
    {
        setUiLanguage(Language::English);
        map.resize(1000, 560);
        map.show();
        book.apply({ infrastructure(u"a"_s, u"NL"_s), infrastructure(u"b"_s, u"NL"_s),
            infrastructure(u"c"_s, u"SG"_s), infrastructure(u"d"_s, {}) });
        EXPECT_TRUE(QTest::qWaitFor([this] { return rows.rowCount() == 3; }, 2000));
    }
    ~World() override { setUiLanguage(Language::English); }
    QPoint spotOf(const QString& code) const
    {
        for (int y = 0; y < map.height(); ++y) {
            for (int x = 0; x < map.width(); ++x) {
                if (map.countryAt({ x, y }) == code)
                    return { x, y };
            }
        }
        return { -1, -1 };
    }
};

} // namespace

TEST(WorldGeometry, HasEveryCountryOnceAndInItsPlace)
{
    const WorldGeometry& world = WorldGeometry::builtIn();
    EXPECT_EQ(world.countries().size(), 253u);
    const auto* japan = world.find(u"JP");
    const auto* brazil = world.find(u"BR");
    const auto* france = world.find(u"FR");
    ASSERT_TRUE(japan && brazil && france);
    EXPECT_EQ(japan->name.ja, u"日本"_s);
    EXPECT_LT(france->label.x(), japan->label.x()) << "the Pacific is the middle";
    EXPECT_GT(brazil->label.x(), japan->label.x());
    EXPECT_GT(brazil->label.y(), japan->label.y()) << "south is below";
    for (const WorldGeometry::Country& country : world.countries()) {
        EXPECT_TRUE(country.name.isComplete());
        EXPECT_LT(country.bounds.width(), world.bounds().width()) << country.code.toStdString();
    }
}

TEST(WorldGeometry, FindsACountryAtAPointAndNobodyAtSea)
{
    const WorldGeometry& world = WorldGeometry::builtIn();
    for (const QString& code : { u"JP"_s, u"US"_s, u"RU"_s, u"GL"_s, u"SG"_s })
        EXPECT_EQ(world.at(world.find(code)->label), code) << code.toStdString();
    EXPECT_EQ(world.at({ world.bounds().center().x(), world.bounds().bottom() }), QString());
}

TEST(WorldGeometry, GivesDisputedAreasToNobody)
{
    const auto& all = WorldGeometry::builtIn().countries();
    EXPECT_EQ(
        std::count_if(all.begin(), all.end(), [](const auto& c) { return c.code.isEmpty(); }), 3);
    EXPECT_EQ(WorldGeometry::builtIn().find(u""), nullptr);
}

TEST(WorldGeometry, GrowsTogetherWhatTheDateLineCuts)
{
    const WorldGeometry& world = WorldGeometry::builtIn();
    // Chukotka on both sides of 180 degrees: one outline, no line through the land.
    const QPainterPath& russia = world.find(u"RU")->path;
    int pieces = 0;
    for (const QPolygonF& polygon : russia.toSubpathPolygons()) {
        const QRectF box = polygon.boundingRect();
        pieces += box.width() > 500;
    }
    EXPECT_EQ(pieces, 1);
}

TEST(WorldGeometry, RefusesWhatIsNoWorld)
{
    EXPECT_FALSE(WorldGeometry::fromGeoJson("{}"));
}

TEST_F(World, ListsCountriesMostFirstAndTheUnknownLast)
{
    EXPECT_EQ(rows.index(0, CountryRows::Country).data().toString(), u"Netherlands"_s);
    EXPECT_EQ(rows.index(0, CountryRows::Count).data().toInt(), 2);
    EXPECT_EQ(rows.index(1, CountryRows::Country).data().toString(), u"Singapore"_s);
    EXPECT_EQ(rows.index(2, CountryRows::Country).data().toString(), u"Country not known"_s);
    EXPECT_TRUE(rows.index(0, CountryRows::Objects).data().toString().contains(u"C2 a"_s));
}

TEST_F(World, ShadesACountryByItsCountInGrey)
{
    const QPoint spot = spotOf(u"NL"_s);
    ASSERT_NE(spot, QPoint(-1, -1));
    const QColor two = shadeOfCount(2);
    EXPECT_LT(two.lightness(), shadeOfCount(0).lightness());
    EXPECT_GT(two.lightness(), shadeOfCount(40).lightness());
    EXPECT_LT(two.saturation(), 40) << "colours are for alarms";
    map.setZoom(20, spot);
    int shaded = 0;
    const QImage image = map.grab().toImage();
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            shaded += image.pixelColor(x, y) == two;
    }
    EXPECT_GT(shaded, 50);
}

TEST_F(World, ChoosesTheSameCountryInMapAndTable)
{
    QSignalSpy chosen(&rows, &CountryRows::chosenChanged);
    QTest::mouseClick(&map, Qt::LeftButton, {}, spotOf(u"AU"_s));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(rows.chosen(), u"AU"_s);
    EXPECT_EQ(rows.chosenRow(), -1) << "none stands there";
    EXPECT_TRUE(map.accessibleDescription().contains(u"Australia"_s));
    rows.choose(u"SG"_s);
    EXPECT_EQ(rows.chosenRow(), 1);
}

TEST_F(World, WalksByArrowKeysOverWhatHasACount)
{
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_EQ(rows.chosen(), u"NL"_s);
    QTest::keyClick(&map, Qt::Key_Down);
    EXPECT_EQ(rows.chosen(), u"SG"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_TRUE(rows.hasChosen());
    EXPECT_EQ(rows.chosen(), QString()) << "the unknown has its place";
    EXPECT_TRUE(map.accessibleDescription().contains(u"not known"_s));
}

TEST_F(World, SaysWhatItRestsOnAndThatItAttributesNothing)
{
    WorldLegend legend(rows);
    QString all;
    for (const PlainLabel* label : legend.findChildren<PlainLabel*>())
        all += label->text() + u'\n';
    EXPECT_TRUE(all.contains(u"not attribution"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"3 objects in 2 countries"_s)
        || all.contains(u"3 object(s) in 2 countries"_s))
        << all.toStdString();
    EXPECT_TRUE(all.contains(u"not known: 1"_s));
}

TEST(WorldMapWithoutThreats, IsEmptyAndSaysSo)
{
    CountryRows rows(nullptr);
    WorldMap map(rows);
    map.resize(500, 300);
    map.grab();
    EXPECT_EQ(rows.rowCount(), 0);
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_FALSE(rows.hasChosen());
}
