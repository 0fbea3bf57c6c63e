#include "console/outbox.h"

#include "../ledgerlink/lyinghub.h"
#include "base/limits.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QMap>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Follower;
using testing::Leaves;
using testing::LyingHub;
using testing::Succeeds;

/// A console's outbox and its ledger, told by hand what a hub says.
struct OutboxTest : ::testing::Test {
    LyingHub hub;
    Follower console{ hub.truth.clock };
    std::unique_ptr<Outbox> outbox;
    QMap<Digest, SubmissionState> settled;
    QMap<Digest, QString> codes;
    Leaves shown = hub.leaves();

    void SetUp() override
    {
        hub.tell(console, shown);
        start();
    }
    /// As after a start of the program.
    void start()
    {
        outbox
            = std::make_unique<Outbox>(*console.room.store, *console.room.intake, hub.truth.clock);
        QObject::connect(outbox.get(), &Outbox::settled, outbox.get(),
            [this](const Digest& payload, SubmissionState state, const QString& code) {
                settled[payload] = state;
                codes[payload] = code;
            });
        QObject::connect(&console.follower, &LedgerFollower::entryTaken, outbox.get(),
            [this](const LedgerEntry& entry) { outbox->takeEntry(entry); });
        ASSERT_THAT(outbox->read(), Succeeds());
    }
    Submission queue()
    {
        const QByteArray envelope
            = hub.truth.markEnvelope(u"a"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s);
        const Submission submission{ Envelope::fromBytes(envelope)->payloadSha256(), envelope, {},
            hub.truth.clock.now(), SubmissionState::Queued, {} };
        EXPECT_THAT(outbox->queue(submission), Succeeds());
        return submission;
    }
    void promise(const Submission& submission, qint64 index,
        std::chrono::milliseconds within = limits::receiptPromise)
    {
        const Instant now = hub.truth.clock.now();
        const Digest& payload = submission.payloadSha256;
        EXPECT_THAT(outbox->takeReceipt({ index, now, now + within }, payload,
                        hub.receipt(payload, index, now + within)),
            Succeeds());
    }
    /// As another run of the program left it.
    void settleOnDisk(const Submission& submission, SubmissionState state)
    {
        EXPECT_THAT(console.room.store->settle(submission.payloadSha256, state, {}), Succeeds());
    }
    void log(const Submission& submission) { hub.add(shown, submission.envelope); }
    void tell(bool cosigned = true)
    {
        hub.tellLeaves(console, shown, console.room.intake->coveredSize());
        console.follower.takeCheckpoint(hub.head(shown, cosigned));
        EXPECT_THAT(outbox->settleUpTo(console.room.intake->coveredSize()), Succeeds());
    }
    /// What goes out now, in order.
    std::vector<Digest> send()
    {
        std::vector<Digest> sent;
        while (true) {
            const auto next = outbox->takeNext();
            EXPECT_THAT(next, Succeeds());
            if (!next || !*next)
                return sent;
            sent.push_back((*next)->payloadSha256);
        }
    }
    /// In so many seconds, and how many went out in the busiest of them.
    std::vector<Digest> sendFor(int seconds, std::size_t* most = nullptr)
    {
        std::vector<Digest> all;
        for (int n = 0; n < seconds; ++n) {
            hub.truth.clock.advance(1s);
            const auto sent = send();
            if (most)
                *most = std::max(*most, sent.size());
            all.insert(all.end(), sent.begin(), sent.end());
        }
        return all;
    }
    /// Whether something goes again.
    bool checkAfter(std::chrono::milliseconds time)
    {
        hub.truth.clock.advance(time);
        EXPECT_THAT(outbox->checkDue(), Succeeds());
        return !send().empty();
    }
};

TEST_F(OutboxTest, TakesAStatementFromQueuedToLoggedToWitnessed)
{
    const Submission own = queue();
    EXPECT_EQ(send().size(), 1U);
    log(own);
    hub.tellLeaves(console, shown, console.room.intake->size());
    EXPECT_THAT(outbox->settleUpTo(console.room.intake->coveredSize()), Succeeds());
    EXPECT_TRUE(settled.isEmpty()) << "no head covers it yet";
    tell(false);
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Logged);
    outbox->tellAgain();
    EXPECT_TRUE(send().empty()) << "it is home";
    tell();
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Witnessed);
    EXPECT_EQ(console.room.store->outbox()->back().state, SubmissionState::Witnessed);
}

TEST_F(OutboxTest, GoesOnAfterARestartWithWhatIsNotWitnessed)
{
    const Submission own = queue();
    log(own);
    tell(false);
    start();
    settled.clear();
    tell();
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Witnessed);
}

