#include "alarms/alarmbell.h"

#include "alarmfixture.h"

#include <QSignalSpy>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AlarmBellTest : ::testing::Test, AlarmFixture {
    int beeps = 0;
    AlarmBell bell{ alarms, [this] { ++beeps; } };
};

} // namespace

TEST_F(AlarmBellTest, SoundsOnceForANewAlarmOfClassA)
{
    fork();
    EXPECT_EQ(beeps, 1);
    fork();
    EXPECT_EQ(beeps, 1) << "escalates by time, not by repetition";
}

TEST_F(AlarmBellTest, IsSilentForWhatIsOnlyToBeKnown)
{
    silence();
    EXPECT_EQ(beeps, 0);
}

TEST_F(AlarmBellTest, SoundsForWhatComesBackFromTheShelf)
{
    const QString key = silence();
    ASSERT_TRUE(alarms.shelve(key, { u"m-1"_s, u"known"_s, {}, {} }, 15min, time.now()));
    alarms.tick(time.now() + 15min);
    alarms.flush();
    EXPECT_EQ(beeps, 1);
}

TEST_F(AlarmBellTest, IsSilentForAlarmsOfAnEarlierRun)
{
    fork();
    AlarmBook restarted;
    int heard = 0;
    AlarmBell other(restarted, [&] { ++heard; });
    restarted.restore({ alarms.alarms().begin()->second });
    restarted.flush();
    EXPECT_EQ(heard, 0) << "the strip counts it";
}

TEST_F(AlarmBellTest, CanBeMutedForAWhileOnly)
{
    QSignalSpy spy(&bell, &AlarmBell::mutedChanged);
    bell.setMuted(true);
    EXPECT_TRUE(bell.isMuted());
    fork();
    EXPECT_EQ(beeps, 0);
    const auto* timer = bell.findChild<QTimer*>();
    EXPECT_EQ(timer, nullptr) << "a member";
    EXPECT_EQ(AlarmBell::muteTime, 15min);
    bell.setMuted(false);
    EXPECT_EQ(spy.count(), 2);
}
