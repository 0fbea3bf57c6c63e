#include "matters/paststates.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stride = PastStates::stride;

struct PastStatesTest : ::testing::Test {
    PastStates past;
    CouncilState state;

    void put(const QString& id, qint64 index)
    {
        Matter matter;
        matter.id = id;
        matter.openedAtIndex = index;
        state.matters[id] = matter;
        state.reports[id].id = id;
        state.time.ms = index;
    }
};

} // namespace

TEST_F(PastStatesTest, GivesBackEachStateAsItWas)
{
    put(u"2026-0001"_s, 1);
    put(u"2026-0003"_s, 2);
    const CouncilState first = state;
    past.note(stride, state);
    EXPECT_EQ(state, first) << "it only looks";
    put(u"2026-0002"_s, 5000);
    state.matters[u"2026-0003"_s].council = CouncilOutcome::Refused;
    state.reports[u"2026-0001"_s].form = 2;
    const CouncilState second = state;
    past.note(2 * stride, state);
    EXPECT_EQ(past.before(stride).state, first);
    EXPECT_EQ(past.before(2 * stride - 1).state, first);
    EXPECT_EQ(past.before(2 * stride).state, second);
    EXPECT_EQ(past.before(9 * stride).state, second);
    EXPECT_EQ(past.before(9 * stride).size, 2 * stride);
}

TEST_F(PastStatesTest, BeginsWithNothing)
{
    put(u"2026-0001"_s, 1);
    past.note(stride, state);
    EXPECT_EQ(past.before(stride - 1).size, 0);
    EXPECT_EQ(past.before(stride - 1).state, CouncilState());
    EXPECT_EQ(past.sizeBefore(stride), stride);
}

TEST_F(PastStatesTest, KeepsOneOfSomeThousand)
{
    for (qint64 size = 1; size < stride; ++size)
        past.note(size, state);
    EXPECT_EQ(past.sizeBefore(stride), 0);
    past.note(stride, state);
    EXPECT_EQ(past.sizeBefore(stride), stride);
}

TEST_F(PastStatesTest, AnOlderCopyStaysWhatItWas)
{
    past.note(stride, state);
    const PastStates copy = past;
    past.note(2 * stride, state);
    EXPECT_EQ(copy.sizeBefore(3 * stride), stride);
    EXPECT_EQ(past.sizeBefore(3 * stride), 2 * stride);
}