/// The ledger beside the outbox was lost, and is read again from a hub that has less.
TEST_F(OutboxTest, SendsAgainWhatWasLoggedOnceAndIsGone)
{
    const Submission own = queue();
    promise(own, qint64(shown.size()));
    settleOnDisk(own, SubmissionState::Logged);
    start();
    EXPECT_FALSE(checkAfter(15s)) << "the hub may still tell it";
    EXPECT_THAT(outbox->takeLive(), Succeeds());
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Queued);
    EXPECT_EQ(send(), std::vector{ own.payloadSha256 });
}

TEST_F(OutboxTest, HearsThatWhatWasWitnessedIsGone)
{
    settleOnDisk(queue(), SubmissionState::Witnessed);
    start();
    EXPECT_THAT(outbox->takeLive(), FailsWithReason("E-LED-ROLLBACK"));
}

TEST_F(OutboxTest, TakesNothingBackWhileTheLedgerComesAgain)
{
    const Submission own = queue();
    settleOnDisk(own, SubmissionState::Witnessed);
    start();
    log(own);
    tell(false);
    EXPECT_THAT(outbox->takeLive(), Succeeds());
    tell();
    EXPECT_TRUE(settled.isEmpty()) << "it was witnessed all the time";
    EXPECT_TRUE(send().empty());
}

TEST_F(OutboxTest, SaysNothingOfWhatTheScreenDoesNotShow)
{
    const Submission own = queue();
    log(own);
    tell();
    settled.clear();
    start();
    EXPECT_THAT(outbox->settleUpTo(1), Succeeds());
    EXPECT_TRUE(settled.isEmpty());
}

