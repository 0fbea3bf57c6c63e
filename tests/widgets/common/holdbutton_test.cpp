#include "common/holdbutton.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace yagura;

namespace {

constexpr int longEnough = HoldButton::holdMs + 3000;

/// A window with two buttons. Nobody has the focus, so that nothing but the test's own events
/// cancels.
struct HoldFixture {
    HoldFixture()
        : button(new HoldButton(&window))
        , other(new HoldButton(&window))
        , held(button, &HoldButton::held)
        , otherHeld(other, &HoldButton::held)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(button);
        column->addWidget(other);
        button->setText(QStringLiteral("Sign matter 2026-0147"));
        window.show();
    }
    /// Holds the other button from now on until it acts: longer than anything that was begun before
    /// could need.
    void letTheTimePass()
    {
        QTest::mousePress(other, Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return otherHeld.count() == 1; }, longEnough));
    }
    QWidget window;
    HoldButton* button;
    HoldButton* other;
    QSignalSpy held;
    QSignalSpy otherHeld;
};

} // namespace

TEST(HoldButton, ActsAfterSpaceWasHeldForTwoSeconds)
{
    HoldFixture f;
    QElapsedTimer since;
    since.start();
    QTest::keyPress(f.button, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.held.count() == 1; }, longEnough));
    EXPECT_GE(since.elapsed(), HoldButton::holdMs);
    QTest::keyRelease(f.button, Qt::Key_Space);
    EXPECT_EQ(f.held.count(), 1);
}

TEST(HoldButton, ActsAfterTheMouseWasHeldForTwoSeconds)
{
    HoldFixture f;
    QTest::mousePress(f.button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.held.count() == 1; }, longEnough));
}

TEST(HoldButton, DoesNothingWhenReleasedEarly)
{
    HoldFixture f;
    QTest::keyPress(f.button, Qt::Key_Space);
    QTest::keyRelease(f.button, Qt::Key_Space);
    f.letTheTimePass();
    EXPECT_EQ(f.held.count(), 0);
}

TEST(HoldButton, IsHeldThroughRepeatsThatLookLikeReleases)
{
    HoldFixture f;
    QTimer repeat;
    QObject::connect(&repeat, &QTimer::timeout, f.button, [&] {
        QTest::keyRelease(f.button, Qt::Key_Space);
        QTest::keyPress(f.button, Qt::Key_Space);
    });
    QElapsedTimer since;
    since.start();
    QTest::keyPress(f.button, Qt::Key_Space);
    repeat.start(40);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.held.count() == 1; }, longEnough));
    EXPECT_GE(since.elapsed(), HoldButton::holdMs);
}

TEST(HoldButton, LetsAHeldSpaceTypeNothingIntoWhatOpens)
{
    HoldFixture f;
    QLineEdit line(&f.window);
    QTest::keyPress(f.button, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.held.count() == 1; }, longEnough));
    QTest::keyPress(&line, Qt::Key_Space);
    QTest::keyRelease(&line, Qt::Key_Space);
    EXPECT_TRUE(line.text().isEmpty());
    EXPECT_EQ(f.held.count(), 1);
}

TEST(HoldButton, GivesSpaceBackOnceItWasReleased)
{
    HoldFixture f;
    QLineEdit line(&f.window);
    QTest::keyPress(f.button, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.held.count() == 1; }, longEnough));
    QTest::keyRelease(&line, Qt::Key_Space);
    f.letTheTimePass();
    QTest::keyClick(&line, Qt::Key_Space);
    EXPECT_EQ(line.text(), QStringLiteral(" "));
    EXPECT_EQ(f.held.count(), 1);
}

TEST(HoldButton, DoesNothingWhenTheMouseLeavesIt)
{
    HoldFixture f;
    QTest::mousePress(f.button, Qt::LeftButton);
    QMouseEvent away(QEvent::MouseMove, QPointF(-50, -50), f.button->mapToGlobal(QPointF(-50, -50)),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.button, &away);
    f.letTheTimePass();
    EXPECT_EQ(f.held.count(), 0);
}

TEST(HoldButton, NeverActsOnEnterHoweverLongItIsHeld)
{
    HoldFixture f;
    const QSignalSpy clicked(f.button, &QAbstractButton::clicked);
    QTest::keyPress(f.button, Qt::Key_Return);
    QTest::keyPress(f.button, Qt::Key_Enter);
    f.letTheTimePass();
    EXPECT_EQ(f.held.count(), 0);
    EXPECT_EQ(clicked.count(), 0);
}

TEST(HoldButton, NeverActsOnAClick)
{
    HoldFixture f;
    const QSignalSpy clicked(f.button, &QAbstractButton::clicked);
    QTest::mouseClick(f.button, Qt::LeftButton);
    f.letTheTimePass();
    EXPECT_EQ(f.held.count(), 0);
    EXPECT_EQ(clicked.count(), 0);
}

TEST(HoldButton, CancelsWhenItLosesTheFocus)
{
    HoldFixture f;
    QTest::keyPress(f.button, Qt::Key_Space);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(f.button, &out);
    f.letTheTimePass();
    EXPECT_EQ(f.held.count(), 0);
}

TEST(HoldButton, CanBeHeldAgainAfterItLostTheFocus)
{
    HoldFixture f;
    QTest::keyPress(f.button, Qt::Key_Space);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(f.button, &out);
    QTest::keyPress(f.button, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.held.count() == 1; }, longEnough));
}

TEST(HoldButton, CancelsWhenItIsDisabled)
{
    HoldFixture f;
    QTest::keyPress(f.button, Qt::Key_Space);
    f.button->setEnabled(false);
    f.letTheTimePass();
    EXPECT_EQ(f.held.count(), 0);
}

TEST(HoldButton, IsHighEnoughForAHand)
{
    HoldFixture f;
    EXPECT_GE(f.button->sizeHint().height(), 44);
    EXPECT_GT(
        f.button->sizeHint().width(), f.button->fontMetrics().horizontalAdvance(f.button->text()));
}
