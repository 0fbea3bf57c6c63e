#include "shell/strip.h"

#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QLabel>
#include <QLayout>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StripTest : public ::testing::Test {
protected:
    QString text(const QString& name) const { return strip.findChild<QLabel*>(name)->text(); }

    testing::WorkspaceFixture console;
    Strip strip{ console.workspace, true };
};

TEST_F(StripTest, SaysExerciseAndLiveInWords)
{
    EXPECT_TRUE(text(u"stripMode"_s).contains(u"EXERCISE"_s));
    EXPECT_TRUE(text(u"stripMode"_s).contains(u"LIVE"_s));
}

TEST_F(StripTest, SaysFixedAndHowManyItemsAreHeld)
{
    console.clock.fixAt(console.time.now());
    console.clock.hold(7);
    EXPECT_TRUE(text(u"stripMode"_s).contains(u"FIXED"_s));
    EXPECT_TRUE(text(u"stripClock"_s).contains(u'7')) << text(u"stripClock"_s).toStdString();
}

TEST_F(StripTest, NamesTheZoneWithEveryTime)
{
    strip.refresh();
    EXPECT_TRUE(text(u"stripClock"_s).contains(u"JST"_s)) << text(u"stripClock"_s).toStdString();
}

TEST_F(StripTest, ShowsTheAgeOfTheDataWhenTheHubIsGone)
{
    LinkHealth hub;
    hub.isHub = true;
    hub.state = FeedState::Offline;
    hub.lastFrame = console.time.now();
    console.time.advance(4min);
    console.feeds.setLink(hub);
    EXPECT_TRUE(text(u"stripFeeds"_s).contains(u'4')) << text(u"stripFeeds"_s).toStdString();
}

TEST_F(StripTest, SaysLoudlyWhenTheLedgerIsNotTrusted)
{
    console.book.raiseAlarm({ Error::Code::Untrusted, u"two histories"_s, u"E-LED-INCONS"_s });
    EXPECT_TRUE(text(u"stripVerified"_s).contains(u"NOT TRUSTED"_s));
}

