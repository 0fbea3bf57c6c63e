#include "shell/strip.h"

#include "support/qtprinters.h"
#include "support/workspacefixture.h"

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

} // namespace yagura
