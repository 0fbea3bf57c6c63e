#include "shell/clockbar.h"

#include "common/uilanguage.h"
#include "shell/jumpfield.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ClockBarTest : ::testing::Test, testing::WorkspaceFixture {
    Replay replay{ clock, time };
    std::unique_ptr<ClockBar> bar;

    ClockBarTest()
    {
        setUiLanguage(Language::English);
        workspace.replay = &replay;
        bar = std::make_unique<ClockBar>(workspace);
        QObject::connect(&replay, &Replay::instantWished, &clock, &PictureClock::fixAt);
    }
    QString words() const { return bar->findChild<QLabel*>(u"clockWords"_s)->text(); }
    QString pace() const { return bar->findChild<QLabel*>(u"replayPace"_s)->text(); }
    JumpField& field() const { return *bar->findChild<JumpField*>(); }
    void press(const QString& name) const { bar->findChild<QPushButton*>(name)->click(); }
    void type(const QString& text) const
    {
        field().setText(text);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
};

} // namespace

TEST_F(ClockBarTest, IsThereOnlyWhileTheClockIsFixed)
{
    EXPECT_TRUE(bar->isHidden());
    clock.fixAt(time.now() - 1h);
    EXPECT_FALSE(bar->isHidden());
    EXPECT_TRUE(words().contains(u"as known at"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"Nothing can be decided"_s)) << words().toStdString();
    clock.goLive();
    EXPECT_TRUE(bar->isHidden());
}

TEST_F(ClockBarTest, SaysThatThePictureIsStillBeingRead)
{
    clock.fixAt(time.now() - 1h);
    clock.setReading(true);
    EXPECT_TRUE(words().contains(u"is being read"_s)) << words().toStdString();
    clock.setReading(false);
    EXPECT_FALSE(words().contains(u"is being read"_s));
}

TEST_F(ClockBarTest, PlaysTimeByItsButtonsAndSaysHowFast)
{
    clock.fixAt(time.now() - 1h);
    press(u"replayForwardButton"_s);
    press(u"replayForwardButton"_s);
    EXPECT_EQ(pace(), u"▶ 2×"_s);
    for (int presses = 0; presses < 3; ++presses)
        press(u"replayBackButton"_s);
    EXPECT_EQ(pace(), u"▶ 0.25×"_s);
    press(u"replayPauseButton"_s);
    EXPECT_EQ(pace(), QString());
    EXPECT_FALSE(replay.isPlaying());
}

TEST_F(ClockBarTest, WishesTheTimeThatIsTyped)
{
    QSignalSpy wished(bar.get(), &ClockBar::fixWished);
    bar->askForTime();
    EXPECT_FALSE(bar->isHidden());
    type(u"0412"_s);
    ASSERT_EQ(wished.size(), 1);
    EXPECT_LT(wished[0][0].value<Instant>(), time.now());
    EXPECT_TRUE(clock.isLive()) << "the bar wishes, the console grants";
    EXPECT_EQ(field().text(), QString());
}

TEST_F(ClockBarTest, SaysWhatIsNoTimeAndKeepsIt)
{
    QSignalSpy wished(bar.get(), &ClockBar::fixWished);
    bar->askForTime();
    type(u"2590"_s);
    EXPECT_EQ(wished.size(), 0);
    EXPECT_TRUE(words().contains(u"2590"_s)) << words().toStdString();
    EXPECT_EQ(field().text(), u"2590"_s);
    type(u"2099-01-01 0412"_s);
    EXPECT_EQ(wished.size(), 0);
    EXPECT_TRUE(words().contains(u"still to come"_s)) << words().toStdString();
}

TEST_F(ClockBarTest, LeavesItLiveOnEscape)
{
    QSignalSpy left(bar.get(), &ClockBar::left);
    bar->askForTime();
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_TRUE(bar->isHidden());
    EXPECT_EQ(left.size(), 1);
}

} // namespace yagura
