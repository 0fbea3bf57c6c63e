#include "common/uilanguage.h"
#include "itemmodels/placewatches.h"
#include "sectormap/mappanel.h"
#include "sectormap/sectorgrid.h"
#include "sectormap/sectorgridmodel.h"
#include "sectormap/sectorsplace.h"
#include "sectormap/twintable.h"
#include "sectormap/watchform.h"
#include "sectormap/watchlist.h"
#include "sectormap/watchmenu.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Watching : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    QTemporaryDir folder;
    PlaceWatches watches{ folder.path() };
    SectorsPlace place{ console.workspace };
    WatchMenu& menu{ place.watchBy(watches) };
    SectorGrid& grid{ *place.findChild<SectorGrid*>() };
    MapPanel& maps{ *place.findChild<MapPanel*>() };

    Watching()
    {
        setUiLanguage(Language::English);
        place.resize(1216, 640);
        place.show();
    }
    QModelIndex at(const QString& sector, PrefectureCode code) const
    {
        return grid.model()->index(
            place.status().rows().rowWithKey(sector), SectorStatusModel::columnOf(code));
    }
    QMenu* opened() const
    {
        QMenu* found = nullptr;
        for (auto* one : place.findChildren<QMenu*>(u"watchFieldMenu"_s)) {
            if (one->isVisible())
                found = one;
        }
        return found;
    }
    QStringList offered() const
    {
        QStringList texts;
        for (const QAction* action : opened()->actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }
    void choose(const QString& action)
    {
        QMenu* shown = opened();
        ASSERT_TRUE(shown);
        auto* chosen = shown->findChild<QAction*>(action);
        ASSERT_TRUE(chosen) << action.toStdString();
        shown->close();
        chosen->trigger();
    }
    WatchForm* form() const { return place.findChild<WatchForm*>(); }
    void set(const QString& sector, PrefectureCode code, const QString& region = {})
    {
        PlaceWatch watch;
        watch.sector = sector;
        watch.prefecture = code;
        watch.region = region;
        watch.set = console.time.now();
        ASSERT_TRUE(watches.set(watch));
    }
};

struct WatchingByMenu : Watching {
    // What a menu asks of a platform without a screen.
    yagura::testing::ExpectedWarning raised{ u"support raise()"_s };
    yagura::testing::ExpectedWarning grabbed{ u"grabbing the keyboard"_s };
};

} // namespace

TEST_F(WatchingByMenu, IsSetFromAFieldOfTheGridByKeys)
{
    grid.setCurrentIndex(at(u"ci.power"_s, 13));
    QTest::keyClick(&grid, Qt::Key_W);
    ASSERT_TRUE(opened());
    EXPECT_EQ(offered(),
        (QStringList{ u"Watch Tokyo · Power…"_s, u"Watch Tokyo…"_s, u"Watch Kanto…"_s,
            u"Watch Power…"_s, u"What is watched…"_s }));
    QTest::keyClick(opened(), Qt::Key_Return);
    ASSERT_TRUE(form());
    auto* from = form()->findChild<QComboBox*>(u"watchFrom"_s);
    EXPECT_EQ(from->currentData().value<Severity>(), Severity::Certain);
    QTest::keyClick(from, Qt::Key_Down);
    QTest::keyClick(form()->findChild<QComboBox*>(u"watchSpan"_s), Qt::Key_Down);
    QTest::keyClick(form(), Qt::Key_Return);
    ASSERT_EQ(watches.all().size(), 1U);
    const PlaceWatch& watch = watches.all().front();
    EXPECT_EQ(watch.id(), u"ci.power/13/"_s);
    EXPECT_EQ(watch.from, Severity::Slight);
    EXPECT_EQ(watch.set, console.clock.now());
    EXPECT_EQ(watch.until, console.clock.now() + 24h);
}

TEST_F(WatchingByMenu, IsChangedAndEndedWhereItStands)
{
    set(u"ci.power"_s, 13);
    grid.setCurrentIndex(at(u"ci.power"_s, 13));
    QTest::keyClick(&grid, Qt::Key_W);
    ASSERT_TRUE(opened());
    EXPECT_EQ(offered().value(0), u"Change how Tokyo · Power is watched…"_s);
    EXPECT_EQ(offered().value(1), u"Stop watching Tokyo · Power"_s);
    choose(u"end ci.power/13/"_s);
    EXPECT_TRUE(watches.all().empty());
}

