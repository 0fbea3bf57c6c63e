#include "reports/reporttable.h"

#include "../matters/screentext.h"
#include "common/uilanguage.h"
#include "reportsscreen.h"

#include <QLineEdit>
#include <QPushButton>
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

struct Entry : ::testing::Test, ReportsScreen {
    Result<void> answer;
    std::vector<ManualEntry> entered;
    std::unique_ptr<ReportTable> page;

    void SetUp() override
    {
        sitAs(u"duty"_s);
        workspace.enterReport = [this](const ManualEntry& entry) {
            entered.push_back(entry);
            return QtFuture::makeReadyFuture(answer);
        };
        page = std::make_unique<ReportTable>(workspace);
        present(*page);
        QTest::mouseClick(&child<QPushButton>(*page, u"enterReport"_s), Qt::LeftButton);
    }
    void write(const QString& field, const QString& text)
    {
        QTest::keyClicks(&child<QLineEdit>(*page, field), text);
    }
    void send() { QTest::keyClick(&child<QPushButton>(*page, u"entrySend"_s), Qt::Key_Space); }
    bool says(const QString& words) const { return screenText(*page).contains(words); }
};

TEST_F(Entry, AsksForTheThreeFieldsOneAfterTheOtherAndForNothingElse)
{
    for (const auto& [field, text] : { std::pair{ u"entryWho"_s, u"op-7"_s },
             std::pair{ u"entryWhat"_s, u"Told by telephone"_s },
             std::pair{ u"entryWhen"_s, u"2026-09-23 14:05"_s } }) {
        send();
        EXPECT_TRUE(entered.empty());
        EXPECT_EQ(page->focusWidget()->objectName(), field);
        write(field, text);
    }
    send();
    ASSERT_EQ(entered.size(), 1u);
    EXPECT_EQ(entered[0].reporter, u"op-7"_s);
    EXPECT_EQ(entered[0].channel, QString()) << "nothing is chosen beforehand";
    EXPECT_TRUE(QTest::qWaitFor([&] { return focus.object() == entered[0].objectId(); }));
}

TEST_F(Entry, KeepsWhatWasWrittenAndItsNumberUntilTheHubHasStoredIt)
{
    answer = Error{ Error::Code::Unavailable, {}, u"E-ENT-HUB"_s };
    write(u"entryWho"_s, u"op-7"_s);
    write(u"entryWhat"_s, u"Told by telephone"_s);
    write(u"entryWhen"_s, u"2026-09-23 14:05"_s);
    send();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"it is stored once"_s); }));
    QTest::mouseClick(&child<QPushButton>(*page, u"entryCancel"_s), Qt::LeftButton);
    QTest::mouseClick(&child<QPushButton>(*page, u"enterReport"_s), Qt::LeftButton);
    EXPECT_EQ(child<QLineEdit>(*page, u"entryWho"_s).text(), u"op-7"_s);
    answer = {};
    ledger.clock.advance(std::chrono::minutes(1));
    send();
    ASSERT_EQ(entered.size(), 2u);
    EXPECT_EQ(entered[0].reportId, entered[1].reportId);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return child<QLineEdit>(*page, u"entryWho"_s).text().isEmpty(); }));
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
