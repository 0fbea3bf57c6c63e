#include "common/holdbutton.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace yagura;

namespace {

constexpr int longEnough = HoldButton::holdMs + 3000;

/// A window with a button that has the focus.
struct HoldFixture {
    HoldFixture()
        : button(new HoldButton(&window))
        , held(button, &HoldButton::held)
    {
        button->setText(QStringLiteral("Sign matter 2026-0147"));
        (new QVBoxLayout(&window))->addWidget(button);
        window.show();
        window.activateWindow();
        button->setFocus();
    }
    QWidget window;
    HoldButton* button;
    QSignalSpy held;
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
    HoldFixture witness; // held through: shows that the time was long enough
    QTest::keyPress(f.button, Qt::Key_Space);
    QTest::keyRelease(f.button, Qt::Key_Space);
    QTest::mousePress(witness.button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return witness.held.count() == 1; }, longEnough));
    EXPECT_EQ(f.held.count(), 0);
}

TEST(HoldButton, NeverActsOnEnterOrAClick)
{
    HoldFixture f;
    const QSignalSpy clicked(f.button, &QAbstractButton::clicked);
    QTest::keyClick(f.button, Qt::Key_Return);
    QTest::keyClick(f.button, Qt::Key_Enter);
    QTest::mouseClick(f.button, Qt::LeftButton);
    EXPECT_EQ(f.held.count(), 0);
    EXPECT_EQ(clicked.count(), 0);
}

TEST(HoldButton, CancelsWhenItLosesTheFocusOrIsDisabled)
{
    HoldFixture lost;
    HoldFixture disabled;
    HoldFixture witness;
    QTest::keyPress(lost.button, Qt::Key_Space);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(lost.button, &out);
    QTest::mousePress(disabled.button, Qt::LeftButton);
    disabled.button->setEnabled(false);
    QTest::mousePress(witness.button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return witness.held.count() == 1; }, longEnough));
    EXPECT_EQ(lost.held.count(), 0);
    EXPECT_EQ(disabled.held.count(), 0);
}

TEST(HoldButton, IsHighEnoughForAHand)
{
    HoldFixture f;
    EXPECT_GE(f.button->sizeHint().height(), 44);
    EXPECT_GT(
        f.button->sizeHint().width(), f.button->fontMetrics().horizontalAdvance(f.button->text()));
}
