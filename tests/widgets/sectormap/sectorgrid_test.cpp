#include "sectormap/sectorgrid.h"

#include "common/uilanguage.h"
#include "sectormap/sectorgridmodel.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

struct Grid : ::testing::Test {
    yagura::testing::WorkspaceFixture console;
    SectorStatusModel model{ console.picture, console.feeds, console.clock };
    SectorGrid grid{ model, console.workspace };

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
            head->orientation() == Qt::Vertical ? QPoint(10, at) : QPoint(at, head->height() - 10));
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

TEST_F(Grid, ClosesThePrefecturesIntoEightRegionsByOneKey)
{
    console.picture.apply({ console.incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13),
        console.incident(u"b"_s, Severity::Major, u"ci.power"_s, 14),
        console.incident(u"c"_s, Severity::Grave, u"ci.power"_s, 27) });
    QTest::keyClick(&grid, Qt::Key_R);
    ASSERT_EQ(grid.model()->columnCount(), 9) << "eight regions and what has no prefecture";
    const int kanto = grid.gridModel().columnOf(13);
    EXPECT_EQ(kanto, grid.gridModel().columnOf(14));
    const auto cell
        = grid.model()->index(5, kanto).data(SectorStatusModel::CellRole).value<SectorCell>();
    EXPECT_EQ(cell.open, 2);
    EXPECT_EQ(cell.worst, Severity::Major);
    EXPECT_TRUE(grid.model()
                    ->headerData(kanto, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Kanto"_s));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {},
        grid.visualRect(grid.model()->index(5, kanto)).center());
    EXPECT_EQ(console.focus.sector(), u"ci.power"_s);
    EXPECT_EQ(console.focus.prefecture(), noPrefecture) << "a region is no prefecture";
    QTest::keyClick(&grid, Qt::Key_R);
    EXPECT_EQ(grid.model()->columnCount(), 48);
}

TEST_F(Grid, OpensAndClosesOneRegionByItsBand)
{
    QHeaderView* head = grid.horizontalHeader();
    const int tohoku = grid.gridModel().columnOf(2);
    QTest::mouseClick(
        head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(tohoku) + 4, 4));
    EXPECT_EQ(grid.model()->columnCount(), 43) << "six prefectures in one column";
    console.focus.setCell(u"ci.gas"_s, 5);
    EXPECT_EQ(grid.currentIndex().column(), tohoku) << "the selection stands in its region";
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
        QPoint(head->sectionViewportPosition(tohoku) + 4, head->height() - 4));
    EXPECT_EQ(grid.model()->columnCount(), 48);
}

TEST_F(Grid, ShowsTheCoreListAndSaysFromWhereACellComes)
{
    console.picture.apply({ console.incident(u"a"_s, Severity::Slight, u"espa.telecom"_s, 13),
        console.incident(u"b"_s, Severity::Major, u"ci.ict"_s, 13),
        console.incident(u"c"_s, Severity::Slight, u"ci.chemical"_s, 13) });
    grid.findChild<QComboBox*>(u"sectorList"_s)->setCurrentIndex(1);
    const SectorGridModel& rows = grid.gridModel();
    EXPECT_EQ(rows.rowCount(), 19) << "16 of the law, two that it does not cover, other";
    const auto rowOf = [&](const QString& key) {
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.headerData(row, Qt::Vertical, SectorStatusModel::KeyRole) == key)
                return row;
        }
        return -1;
    };
    const auto cellOf = [&](const QString& key) { return rows.index(rowOf(key), 12); };
    const auto open = [&](const QString& key) {
        return cellOf(key).data(SectorStatusModel::CellRole).value<SectorCell>().open;
    };
    EXPECT_EQ(open(u"espa.telecom"_s), 2);
    EXPECT_EQ(open(u"espa.broadcast"_s), 1) << "what the wider field named may concern it";
    EXPECT_EQ(open(u"ci.chemical"_s), 1);
    const QString text = cellOf(u"espa.telecom"_s).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.contains(u"1 reported as Information and Communication"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"2026-11-01"_s));
    EXPECT_FALSE(
        rows.headerData(rowOf(u"espa.medical"_s), Qt::Vertical, SectorGridModel::InForceRole)
            .toBool());
    QTest::mouseClick(
        grid.viewport(), Qt::LeftButton, {}, grid.visualRect(cellOf(u"espa.broadcast"_s)).center());
    EXPECT_EQ(console.focus.sector(), u"ci.ict"_s) << "the field that both lists share";
    EXPECT_EQ(rows.rowsWithFocus(u"ci.ict"_s).size(), 2);
}

