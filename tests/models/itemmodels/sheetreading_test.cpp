#include "itemmodels/sheetreading.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(SheetReading, IsTheSheetThatWasPutByteForByte)
{
    CouncilFixture f;
    const MatterSheet sheet = f.measure(u"2026-0001"_s);
    f.put(sheet, u"m-duty"_s);
    const SheetReading reading = SheetReading::of(f.book, *f.book.find(u"2026-0001"_s));
    ASSERT_TRUE(reading.isSound());
    EXPECT_EQ(*reading.sheet, sheet);
    EXPECT_EQ(reading.bytes, *sheet.toBytes());
    EXPECT_EQ(reading.targetBytes, *sheet.targetBytes());
}

TEST(SheetReading, IsMissingWithoutItsDocument)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s, false);
    const SheetReading reading = SheetReading::of(f.book, *f.book.find(u"2026-0001"_s));
    EXPECT_FALSE(reading.isSound());
    EXPECT_EQ(reading.problem, u"E-DOC-MISSING"_s);
}

TEST(SheetReading, IsMissingWhenTheBytesDoNotFitTheCommitment)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s, false);
    MatterSheet edited = f.escalation(u"2026-0001"_s);
    edited.to = Severity::Grave;
    f.feedBook({ { randomBytes(32), *edited.toBytes() } });
    EXPECT_EQ(SheetReading::of(f.book, *f.book.find(u"2026-0001"_s)).problem, u"E-DOC-MISSING"_s);
}

TEST(SheetReading, IsAboutAnotherMatterWhenItsNumberIsAnother)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    Matter matter = *f.book.find(u"2026-0001"_s);
    matter.id = u"2026-0002"_s;
    const SheetReading reading = SheetReading::of(f.book, matter);
    EXPECT_FALSE(reading.isSound());
    EXPECT_EQ(reading.problem, u"E-DOC-OTHER"_s);
}
