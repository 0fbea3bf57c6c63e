#include "sectormap/sectorgrid.h"

#include "common/uilanguage.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

struct Grid : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model{ console.picture, console.feeds, console.clock };
    SectorGrid grid{ model, console.focus };

    Grid()
    {
        setUiLanguage(Language::English);
        grid.resize(1200, 500);
        grid.show();
    }
    ~Grid() override { setUiLanguage(Language::English); }
    QModelIndex at(const QString& sector, PrefectureCode code) const
    {
        return grid.model()->index(
            model.rows().rowWithKey(sector), SectorStatusModel::columnOf(code));
    }
};

} // namespace

TEST_F(Grid, ShowsAllPrefecturesBesideTheRailOfASmallScreen)
{
    for (const Language language : { Language::Japanese, Language::English }) {
        setUiLanguage(language);
        grid.resize(1366 - 150, 500);
        EXPECT_EQ(grid.horizontalScrollBar()->maximum(), 0);
    }
}

TEST_F(Grid, ShowsAllSectorsAtTheHeightItAsksFor)
{
    grid.resize(1216, grid.heightForAllRows());
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid.verticalScrollBar()->maximum() == 0; }, 2000));
}

TEST_F(Grid, KeepsTheSectorsInSightWhenColumnsScroll)
{
    grid.resize(600, 500);
    EXPECT_GT(grid.horizontalScrollBar()->maximum(), 0);
    grid.horizontalScrollBar()->setValue(grid.horizontalScrollBar()->maximum());
    EXPECT_TRUE(grid.verticalHeader()->isVisible());
    EXPECT_EQ(grid.verticalHeader()->x(), grid.frameWidth());
}

TEST_F(Grid, FocusesACellByMouseAndKeyboard)
{
    QTest::mouseClick(
        grid.viewport(), Qt::LeftButton, {}, grid.visualRect(at(u"ci.gas"_s, 27)).center());
    EXPECT_EQ(console.focus.sector(), u"ci.gas"_s);
    EXPECT_EQ(console.focus.prefecture(), 27);
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(console.focus.prefecture(), 27) << "walking does not choose";
    QTest::keyClick(&grid, Qt::Key_Return);
    EXPECT_EQ(console.focus.prefecture(), 26);
}

TEST_F(Grid, FocusesASectorOrAPrefectureByItsHead)
{
    const auto clickHead = [](QHeaderView* head, int section) {
        const int at = head->sectionViewportPosition(section) + 4;
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
            head->orientation() == Qt::Vertical ? QPoint(10, at) : QPoint(at, 10));
    };
    clickHead(grid.verticalHeader(), 5);
    EXPECT_EQ(console.focus.sector(), u"ci.power"_s);
    EXPECT_EQ(console.focus.prefecture(), noPrefecture);
    clickHead(grid.horizontalHeader(), 12);
    EXPECT_EQ(console.focus.sector(), QString());
    EXPECT_EQ(console.focus.prefecture(), 13);
}

TEST_F(Grid, ShowsTheFocusSetElsewhere)
{
    console.focus.setCell(u"ci.water"_s, 40);
    EXPECT_EQ(grid.currentIndex(), at(u"ci.water"_s, 40));
    EXPECT_TRUE(grid.selectionModel()->isSelected(at(u"ci.water"_s, 40)));
    console.focus.setCell(u"ci.water"_s, noPrefecture);
    EXPECT_TRUE(grid.selectionModel()->isRowSelected(9));
    console.focus.clear();
    EXPECT_FALSE(grid.selectionModel()->hasSelection());
}

TEST_F(Grid, SpeaksACellInFullWordsOfTheScreensLanguage)
{
    console.picture.apply({ console.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13) });
    const QString text = at(u"ci.power"_s, 13).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.contains(u"Electric Power"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Tokyo"_s));
    EXPECT_TRUE(text.contains(u"1 open"_s));
    EXPECT_EQ(at(u"ci.power"_s, 13).data().toString(), u"3"_s);
    setUiLanguage(Language::Japanese);
    EXPECT_TRUE(
        at(u"ci.power"_s, 13).data(Qt::AccessibleTextRole).toString().contains(u"東京都"_s));
}

TEST_F(Grid, IsATableForAScreenReader)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&grid);
    ASSERT_NE(accessible, nullptr);
    ASSERT_NE(accessible->tableInterface(), nullptr);
    EXPECT_EQ(accessible->tableInterface()->rowCount(), 16);
    EXPECT_EQ(accessible->tableInterface()->columnCount(), 48);
}
