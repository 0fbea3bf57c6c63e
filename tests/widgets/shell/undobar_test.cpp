#include "shell/undobar.h"

#include "support/qtprinters.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(UndoBar, TakesBackOnceWhatWasJustDone)
{
    UndoBar bar;
    int undone = 0;
    bar.offer(u"1 alarm acknowledged."_s, [&] { ++undone; });
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.findChild<QLabel*>(u"undoWords"_s)->text(), u"1 alarm acknowledged."_s);
    bar.findChild<QPushButton*>(u"undoButton"_s)->click();
    bar.undo();
    EXPECT_EQ(undone, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(UndoBar, OffersTheNewestAlone)
{
    UndoBar bar;
    int first = 0;
    int second = 0;
    bar.offer(u"first"_s, [&] { ++first; });
    bar.offer(u"second"_s, [&] { ++second; });
    bar.undo();
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
}

TEST(UndoBar, EndsItsOfferByItself)
{
    UndoBar bar(nullptr, 20ms);
    QSignalSpy offered(&bar, &UndoBar::offered);
    int undone = 0;
    bar.offer(u"done"_s, [&] { ++undone; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isHidden(); }, 2000));
    bar.undo();
    EXPECT_EQ(undone, 0);
    EXPECT_FALSE(offered.back().front().toBool());
    EXPECT_EQ(UndoBar::usualTime, 10s);
}

TEST(UndoBar, IsCalledWhatWasDoneByAScreenReader)
{
    UndoBar bar;
    bar.offer(u"1 alarm acknowledged."_s, [] {});
    EXPECT_EQ(bar.accessibleName(), u"1 alarm acknowledged."_s);
    bar.offer(u"2 alarms acknowledged."_s, [] {});
    EXPECT_EQ(bar.accessibleName(), u"2 alarms acknowledged."_s);
}

TEST(UndoBar, SaysThatTheKeyboardWasInItOnlyWhereItWas)
{
    UndoBar bar;
    QSignalSpy left(&bar, &UndoBar::left);
    bar.offer(u"done"_s, [] {});
    bar.undo();
    EXPECT_TRUE(left.empty());
    bar.offer(u"done"_s, [] {});
    bar.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    bar.findChild<QPushButton*>(u"undoButton"_s)->setFocus();
    bar.undo();
    EXPECT_EQ(left.size(), 1);
}

TEST(UndoBar, GivesEveryOfferItsWholeTime)
{
    UndoBar bar(nullptr, 400ms);
    bar.offer(u"first"_s, [] {});
    QElapsedTimer time;
    time.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return time.elapsed() >= 200; }));
    bar.offer(u"second"_s, [] {});
    time.restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bar.isOffered(); }));
    EXPECT_GE(time.elapsed(), 380);
}

TEST(UndoBar, SpeaksTheLanguageOfTheScreenAtOnce)
{
    UndoBar bar;
    auto* button = bar.findChild<QPushButton*>(u"undoButton"_s);
    const QString undo = button->text();
    button->setText(u"in another language"_s);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &changed);
    EXPECT_EQ(button->text(), undo);
}

} // namespace yagura
