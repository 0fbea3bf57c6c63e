#include "shell/ledgerbanners.h"

#include "alarms/alarmbook.h"
#include "shell/noticebox.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QLabel>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LedgerBannersTest : public ::testing::Test, protected testing::CouncilFixture {
protected:
    LedgerBannersTest()
    {
        window.resize(1366, 768);
        banners.setGeometry(0, 0, 1366, 100);
        window.show();
        QObject::connect(&banners, &LedgerBanners::announced, &window,
            [this](LedgerNotice::Kind kind) { alerts.push_back(kind); });
    }

    void age(std::chrono::milliseconds by)
    {
        LedgerHealth health = book.health();
        health.freshness = LedgerHealth::Freshness::Stale;
        health.age = by;
        book.setHealth(health);
    }
    NoticeBox* box(const QString& name) const { return banners.findChild<NoticeBox*>(name); }

    std::vector<LedgerNotice::Kind> alerts;
    QWidget window;
    LedgerBanners banners{ workspace, &window };
};

TEST_F(LedgerBannersTest, TakesNoRoomWhileTheLedgerIsSound)
{
    EXPECT_FALSE(banners.isVisible());
}

TEST_F(LedgerBannersTest, AnnouncesATroubleOnceAndLetsItGo)
{
    age(4min);
    EXPECT_TRUE(banners.isVisible());
    age(5min);
    age(6min);
    EXPECT_EQ(alerts, std::vector{ LedgerNotice::Kind::Stale });
    EXPECT_TRUE(box(u"noticeStale"_s)->accessibleName().contains(u"6 min ago"_s));
    book.setHealth({});
    EXPECT_FALSE(banners.isVisible());
}

TEST_F(LedgerBannersTest, AnnouncesOnlyWhatIsNewBesideWhatStoodThere)
{
    age(4min);
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-INCONS"_s });
    EXPECT_EQ(alerts, (std::vector{ LedgerNotice::Kind::Stale, LedgerNotice::Kind::Fork }));
}

TEST_F(LedgerBannersTest, KeepsTheKeyboardInPlaceWhenAnAgeGoesOn)
{
    age(4min);
    window.activateWindow();
    NoticeBox* stale = box(u"noticeStale"_s);
    EXPECT_TRUE(stale->focusPolicy() & Qt::TabFocus);
    stale->setFocus();
    age(5min);
    EXPECT_EQ(window.focusWidget(), box(u"noticeStale"_s));
}

TEST_F(LedgerBannersTest, ShowsWhatIsReceivedAsPlainText)
{
    book.raiseAlarm({ Error::Code::Untrusted, u"<b>x</b>\u202E"_s, u"E-CHK-SIG"_s });
    const auto* detail = banners.findChild<QLabel*>(u"noticeDetail"_s);
    EXPECT_EQ(detail->textFormat(), Qt::PlainText);
    EXPECT_TRUE(detail->text().contains(u"<b>x</b>⟦U+202E⟧"_s)) << detail->text().toStdString();
}

TEST_F(LedgerBannersTest, LeavesTwoThirdsOfTheWindowToThePage)
{
    book.raiseAlarm({ Error::Code::Untrusted, u"detail"_s, u"E-LED-INCONS"_s });
    LedgerHealth health;
    health.freshness = LedgerHealth::Freshness::Blocked;
    health.clockDifference = 300s;
    health.brokenPromises = { { Digest::of("x"), time.now() } };
    book.setHealth(health);
    EXPECT_LE(banners.height(), window.height() / 3);
}

TEST(LedgerBannersAndAlarms, IsOneLineOnceItsAlarmIsAcknowledged)
{
    testing::CouncilFixture f;
    AlarmBook alarms;
    f.workspace.alarms = &alarms;
    QWidget window;
    LedgerBanners banners(f.workspace, &window);
    window.show();
    f.book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-INCONS"_s });
    AlarmSubject fork;
    fork.key = u"ledger:fork"_s;
    fork.cause = AlarmCause::LedgerFork;
    alarms.raise(fork, f.time.now());
    alarms.flush();
    const auto* box = banners.findChild<NoticeBox*>(u"noticeFork"_s);
    ASSERT_NE(box, nullptr);
    const auto isHidden
        = [&](const QString& part) { return box->findChild<QLabel*>(part)->isHidden(); };
    EXPECT_FALSE(isHidden(u"noticeTodo"_s));
    ASSERT_TRUE(alarms.acknowledge(fork.key, u"m-self"_s, f.time.now()));
    alarms.flush();
    EXPECT_TRUE(isHidden(u"noticeTodo"_s));
    EXPECT_FALSE(isHidden(u"noticeHead"_s)) << "it is never dismissed";
    EXPECT_TRUE(box->accessibleName().contains(u"Sign nothing"_s));
}

} // namespace yagura
