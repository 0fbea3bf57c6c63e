#include "common/eras.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(Eras, WriteADayInItsEra)
{
    EXPECT_EQ(eraDate({ 2026, 9, 23 }), u"令和8年9月23日"_s);
    EXPECT_EQ(eraDate({ 1990, 1, 1 }), u"平成2年1月1日"_s);
}

TEST(Eras, CallTheFirstYearGannen)
{
    EXPECT_EQ(eraDate({ 2019, 5, 1 }), u"令和元年5月1日"_s);
    EXPECT_EQ(eraDate({ 2019, 12, 31 }), u"令和元年12月31日"_s);
    EXPECT_EQ(eraDate({ 2020, 1, 1 }), u"令和2年1月1日"_s);
}

TEST(Eras, ChangeOnTheirFirstDayAndNotBefore)
{
    EXPECT_EQ(eraDate({ 2019, 4, 30 }), u"平成31年4月30日"_s);
    EXPECT_EQ(eraDate({ 1989, 1, 7 }), u"昭和64年1月7日"_s);
    EXPECT_EQ(eraDate({ 1989, 1, 8 }), u"平成元年1月8日"_s);
}

TEST(Eras, FallBackToTheWesternYearBeforeTheTable)
{
    EXPECT_EQ(eraDate({ 1867, 12, 31 }), u"1867年12月31日"_s);
}
