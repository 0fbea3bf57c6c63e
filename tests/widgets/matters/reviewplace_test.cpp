#include "matters/reviewplace.h"

#include "screentext.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"

#include "common/digestwordsview.h"
#include "domain/digestwords.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct ReviewFixture : CouncilFixture {
    FakeDialogs dialogs;
    ReviewPlace place{ workspace, dialogs, [](const QString&) {} };

    ReviewFixture()
    {
        put(escalation(u"2026-0001"_s), u"m-duty"_s);
        mark(u"2026-0001"_s, u"m-duty"_s, u"member"_s,
            Verb::SignOff); // the requester's own counts for nothing
        mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    }

    QAbstractItemModel& rows(const QString& table)
    {
        return *child<QTableView>(place, table).model();
    }
};

} // namespace

TEST(ReviewPlace, ShowsAnAnsweredMatterWithItsMarksAndItsVerification)
{
    ReviewFixture f;
    EXPECT_EQ(f.rows(u"reviewTable"_s).rowCount(), 1);
    EXPECT_EQ(f.rows(u"statementTable"_s).rowCount(), 3);
    EXPECT_TRUE(
        child<QLabel>(f.place, u"verification"_s).text().contains(u"verified on this PC"_s));
    EXPECT_TRUE(
        screenText(child<QWidget>(child<QWidget>(f.place, u"answeredMatters"_s), u"seatBoard"_s))
            .contains(u"Does not count:"_s));
}

TEST(ReviewPlace, LetsASentenceStandAloneWhereNothingWasAnsweredOrRefused)
{
    CouncilFixture f;
    FakeDialogs dialogs;
    ReviewPlace place(f.workspace, dialogs, [](const QString&) {});
    present(place);
    const auto& page = child<QWidget>(place, u"answeredMatters"_s);
    EXPECT_TRUE(screenText(page).contains(u"has not answered any matter"_s));
    EXPECT_FALSE(child<QWidget>(place, u"statementTable"_s).isVisible());
    EXPECT_LT(child<QWidget>(place, u"reviewEmpty"_s).mapTo(&page, QPoint()).y(), 30);
    child<QTabWidget>(place, u"reviewTabs"_s).setCurrentIndex(2);
    EXPECT_FALSE(child<QWidget>(place, u"rawRefused"_s).isVisible());
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    child<QTabWidget>(place, u"reviewTabs"_s).setCurrentIndex(0);
    EXPECT_TRUE(child<QWidget>(place, u"statementTable"_s).isVisible());
}

TEST(ReviewPlace, ShowsTheExactBytesOfAStatement)
{
    ReviewFixture f;
    auto& table = child<QTableView>(f.place, u"statementTable"_s);
    table.setCurrentIndex(table.model()->index(2, 0));
    const LedgerEntry& entry = f.book.entries().back();
    const QString raw = child<QPlainTextEdit>(f.place, u"rawStatement"_s).toPlainText();
    EXPECT_TRUE(raw.contains(QString::fromUtf8(entry.payload)));
    EXPECT_TRUE(raw.contains(QString::fromUtf8(entry.leaf)));
}

TEST(ReviewPlace, ListsEveryRefusalAndEverythingThatDoesNotCount)
{
    ReviewFixture f;
    f.book.addRefusal({ Digest::of("forged"), u"E-ENV-SIG"_s, u"no"_s, f.time.now(),
        "forged envelope", "signed" });
    auto& rows = f.rows(u"refusedTable"_s);
    ASSERT_EQ(rows.rowCount(), 2);
    auto& table = child<QTableView>(f.place, u"refusedTable"_s);
    table.setCurrentIndex(rows.index(1, 0));
    const QString raw = child<QPlainTextEdit>(f.place, u"rawRefused"_s).toPlainText();
    EXPECT_TRUE(raw.contains(u"forged envelope"_s)) << raw.toStdString();
}

TEST(ReviewPlace, SaysLoudlyThatTheLedgerIsNotTrusted)
{
    ReviewFixture f;
    f.book.raiseAlarm({ Error::Code::Untrusted, u"fork"_s, u"E-LED-INCONS"_s });
    EXPECT_TRUE(child<QLabel>(f.place, u"verification"_s).text().startsWith(u"Not trusted"_s));
}

TEST(ReviewPlace, SaysToAScreenReaderWhatItsCellsShow)
{
    ReviewFixture f;
    for (const QString& table : { u"reviewTable"_s, u"statementTable"_s }) {
        QAbstractItemModel& rows = f.rows(table);
        for (const int column : { 0, 1, 2 })
            EXPECT_FALSE(rows.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty())
                << table.toStdString() << column;
    }
}

TEST(ReviewPlace, ShowsTheDigestWordsOfTheChosenMatter)
{
    ReviewFixture f;
    auto& words = child<DigestWordsView>(f.place, u"digestWordsView"_s);
    EXPECT_EQ(words.digest(), f.book.find(u"2026-0001"_s)->requestSha256);
}

TEST(ReviewPlace, CallsNothingDecidedBeforeTheWitnessHasSigned)
{
    ReviewFixture f;
    f.witness(f.book.size() - 1);
    QAbstractItemModel& rows = f.rows(u"reviewTable"_s);
    const auto outcome = [&] {
        return rows.index(0, ClosedMattersModel::Outcome).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(outcome(), u"Waiting for the witness"_s);
    f.witness(f.book.size());
    EXPECT_EQ(outcome(), u"Refused"_s);
}

TEST(ReviewPlace, SaysOfEveryStatementWhetherItIsWitnessed)
{
    ReviewFixture f;
    const QAbstractItemModel& rows = f.rows(u"statementTable"_s);
    const auto counts = [&](int row) {
        return rows.index(row, StatementListModel::Counts).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(counts(0), u"Counts"_s); // this ledger has no witness
    f.witness(f.book.size() - 2);
    EXPECT_EQ(counts(0), u"Counts, witnessed"_s);
    EXPECT_EQ(counts(2), u"Counts, waiting for the witness"_s);
}

TEST(ReviewPlace, ShowsAMarkWhoseKeyWasRevokedLater)
{
    ReviewFixture f;
    f.revoke(u"m-chair"_s, u"stolen"_s);
    const QString board
        = screenText(child<QWidget>(child<QWidget>(f.place, u"answeredMatters"_s), u"seatBoard"_s));
    EXPECT_TRUE(board.contains(u"Key revoked"_s)) << board.toStdString();
    const QAbstractItemModel& rows = f.rows(u"statementTable"_s);
    EXPECT_EQ(rows.index(2, StatementListModel::Counts).data(Qt::AccessibleTextRole).toString(),
        u"Counts; key revoked later"_s);
}

TEST(ReviewPlace, SaysHowManyRefusalsAreNotKeptAnyMore)
{
    ReviewFixture f;
    auto& note = child<QLabel>(f.place, u"refusedNote"_s);
    EXPECT_TRUE(note.isHidden()) << "something does not count, and nothing was dropped";
    LedgerHealth health = f.book.health();
    health.refusalsDropped = 94;
    f.book.setHealth(health);
    EXPECT_FALSE(note.isHidden());
    EXPECT_TRUE(note.text().contains(u"94 older refusal"_s)) << note.text().toStdString();
}
