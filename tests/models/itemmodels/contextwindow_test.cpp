#include "itemmodels/contextwindow.h"

#include "support/workspacefixture.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ContextWindowTest : ::testing::Test, testing::WorkspaceFixture {
    ContextWindow window{ workspace };
    Instant at;

    ContextWindowTest()
    {
        const Item item = incident(u"a"_s, Severity::Major, u"ci.power"_s, 13);
        at = item.occurred;
        picture.apply({ item });
        focus.setObject(u"a"_s);
    }
};

} // namespace

TEST_F(ContextWindowTest, OpensWiderEachTimeAndThenLeavesWhatStoodBefore)
{
    focus.setCell(u"ci.power"_s, 13);
    focus.setSpan(at - 24h, at);
    QSignalSpy opened(&window, &ContextWindow::opened);
    for (const auto side : { 1min, 5min, 15min, 60min }) {
        window.next();
        EXPECT_EQ(window.side(), side);
        EXPECT_EQ(focus.from(), at - side);
        EXPECT_EQ(focus.to(), at + side);
        EXPECT_EQ(focus.sector(), u"ci.power"_s) << "other filters stay";
    }
    window.next();
    EXPECT_EQ(window.side(), 0min);
    EXPECT_EQ(focus.from(), at - 24h);
    EXPECT_EQ(focus.to(), at);
    EXPECT_EQ(opened.size(), 4);
}

TEST_F(ContextWindowTest, BeginsAnewAroundAnotherThing)
{
    window.next();
    window.next();
    Item other = incident(u"b"_s, Severity::Major, u"ci.gas"_s, 13);
    other.occurred = at - 2h;
    picture.apply({ other });
    focus.setObject(u"b"_s);
    window.next();
    EXPECT_EQ(window.side(), 1min);
    EXPECT_EQ(focus.from(), at - 2h - 1min);
}

TEST_F(ContextWindowTest, BeginsAnewWhenTheSpanWasChangedElsewhere)
{
    window.next();
    focus.clearFilter();
    window.next();
    EXPECT_EQ(window.side(), 1min);
}

TEST_F(ContextWindowTest, DoesNothingWhereNothingIsChosen)
{
    focus.clear();
    window.next();
    EXPECT_FALSE(focus.hasFilter());
}

} // namespace yagura
