#include "shell/mainwindow.h"

#include "common/plaintext.h"
#include "support/workspacefixture.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

class SideWindowsTest : public ::testing::Test {
protected:
    SideWindowsTest() { window.show(); }
    static QWidget* edge(const QWidget& dialog)
    {
        return dialog.findChild<QWidget*>(u"exerciseEdge"_s);
    }

    testing::WorkspaceFixture console;
    std::array<QWidget*, 6> places{ new QWidget, new QWidget, new QWidget, new QWidget, new QWidget,
        new QWidget };
    MainWindow window{ console.workspace, places };
};

TEST_F(SideWindowsTest, FramesEveryWindowInAnExercise)
{
    window.setExercise(true);
    for (const QString& command : { u"keys"_s, u"about"_s })
        window.findChild<QAction*>(command)->trigger();
    QFileDialog chooser(&window);
    chooser.setOption(QFileDialog::DontUseNativeDialog);
    chooser.show();
    const auto dialogs = window.findChildren<QDialog*>();
    EXPECT_EQ(dialogs.size(), 3);
    for (const QDialog* dialog : dialogs) {
        ASSERT_NE(edge(*dialog), nullptr) << dialog->windowTitle().toStdString();
        EXPECT_EQ(edge(*dialog)->geometry(), dialog->rect());
        EXPECT_TRUE(dialog->windowTitle().contains(u"EXERCISE"_s));
    }
}

TEST_F(SideWindowsTest, KeepsTheFrameAtTheEdgeAndOffWhatLiesInside)
{
    window.setExercise(true);
    auto* dialog = new QDialog(&window);
    auto* words = new PlainLabel(u"words"_s);
    (new QVBoxLayout(dialog))->addWidget(words);
    dialog->resize(600, 300);
    dialog->show();
    dialog->resize(700, 400);
    EXPECT_EQ(edge(*dialog)->geometry(), dialog->rect());
    EXPECT_GE(words->geometry().top(), 22);
    EXPECT_TRUE(edge(*dialog)->testAttribute(Qt::WA_TransparentForMouseEvents));
}

TEST_F(SideWindowsTest, LeavesWindowsAloneOutsideAnExercise)
{
    window.findChild<QAction*>(u"keys"_s)->trigger();
    const auto* sheet = window.findChild<QDialog*>(u"shortcutSheet"_s);
    ASSERT_NE(sheet, nullptr);
    EXPECT_EQ(edge(*sheet), nullptr);
    EXPECT_FALSE(sheet->windowTitle().contains(u"EXERCISE"_s));
}

TEST_F(SideWindowsTest, GivesTheKeyboardBackToTheMainWindow)
{
    window.findChild<QAction*>(u"keys"_s)->trigger();
    auto* sheet = window.findChild<QDialog*>(u"shortcutSheet"_s);
    sheet->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->isActiveWindow(); }));
    sheet->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isActiveWindow(); }));
}

TEST_F(SideWindowsTest, LeavesTheKeyboardToAWindowThatMustBeAnswered)
{
    QDialog sheet(&window);
    sheet.show();
    QDialog question(&window);
    question.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return question.isActiveWindow(); }));
    sheet.hide();
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(QTest::qWaitFor([&] { return window.isActiveWindow(); }, 100));
    EXPECT_TRUE(question.isActiveWindow());
    question.close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isActiveWindow(); }));
}

TEST_F(SideWindowsTest, FramesAWindowOnceHoweverOftenItIsShown)
{
    window.setExercise(true);
    QDialog dialog(&window);
    new QVBoxLayout(&dialog);
    dialog.setWindowTitle(u"Keys"_s);
    for (int n = 0; n < 3; ++n) {
        dialog.show();
        dialog.hide();
    }
    EXPECT_EQ(dialog.findChildren<QWidget*>(u"exerciseEdge"_s).size(), 1);
    EXPECT_EQ(dialog.windowTitle().count(u"EXERCISE"_s), 1);
}

TEST_F(SideWindowsTest, FramesAWindowOfAWindowAndNothingElse)
{
    window.setExercise(true);
    QDialog dialog(&window);
    new QVBoxLayout(&dialog);
    dialog.show();
    QDialog inner(&dialog);
    new QVBoxLayout(&inner);
    inner.show();
    EXPECT_NE(edge(inner), nullptr);
    QWidget words(&window, Qt::SplashScreen);
    new QVBoxLayout(&words);
    words.show();
    EXPECT_EQ(edge(words), nullptr) << "it is not a window for work";
    QDialog foreign;
    new QVBoxLayout(&foreign);
    foreign.show();
    EXPECT_EQ(edge(foreign), nullptr) << "a window of no window of ours";
}

} // namespace yagura
