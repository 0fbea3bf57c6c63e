#include "matters/sincepanel.h"

#include "screentext.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QAction>
#include <QListWidget>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Panel : ::testing::Test, CouncilFixture {
    QTemporaryDir home;
    qint64 events = 0;
    SincePanel panel{ workspace, home.path() };
    QListWidget& list = *panel.findChild<QListWidget*>(u"sinceLines"_s);

    void bring(const QString& id, Severity level)
    {
        time.advance(std::chrono::minutes(1));
        Item item = incident(id, level, u"ci.power"_s, 13);
        item.eventSeq = ++events;
        picture.apply({ item });
    }
    bool waitForLines(int count)
    {
        return QTest::qWaitFor([&] { return list.count() == count; });
    }
};

} // namespace

TEST_F(Panel, SaysThatThereIsNothingToCompareWith)
{
    bring(u"i-1"_s, Severity::Major);
    EXPECT_TRUE(screenText(panel).contains(u"first look on this PC"_s));
    EXPECT_EQ(list.count(), 0);
}

TEST_F(Panel, CountsAndListsAndLeadsToEachThing)
{
    panel.show();
    bring(u"i-1"_s, Severity::Certain);
    panel.seenAction()->trigger();
    EXPECT_TRUE(screenText(panel).contains(u"Nothing changed."_s));
    bring(u"i-1"_s, Severity::Grave);
    put(escalation(u"2026-0001"_s), u"m-duty"_s);
    ASSERT_TRUE(waitForLines(2));
    EXPECT_TRUE(screenText(panel).contains(u"new 1, worse 1"_s)) << screenText(panel).toStdString();
    EXPECT_TRUE(list.item(0)->text().startsWith(u"new: 2026-0001"_s));
    EXPECT_TRUE(list.item(1)->text().startsWith(u"worse (2 to 4): "_s));
    QSignalSpy wished(&panel, &SincePanel::incidentWished);
    list.setCurrentRow(1);
    emit list.itemActivated(list.item(1));
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished.front().front().toString(), u"i-1"_s);
    list.setCurrentRow(0);
    emit list.itemActivated(list.item(0));
    EXPECT_EQ(focus.matter(), u"2026-0001"_s);
}

TEST_F(Panel, CannotNoteALookInFixedMode)
{
    EXPECT_TRUE(panel.seenAction()->isEnabled());
    clock.fixAt(time.now());
    EXPECT_FALSE(panel.seenAction()->isEnabled());
    clock.goLive();
    EXPECT_TRUE(panel.seenAction()->isEnabled());
}

TEST_F(Panel, CanTakeTheLookBack)
{
    std::function<void()> undo;
    QObject::connect(&panel, &SincePanel::undoable, &panel,
        [&](const QString&, const std::function<void()>& back) { undo = back; });
    panel.show();
    bring(u"i-1"_s, Severity::Certain);
    panel.seenAction()->trigger();
    bring(u"i-1"_s, Severity::Grave);
    ASSERT_TRUE(waitForLines(1));
    panel.seenAction()->trigger();
    EXPECT_EQ(list.count(), 0);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(list.count(), 1);
}

TEST_F(Panel, SaysWithWhichInstantItComparesWhileTheClockIsFixed)
{
    panel.show();
    panel.seenAction()->trigger();
    time.advance(std::chrono::hours(2));
    clock.fixAt(time.now() - std::chrono::hours(1));
    EXPECT_TRUE(screenText(panel).contains(u"to the shown"_s)) << screenText(panel).toStdString();
    clock.fixAt(time.now() - std::chrono::hours(3));
    EXPECT_TRUE(screenText(panel).contains(u"The shown time is before it."_s));
    EXPECT_EQ(list.count(), 0);
}
