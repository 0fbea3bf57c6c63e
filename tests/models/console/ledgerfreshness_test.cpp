#include "console/ledgerfreshness.h"

#include "support/manualclock.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace yagura {
namespace {

using Freshness = LedgerHealth::Freshness;
using testing::ManualClock;

struct LedgerFreshnessTest : ::testing::Test {
    ManualClock clock;
    LedgerFreshness freshness{ clock };

    LedgerHealth health() const
    {
        LedgerHealth told;
        freshness.tell(told);
        return told;
    }
    void witness() { freshness.takeHead(1, clock.now()); }
};

TEST_F(LedgerFreshnessTest, ChecksUntilTheFirstNewerWitnessTime)
{
    freshness.begin(clock.now() - 1h);
    EXPECT_EQ(health().freshness, Freshness::Checking);
    freshness.takeHead(1, clock.now() - 1h);
    EXPECT_EQ(health().freshness, Freshness::Checking) << "what is known already proves nothing";
    witness();
    EXPECT_EQ(health().freshness, Freshness::Fresh);
}

TEST_F(LedgerFreshnessTest, GrowsStaleAfterThreeMinutesAndBlocksAfterFifteen)
{
    witness();
    clock.advance(180s);
    EXPECT_EQ(health().freshness, Freshness::Fresh);
    clock.advance(1s);
    EXPECT_EQ(health().freshness, Freshness::Stale);
    EXPECT_EQ(health().age, 180s) << "told in steps";
    clock.advance(719s);
    EXPECT_EQ(health().freshness, Freshness::Stale);
    clock.advance(1s);
    EXPECT_EQ(health().freshness, Freshness::Blocked);
    witness();
    EXPECT_EQ(health().freshness, Freshness::Fresh);
}

TEST_F(LedgerFreshnessTest, GrowsStaleAlsoWhereNoProofEverCame)
{
    clock.advance(181s);
    EXPECT_EQ(health().freshness, Freshness::Stale);
}

TEST_F(LedgerFreshnessTest, IsNotMadeYoungerByTheSameProofAgain)
{
    witness();
    const Instant told = clock.now();
    for (int minute = 0; minute < 4; ++minute) {
        clock.advance(1min);
        freshness.takeHead(1, told);
    }
    EXPECT_EQ(health().freshness, Freshness::Stale);
}

TEST_F(LedgerFreshnessTest, DoesNotListenToAWallClockThatSteps)
{
    witness();
    clock.set(clock.now() + 10h);
    EXPECT_EQ(health().freshness, Freshness::Fresh);
    clock.set(clock.now() - 20h);
    clock.advance(181s);
    EXPECT_EQ(health().freshness, Freshness::Stale);
}

TEST_F(LedgerFreshnessTest, BlocksOnRecordedProofsThatDripIn)
{
    const Instant recorded = clock.now() - 3h;
    freshness.begin(recorded);
    for (int minute = 1; minute < 4; ++minute) {
        clock.advance(1min);
        freshness.takeHead(1, recorded + minute * 1min);
        EXPECT_EQ(health().freshness, Freshness::Blocked);
    }
    freshness.takeHead(1, clock.now() - 5min);
    EXPECT_EQ(health().freshness, Freshness::Fresh) << "control: near enough";
}

TEST_F(LedgerFreshnessTest, TakesAnyHeadForAProofWhereThereIsNoWitness)
{
    freshness.takeHead(0, {});
    EXPECT_EQ(health().freshness, Freshness::Fresh);
    clock.advance(181s);
    EXPECT_EQ(health().freshness, Freshness::Stale);
    freshness.takeHead(0, {});
    EXPECT_EQ(health().freshness, Freshness::Fresh);
}

TEST_F(LedgerFreshnessTest, SaysHowFarThisClockIsFromTheLedgers)
{
    freshness.takeHubTime(clock.now() + 30s);
    EXPECT_EQ(health().clockDifference, 0s);
    freshness.takeHubTime(clock.now() - 250s - 400ms);
    EXPECT_EQ(health().clockDifference, 250s);
    freshness.takeHubTime(clock.now() + 250s);
    EXPECT_EQ(health().clockDifference, -250s);
    freshness.takeHubTime(clock.now());
    EXPECT_EQ(health().clockDifference, 0s);
}

} // namespace
} // namespace yagura
