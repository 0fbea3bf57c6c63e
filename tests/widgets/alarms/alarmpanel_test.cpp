#include "alarms/alarmpanel.h"

#include "alarmfixture.h"
#include "alarms/alarmbell.h"
#include "alarms/alarmflash.h"
#include "alarms/alarmlist.h"
#include "alarms/alarmtable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AlarmPanelTest : ::testing::Test, AlarmFixture {
    AlarmPanelTest()
    {
        panel.resize(1100, 700);
        panel.show();
    }
    template <typename Widget> Widget& find(const QString& name) const
    {
        return *panel.findChild<Widget*>(name);
    }
    QAction& command(const QString& name) const { return find<QAction>(name); }
    QString text(const QString& name) const { return find<QLabel>(name).text(); }
    AlarmList& list() const { return find<AlarmList>(u"alarmList"_s); }
    void choose(const QString& key)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                list().choose(key);
                return list().currentKey() == key;
            },
            2000));
    }
    int state(const QString& key) const
    {
        const Alarm* alarm = alarms.find(key);
        return alarm ? int(alarm->standing.state) : 0;
    }

    AlarmFlash flash{ alarms };
    AlarmBell bell{ alarms, [] {} };
    AlarmPanel panel{ workspace, flash, bell };
};

} // namespace

TEST_F(AlarmPanelTest, SaysThatAQuietScreenIsHealthy)
{
    EXPECT_TRUE(text(u"alarmsEmpty"_s).contains(u"No alarm stands"_s));
    EXPECT_FALSE(command(u"acknowledgeAlarm"_s).isEnabled());
}

TEST_F(AlarmPanelTest, AcknowledgesTheChosenAlarmByName)
{
    const QString key = silence();
    choose(key);
    command(u"acknowledgeAlarm"_s).trigger();
    EXPECT_EQ(state(key), int(AlarmState::Acknowledged));
    EXPECT_EQ(alarms.find(key)->hand.by, u"m-self"_s);
    EXPECT_FALSE(command(u"acknowledgeAlarm"_s).isEnabled());
}

TEST_F(AlarmPanelTest, GoesToTheNextUnacknowledgedFromAnywhere)
{
    QSignalSpy shown(&panel, &AlarmPanel::showWished);
    const QString b = silence();
    const QString a = fork();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().model()->rowCount() == 2; }, 2000));
    find<QTabBar>(u"alarmTabs"_s).setCurrentIndex(2);
    command(u"nextAlarm"_s).trigger();
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(list().currentKey(), a);
    command(u"nextAlarm"_s).trigger();
    EXPECT_EQ(list().currentKey(), b);
    command(u"previousAlarm"_s).trigger();
    EXPECT_EQ(list().currentKey(), a);
}

TEST_F(AlarmPanelTest, ShelvesForAReasonAndATime)
{
    const QString key = silence();
    choose(key);
    command(u"shelveAlarm"_s).trigger();
    EXPECT_TRUE(find<QWidget>(u"shelfForm"_s).isVisible());
    EXPECT_FALSE(find<QWidget>(u"shelfSecond"_s).isVisible());
    find<QPushButton>(u"shelfWish"_s).click();
    EXPECT_FALSE(text(u"shelfProblem"_s).isEmpty());
    EXPECT_EQ(state(key), int(AlarmState::Unacknowledged));
    find<QLineEdit>(u"shelfReason"_s).setText(u"maintenance"_s);
    find<QComboBox>(u"shelfTime"_s).setCurrentIndex(3);
    find<QPushButton>(u"shelfWish"_s).click();
    ASSERT_EQ(state(key), int(AlarmState::Shelved));
    EXPECT_EQ(alarms.find(key)->until, time.now() + 8h);
    EXPECT_FALSE(find<QWidget>(u"shelfForm"_s).isVisible());
    find<QTabBar>(u"alarmTabs"_s).setCurrentIndex(1);
    auto& shelf = find<AlarmList>(u"alarmShelf"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shelf.model()->rowCount() == 1; }, 2000));
    shelf.choose(key);
    command(u"bringAlarmBack"_s).trigger();
    EXPECT_EQ(state(key), int(AlarmState::Unacknowledged));
}

TEST_F(AlarmPanelTest, AsksForTheSecondPersonBeforeClassAIsPutAside)
{
    const QString key = fork();
    choose(key);
    command(u"takeAlarmOut"_s).trigger();
    EXPECT_TRUE(find<QWidget>(u"shelfSecond"_s).isVisible());
    find<QLineEdit>(u"shelfReason"_s).setText(u"known false"_s);
    find<QLineEdit>(u"shelfSecond"_s).setText(u"m-self"_s);
    find<QLineEdit>(u"shelfSecondReason"_s).setText(u"agreed"_s);
    find<QPushButton>(u"shelfWish"_s).click();
    EXPECT_TRUE(text(u"shelfProblem"_s).contains(u"another member"_s));
    find<QLineEdit>(u"shelfSecond"_s).setText(u"m-chair"_s);
    find<QPushButton>(u"shelfWish"_s).click();
    ASSERT_EQ(state(key), int(AlarmState::OutOfService));
    EXPECT_EQ(alarms.find(key)->hand.second, u"m-chair"_s);
}

