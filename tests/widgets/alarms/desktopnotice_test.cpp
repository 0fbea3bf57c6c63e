#include "alarms/desktopnotice.h"

#include "alarmfixture.h"

#include <QTest>
#include <QWidget>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct DesktopNoticeTest : ::testing::Test, AlarmFixture {
    QWidget window;
    std::vector<DesktopWords> sent;
    DesktopNotice notice{ alarms, window,
        [this](const DesktopWords& words) { sent.push_back(words); } };
};

} // namespace

TEST_F(DesktopNoticeTest, TellsClassesAAndBWhileNobodyLooks)
{
    fork();
    silence();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0], (DesktopWords{ u"A – act now"_s, u"The ledger has two histories"_s }));
    raise(u"digest"_s, AlarmCause::Digest, {});
    EXPECT_EQ(sent.size(), 2U);
}

TEST_F(DesktopNoticeTest, SaysNothingWhileTheWindowIsLookedAt)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    fork();
    EXPECT_TRUE(sent.empty());
}

TEST_F(DesktopNoticeTest, TellsAFloodOnce)
{
    for (int n = 0; n < 1000; ++n) {
        AlarmSubject subject;
        subject.key = u"incident:%1"_s.arg(n);
        subject.cause = AlarmCause::OwnSectorIncident;
        alarms.raise(subject, time.now());
    }
    alarms.flush();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front().body, u"1000 item(s) need you."_s);
}

TEST_F(DesktopNoticeTest, KeepsStrictWordsInside)
{
    raise(u"seat:2026-0001"_s, AlarmCause::SeatMustAnswer, u"2026-0001"_s, Tlp::AmberStrict);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_FALSE(sent.front().body.contains(u"2026-0001"_s));
}

TEST_F(DesktopNoticeTest, MindsNoMissingDesktop)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    DesktopNotice::sendToDesktop({ u"head"_s, u"body"_s });
}
