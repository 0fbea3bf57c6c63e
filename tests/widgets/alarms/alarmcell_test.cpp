#include "alarms/alarmcell.h"
#include "alarms/alarmflash.h"

#include "alarmfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AlarmCellTest : ::testing::Test, AlarmFixture {
    AlarmFlash flash{ alarms };
    AlarmCell cell{ alarms, flash };
};

} // namespace

TEST_F(AlarmCellTest, CountsWhatNobodyHasSeenAndWhatIsOnTheShelf)
{
    EXPECT_EQ(cell.text(), u"Alarms: 0 unacknowledged · Shelf 0"_s);
    const QString key = silence();
    fork();
    EXPECT_EQ(cell.text(), u"Alarms: 2 unacknowledged (A: 1) · Shelf 0"_s);
    ASSERT_TRUE(alarms.shelve(key, { u"m-1"_s, u"known"_s, {}, {} }, 15min, time.now()));
    alarms.flush();
    EXPECT_EQ(cell.text(), u"Alarms: 1 unacknowledged (A: 1) · Shelf 1"_s);
    EXPECT_FALSE(cell.accessibleName().isEmpty());
}

TEST_F(AlarmCellTest, FlashesForUnacknowledgedClassAAloneAndNoFasterThanIsSafe)
{
    QSignalSpy beats(&flash, &AlarmFlash::toggled);
    silence();
    EXPECT_FALSE(beats.wait(3 * AlarmFlash::halfPeriodMs)) << "class B";
    const QString key = fork();
    beats.clear();
    EXPECT_TRUE(beats.wait());
    EXPECT_FALSE(flash.isOn());
    EXPECT_LE(1000.0 / (2 * AlarmFlash::halfPeriodMs), 3.0) << "hertz";
    ASSERT_TRUE(alarms.acknowledge(key, {}, time.now()));
    alarms.flush();
    EXPECT_TRUE(flash.isOn());
    beats.clear();
    EXPECT_FALSE(beats.wait(3 * AlarmFlash::halfPeriodMs)) << "acknowledged: it stands";
}

TEST_F(AlarmCellTest, StandsStillWhereMotionIsNotWanted)
{
    flash.setStill(true);
    fork();
    QSignalSpy beats(&flash, &AlarmFlash::toggled);
    EXPECT_FALSE(beats.wait(3 * AlarmFlash::halfPeriodMs));
    EXPECT_TRUE(flash.isOn());
}

TEST_F(AlarmCellTest, ChangesItsBorderAndNeverItsWords)
{
    fork();
    cell.resize(cell.sizeHint());
    const QImage on = cell.grab().toImage();
    QSignalSpy beats(&flash, &AlarmFlash::toggled);
    ASSERT_TRUE(beats.wait());
    const QImage off = cell.grab().toImage();
    EXPECT_NE(on, off);
    const QRect inside = on.rect().adjusted(4, 4, -4, -4);
    EXPECT_EQ(on.copy(inside), off.copy(inside));
}