TEST_F(Grid, SaysInTheCriticalListWhatTheOtherListNamed)
{
    console.picture.apply({ console.incident(u"a"_s, Severity::Slight, u"espa.telecom"_s, 13) });
    const QString text = at(u"ci.ict"_s, 13).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.contains(u"1 reported as Telecommunications (core"_s)) << text.toStdString();
}

TEST_F(Grid, FollowsAnIncidentThatMovesOrCloses)
{
    Item item = console.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13);
    console.picture.apply({ item });
    item.prefecture = 27;
    item.eventSeq = 1;
    item.modified = item.modified + std::chrono::minutes(1);
    console.picture.apply({ item });
    const auto open = [&](PrefectureCode code) {
        return at(u"ci.power"_s, code).data(SectorStatusModel::CellRole).value<SectorCell>().open;
    };
    EXPECT_EQ(open(13), 0);
    EXPECT_EQ(open(27), 1);
    item.closed = true;
    item.eventSeq = 2;
    item.modified = item.modified + std::chrono::minutes(1);
    console.picture.apply({ item });
    EXPECT_EQ(open(27), 0);
    console.picture.reset({});
    EXPECT_EQ(open(27), 0);
}

TEST_F(Grid, DrawsOnlyTheCellsThatAnEventChanged)
{
    SectorGridModel rows(model, console.picture, console.clock);
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    QSignalSpy laidOut(&rows, &QAbstractItemModel::headerDataChanged);
    console.picture.apply({ console.incident(u"a"_s, Severity::Major, u"ci.gas"_s, 27) });
    ASSERT_TRUE(changed.wait(2000)) << "all of it, for the first time";
    changed.clear();
    laidOut.clear();
    QSignalSpy totals(&rows, &SectorGridModel::totalChanged);
    console.picture.apply({ console.incident(u"b"_s, Severity::Grave, u"ci.gas"_s, 27) });
    ASSERT_TRUE(changed.wait(2000));
    const QModelIndex cell
        = rows.index(model.rows().rowWithKey(u"ci.gas"_s), SectorStatusModel::columnOf(27));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first()[0].toModelIndex(), cell);
    EXPECT_EQ(changed.first()[1].toModelIndex(), cell);
    ASSERT_EQ(totals.count(), 1);
    EXPECT_EQ(totals.first()[0].toInt(), cell.row());
    EXPECT_TRUE(laidOut.isEmpty()) << "a table draws everything at that";
}

TEST_F(Grid, SaysWhatTheCoreListCountsInTwoRows)
{
    grid.findChild<QComboBox*>(u"sectorList"_s)->setCurrentIndex(1);
    console.picture.apply({ console.incident(u"a"_s, Severity::Major, u"ci.logistics"_s, 13),
        console.incident(u"b"_s, Severity::Major, u"ci.gas"_s, 13) });
    const SectorGridModel& rows = grid.gridModel();
    int marked = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const int shared = rows.headerData(row, Qt::Vertical, SectorGridModel::SharedRole).toInt();
        const QString words = rows.headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
        EXPECT_EQ(shared > 0, words.contains(u"counted in another row"_s)) << words.toStdString();
        marked += shared > 0;
    }
    EXPECT_EQ(marked, 2) << "trucks and ocean cargo";
}
