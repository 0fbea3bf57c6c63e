#include "itemmodels/settlement.h"

#include "support/councilfixture.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(Settlement, WaitsForTheWitnessOfEveryMarkThatCounts)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.mark(u"2026-0001"_s, u"m-chair"_s, u"chair"_s, Verb::SignOff);
    const auto settled = [&] { return isSettled(f.book, *f.book.find(u"2026-0001"_s)); };
    EXPECT_TRUE(settled()); // a ledger without a witness
    f.witness(f.book.size() - 1);
    EXPECT_FALSE(settled());
    f.witness(f.book.size());
    EXPECT_TRUE(settled());
    f.mark(u"2026-0001"_s, u"m-duty"_s, u"member"_s, Verb::SignOff); // counts for nothing
    EXPECT_TRUE(settled());
}