TEST_F(AlarmPanelTest, OpensAHeapWithTheRightArrowAndAcknowledgesAllOfIt)
{
    for (int n = 0; n < 12; ++n)
        raise(u"incident:%1"_s.arg(n), AlarmCause::OwnSectorIncident, QString::number(n));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().model()->rowCount() == 1; }, 2000));
    const QModelIndex heap = list().model()->index(0, 0);
    list().setCurrentIndex(heap);
    list().setFocus();
    EXPECT_FALSE(list().isExpanded(heap));
    QTest::keyClick(&list(), Qt::Key_Right);
    EXPECT_TRUE(list().isExpanded(heap));
    EXPECT_EQ(list().model()->rowCount(heap), 12);
    list().setCurrentIndex(heap);
    command(u"acknowledgeAlarm"_s).trigger();
    EXPECT_EQ(alarms.unacknowledged(), 0);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto first = list().model()->index(0, 0);
            return list().model()->rowCount(first) == 12;
        },
        2000));
    EXPECT_TRUE(list().isExpanded(list().model()->index(0, 0))) << "stays as it was";
}

TEST_F(AlarmPanelTest, SaysWhatToDoAndWhoIsCalled)
{
    put(escalation(u"2026-0001"_s), u"m-duty"_s);
    const Matter& matter = *book.find(u"2026-0001"_s);
    time.set(matter.opened + (matter.expires - matter.opened) * 85 / 100);
    book.refreshExpiry(time.now());
    choose(raise(u"seat:2026-0001"_s, AlarmCause::SeatMustAnswer, u"2026-0001"_s));
    const QString said = text(u"alarmDetail"_s);
    EXPECT_TRUE(said.contains(u"Open the matter and answer it"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Called now: "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Chair"_s)) << said.toStdString();
}

TEST_F(AlarmPanelTest, WishesForTheThingItIsAbout)
{
    QSignalSpy spy(&panel, &AlarmPanel::thingWished);
    choose(raise(u"incident:1"_s, AlarmCause::OwnSectorIncident, u"incident--1"_s));
    command(u"openAlarm"_s).trigger();
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().at(1).toString(), u"incident--1"_s);
}

TEST_F(AlarmPanelTest, ClosesWithEscape)
{
    QSignalSpy spy(&panel, &AlarmPanel::closeWished);
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(AlarmPanelTest, ShowsTheWeek)
{
    std::vector<AlarmLine> lines;
    for (int n = 0; n < 3; ++n)
        lines.push_back({ time.now() - 1h, u"feed:a"_s, AlarmCause::FeedSilent, AlarmEvent::Raised,
            AlarmState::Normal, AlarmState::Unacknowledged, { u"甲"_s, u"Source A"_s }, {} });
    workspace.alarmLines = [lines](Instant) {
        return QtFuture::makeReadyFuture(Result<std::vector<AlarmLine>>(lines));
    };
    find<QTabBar>(u"alarmTabs"_s).setCurrentIndex(2);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return text(u"alarmWeekLoad"_s).contains(u"given 3 alarm(s)"_s); }, 2000))
        << text(u"alarmWeekLoad"_s).toStdString();
    const auto& repeaters = find<QTableWidget>(u"alarmRepeaters"_s);
    ASSERT_EQ(repeaters.rowCount(), 1);
    EXPECT_TRUE(repeaters.item(0, 0)->text().contains(u"Source A"_s));
    EXPECT_TRUE(text(u"alarmWeekIdle"_s).contains(u"Source silent"_s));
}

TEST_F(AlarmPanelTest, CanTakeTheAcknowledgementBack)
{
    std::function<void()> undo;
    QObject::connect(&panel, &AlarmPanel::undoable, &panel,
        [&](const QString&, const std::function<void()>& back) { undo = back; });
    const QString key = silence();
    choose(key);
    command(u"acknowledgeAlarm"_s).trigger();
    ASSERT_EQ(state(key), int(AlarmState::Acknowledged));
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(state(key), int(AlarmState::Unacknowledged));
}

TEST_F(AlarmPanelTest, ChoosesTheNextOneWhenTheChosenOneGoes)
{
    const QString a = fork();
    const QString b = silence();
    choose(a);
    alarms.clear(a, time.now());
    alarms.flush();
    command(u"acknowledgeAlarm"_s).trigger();
    EXPECT_EQ(state(a), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list().currentKey() == b; }, 2000));
    EXPECT_TRUE(list().selectionModel()->isSelected(list().currentIndex()));
}

TEST_F(AlarmPanelTest, MarksTheRowThatItsCommandsAreAbout)
{
    const QString key = silence();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().model()->rowCount() == 1; }, 2000));
    list().setFocus();
    EXPECT_EQ(list().currentKey(), key);
    EXPECT_TRUE(list().selectionModel()->isSelected(list().currentIndex()));
}

TEST_F(AlarmPanelTest, KeepsTheChoiceWhileAFormNamesIt)
{
    const QString b = silence();
    const QString a = fork();
    choose(b);
    command(u"shelveAlarm"_s).trigger();
    EXPECT_FALSE(list().isEnabled());
    command(u"nextAlarm"_s).trigger();
    EXPECT_EQ(list().currentKey(), b);
    find<QPushButton>(u"shelfLeave"_s).click();
    EXPECT_TRUE(list().isEnabled());
    command(u"nextAlarm"_s).trigger();
    EXPECT_EQ(list().currentKey(), a);
}

TEST_F(AlarmPanelTest, SaysThatItDoesNotFollowAFixedClock)
{
    clock.fixAt(time.now() - 1h);
    EXPECT_TRUE(text(u"alarmTitle"_s).contains(u"LIVE"_s));
    clock.goLive();
    EXPECT_FALSE(text(u"alarmTitle"_s).contains(u"LIVE"_s));
}
