#include "shell/ledgernotice.h"

#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = LedgerNotice::Kind;
using Weight = LedgerNotice::Weight;

class LedgerNoticeTest : public ::testing::Test, protected testing::CouncilFixture {
protected:
    std::vector<LedgerNotice> notices() const { return LedgerNotice::of(workspace); }
    LedgerNotice only() const
    {
        const auto all = notices();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? LedgerNotice() : all.front();
    }
    void setHealth(const std::function<void(LedgerHealth&)>& change)
    {
        LedgerHealth health = book.health();
        health.freshness = LedgerHealth::Freshness::Fresh;
        change(health);
        book.setHealth(health);
    }
};

TEST_F(LedgerNoticeTest, IsSilentWhileTheLedgerIsSound)
{
    EXPECT_TRUE(notices().empty());
    witness(book.size());
    EXPECT_TRUE(notices().empty());
}

TEST_F(LedgerNoticeTest, CallsTwoHistoriesAForkAndSaysWhatToDo)
{
    book.raiseAlarm(
        { Error::Code::Untrusted, u"evidence in evidence/fork-3-4.txt"_s, u"E-LED-INCONS"_s });
    EXPECT_EQ(only().kind, Kind::Fork);
    EXPECT_EQ(only().weight(), Weight::Alarm);
    EXPECT_TRUE(only().head.startsWith(u"FORK"_s));
    EXPECT_TRUE(only().todo.contains(u"digest words"_s));
    EXPECT_TRUE(only().todo.contains(u"secretariat"_s));
    EXPECT_TRUE(only().detail.contains(u"fork-3-4.txt"_s));
}

TEST_F(LedgerNoticeTest, TellsARollbackAndEveryOtherAlarmApart)
{
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-ROLLBACK"_s });
    EXPECT_EQ(only().kind, Kind::Rollback);
    testing::CouncilFixture other;
    other.book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-CHK-SIG"_s });
    EXPECT_EQ(LedgerNotice::of(other.workspace).front().kind, Kind::Untrusted);
}

TEST_F(LedgerNoticeTest, SaysHowOldAStaleLedgerIsAndWhenItBlocks)
{
    setHealth([](LedgerHealth& health) {
        health.freshness = LedgerHealth::Freshness::Stale;
        health.age = 4min;
    });
    EXPECT_EQ(only().kind, Kind::Stale);
    EXPECT_TRUE(only().what.contains(u"4 min ago"_s)) << only().what.toStdString();
    setHealth([](LedgerHealth& health) {
        health.freshness = LedgerHealth::Freshness::Blocked;
        health.age = 16min;
    });
    EXPECT_EQ(only().kind, Kind::Blocked);
    EXPECT_TRUE(only().todo.contains(u"U-"_s)) << only().todo.toStdString(); // stays open
}

TEST_F(LedgerNoticeTest, SaysByHowMuchTheClocksDiffer)
{
    setHealth([](LedgerHealth& health) { health.clockDifference = 250s; });
    EXPECT_EQ(only().kind, Kind::Clock);
    EXPECT_TRUE(only().head.contains(u"+4 min 10 s"_s)) << only().head.toStdString();
}

TEST_F(LedgerNoticeTest, NamesTheStatementsWhoseReceiptsWereBroken)
{
    put(escalation(u"2026-0147"_s), u"m-duty"_s);
    const auto draft = desk.draftMark(u"2026-0147"_s, Verb::SignOff, u"member"_s, {});
    ASSERT_TRUE(draft.has_value());
    desk.sign(*draft);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.submissions().empty(); }));
    const Digest own = desk.submissions().front().payloadSha256;
    setHealth([&](LedgerHealth& health) {
        health.brokenPromises = { { own, time.now() }, { Digest::of("x"), time.now() } };
    });
    EXPECT_EQ(only().kind, Kind::BrokenReceipt);
    EXPECT_TRUE(only().head.contains(u"2 statement"_s)) << only().head.toStdString();
    EXPECT_TRUE(only().what.contains(u"matter 2026-0147: Sign-off"_s)) << only().what.toStdString();
    EXPECT_TRUE(only().what.contains(Digest::of("x").hex().first(8)));
}

TEST_F(LedgerNoticeTest, NamesTheEntriesThatNoWitnessHasSignedAfterAUsualWait)
{
    put(escalation(u"2026-0147"_s), u"m-duty"_s);
    witness(book.size() - 1);
    EXPECT_TRUE(notices().empty()); // a witness takes a few seconds
    time.advance(20s);
    const QString last = QString::number(book.size() - 1);
    EXPECT_EQ(only().kind, Kind::Unwitnessed);
    EXPECT_EQ(only().weight(), Weight::Remark);
    EXPECT_TRUE(only().what.contains(u"Entry %1 is not yet witnessed"_s.arg(last)))
        << only().what.toStdString();
    witness(book.size());
    EXPECT_TRUE(notices().empty());
}

TEST_F(LedgerNoticeTest, PutsTheWeightiestFirst)
{
    book.raiseAlarm({ Error::Code::Untrusted, {}, u"E-LED-SEEN"_s });
    setHealth([&](LedgerHealth& health) {
        health.clockDifference = -90s;
        health.freshness = LedgerHealth::Freshness::Stale;
        health.brokenPromises = { { Digest::of("x"), time.now() } };
    });
    std::vector<Kind> kinds;
    for (const LedgerNotice& notice : notices())
        kinds.push_back(notice.kind);
    EXPECT_EQ(
        kinds, (std::vector<Kind>{ Kind::Fork, Kind::BrokenReceipt, Kind::Stale, Kind::Clock }));
}

struct StopNotice : ::testing::Test, testing::LaneFixture { };

TEST_F(StopNotice, StandsUntilTheLedgerHasTheStop)
{
    const QString id = u"2026-0001"_s;
    put(measure(id));
    upTo(id, StepKind::Command);
    sitAs(u"commander"_s);
    const Submission stop = signedBy(*desk.draftStop(id));
    const auto isSaid = [&] {
        const auto all = LedgerNotice::of(workspace);
        return std::any_of(all.begin(), all.end(), [&](const LedgerNotice& notice) {
            return notice.kind == Kind::StopOnItsWay && notice.head.endsWith(id);
        });
    };
    EXPECT_TRUE(isSaid());
    desk.settle(stop.payloadSha256, SubmissionState::Logged, {});
    EXPECT_FALSE(isSaid());
}

} // namespace yagura
