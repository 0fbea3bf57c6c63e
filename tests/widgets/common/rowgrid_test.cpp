#include "common/rowgrid.h"

#include "common/celldelegates.h"
#include "support/qtprinters.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// Remembers which rows it was asked for.
class Numbers : public QAbstractTableModel {
public:
    explicit Numbers(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        asked.insert(index.row());
        return role == Qt::DisplayRole ? u"%1/%2"_s.arg(index.row()).arg(index.column())
                                       : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return u"Column %1"_s.arg(section);
    }
    void insert(int at, int count)
    {
        beginInsertRows({}, at, at + count - 1);
        m_rows += count;
        endInsertRows();
    }
    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        m_rows -= count;
        endRemoveRows();
    }

    mutable QSet<int> asked;

private:
    int m_rows;
};

struct Fixture {
    Numbers model;
    RowGrid grid;

    explicit Fixture(int rows = 1'000'000)
        : model(rows)
    {
        grid.setModel(&model);
        grid.setItemDelegate(new TextDelegate(&grid));
        grid.setSelectionBehavior(QAbstractItemView::SelectRows);
        grid.setSelectionMode(QAbstractItemView::SingleSelection);
        grid.setLineHeight(20);
        grid.resize(400, 320);
        grid.show();
        grid.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&grid));
        grid.setFocus();
    }
    int current() const { return grid.currentIndex().row(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid, key, modifiers);
    }
    int seen() const { return grid.viewport()->height() / grid.lineHeight(); }
};

} // namespace

TEST(RowGrid, AsksForTheRowsThatAreSeenAndNoOthers)
{
    Fixture f;
    f.model.asked.clear();
    f.grid.verticalScrollBar()->setValue(500'000);
    f.grid.viewport()->repaint();
    EXPECT_TRUE(f.model.asked.contains(500'000));
    EXPECT_LE(f.model.asked.size(), f.seen() + 2);
    EXPECT_EQ(f.grid.verticalHeader()->count(), 0) << "keeps nothing for a row";
}

TEST(RowGrid, FindsTheCellUnderAPointAndItsPlace)
{
    Fixture f;
    f.grid.verticalScrollBar()->setValue(1000);
    const QModelIndex cell = f.model.index(1003, 1);
    EXPECT_EQ(f.grid.indexAt(f.grid.visualRect(cell).center()), cell);
    EXPECT_FALSE(f.grid.indexAt({ 390, 10 }).isValid()) << "behind the last column";
    QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, {}, f.grid.visualRect(cell).center());
    EXPECT_EQ(f.grid.currentIndex(), cell);
    EXPECT_TRUE(f.grid.selectionModel()->isRowSelected(1003));
}

TEST(RowGrid, CoversNothingOfItsHeads)
{
    Fixture f;
    const QPoint first = f.grid.horizontalHeader()->mapTo(&f.grid, QPoint(5, 5));
    const QWidget* there = f.grid.childAt(first);
    ASSERT_TRUE(there);
    EXPECT_TRUE(
        there == f.grid.horizontalHeader() || f.grid.horizontalHeader()->isAncestorOf(there));
}

TEST(RowGrid, WalksByKeyboard)
{
    Fixture f;
    EXPECT_EQ(f.current(), 0) << "the keyboard begins at the first";
    f.press(Qt::Key_Down);
    EXPECT_EQ(f.current(), 1);
    f.press(Qt::Key_PageDown);
    EXPECT_EQ(f.current(), 1 + f.seen());
    f.press(Qt::Key_PageUp);
    EXPECT_EQ(f.current(), 1);
    f.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(f.current(), 999'999);
    EXPECT_TRUE(f.grid.viewport()->rect().contains(f.grid.visualRect(f.grid.currentIndex())));
    f.press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(f.current(), 0);
    f.grid.setColumnHidden(1, true);
    EXPECT_EQ(f.grid.currentIndex().column(), 0);
    f.press(Qt::Key_Right);
    EXPECT_EQ(f.grid.currentIndex().column(), 2);
    f.press(Qt::Key_Home);
    EXPECT_EQ(f.grid.currentIndex().column(), 0);
    f.press(Qt::Key_9);
    EXPECT_EQ(f.current(), 0) << "letters do not search";
}

TEST(RowGrid, MovesNothingOnTheScreenForWhatComesOrGoesAboveIt)
{
    Fixture f;
    f.grid.verticalScrollBar()->setValue(500);
    f.model.insert(0, 16);
    EXPECT_EQ(f.grid.topRow(), 516);
    f.model.remove(3, 6);
    EXPECT_EQ(f.grid.topRow(), 510);
    f.model.insert(600, 5);
    EXPECT_EQ(f.grid.topRow(), 510);
    f.grid.verticalScrollBar()->setValue(0);
    f.model.insert(0, 4);
    EXPECT_EQ(f.grid.topRow(), 0) << "at the top the new ones are seen";
}

TEST(RowGrid, CanBeScrolledToItsLastRow)
{
    Fixture f(100);
    f.grid.verticalScrollBar()->setValue(f.grid.verticalScrollBar()->maximum());
    EXPECT_TRUE(f.grid.viewport()->rect().contains(f.grid.visualRect(f.model.index(99, 0))));
    f.model.remove(10, 80);
    EXPECT_EQ(f.grid.verticalScrollBar()->maximum(), std::max(20 - f.seen(), 0));
}

TEST(RowGrid, DrawsOnlyTheRowsThatComeInto)
{
    Fixture f;
    QCoreApplication::processEvents();
    f.model.asked.clear();
    f.model.insert(2, 3);
    QCoreApplication::processEvents();
    EXPECT_TRUE(f.model.asked.contains(3));
    EXPECT_LE(f.model.asked.size(), 5);
    EXPECT_FALSE(f.model.asked.contains(f.seen() - 2)) << "it was only moved";
    const QImage moved = f.grid.grab().toImage();
    f.grid.viewport()->repaint();
    EXPECT_EQ(moved, f.grid.grab().toImage());
}

TEST(RowGrid, IsATableForAScreenReader)
{
    Fixture f;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&f.grid);
    ASSERT_TRUE(table && table->tableInterface());
    EXPECT_EQ(table->role(), QAccessible::Table);
    QAccessibleTableInterface& cells = *table->tableInterface();
    EXPECT_EQ(cells.rowCount(), 1'000'000);
    EXPECT_EQ(cells.columnCount(), 3);
    EXPECT_EQ(cells.columnDescription(2), u"Column 2"_s);
    QAccessibleInterface* cell = cells.cellAt(7, 1);
    ASSERT_TRUE(cell && cell->tableCellInterface());
    EXPECT_EQ(cell->role(), QAccessible::Cell);
    EXPECT_EQ(cell->text(QAccessible::Name), u"7/1"_s);
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 7);
    EXPECT_EQ(cell->rect().height(), f.grid.lineHeight());
    const auto heads = cell->tableCellInterface()->columnHeaderCells();
    ASSERT_EQ(heads.size(), 1);
    EXPECT_EQ(heads[0]->text(QAccessible::Name), u"Column 1"_s);
    f.grid.setCurrentIndex(f.model.index(7, 1));
    EXPECT_EQ(cells.selectedRows(), QList<int>{ 7 });
    EXPECT_TRUE(cell->state().focused);
}

TEST(RowGrid, LetsTheTabKeyGoOn)
{
    Fixture f;
    f.press(Qt::Key_Tab);
    EXPECT_EQ(f.grid.currentIndex().column(), 0) << "cells are reached by the arrows";
}

TEST(RowGrid, WalksToTheLastColumnThatIsSeen)
{
    Fixture f;
    f.grid.setColumnHidden(2, true);
    f.press(Qt::Key_End);
    EXPECT_EQ(f.grid.currentIndex().column(), 1);
    EXPECT_EQ(f.current(), 0);
}

TEST(RowGrid, BringsAColumnThatIsTooFarRightIntoSightAndItsHeadWithIt)
{
    Fixture f;
    for (int column = 0; column < 3; ++column)
        f.grid.setColumnWidth(column, 250);
    QCoreApplication::processEvents();
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Right);
    const QRect cell = f.grid.visualRect(f.grid.currentIndex());
    EXPECT_EQ(f.grid.currentIndex().column(), 2);
    EXPECT_TRUE(f.grid.viewport()->rect().contains(cell)) << cell.left();
    EXPECT_EQ(f.grid.horizontalHeader()->sectionViewportPosition(2), cell.left());
    f.press(Qt::Key_Home);
    EXPECT_EQ(f.grid.horizontalHeader()->sectionViewportPosition(0), 0);
}

