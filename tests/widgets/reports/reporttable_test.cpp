#include "reports/reporttable.h"

#include "../matters/screentext.h"
#include "common/look.h"
#include "common/uilanguage.h"
#include "reportsscreen.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Table : ::testing::Test, ReportsScreen {
    ReportTable page{ workspace };
    QTableView& table = child<QTableView>(page, u"reportTable"_s);

    QString cell(int row, ReportCaseModel::Column column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    QString head(ReportCaseModel::Column column) const
    {
        return table.model()->headerData(column, Qt::Horizontal).toString();
    }
};

} // namespace

TEST_F(Table, SaysWhatThereIsToDoWhereNoReportIs)
{
    present(page);
    EXPECT_TRUE(screenText(page).contains(u"No operator's report has come in"_s));
    feed(u"report:op-1:r1"_s);
    EXPECT_TRUE(table.isVisible());
    child<QTabBar>(page, u"reportKinds"_s).setCurrentIndex(ReportCaseFilter::OverdueOnly);
    EXPECT_FALSE(table.isVisible());
    EXPECT_TRUE(screenText(page).contains(u"No report is of this kind"_s));
}

TEST_F(Table, ShowsAReportThatNobodyHasTakenUpAsSuch)
{
    feed(u"report:op-1:r1"_s);
    EXPECT_EQ(cell(0, ReportCaseModel::Operator), u"op-1"_s);
    EXPECT_EQ(cell(0, ReportCaseModel::Report), u"r1"_s);
    EXPECT_EQ(cell(0, ReportCaseModel::State), u"Not taken up"_s);
    EXPECT_EQ(cell(0, ReportCaseModel::Consent), QString());
}

TEST_F(Table, ShowsBothClocksWithTheirKindsAndTheOverdueOnesAsAFlag)
{
    dutyOf(u"r1"_s);
    EXPECT_TRUE(head(ReportCaseModel::Quick).contains(u"internal target"_s));
    EXPECT_TRUE(head(ReportCaseModel::Detail).contains(u"statutory"_s));
    EXPECT_TRUE(cell(0, ReportCaseModel::Quick).startsWith(u"by "_s));
    EXPECT_TRUE(cell(0, ReportCaseModel::Detail).startsWith(u"by "_s));
    EXPECT_EQ(cell(0, ReportCaseModel::Overdue), QString());
    ledger.clock.advance(std::chrono::hours(73));
    refresh();
    EXPECT_TRUE(cell(0, ReportCaseModel::Quick).startsWith(u"by "_s));
    EXPECT_EQ(cell(0, ReportCaseModel::Overdue), u"Overdue: prompt"_s);
    EXPECT_EQ(cell(0, ReportCaseModel::State), u"Prompt report due"_s) << "a flag is no stage";
    step(u"r1"_s, u"quick"_s);
    EXPECT_TRUE(cell(0, ReportCaseModel::Quick).endsWith(u", late"_s));
    EXPECT_EQ(cell(0, ReportCaseModel::Overdue), u"Overdue: prompt"_s) << "it came late for ever";
}

TEST_F(Table, IsUsedWithTheKeyboardAlone)
{
    feed(u"report:op-1:r1"_s);
    feed(u"report:op-1:r2"_s);
    present(page);
    QSignalSpy wished(&page, &ReportTable::caseWished);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(focus.object(), u"report:op-1:r2"_s);
    EXPECT_TRUE(wished.isEmpty());
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].toString(), u"report:op-1:r2"_s);
}

TEST_F(Table, FollowsTheSelectionOfTheOtherViews)
{
    feed(u"report:op-1:r1"_s);
    feed(u"report:op-1:r2"_s);
    focus.setObject(u"report:op-1:r2"_s);
    EXPECT_EQ(table.currentIndex().row(), 1);
    focus.setObject(u"incident--1"_s);
    EXPECT_FALSE(table.currentIndex().isValid());
}

TEST_F(Table, ShowsWhatWasChosenBeforeItWasOpened)
{
    feed(u"report:op-1:r1"_s);
    feed(u"report:op-1:r2"_s);
    focus.setObject(u"report:op-1:r2"_s);
    const ReportTable later{ workspace };
    EXPECT_EQ(child<QTableView>(later, u"reportTable"_s).currentIndex().row(), 1);
}

TEST_F(Table, CallsAnOperatorByTheNameThatItsReportGives)
{
    body = R"({"v":1,"report_id":"r1","revision":1,"reported_at":"2026-11-23T03:00:00Z",
        "stage":"quick","form":3,"operator":{"id":"unnumbered-0123abcd","name":"東都電力"},
        "sector":"other","aware_at":"2026-11-23T02:00:00Z","title":"x","summary":"x",
        "status":"open","blocks":{"overview":"x"},"entry":{"by":"duty"}})";
    feed(u"report:unnumbered-0123abcd:r1"_s, ItemKind::ManualEntry);
    present(page);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return cell(0, ReportCaseModel::Operator) == u"東都電力"_s; }));
}

TEST_F(Table, NeverShowsANumberThatWasMadeFromAName)
{
    feed(u"report:unnumbered-0123abcd:r1"_s, ItemKind::ManualEntry);
    present(page);
    EXPECT_EQ(cell(0, ReportCaseModel::Operator), u"Without a number"_s);
}

TEST_F(Table, AsksForTheWindowInWhichAReportIsTypedIn)
{
    workspace.enterReport
        = [](const ManualEntry&) { return QtFuture::makeReadyFuture(Result<void>()); };
    ReportTable own(workspace);
    present(own);
    QSignalSpy wished(&own, &ReportTable::entryWished);
    QTest::mouseClick(&child<QPushButton>(own, u"enterReport"_s), Qt::LeftButton);
    EXPECT_EQ(wished.count(), 1);
}

TEST_F(Table, NeverScrollsSidewaysAndGivesUpTheLeastImportantColumnsFirst)
{
    Look::apply(*qApp);
    dutyOf(u"r1"_s);
    for (const int width : { 400, 530, 800, 1300, 2600 }) {
        present(page, { width, 300 });
        EXPECT_TRUE(QTest::qWaitFor([&] { return table.width() >= width - 20; }));
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_FALSE(table.isColumnHidden(ReportCaseModel::Operator)) << width;
        EXPECT_GT(table.columnWidth(ReportCaseModel::Operator), 80) << width;
        EXPECT_EQ(table.isColumnHidden(ReportCaseModel::Incidents), width < 2600) << width;
    }
    EXPECT_TRUE(page.exported().heads.contains(u"Recipients"_s)) << "a file has room for all";
    present(page, { 530, 300 });
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.isColumnHidden(ReportCaseModel::Detail); }));
    EXPECT_FALSE(table.isColumnHidden(ReportCaseModel::State));
    EXPECT_FALSE(table.isColumnHidden(ReportCaseModel::Overdue));
}

TEST_F(Table, SpeaksJapanese)
{
    dutyOf(u"r1"_s);
    present(page);
    setUiLanguage(Language::Japanese);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.windowTitle() == u"報告"_s; }));
    EXPECT_EQ(cell(0, ReportCaseModel::State), u"速報待ち"_s);
    EXPECT_TRUE(head(ReportCaseModel::Quick).contains(u"内部目標"_s));
    EXPECT_TRUE(head(ReportCaseModel::Detail).contains(u"法定"_s));
    setUiLanguage(Language::English);
}
