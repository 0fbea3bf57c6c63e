#include "sectormap/mappanel.h"

#include "common/uilanguage.h"
#include "sectormap/twintable.h"
#include "sectormap/worldmap.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

struct Panel : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model{ console.picture, console.feeds, console.clock };
    ThreatBook book;
    MapPanel panel{ model, console.focus, &book };
    TwinTable* places = panel.findChild<TwinTable*>(u"placeTable"_s);

    Panel()
    {
        setUiLanguage(Language::English);
        panel.resize(900, 500);
        panel.show();
    }
    QString cell(PrefectureCode code, PlaceRows::Column column) const
    {
        return places->model()->index(PlaceRows::rowOf(code), column).data().toString();
    }
};

} // namespace

TEST_F(Panel, TurnsTheMapIntoATableByOneKeyAndBack)
{
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    panel.map().setFocus();
    QTest::keyClick(&panel.map(), Qt::Key_T);
    EXPECT_TRUE(places->isVisible());
    EXPECT_FALSE(panel.map().isVisible());
    QTest::keyClick(places, Qt::Key_T);
    EXPECT_TRUE(panel.map().isVisible());
}

TEST_F(Panel, SaysInTheTableWhatTheMapShows)
{
    console.picture.apply({ console.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13),
        console.incident(u"b"_s, Severity::Slight, u"ci.gas"_s, noPrefecture) });
    EXPECT_EQ(places->model()->rowCount(), 48);
    EXPECT_EQ(cell(13, PlaceRows::Place), u"Tokyo"_s);
    EXPECT_TRUE(cell(13, PlaceRows::Worst).startsWith(u'3'));
    EXPECT_EQ(cell(13, PlaceRows::Open), u"1"_s);
    EXPECT_EQ(cell(noPrefecture, PlaceRows::Open), u"1"_s) << "what has no place has its row";
    console.focus.setSector(u"ci.gas"_s);
    EXPECT_EQ(cell(13, PlaceRows::Open), u"0"_s);
}

TEST_F(Panel, SharesTheSelectionBetweenMapAndTable)
{
    panel.choose(MapPanel::Shown::Japan, true);
    console.focus.setPrefecture(27);
    EXPECT_EQ(places->currentIndex().row(), PlaceRows::rowOf(27));
    QTest::keyClick(places, Qt::Key_Down);
    EXPECT_EQ(console.focus.prefecture(), 27) << "walking does not choose";
    QTest::keyClick(places, Qt::Key_Return);
    EXPECT_EQ(console.focus.prefecture(), 28);
    EXPECT_EQ(panel.map().current(), 28);
}

TEST_F(Panel, ShowsTheWorldWithItsTable)
{
    EXPECT_EQ(panel.findChild<WorldMap*>(), nullptr) << "read when it is first asked for";
    panel.choose(MapPanel::Shown::World, false);
    ASSERT_NE(panel.findChild<WorldMap*>(), nullptr);
    EXPECT_TRUE(panel.findChild<WorldMap*>()->isVisible());
    panel.choose(MapPanel::Shown::World, true);
    EXPECT_TRUE(panel.findChild<TwinTable*>(u"countryTable"_s)->isVisible());
    panel.choose(MapPanel::Shown::Japan, false);
    EXPECT_TRUE(panel.map().isVisible());
}

TEST_F(Panel, ChoosesACountryByItsRow)
{
    ThreatRecord record;
    record.object.emplace();
    record.object->id = u"infrastructure--a"_s;
    record.object->kind = ThreatKind::Infrastructure;
    record.object->country = u"DE"_s;
    book.apply({ record });
    panel.choose(MapPanel::Shown::World, true);
    auto* countries = panel.findChild<TwinTable*>(u"countryTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return countries->model()->rowCount() == 1; }, 2000));
    countries->showRow(0);
    QTest::keyClick(countries, Qt::Key_Space);
    EXPECT_EQ(panel.findChild<CountryRows*>()->chosen(), u"DE"_s);
}