TEST_F(StripTest, CountsTheDecisionsThatThisConsoleVerified)
{
    testing::CouncilFixture council;
    Strip line(council.workspace, true);
    const auto said = [&] { return line.findChild<QLabel*>(u"stripVerified"_s)->text(); };
    EXPECT_TRUE(said().contains(u"no decision yet"_s)) << said().toStdString();
    council.put(council.escalation(u"2026-0001"_s), u"m-duty"_s);
    council.mark(u"2026-0001"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    council.mark(u"2026-0001"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    EXPECT_TRUE(said().startsWith(u"2 of 2 decisions verified on this PC"_s))
        << said().toStdString();
    EXPECT_TRUE(said().endsWith(u"no witness"_s));
    council.witness(council.book.size() - 1);
    EXPECT_TRUE(said().endsWith(u"1 of 2 witnessed"_s)) << said().toStdString();
    council.witness(council.book.size());
    EXPECT_TRUE(said().contains(u"· witnessed "_s)) << said().toStdString();
}

TEST_F(StripTest, CountsTheDecisionsOfTheTimeThatIsShown)
{
    testing::CouncilFixture council;
    Strip line(council.workspace, true);
    const auto said = [&] { return line.findChild<QLabel*>(u"stripVerified"_s)->text(); };
    council.put(council.escalation(u"2026-0001"_s), u"m-duty"_s);
    council.mark(u"2026-0001"_s, u"m-0003"_s, u"member"_s, Verb::SignOff);
    const Instant then = council.time.now();
    council.mark(u"2026-0001"_s, u"m-0004"_s, u"member"_s, Verb::SignOff);
    council.book.showAt(then);
    line.refresh();
    EXPECT_TRUE(said().startsWith(u"1 of 1 "_s)) << said().toStdString();
    council.book.showAt({});
    line.refresh();
    EXPECT_TRUE(said().startsWith(u"2 of 2 "_s)) << said().toStdString();
}

TEST_F(StripTest, CountsTheDecisionsForWhichHalfOfTheTimeIsOver)
{
    testing::CouncilFixture council;
    Strip line(council.workspace, true);
    const auto said = [&] { return line.findChild<QLabel*>(u"stripDecisions"_s)->text(); };
    council.put(council.escalation(u"2026-0001"_s), u"m-duty"_s);
    const Matter& matter = *council.book.find(u"2026-0001"_s);
    const auto at = [&](int percent) {
        council.time.set(matter.opened + (matter.expires - matter.opened) * percent / 100);
        council.book.refreshExpiry(council.time.now());
        line.refresh();
    };
    at(49);
    EXPECT_FALSE(said().contains(u"half"_s)) << said().toStdString();
    at(50);
    EXPECT_TRUE(said().endsWith(u"past half of their time 1"_s)) << said().toStdString();
}

TEST_F(StripTest, HasRoomForTheCountOfAlarms)
{
    auto* cell = new QLabel(u"Alarms: 2"_s);
    QWidget screen;
    auto* line = new Strip(console.workspace, true, &screen);
    const int before = line->minimumSizeHint().width();
    line->addCell(cell);
    EXPECT_GE(line->minimumSizeHint().width(), before);
    screen.show();
    line->resize(1900, 120);
    line->layout()->activate();
    EXPECT_GT(cell->x(), line->findChild<QLabel*>(u"stripDecisions"_s)->geometry().right());
    EXPECT_LT(cell->geometry().right(), line->findChild<QLabel*>(u"stripFeeds"_s)->x());
}

TEST_F(StripTest, PutsTheLedgerLineBelowWhereTheScreenIsNarrow)
{
    LinkHealth hub;
    hub.isHub = true;
    hub.state = FeedState::Offline;
    hub.lastFrame = console.time.now();
    console.feeds.setLink(hub);
    QWidget screen;
    Strip narrow(console.workspace, true, &screen);
    screen.show();
    const auto* verified = narrow.findChild<QLabel*>(u"stripVerified"_s);
    const auto* feeds = narrow.findChild<QLabel*>(u"stripFeeds"_s);
    narrow.resize(1900, 120);
    narrow.layout()->activate();
    EXPECT_EQ(verified->y(), feeds->y());
    narrow.resize(narrow.minimumSizeHint().width(), 120);
    narrow.layout()->activate();
    EXPECT_GT(verified->y(), feeds->y());
    EXPECT_LE(verified->geometry().right(), narrow.width());
}

/// One urgent act after another, each left where no notice has been recorded.
struct UrgentStrip : ::testing::Test, testing::LaneFixture {
    void act(const QString& id)
    {
        put(urgentMeasure(id));
        upTo(id, StepKind::Command);
        record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    }
    void waitFor(std::chrono::milliseconds time)
    {
        ledger.clock.advance(time);
        refresh();
        strip.refresh();
    }
    QString said() const { return label().text(); }
    const QLabel& label() const { return *strip.findChild<QLabel*>(u"stripUrgent"_s); }

    Strip strip{ workspace, true };
};

TEST_F(UrgentStrip, SaysNothingWhileNoNoticeIsOwed)
{
    put(urgentMeasure(u"U-2026-0001"_s));
    upTo(u"U-2026-0001"_s, StepKind::Command);
    strip.refresh();
    EXPECT_TRUE(label().isHidden());
}

TEST_F(UrgentStrip, CountsUpFromTheActUntilTheNoticeIsRecorded)
{
    act(u"U-2026-0001"_s);
    const Instant began = matter(u"U-2026-0001"_s).noticeFrom;
    waitFor(41min + 12s - (ledger.clock.now() - began));
    EXPECT_FALSE(label().isHidden());
    EXPECT_TRUE(said().startsWith(u"NOT NOTIFIED 00:41:12 · U-2026-0001"_s))
        << said().toStdString();
    EXPECT_TRUE(said().contains(u"internal target"_s)) << said().toStdString();
    EXPECT_FALSE(said().contains(u"Notice late"_s)) << said().toStdString();
    record(u"officer"_s, u"U-2026-0001"_s, StepKind::Execution, u"ended"_s);
    waitFor(1s);
    EXPECT_FALSE(label().isHidden()) << "the act is over, and the notice still owed";
    record(u"commander"_s, u"U-2026-0001"_s, StepKind::Notice);
    EXPECT_TRUE(label().isHidden());
}

TEST_F(UrgentStrip, CountsSeveralActsByTheOldest)
{
    act(u"U-2026-0001"_s);
    waitFor(2h);
    act(u"U-2026-0002"_s);
    waitFor(1s);
    EXPECT_TRUE(said().startsWith(u"NOT NOTIFIED: 2 act(s), the longest 02:00:"_s))
        << said().toStdString();
    EXPECT_TRUE(said().contains(u"U-2026-0001"_s));
}

TEST_F(UrgentStrip, SaysInWordsThatTheLimitHasPassed)
{
    act(u"U-2026-0001"_s);
    waitFor(25h);
    EXPECT_TRUE(said().startsWith(u"NOT NOTIFIED 25:00:"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"internal target: over by 1 h"_s)) << said().toStdString();
    EXPECT_TRUE(said().endsWith(u"Notice late"_s)) << said().toStdString();
}

TEST_F(UrgentStrip, RunsOnWhileTheScreenIsFixed)
{
    act(u"U-2026-0001"_s);
    const Instant began = matter(u"U-2026-0001"_s).noticeFrom;
    waitFor(3h - (ledger.clock.now() - began));
    book.showAt(began - 1min);
    clock.fixAt(began - 1min);
    strip.refresh();
    EXPECT_TRUE(said().startsWith(u"LIVE · NOT NOTIFIED 03:00:00"_s)) << said().toStdString();
    waitFor(1min);
    EXPECT_TRUE(said().startsWith(u"LIVE · NOT NOTIFIED 03:01:00"_s)) << said().toStdString();
}

TEST_F(StripTest, DoesNotCountASourceThatOnlyConnectsAsOneThatReports)
{
    const auto source = [](FeedState state) {
        SourceHealth health;
        health.state = state;
        return health;
    };
    console.feeds.setSources({ source(FeedState::Live), source(FeedState::Connecting),
                                 source(FeedState::Connecting), source(FeedState::Silent) },
        0);
    strip.refresh();
    EXPECT_TRUE(text(u"stripFeeds"_s).contains(u"1 ok, 1 silent, 2 not heard yet"_s))
        << text(u"stripFeeds"_s).toStdString();
}

TEST_F(StripTest, SaysBesideItselfWhatDoesNotFollowAFixedClock)
{
    console.clock.fixAt(console.time.now());
    for (const QString& name : { u"stripDecisions"_s, u"stripFeeds"_s, u"stripVerified"_s })
        EXPECT_TRUE(text(name).startsWith(u"LIVE · "_s)) << name.toStdString();
    console.clock.goLive();
    for (const QString& name : { u"stripDecisions"_s, u"stripFeeds"_s, u"stripVerified"_s })
        EXPECT_FALSE(text(name).contains(u"LIVE"_s)) << name.toStdString();
}

TEST_F(UrgentStrip, NeverChangesItsHeightByWhatItSays)
{
    Strip narrow(workspace, true);
    Strip wide(workspace, true);
    narrow.resize(1000, 200); // of this font; a window of 1366 by 768
    wide.resize(1920, 200);
    std::vector<int> quiet;
    for (Strip* line : { &narrow, &wide }) {
        line->addCell(new QLabel(u"Alarms: 0"_s));
        line->show();
        line->layout()->activate();
        quiet.push_back(line->sizeHint().height());
    }
    EXPECT_GT(quiet[0], quiet[1]);
    act(u"U-2026-0001"_s);
    waitFor(25h);
    book.raiseAlarm({ Error::Code::Untrusted, u"two histories"_s, u"E-LED-INCONS"_s });
    std::vector<int> loud;
    for (Strip* line : { &narrow, &wide }) {
        line->refresh();
        line->layout()->activate();
        EXPECT_TRUE(line->findChild<QLabel*>(u"stripUrgent"_s)->isVisible());
        loud.push_back(line->sizeHint().height());
    }
    EXPECT_EQ(loud, quiet);
}

} // namespace yagura