TEST_F(Watching, ShowsAnEyeOnTheFieldAndBothHeads)
{
    const auto cell = at(u"ci.power"_s, 13);
    EXPECT_FALSE(cell.data(SectorGridModel::WatchedRole).toBool());
    set(u"ci.power"_s, 13);
    set(u"ci.power"_s, 0);
    set({}, 13);
    EXPECT_TRUE(cell.data(SectorGridModel::WatchedRole).toBool());
    EXPECT_FALSE(at(u"ci.power"_s, 14).data(SectorGridModel::WatchedRole).toBool());
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"Watched."));
    const auto head = [&](int section, Qt::Orientation side) {
        return grid.model()->headerData(section, side, SectorGridModel::WatchedRole).toBool();
    };
    EXPECT_TRUE(head(cell.row(), Qt::Vertical));
    EXPECT_FALSE(head(cell.row() + 1, Qt::Vertical));
    EXPECT_TRUE(head(cell.column(), Qt::Horizontal));
    EXPECT_FALSE(head(cell.column() + 1, Qt::Horizontal));
}

TEST_F(Watching, PaintsTheEye)
{
    const QImage before = place.grab().toImage();
    set(u"ci.power"_s, 13);
    const QImage with = place.grab().toImage();
    EXPECT_NE(before, with);
    const QRect field = grid.visualRect(at(u"ci.power"_s, 13));
    const QRect onPlace(grid.viewport()->mapTo(&place, field.topLeft()), field.size());
    EXPECT_NE(before.copy(onPlace), with.copy(onPlace));
    const QRect map(maps.map().mapTo(&place, QPoint(0, 0)), maps.map().size());
    EXPECT_NE(before.copy(map), with.copy(map));
}

TEST_F(WatchingByMenu, TakesAWholeRegionWhereItIsClosed)
{
    grid.gridModel().closeAll(true);
    const int column = grid.gridModel().columnOf(13);
    set({}, 0, u"Kanto"_s);
    EXPECT_TRUE(
        grid.model()->headerData(column, Qt::Horizontal, SectorGridModel::WatchedRole).toBool());
    grid.gridModel().closeAll(false);
    const auto ofRegion = [&](PrefectureCode code) {
        return grid.model()
            ->headerData(
                grid.gridModel().columnOf(code), Qt::Horizontal, SectorGridModel::RegionWatchedRole)
            .toBool();
    };
    EXPECT_TRUE(ofRegion(14));
    EXPECT_FALSE(ofRegion(27));
    grid.gridModel().closeAll(true);
    grid.setCurrentIndex(grid.model()->index(0, column));
    QTest::keyClick(&grid, Qt::Key_W);
    ASSERT_TRUE(opened());
    EXPECT_TRUE(offered().contains(u"Stop watching Kanto"_s));
    opened()->close();
}

TEST_F(WatchingByMenu, IsOfferedOnTheMapAndItsTableWithinTheChosenSector)
{
    console.focus.setSector(u"ci.gas"_s);
    console.focus.setPrefecture(27);
    QTest::keyClick(&maps.map(), Qt::Key_W);
    ASSERT_TRUE(opened());
    EXPECT_EQ(offered().value(0), u"Watch Osaka · Gas…"_s);
    opened()->close();
    maps.choose(MapPanel::Shown::Japan, true);
    auto* table = maps.findChild<TwinTable*>(u"placeTable"_s);
    table->setCurrentIndex(table->model()->index(PlaceRows::rowOf(1), 0));
    QTest::keyClick(table, Qt::Key_W);
    ASSERT_TRUE(opened());
    EXPECT_EQ(offered().value(0), u"Watch Hokkaido · Gas…"_s);
    opened()->close();
}

TEST_F(WatchingByMenu, OffersWhatIsChosenFromAMenu)
{
    QAction* chosen = menu.commands().front();
    EXPECT_FALSE(chosen->isEnabled());
    console.focus.setSector(u"ci.power"_s);
    EXPECT_TRUE(chosen->isEnabled());
    chosen->trigger();
    ASSERT_TRUE(opened());
    EXPECT_EQ(offered().value(0), u"Watch Power…"_s);
    EXPECT_EQ(offered().size(), 2) << "nothing twice";
    opened()->close();
}

TEST_F(Watching, ListsWhatIsWatchedAndEndsItByKey)
{
    menu.commands().back()->trigger();
    auto* list = place.findChild<WatchList*>();
    ASSERT_TRUE(list);
    auto* table = list->findChild<QTableWidget*>(u"watchTable"_s);
    EXPECT_FALSE(list->findChild<QPushButton*>(u"endWatch"_s)->isEnabled());
    set(u"ci.power"_s, 13);
    set({}, 0, u"Kanto"_s);
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 0)->text(), u"Kanto"_s);
    EXPECT_EQ(table->item(1, 0)->text(), u"Tokyo · Power"_s);
    EXPECT_EQ(table->item(1, 4)->text(), u"until it is ended"_s);
    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(form());
    form()->reject();
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(watches.all().size(), 1U);
    EXPECT_EQ(watches.all().front().id(), u"/00/Kanto"_s);
    list->findChild<QPushButton*>(u"endWatch"_s)->click();
    EXPECT_TRUE(watches.all().empty());
}
