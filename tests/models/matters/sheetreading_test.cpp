#include "consoledesk.h"

#include "matters/sheetreading.h"
#include "support/measures.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

struct SheetReadingTest : ::testing::Test, ConsoleDesk {
    MatterSheet sheet = TrainingLedger::sheet(id, u"neutralise"_s);

    SheetReading read(const Matter* matter = nullptr) const
    {
        return SheetReading::of(book, matter ? *matter : *book.find(id));
    }
    /// Puts `said` in the statement's name with this sheet's documents.
    QString problemWhenItIsSaid(const MatterSheet& said)
    {
        const Document body{ randomBytes(32), *sheet.toBytes() };
        const Document targets{ randomBytes(32), *sheet.targetBytes() };
        for (const Document& document : { body, targets })
            EXPECT_THAT(ledger.hub.documents->keep(document), Succeeds());
        MatterOpen open{ id, sheet.action, sheet.basis, body.commit(), targets.commit(),
            ledger.state().policy.sha256, {} };
        describe(open, said);
        const LedgerEntry entry = ledger.append(
            ledger.envelope(ledger.statement(u"officer"_s, u"matter_open"_s, open)));
        EXPECT_EQ(entry.whyNot, QString());
        sync();
        return read().problem;
    }
};

} // namespace

TEST_F(SheetReadingTest, IsTheSheetThatWasPutByteForByte)
{
    ledger.open(id, u"neutralise"_s, u"officer"_s);
    sync();
    const SheetReading reading = read();
    ASSERT_TRUE(reading.isSound());
    EXPECT_EQ(*reading.sheet, sheet);
    EXPECT_EQ(reading.bytes, *sheet.toBytes());
    EXPECT_EQ(reading.targetBytes, *sheet.targetBytes());
}

TEST_F(SheetReadingTest, IsMissingWithoutItsDocument)
{
    withSheets = false;
    ledger.open(id, u"escalate"_s, u"officer"_s);
    sync();
    EXPECT_FALSE(read().isSound());
    EXPECT_EQ(read().problem, u"E-DOC-MISSING"_s);
}

TEST_F(SheetReadingTest, IsAboutAnotherMatterWhenItsNumberIsAnother)
{
    ledger.open(id, u"escalate"_s, u"officer"_s);
    sync();
    Matter matter = *book.find(id);
    matter.id = u"2026-0002"_s;
    EXPECT_EQ(read(&matter).problem, u"E-DOC-OTHER"_s);
}

TEST_F(SheetReadingTest, SaysTheSameAsItsStatement)
{
    EXPECT_EQ(problemWhenItIsSaid(sheet), QString());
}

TEST_F(SheetReadingTest, MayNotApplyForOtherMethodsThanItsStatement)
{
    MatterSheet said = sheet;
    said.methods = QStringList{ u"stop_program"_s };
    EXPECT_EQ(problemWhenItIsSaid(said), u"E-DOC-SCOPE"_s);
}

TEST_F(SheetReadingTest, MayNotHideATargetAbroad)
{
    MatterSheet said = sheet;
    said.targets.front().country = u"JP"_s;
    EXPECT_EQ(problemWhenItIsSaid(said), u"E-DOC-SCOPE"_s);
}

TEST_F(SheetReadingTest, MayNotLackARecordThatItsStatementNames)
{
    MatterSheet said = sheet;
    said.record.emplace_back(u"organised_actor"_s, BilingualText{ u"記載"_s, u"Entry"_s });
    EXPECT_EQ(problemWhenItIsSaid(said), u"E-DOC-SCOPE"_s);
}
