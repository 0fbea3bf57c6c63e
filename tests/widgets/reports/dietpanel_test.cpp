#include "reports/dietpanel.h"

#include "../matters/screentext.h"
#include "common/words.h"
#include "reportsscreen.h"
#include "support/fakedialogs.h"

#include <QComboBox>
#include <QFile>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Diet : ::testing::Test, ReportsScreen {
    FakeDialogs dialogs;
    DietPanel panel{ workspace, dialogs };
    QTemporaryDir folder;

    QTableWidget& table() { return child<QTableWidget>(panel, u"dietTable"_s); }
    int figureOf(const QString& article, int column)
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().item(row, 1)->text().contains(article))
                return table().item(row, column)->text().toInt();
        }
        return -1;
    }
};

} // namespace

TEST_F(Diet, CountsRequestsByLegalBasisFromTheLedger)
{
    present(panel);
    const int before = figureOf(u"6-2"_s, 2);
    ASSERT_EQ(before, 0);
    put(measure(u"2026-0001"_s));
    EXPECT_EQ(figureOf(u"6-2"_s, 2), 1);
    const QString basis = child<QLabel>(panel, u"dietBasis"_s).text();
    EXPECT_TRUE(basis.contains(book.root().hex())) << basis.toStdString();
    EXPECT_TRUE(basis.contains(u"%1 ledger entries"_s.arg(book.size())));
}

TEST_F(Diet, NeverCallsTheFiguresOfAnExerciseAnExtract)
{
    present(panel);
    ASSERT_TRUE(book.state().exercise);
    EXPECT_TRUE(screenText(panel).contains(u"TRAINING"_s));
    EXPECT_TRUE(screenText(panel).contains(u"not for the Diet"_s));
    dialogs.answer = folder.filePath(u"figures.csv"_s);
    child<QAbstractButton>(panel, u"dietExport"_s).click();
    EXPECT_EQ(dialogs.suggested,
        u"exercise-figures-%1.csv"_s.arg(DietExtract::fiscalYearOf(ledger.clock.now())));
}

TEST_F(Diet, SavesTheFiguresWithTheLedgersSizeAndRoot)
{
    present(panel);
    dialogs.answer = folder.filePath(u"figures.csv"_s);
    child<QAbstractButton>(panel, u"dietExport"_s).click();
    QFile file(dialogs.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.contains(book.root().hex().toLatin1()));
    EXPECT_TRUE(csv.contains('"' + QByteArray::number(book.size()) + '"'));
    EXPECT_TRUE(csv.contains(book.state().time.toRfc3339().toLatin1()));
    EXPECT_TRUE(child<QLabel>(panel, u"dietDone"_s).text().contains(dialogs.answer));
}

TEST_F(Diet, SaysWhereNoFileCouldBeWritten)
{
    present(panel);
    dialogs.answer = folder.filePath(u"nowhere/figures.csv"_s);
    child<QAbstractButton>(panel, u"dietExport"_s).click();
    EXPECT_EQ(child<QLabel>(panel, u"dietDone"_s).text(), Words::reason(u"E-FILE-WRITE"_s));
}

TEST_F(Diet, OffersEveryYearOfTheLedger)
{
    ledger.clock.advance(std::chrono::hours(24 * 366));
    put(measure(u"2026-0001"_s));
    present(panel);
    auto& years = child<QComboBox>(panel, u"dietYear"_s);
    ASSERT_EQ(years.count(), 2);
    EXPECT_EQ(figureOf(u"6-2"_s, 2), 1);
    years.setCurrentIndex(1);
    emit years.activated(1);
    EXPECT_EQ(figureOf(u"6-2"_s, 2), 0);
}

TEST_F(Diet, SavesNothingFromALedgerThatIsNotTrusted)
{
    present(panel);
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-INCONS"_s });
    EXPECT_FALSE(child<QWidget>(panel, u"dietExport"_s).isEnabled());
}
