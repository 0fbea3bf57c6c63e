#include "shell/stopkey.h"

#include "shell/mainwindow.h"
#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

class StopKeyTest : public ::testing::Test {
protected:
    StopKeyTest()
    {
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.showPlace(Place::Timeline);
        field->setFocus();
    }
    StopKey& bar() const { return *window.findChild<StopKey*>(); }

    testing::WorkspaceFixture console;
    std::array<QWidget*, 6> places{ new QWidget, new QWidget, new QWidget, new QWidget, new QWidget,
        new QWidget };
    QLineEdit* field = new QLineEdit(places[2]);
    MainWindow window{ console.workspace, places };
    QSignalSpy wished{ &window, &MainWindow::stopWished };
};

TEST_F(StopKeyTest, WishesAStopAfterTwoSecondsFromAnyField)
{
    QTest::keyPress(field, Qt::Key_F12);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(wished.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !wished.isEmpty(); }, 4000));
    EXPECT_EQ(wished.value(0).value(0).toBool(), true);
    EXPECT_FALSE(bar().isVisible());
    QTest::keyRelease(field, Qt::Key_F12);
}

TEST_F(StopKeyTest, IsCancelledByLettingGo)
{
    QTest::keyPress(field, Qt::Key_F12);
    QTest::keyRelease(field, Qt::Key_F12);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar().isVisible(); }, 1000));
    EXPECT_FALSE(QTest::qWaitFor([&] { return !wished.isEmpty(); }, StopKey::holdMs + 200));
}

TEST_F(StopKeyTest, HoldsOnThroughTheRepeatsOfAHeldKey)
{
    QTest::keyPress(field, Qt::Key_F12);
    const auto repeat = [&] {
        QTest::keyRelease(field, Qt::Key_F12); // as X servers repeat that do not say so
        QTest::keyPress(field, Qt::Key_F12);
        return !wished.isEmpty();
    };
    EXPECT_TRUE(QTest::qWaitFor(repeat, 4000));
    EXPECT_EQ(wished.size(), 1) << "once for one press";
    QTest::keyRelease(field, Qt::Key_F12);
}

TEST_F(StopKeyTest, LeavesEveryOtherKeyAlone)
{
    QTest::keyClicks(field, u"ab"_s);
    QTest::keyPress(field, Qt::Key_F12);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyRelease(field, Qt::Key_F12);
    EXPECT_EQ(field->text(), u"ab"_s);
    EXPECT_TRUE(wished.isEmpty());
}

TEST_F(StopKeyTest, IsForgottenWhenTheWindowLosesTheKeyboard)
{
    QTest::keyPress(field, Qt::Key_F12);
    QEvent gone(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&window, &gone);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(StopKeyTest, StandsInTheMenuAndIsNotHeldThere)
{
    window.findChild<QAction*>(u"stopMeasure"_s)->trigger();
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished.value(0).value(0).toBool(), false);
}

} // namespace yagura
