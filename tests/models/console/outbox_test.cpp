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
    std::optional<Error> contradicted;
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
            [this](const Digest& payload, SubmissionState state, const QString&) {
                settled[payload] = state;
            });
        QObject::connect(outbox.get(), &Outbox::contradicted, outbox.get(),
            [this](const Error& error) { contradicted = error; });
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
    void log(const Submission& submission) { hub.add(shown, submission.envelope); }
    void tell(bool cosigned = true)
    {
        hub.tellLeaves(console, shown, console.room.intake->size());
        console.follower.takeCheckpoint(hub.head(shown, cosigned));
        EXPECT_THAT(outbox->settleUpTo(console.room.intake->coveredSize()), Succeeds());
    }
    bool checkAfter(std::chrono::milliseconds time)
    {
        hub.truth.clock.advance(time);
        const auto again = outbox->checkDue();
        EXPECT_THAT(again, Succeeds());
        return again.value_or(false);
    }
};

TEST_F(OutboxTest, TakesAStatementFromQueuedToLoggedToWitnessed)
{
    const Submission own = queue();
    EXPECT_EQ(outbox->queued()->size(), 1U);
    log(own);
    hub.tellLeaves(console, shown, console.room.intake->size());
    EXPECT_THAT(outbox->settleUpTo(console.room.intake->coveredSize()), Succeeds());
    EXPECT_TRUE(settled.isEmpty()) << "no head covers it yet";
    tell(false);
    EXPECT_EQ(settled.value(own.payloadSha256), SubmissionState::Logged);
    EXPECT_TRUE(outbox->queued()->empty());
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
    EXPECT_EQ(outbox->queued()->size(), dropped.size());
    EXPECT_FALSE(contradicted);

    start(); // the program ends, and knows it still
    EXPECT_EQ(outbox->brokenPromises().size(), dropped.size());

    for (const Submission& submission : dropped)
        log(submission);
    tell();
    EXPECT_TRUE(outbox->brokenPromises().empty());
    for (const Submission& submission : dropped)
        EXPECT_EQ(settled.value(submission.payloadSha256), SubmissionState::Witnessed);
    EXPECT_FALSE(contradicted);
}

TEST_F(OutboxTest, TakesTheHubsWordNoLongerThanAnHonestOneLasts)
{
    promise(queue(), 100'000, 24h);
    EXPECT_TRUE(checkAfter(15s));
    EXPECT_EQ(outbox->brokenPromises().size(), 1U);
}

TEST_F(OutboxTest, KeepsAPromiseRunningOverARestart)
{
    promise(queue(), 100'000);
    EXPECT_FALSE(checkAfter(10s));
    start();
    EXPECT_FALSE(checkAfter(4s));
    EXPECT_TRUE(checkAfter(1s));
    EXPECT_EQ(outbox->brokenPromises().size(), 1U);
}

TEST_F(OutboxTest, AsksAgainWhereNoAnswerCame)
{
    queue();
    EXPECT_FALSE(checkAfter(14s));
    EXPECT_TRUE(checkAfter(1s));
    EXPECT_FALSE(checkAfter(1s)) << "and not all the time";
    EXPECT_TRUE(checkAfter(15s));
    EXPECT_TRUE(outbox->brokenPromises().empty()) << "nothing was promised";
}

TEST_F(OutboxTest, HearsAnEntryThatIsNotWhatWasPromised)
{
    promise(queue(), qint64(shown.size()));
    hub.add(shown, hub.truth.markEnvelope(u"b"_s, u"2026-0002"_s, Verb::SignOff, u"member"_s));
    EXPECT_FALSE(contradicted);
    hub.tellLeaves(console, shown, console.room.intake->size());
    ASSERT_TRUE(contradicted);
    EXPECT_EQ(contradicted->reason, u"E-RCP-BROKEN"_s);
}

TEST_F(OutboxTest, HearsAPromiseOfAPlaceThatIsTaken)
{
    promise(queue(), 2);
    ASSERT_TRUE(contradicted);
    EXPECT_EQ(contradicted->reason, u"E-RCP-BROKEN"_s);
}

} // namespace
} // namespace yagura
