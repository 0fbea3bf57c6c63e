#include "itemmodels/ladderalarm.h"

#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

struct Ladder : ::testing::Test, CouncilFixture {
    Ladder() { put(escalation(id), u"m-duty"_s); }
    const Matter& matter() const { return *book.find(id); }
    Instant at(int percent) const
    {
        const auto whole = matter().expires - matter().opened;
        return matter().opened + whole * percent / 100;
    }
    LadderAlarm alarm(int percent)
    {
        book.refreshExpiry(at(percent));
        return LadderAlarm::of(book, matter(), at(percent));
    }
};

} // namespace

TEST_F(Ladder, ClimbsAtEachRungOfThePolicyAndNotBefore)
{
    EXPECT_TRUE(alarm(49).hops.empty());
    const auto half = alarm(50).hops;
    ASSERT_EQ(half.size(), 1U);
    EXPECT_EQ(half.front(), (LadderAlarm::Hop{ 50, at(50) }));
    EXPECT_FALSE(alarm(79).isClassA());
    EXPECT_EQ(alarm(80).percent(), 80);
}

TEST_F(Ladder, CallsFromEightyPercentThoseWhoCanAnswerAndHaveNot)
{
    mark(id, u"m-0003"_s, u"member"_s, Verb::SignOff);
    const QStringList called = alarm(80).called;
    EXPECT_TRUE(called.contains(u"m-chair"_s)) << called.join(u' ').toStdString();
    EXPECT_TRUE(called.contains(u"m-self"_s)) << called.join(u' ').toStdString();
    EXPECT_FALSE(called.contains(u"m-0003"_s)) << "has answered";
    EXPECT_FALSE(called.contains(u"m-duty"_s)) << "has put it";
    EXPECT_EQ(called.count(u"m-chair"_s), 1);
}

TEST_F(Ladder, EndsInARefusalAndCallsNobodyAnyMore)
{
    const LadderAlarm over = alarm(101);
    ASSERT_EQ(matter().council, CouncilOutcome::Expired);
    EXPECT_EQ(over.percent(), 100);
    EXPECT_EQ(over.hops.back().at, matter().expires);
    EXPECT_FALSE(over.isClassA());
}

TEST_F(Ladder, StopsWhereTheCouncilAnswers)
{
    mark(id, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    EXPECT_TRUE(alarm(90).hops.empty()) << "it was answered before half of its time";
}
