#include "../matters/trainingledger.h"
#include "base/limits.h"
#include "console/ledgerline.h"
#include "hub/hub.h"
#include "signing/ed25519.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {
namespace {

using testing::LedgerRoom;
using testing::ManualClock;
using testing::Succeeds;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// A console's ledger at a real hub, whose rate goes by the same clock (trust.md 3.8).
struct PacingTest : ::testing::Test {
    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Hub> hub;
    LedgerRoom mine{ clock };
    std::unique_ptr<HubClient> client;
    std::unique_ptr<LedgerLine> line;
    MemorySigner key;
    QString member;
    int slowed = 0;
    int receipts = 0;

    void SetUp() override
    {
        auto started = Hub::start({ folder.path(), QHostAddress::LocalHost, 0 }, clock);
        ASSERT_THAT(started, Succeeds());
        hub = std::move(*started);
        client = std::make_unique<HubClient>(hub->url(), u"test"_s, clock);
        line = std::make_unique<LedgerLine>(
            *mine.intake, *mine.store, *mine.documents, *client, clock);
        QObject::connect(client.get(), &HubClient::slowedDown, client.get(), [this] { ++slowed; });
        QObject::connect(
            client.get(), &HubClient::receiptReceived, client.get(), [this] { ++receipts; });
        QObject::connect(client.get(), &HubClient::enrolled, client.get(),
            [this](const QString& name) { member = name; });
        client->start();
        ASSERT_TRUE(waitFor([&] { return !mine.intake->isEmpty(); }));
        enrol();
    }
    void enrol()
    {
        member.clear();
        const QByteArray& publicKey = key.key().publicKey;
        client->enrol({ publicKey, u"duty"_s, u"nco"_s, {}, { u"nco.duty"_s },
            key.signNow(Enrolment::proofText(hub->ledgerOrigin(), publicKey)) });
        ASSERT_TRUE(waitFor([&] {
            return !member.isEmpty() && mine.intake->state().roster.findMember(member)
                && mine.intake->coveredSize() == mine.intake->size();
        }));
    }
    /// Of a type that no version knows: it is logged all the same.
    Submission statement() const
    {
        const auto envelope
            = StatementBuilder::seal(StatementBuilder::make(mine.intake->place(clock.now()), member,
                                         key.key().keyId, u"newer"_s, {}),
                { &key });
        return { Envelope::fromBytes(*envelope)->payloadSha256(), *envelope, {}, clock.now(),
            SubmissionState::Queued, {} };
    }
    std::vector<Digest> queue(int count)
    {
        std::vector<Digest> queued;
        for (int n = 0; n < count; ++n) {
            const Submission submission = statement();
            line->submit(submission);
            queued.push_back(submission.payloadSha256);
        }
        return queued;
    }
    /// Those of the ledger that are among `own`, in its order.
    std::vector<Digest> logged(std::vector<Digest> own) const
    {
        std::sort(own.begin(), own.end());
        std::vector<Digest> found;
        for (const LedgerEntry& entry : mine.intake->entries()) {
            if (std::binary_search(own.begin(), own.end(), entry.payloadSha256))
                found.push_back(entry.payloadSha256);
        }
        return found;
    }
    void passASecond()
    {
        clock.advance(1s);
        line->checkTime();
    }
};

TEST_F(PacingTest, DeliversAThousandStatementsOfADayOfflineInOrderAndIsNeverTooFast)
{
    client->stop();
    const std::vector<Digest> queued = queue(1000);
    client->start();
    ASSERT_TRUE(waitFor([&] { return client->isWelcome(); }));
    for (int second = 1; logged(queued).size() < queued.size(); ++second) {
        passASecond();
        const int least = std::min(1000, second * limits::outboxPerSecond);
        ASSERT_TRUE(waitFor([&] { return receipts >= least; })) << second;
        ASSERT_LE(second, 80) << "a minute and a bit";
    }
    EXPECT_EQ(logged(queued), queued);
    EXPECT_EQ(slowed, 0);
}

TEST_F(PacingTest, TellsWhoIsFasterToSlowDownOnceAndTakesNoMoreMeanwhile)
{
    const int most = limits::statementBurst;
    for (int n = 0; n < 5 * most; ++n)
        client->submit(statement().envelope);
    enrol(); // what is answered behind all of it
    EXPECT_EQ(slowed, 1);
    EXPECT_EQ(receipts, most);
    clock.advance(limits::statementPause);
    client->submit(statement().envelope);
    ASSERT_TRUE(waitFor([&] { return receipts == most + 1; }));
    EXPECT_EQ(slowed, 1) << "the others were left, and not answered one by one";
}

TEST_F(PacingTest, LosesNothingAndKeepsTheOrderWhenItIsToldToSlowDown)
{
    for (int n = 0; n < limits::statementBurst; ++n)
        client->submit(statement().envelope); // what leaves no room for what comes
    const std::vector<Digest> queued = queue(30);
    ASSERT_TRUE(waitFor([&] { return slowed == 1; }));
    EXPECT_TRUE(logged(queued).empty());
    for (int second = 0; second < 10; ++second)
        passASecond();
    ASSERT_TRUE(waitFor([&] { return logged(queued).size() == queued.size(); }));
    EXPECT_EQ(logged(queued), queued);
    EXPECT_EQ(slowed, 1);
}

} // namespace
} // namespace yagura
