#include "shell/mainwindow.h"

#include "common/plaintext.h"
#include "support/expectedwarnings.h"
#include "support/workspacefixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

class MainWindowTest : public ::testing::Test {
protected:
    testing::WorkspaceFixture console;
    std::array<QWidget*, 6> places{ new QWidget, new QWidget, new QWidget, new QWidget, new QWidget,
        new QWidget };
    MainWindow window{ console.workspace, places };
};

TEST_F(MainWindowTest, ShowsThePlaceThatIsAskedFor)
{
    window.show();
    window.showPlace(Place::Review);
    EXPECT_TRUE(places[4]->isVisible());
    EXPECT_FALSE(places[0]->isVisible());
}

TEST_F(MainWindowTest, MovesTheKeyboardIntoThePlaceThatIsShown)
{
    auto* button = new QPushButton(places[3]);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.showPlace(Place::Decisions);
    EXPECT_EQ(window.focusWidget(), button);
}

TEST_F(MainWindowTest, GivesTheKeyboardToTheFirstListWithRowsAndNotToItsTabs)
{
    auto* column = new QVBoxLayout(places[0]);
    auto* tabs = new QTabBar;
    tabs->addTab(u"Incidents"_s);
    auto* empty = new QListWidget;
    auto* list = new QListWidget;
    for (QWidget* part : std::initializer_list<QWidget*>{ tabs, empty, new QPushButton, list })
        column->addWidget(part);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.showPlace(Place::Situation);
    EXPECT_EQ(window.focusWidget(), empty) << "nothing has rows yet";
    list->addItem(u"a row"_s);
    window.showPlace(Place::Situation);
    EXPECT_EQ(window.focusWidget(), list);
    tabs->setFocus();
    window.showPlace(Place::Review);
    window.showPlace(Place::Situation);
    EXPECT_EQ(window.focusWidget(), tabs) << "where it was left";
}

TEST_F(MainWindowTest, NeverGivesTheKeyboardToWhatScrollsTheTabs)
{
    auto* tabs = new QTabWidget;
    for (const QString& name : { u"Answered matters"_s, u"Refused and not counted"_s })
        tabs->addTab(new QWidget, name);
    (new QVBoxLayout(places[0]))->addWidget(tabs);
    tabs->resize(60, 60); // too narrow for its tabs until the window is shown
    tabs->tabBar()->resize(60, 30);
    window.showPlace(Place::Situation);
    EXPECT_EQ(window.focusWidget(), tabs->tabBar());
}

TEST_F(MainWindowTest, ShowsTheAlarmsOverThePlaceAndGoesBackWithEscape)
{
    auto* page = new QWidget;
    window.setAlarms(new QLabel(u"Alarms: 0"_s), page);
    window.showPlace(Place::Decisions);
    window.show();
    window.showAlarms();
    EXPECT_TRUE(page->isVisible());
    EXPECT_FALSE(places[3]->isVisible());
    console.focus.setSector(u"ci.power"_s);
    window.findChild<QAction*>(u"clearFocus"_s)->trigger();
    EXPECT_TRUE(places[3]->isVisible());
    EXPECT_TRUE(console.focus.hasFilter()) << "the selection comes next";
    window.showAlarms();
    window.showPlace(Place::Review);
    EXPECT_FALSE(page->isVisible());
}

TEST_F(MainWindowTest, PrintsAKeyBesideEveryCommandOfTheClock)
{
    const QAction* live = window.findChild<QAction*>(u"goLive"_s);
    ASSERT_NE(live, nullptr);
    EXPECT_EQ(live->shortcut(), QKeySequence(Qt::Key_F5));
}

TEST_F(MainWindowTest, ClearsTheSelectionOnEscape)
{
    console.focus.setSector(u"ci.power"_s);
    window.findChild<QAction*>(u"clearFocus"_s)->trigger();
    EXPECT_FALSE(console.focus.hasFilter());
}

TEST_F(MainWindowTest, AsksForTheClockToBeFixedWithoutFixingItItself)
{
    QSignalSpy wished(&window, &MainWindow::fixWished);
    window.findChild<QAction*>(u"fixNow"_s)->trigger();
    EXPECT_EQ(wished.size(), 1);
    EXPECT_TRUE(console.clock.isLive());
}