TEST(RowGrid, FollowsWhatComesOrGoesAtTheVeryTopOfTheScreen)
{
    Fixture f;
    f.grid.verticalScrollBar()->setValue(500);
    f.model.insert(500, 2);
    EXPECT_EQ(f.grid.topRow(), 502) << "the row that was the first stays it";
    f.model.remove(502, 3);
    EXPECT_EQ(f.grid.topRow(), 502) << "nothing above it went";
    f.model.remove(499, 10);
    EXPECT_EQ(f.grid.topRow(), 499) << "three of them were above";
}

TEST(RowGrid, DrawsEveryRowThatChanged)
{
    Fixture f;
    QCoreApplication::processEvents();
    f.model.asked.clear();
    emit f.model.dataChanged(f.model.index(2, 0), f.model.index(4, 2));
    QCoreApplication::processEvents();
    EXPECT_EQ(f.model.asked, (QSet<int>{ 2, 3, 4 }));
}

TEST(RowGrid, ShowsTheChosenRowAndTheCellWithTheKeyboard)
{
    Fixture f;
    const QRect row(0, 3 * f.grid.lineHeight(), f.grid.viewport()->width(), f.grid.lineHeight());
    const auto drawn = [&] { return f.grid.viewport()->grab(row).toImage(); };
    const QImage plain = drawn();
    f.grid.setCurrentIndex(f.model.index(3, 1));
    const QImage chosen = drawn();
    EXPECT_EQ(chosen.pixelColor(row.width() - 3, 3), f.grid.palette().color(QPalette::Highlight))
        << "all of the row, behind its last column too";
    f.press(Qt::Key_Right);
    EXPECT_NE(drawn(), chosen) << "the ring is at another cell";
    f.grid.clearSelection();
    f.grid.setCurrentIndex({});
    EXPECT_EQ(drawn(), plain);
}
