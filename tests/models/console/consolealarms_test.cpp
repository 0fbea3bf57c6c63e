#include "console/console.h"

#include "alarms/alarmbook.h"
#include "alarms/alarmtable.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ManualClock;
using testing::Succeeds;

/// One seat that is started again and again on the same folder.
struct ConsoleAlarms : ::testing::Test {
    void start()
    {
        ConsoleSettings settings;
        settings.folder = folder.path();
        auto started = Console::start(settings, clock);
        ASSERT_THAT(started, Succeeds());
        console = std::move(*started);
        QSignalSpy restored(&alarms(), &AlarmBook::changed);
        ASSERT_TRUE(restored.wait(8000));
    }
    AlarmBook& alarms() { return *console->workspace().alarms; }
    AlarmSubject silence() const
    {
        AlarmSubject subject;
        subject.key = u"feed:urn:a"_s;
        subject.cause = AlarmCause::FeedSilent;
        subject.id = u"urn:a"_s;
        return subject;
    }

    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Console> console;
};

TEST_F(ConsoleAlarms, AreUnacknowledgedTodayWhereNobodyAcknowledgedThemYesterday)
{
    start();
    alarms().raise(silence(), clock.now());
    console.reset();
    clock.advance(std::chrono::hours(24));
    start();
    ASSERT_NE(alarms().find(u"feed:urn:a"_s), nullptr);
    EXPECT_EQ(alarms().unacknowledged(), 1);
    EXPECT_EQ(alarms().find(u"feed:urn:a"_s)->raised, clock.now() - std::chrono::hours(24));
    ASSERT_THAT(alarms().acknowledge(u"feed:urn:a"_s, u"m-1"_s, clock.now()), Succeeds());
    console.reset();
    start();
    EXPECT_EQ(alarms().count(AlarmState::Acknowledged), 1) << "kept although the end came at once";
}

TEST_F(ConsoleAlarms, ComeBackFromTheShelfAlsoWhenTheirTimeEndedWhileNobodySatHere)
{
    start();
    alarms().raise(silence(), clock.now());
    ASSERT_THAT(alarms().shelve(u"feed:urn:a"_s, { u"m-1"_s, u"known"_s, {}, {} },
                    std::chrono::minutes(15), clock.now()),
        Succeeds());
    console.reset();
    clock.advance(std::chrono::hours(1));
    start();
    EXPECT_EQ(alarms().unacknowledged(), 1);
}

TEST_F(ConsoleAlarms, AreReadForTheWeekBehindTheScreen)
{
    start();
    alarms().raise(silence(), clock.now());
    console.reset();
    start();
    auto lines = console->workspace().alarmLines(clock.now() - std::chrono::hours(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines.isFinished(); }, 8000));
    ASSERT_THAT(lines.result(), Succeeds());
    ASSERT_EQ(lines.result()->size(), 1U);
    EXPECT_TRUE(lines.result()->front().isAnnounced());
}

} // namespace
} // namespace yagura