TEST_F(MainWindowTest, ShowsTheStrictestMarkingThatCanBeDrawn)
{
    auto* chip = window.findChild<QWidget*>(u"stripMarking"_s);
    ASSERT_NE(chip, nullptr);
    Item amber = console.incident(u"a"_s, Severity::Major, u"ci.power"_s, 13);
    amber.marking.tlp = Tlp::Amber;
    console.picture.apply({ amber, console.incident(u"b"_s, Severity::Slight, u"ci.gas"_s, 1) });
    EXPECT_TRUE(chip->accessibleName().contains(u"TLP:AMBER"_s))
        << chip->accessibleName().toStdString();
}

TEST_F(MainWindowTest, ListsEveryCommandWithAKeyOnTheKeySheet)
{
    window.show();
    window.findChild<QAction*>(u"keys"_s)->trigger();
    EXPECT_NE(window.findChild<QDialog*>(u"shortcutSheet"_s), nullptr);
}

TEST_F(MainWindowTest, FitsASmallScreenHoweverMuchAPlaceNeeds)
{
    places[0]->setMinimumSize(2000, 1500);
    window.resize(1366, 768);
    window.show();
    EXPECT_LE(window.width(), 1366);
    EXPECT_LE(window.height(), 768);
}

TEST_F(MainWindowTest, StaysOnAButtonWhenEnterIsPressed)
{
    auto* sign = new QPushButton(places[0]);
    auto* back = new QPushButton(places[0]);
    const QSignalSpy clicked(sign, &QPushButton::clicked);
    window.show();
    sign->setFocus();
    {
        const yagura::testing::ExpectedWarning offscreen(u"raise()"_s);
        QTest::keyClick(sign, Qt::Key_Return);
    }
    EXPECT_EQ(window.focusWidget(), sign);
    EXPECT_FALSE(back->hasFocus());
    EXPECT_EQ(clicked.count(), 0);
    EXPECT_TRUE(QToolTip::text().contains(u"space bar"_s)) << "how else to go on";
    QToolTip::hideText();
}

TEST_F(MainWindowTest, GivesTheKeyboardToANoticeThatAsksForIt)
{
    auto* notice = new QWidget;
    auto* field = new QLineEdit(notice);
    notice->setFocusProxy(field);
    window.show();
    window.setNotice(notice);
    EXPECT_EQ(window.focusWidget(), field);
}

TEST_F(MainWindowTest, DoesNotScrollWhatFits)
{
    auto* column = new QVBoxLayout(places[0]);
    for (int i = 0; i < 3; ++i) {
        auto* flexible = new QTextEdit; // likes to be higher than it needs
        flexible->setMinimumHeight(40);
        column->addWidget(flexible);
    }
    auto* wrapped = new PlainLabel(QString(u"words "_s).repeated(60));
    wrapped->setWordWrap(true);
    window.setNotice(wrapped);
    window.resize(900, 540);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::sendPostedEvents(); // the layouts settle
    const auto* room = window.findChild<QScrollArea*>(u"room"_s);
    EXPECT_EQ(room->verticalScrollBar()->maximum(), 0);
}

TEST_F(MainWindowTest, ClosesANoticeWithEscapeWhereverTheKeyboardIs)
{
    auto* button = new QPushButton(places[0]);
    window.show();
    button->setFocus();
    int closed = 0;
    auto* notice = new QLabel(u"nothing to stop"_s);
    window.setNotice(notice, [&] { ++closed; });
    console.focus.setSector(u"ci.power"_s);
    window.findChild<QAction*>(u"clearFocus"_s)->trigger();
    EXPECT_EQ(closed, 1);
    EXPECT_TRUE(console.focus.hasFilter()) << "the selection comes next";
    window.setNotice(nullptr);
    window.findChild<QAction*>(u"clearFocus"_s)->trigger();
    EXPECT_FALSE(console.focus.hasFilter());
}

TEST_F(MainWindowTest, TakesBackWithItsKeyWhatWasJustDone)
{
    QAction* undo = window.findChild<QAction*>(u"undo"_s);
    EXPECT_EQ(undo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
    EXPECT_FALSE(undo->isEnabled());
    int undone = 0;
    window.show();
    const int height = places[0]->height();
    window.offerUndo(u"1 alarm acknowledged."_s, [&] { ++undone; });
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_EQ(places[0]->height(), height) << "nothing moves for it";
    undo->trigger();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(undo->isEnabled());
}

} // namespace yagura