/// T-LED-6: a tenth of what the hub gave its word for is dropped.
TEST_F(OutboxTest, TellsEveryPromiseThatWasNotKeptAndDeliversItLater)
{
    std::vector<Submission> kept, dropped;
    for (int n = 0; n < 50; ++n)
        (n % 10 == 3 ? dropped : kept).push_back(queue());
    EXPECT_EQ(sendFor(5).size(), 50U);
    for (const Submission& submission : kept) {
        promise(submission, qint64(shown.size()));
        log(submission);
    }
    for (const Submission& submission : dropped)
        promise(submission, 100'000);
    tell();
    EXPECT_FALSE(checkAfter(14s));
    EXPECT_TRUE(outbox->brokenPromises().empty());
    EXPECT_TRUE(checkAfter(1s)) << "they go again";
    ASSERT_EQ(outbox->brokenPromises().size(), dropped.size());

    start(); // the program ends, and knows it still
    EXPECT_EQ(outbox->brokenPromises().size(), dropped.size());

    for (const Submission& submission : dropped)
        log(submission);
    tell();
    EXPECT_TRUE(outbox->brokenPromises().empty());
    for (const Submission& submission : dropped) {
        EXPECT_EQ(settled.value(submission.payloadSha256), SubmissionState::Witnessed);
        EXPECT_EQ(codes.value(submission.payloadSha256), u"E-RCP-BROKEN"_s) << "it was so";
    }
    for (const Submission& submission : kept)
        EXPECT_EQ(codes.value(submission.payloadSha256), QString());
}

TEST_F(OutboxTest, TakesTheHubsWordNoLongerThanAnHonestOneLasts)
{
    const Submission own = queue();
    EXPECT_EQ(send().size(), 1U);
    promise(own, 100'000, 24h);
    EXPECT_TRUE(checkAfter(15s));
    EXPECT_EQ(outbox->brokenPromises().size(), 1U);
}

TEST_F(OutboxTest, KeepsAPromiseRunningOverARestart)
{
    const Submission own = queue();
    EXPECT_EQ(send().size(), 1U);
    promise(own, 100'000);
    EXPECT_FALSE(checkAfter(10s));
    start();
    EXPECT_EQ(send().size(), 1U) << "after a start it goes again";
    EXPECT_FALSE(checkAfter(4s));
    EXPECT_TRUE(checkAfter(1s));
    EXPECT_EQ(outbox->brokenPromises().size(), 1U);
}

TEST_F(OutboxTest, AsksAgainWhereNoAnswerCame)
{
    queue();
    EXPECT_TRUE(checkAfter(60s)) << "the hub was away";
    EXPECT_FALSE(checkAfter(14s));
    EXPECT_TRUE(checkAfter(1s));
    EXPECT_FALSE(checkAfter(1s)) << "and not all the time";
    EXPECT_TRUE(checkAfter(15s));
    EXPECT_TRUE(outbox->brokenPromises().empty()) << "nothing was promised";
}

/// A hub that was set up again from a copy without its newest entries: what it had promised has
/// another statement's place now.
TEST_F(OutboxTest, EndsTheAlarmOfALostTailWhenItComesHomeAndKeepsItOnRecord)
{
    const Submission own = queue();
    EXPECT_EQ(send().size(), 1U);
    promise(own, qint64(shown.size()));
    hub.add(shown, hub.truth.markEnvelope(u"b"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    hub.tellLeaves(console, shown, console.room.intake->size());
    EXPECT_FALSE(checkAfter(1s));
    EXPECT_TRUE(outbox->brokenPromises().empty()) << "the hub has not signed for the other yet";
    tell();
    EXPECT_TRUE(checkAfter(1s)) << "it goes again at once";
    ASSERT_EQ(outbox->brokenPromises().size(), 1U);
    EXPECT_EQ(outbox->brokenPromises().front().payloadSha256, own.payloadSha256);

    start(); // the program ends, and knows it still
    EXPECT_EQ(outbox->brokenPromises().size(), 1U);
    EXPECT_EQ(send().size(), 1U);

    log(own);
    tell(false);
    EXPECT_TRUE(outbox->brokenPromises().empty());
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Logged);
    tell();
    start();
    EXPECT_FALSE(checkAfter(60s));
    EXPECT_TRUE(outbox->brokenPromises().empty()) << "and not again for ever";
    const Submission kept = console.room.store->outbox()->back();
    EXPECT_EQ(kept.state, SubmissionState::Witnessed);
    EXPECT_EQ(kept.code, u"E-RCP-BROKEN"_s);
    EXPECT_FALSE(kept.receipt.isEmpty()) << "what the hub had signed stays as evidence";
}

TEST_F(OutboxTest, KeepsTheAlarmOfAPlaceThatIsTakenWhileItIsNotHome)
{
    const Submission own = queue();
    EXPECT_EQ(send().size(), 1U);
    promise(own, 2);
    for (int minute = 0; minute < 60; ++minute) {
        EXPECT_TRUE(checkAfter(60s));
        EXPECT_EQ(outbox->brokenPromises().size(), 1U);
    }
}

TEST_F(OutboxTest, PutsOnRecordThatAStatementCameToAnotherPlaceThanPromised)
{
    const Submission own = queue();
    EXPECT_EQ(send().size(), 1U);
    promise(own, qint64(shown.size()) + 7);
    log(own);
    tell();
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Witnessed);
    EXPECT_EQ(codes.value(own.payloadSha256), u"E-RCP-BROKEN"_s);
}

TEST_F(OutboxTest, TellsManyInTheirOrderAndNoFasterThanAHubTakesThem)
{
    std::vector<Digest> queued;
    for (int n = 0; n < 200; ++n)
        queued.push_back(queue().payloadSha256);
    start();
    std::size_t most = 0;
    EXPECT_EQ(sendFor(20, &most), queued);
    EXPECT_LE(most, std::size_t(limits::statementsPerSecond));
}

TEST_F(OutboxTest, TellsAllOfItAgainInItsOrderAfterAPause)
{
    const std::vector<Digest> queued{ queue().payloadSha256, queue().payloadSha256,
        queue().payloadSha256 };
    EXPECT_EQ(send(), queued);
    outbox->pause(2s);
    EXPECT_TRUE(send().empty());
    hub.truth.clock.advance(1999ms);
    EXPECT_TRUE(send().empty());
    hub.truth.clock.advance(1ms);
    EXPECT_EQ(send(), queued);
}

/// The shelf of refusals is bounded; what was refused of one's own is told by the outbox.
TEST_F(OutboxTest, KnowsWhatWasRefusedOfItsOwnWhenOthersFloodTheRefusals)
{
    const Submission own = queue();
    const Refusal refusal{ own.payloadSha256, u"E-KEY-REVOKED"_s, {}, hub.truth.clock.now(),
        own.envelope, "signed" };
    LedgerStore& store = *console.room.store;
    ASSERT_THAT(store.keepRefusal(refusal, {}), Succeeds());
    EXPECT_THAT(outbox->takeRefusal(refusal), Succeeds());
    ASSERT_THAT(store.together([&]() -> Result<void> {
        for (int n = 0; n < limits::refusalsUnsigned; ++n) {
            const QByteArray text = "flood " + QByteArray::number(n);
            if (auto kept = store.keepRefusal(
                    { Digest::of(text), u"E-ENV-CANON"_s, {}, refusal.at, text, "signed" }, {});
                !kept)
                return kept;
        }
        return {};
    }),
        Succeeds());
    EXPECT_EQ(store.refusalsDropped(), 1) << "the oldest went";
    start();
    const Submission kept = store.outbox()->back();
    EXPECT_EQ(kept.state, SubmissionState::Refused);
    EXPECT_EQ(kept.code, u"E-KEY-REVOKED"_s);
    EXPECT_TRUE(send().empty());
}

} // namespace
} // namespace yagura
