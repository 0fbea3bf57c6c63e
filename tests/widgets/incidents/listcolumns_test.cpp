#include "incidents/listcolumns.h"

#include "common/rowgrid.h"
#include "common/uilanguage.h"
#include "incidents/incidentlistview.h"
#include "itemmodels/focusfilter.h"
#include "support/expectedwarnings.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

using Column = IncidentListModel;

struct ListColumnsTest : ::testing::Test, yagura::testing::WorkspaceFixture {
    IncidentListView view{ workspace };
    RowGrid& table = *view.findChild<RowGrid*>(u"incidentList"_s);
    QHeaderView& heads = *table.horizontalHeader();
    ListColumns& columns = *view.findChild<ListColumns*>();

    ListColumnsTest()
    {
        setUiLanguage(Language::English);
        picture.apply({ incident(u"b"_s, Severity::Grave, u"ci.power"_s, 13),
            incident(u"a"_s, Severity::Slight, u"ci.power"_s, 13) });
        view.resize(3000, 500);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    std::unique_ptr<QMenu> menu(int column) const
    {
        return std::unique_ptr<QMenu>(columns.menuFor(column));
    }
    static QAction* find(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.findChildren<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void choose(int column, const QString& text) const
    {
        const auto opened = menu(column);
        QAction* action = find(*opened, text);
        ASSERT_TRUE(action) << text.toStdString();
        action->trigger();
    }
    QString firstTitle() const
    {
        return table.model()->index(0, Column::TitleColumn).data().toString();
    }
};

} // namespace

TEST_F(ListColumnsTest, SortByTheHeadThatIsClicked)
{
    const int x = heads.sectionViewportPosition(Column::TitleColumn) + 20;
    QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, { x, heads.height() / 2 });
    EXPECT_EQ(firstTitle(), u"Delayed settlement a"_s);
}

TEST_F(ListColumnsTest, AreTheOfficersOwnOnceOneIsDraggedElsewhere)
{
    EXPECT_TRUE(columns.own().empty());
    heads.moveSection(heads.visualIndex(Column::SectorColumn), 0);
    ASSERT_FALSE(columns.own().empty());
    view.resize(900, 500);
    EXPECT_EQ(heads.visualIndex(Column::SectorColumn), 0);
    EXPECT_FALSE(table.isColumnHidden(Column::SourceColumn)) << "the window takes none away";
}

TEST_F(ListColumnsTest, AreNobodysOwnWhereOnlyTheWindowChanged)
{
    for (const int width : { 600, 2000, 1000 }) {
        view.resize(width, 500);
        QCoreApplication::processEvents();
        EXPECT_TRUE(columns.own().empty()) << width;
    }
}

TEST_F(ListColumnsTest, LetNothingSmallerSlipInWhereALargerOneDoesNotFit)
{
    constexpr int byNeed[] = { Column::SeverityColumn, Column::TitleColumn, Column::NextColumn,
        Column::ReceivedColumn, Column::SectorColumn, Column::MarkingColumn, Column::KindColumn,
        Column::PrefectureColumn, Column::OccurredColumn, Column::SourceColumn };
    for (int width = 500; width < 2000; width += 25) {
        view.resize(width, 500);
        bool isShown = true;
        for (const int column : byNeed) {
            EXPECT_LE(!table.isColumnHidden(column), isShown) << column << " at " << width;
            isShown = !table.isColumnHidden(column);
        }
    }
}

TEST_F(ListColumnsTest, GiveThreatDataItsKindInsteadOfATurnItNeverHas)
{
    auto& show = *view.findChild<QTabBar*>(u"incidentKinds"_s);
    view.resize(600, 500);
    EXPECT_FALSE(table.isColumnHidden(Column::NextColumn));
    EXPECT_TRUE(table.isColumnHidden(Column::KindColumn));
    show.setCurrentIndex(static_cast<int>(FocusFilter::Show::ThreatData));
    EXPECT_TRUE(table.isColumnHidden(Column::NextColumn));
    EXPECT_FALSE(table.isColumnHidden(Column::KindColumn));
    EXPECT_TRUE(columns.own().empty()) << "nobody chose this";
    show.setCurrentIndex(static_cast<int>(FocusFilter::Show::All));
    EXPECT_FALSE(table.isColumnHidden(Column::NextColumn));
}

TEST_F(ListColumnsTest, KeepATitleThatCanBeRead)
{
    view.resize(700, 500);
    for (const QString& name : { u"Kind"_s, u"Source"_s, u"Marking"_s, u"Occurred"_s }) {
        const auto opened = menu(Column::TitleColumn);
        for (QAction* action : opened->findChildren<QAction*>()) {
            if (action->isCheckable() && action->text().startsWith(name) && !action->isChecked())
                action->trigger();
        }
    }
    const int sixteen = table.fontMetrics().horizontalAdvance(QString(16, u'あ'));
    EXPECT_GE(table.columnWidth(Column::TitleColumn), sixteen);
    const auto opened = menu(Column::TitleColumn);
    EXPECT_FALSE(find(*opened, u"Title"_s)->isEnabled()) << "a list without titles says nothing";
}

TEST_F(ListColumnsTest, GrowNarrowerAndNeverTooNarrow)
{
    const int width = table.columnWidth(Column::KindColumn);
    choose(Column::KindColumn, u"Make “Kind” narrower"_s);
    EXPECT_LT(table.columnWidth(Column::KindColumn), width);
    for (int n = 0; n < 20; ++n)
        choose(Column::KindColumn, u"Make “Kind” narrower"_s);
    EXPECT_GE(table.columnWidth(Column::KindColumn), 40);
}

TEST_F(ListColumnsTest, StepOverAHiddenOneAndStopAtTheEnds)
{
    const int kind = heads.visualIndex(Column::KindColumn);
    const int before = heads.logicalIndex(kind - 1);
    const int twoBefore = heads.logicalIndex(kind - 2);
    table.setColumnHidden(before, true);
    choose(Column::KindColumn, u"Move “Kind” to the left"_s);
    EXPECT_LT(heads.visualIndex(Column::KindColumn), heads.visualIndex(twoBefore));
    for (int n = 0; n < 20; ++n)
        choose(Column::KindColumn, u"Move “Kind” to the left"_s);
    EXPECT_EQ(heads.visualIndex(Column::KindColumn), 0);
}

TEST_F(ListColumnsTest, CanBeGivenBackToTheWindowOnlyWhereTheyAreOwn)
{
    const QString reset = u"As many columns as fit"_s;
    EXPECT_FALSE(find(*menu(Column::KindColumn), reset)->isEnabled());
    choose(Column::KindColumn, u"Source"_s);
    EXPECT_TRUE(find(*menu(Column::KindColumn), reset)->isEnabled());
}

TEST_F(ListColumnsTest, OpenTheirMenuByKeyboardAtTheCellThatHasIt)
{
    const QModelIndex cell = table.model()->index(1, Column::SectorColumn);
    table.setCurrentIndex(cell);
    // The platform of tests cannot do what a menu asks of it.
    const yagura::testing::ExpectedWarning raised(u"raise()"_s);
    const yagura::testing::ExpectedWarning grabbed(u"grabbing the keyboard"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, { 5, 5 }, { 5, 5 });
    QCoreApplication::sendEvent(&table, &asked);
    auto* opened = table.findChild<QMenu*>(u"columnMenu"_s);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(find(*opened, u"Sort by “Sector”"_s)) << "of the column where the keyboard is";
    opened->close();
}
