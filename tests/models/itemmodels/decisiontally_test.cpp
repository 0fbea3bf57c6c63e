#include "itemmodels/decisiontally.h"

#include "support/councilfixture.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(DecisionTally, CountsOnFromWhereItStopped)
{
    CouncilFixture f;
    DecisionTally tally;
    tally.count(f.book);
    EXPECT_EQ(tally.verified(), 0); // a founding is no decision
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.mark(u"2026-0001"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    tally.count(f.book);
    f.mark(u"2026-0001"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    tally.count(f.book);
    tally.count(f.book);
    EXPECT_EQ(tally.verified(), 2);
}

TEST(DecisionTally, GoesBackWithTheScreen)
{
    CouncilFixture f;
    DecisionTally tally;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    const Instant before = f.time.now();
    f.mark(u"2026-0001"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    tally.count(f.book);
    f.book.showAt(before);
    tally.count(f.book);
    EXPECT_EQ(tally.verified(), 0);
}

TEST(DecisionTally, CountsAsWitnessedWhatAWitnessSigned)
{
    CouncilFixture f;
    DecisionTally tally;
    f.put(f.escalation(u"2026-0001"_s), u"m-duty"_s);
    f.mark(u"2026-0001"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    f.mark(u"2026-0001"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    tally.count(f.book);
    EXPECT_EQ(tally.witnessed(f.book), 2); // no witness: nothing to wait for
    f.witness(f.book.size() - 1);
    EXPECT_EQ(tally.witnessed(f.book), 1);
    f.witness(f.book.size());
    EXPECT_EQ(tally.witnessed(f.book), 2);
}
