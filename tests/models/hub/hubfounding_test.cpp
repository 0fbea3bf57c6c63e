#include "hub/hubfounding.h"

#include "hub/hub.h"
#include "hub/hubkeys.h"
#include "hub/ledgerrooms.h"
#include "models/hub/fakewitness.h"
#include "models/hublink/linkfixture.h"
#include "policy/policypack.h"
#include "support/expectedwarnings.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ExpectedWarning;
using testing::FailsWithReason;
using testing::FakeWitness;
using testing::ManualClock;
using testing::Succeeds;
using testing::waitFor;

/// A ceremony of two registrars, away from the hub.
struct HubFoundingTest : ::testing::Test {
    ManualClock clock;
    QTemporaryDir folder;
    QTemporaryDir desk;
    MemorySigner first;
    MemorySigner second;

    QByteArray makeLogKey() const
    {
        return HubKeys::openLog(folder.path(), HubKeys::Ledger::None)->key().publicKey;
    }
    std::vector<FoundingStep> ceremony(const QByteArray& logKey)
    {
        const auto rooms = LedgerRooms::open(desk.path(), LedgerRooms::Use::Write, clock);
        LedgerIntake& ledger = (*rooms)->ledger;
        const Genesis genesis{ u"single_site"_s, logKey,
            Trust{ { first.key().publicKey, second.key().publicKey }, 2 } };
        std::vector<FoundingStep> steps;
        const auto add = [&](const Result<FoundingStep>& step) {
            ASSERT_THAT(step, Succeeds());
            ASSERT_THAT(Founding::take(ledger, (*rooms)->documents, *step), Succeeds());
            steps.push_back(*step);
        };
        add(Founding::genesis(u"ledger.council.example/main"_s, genesis, first, clock.now()));
        add(Founding::policy(ledger, PolicyPack::builtInBytes(), { &first, &second }, clock.now()));
        add(Founding::roster(ledger, {}, { &first, &second }, clock.now()));
        return steps;
    }
    auto start() { return Hub::start({ folder.path(), QHostAddress::LocalHost, 0 }, clock); }
    bool isUntouched() const { return !QFile::exists(folder.filePath(u"ledger.db"_s)); }
};

TEST_F(HubFoundingTest, FoundsALiveLedgerThatTheHubServes)
{
    const auto founded = HubFounding::found(folder.path(), ceremony(makeLogKey()), clock);
    ASSERT_THAT(founded, Succeeds());
    EXPECT_EQ(founded->ledger, u"ledger.council.example/main"_s);
    EXPECT_EQ(founded->size, 3);
    const auto hub = start();
    ASSERT_THAT(hub, Succeeds());
    EXPECT_EQ((*hub)->ledgerOrigin(), founded->ledger);
}

TEST_F(HubFoundingTest, LetsALiveLedgerTrustNoWitnessThatItsPeopleDoNotName)
{
    const ExpectedWarning warning(u"E-WIT-UNKNOWN"_s);
    FakeWitness stranger(clock);
    ASSERT_THAT(HubFounding::found(folder.path(), ceremony(makeLogKey()), clock), Succeeds());
    const auto hub
        = Hub::start({ folder.path(), QHostAddress::LocalHost, 0, { stranger.url() } }, clock);
    ASSERT_THAT(hub, Succeeds());
    ASSERT_TRUE(waitFor([&] { return stranger.size() == 3; }));
    const auto rooms = LedgerRooms::open(folder.path(), LedgerRooms::Use::ReadOnly, clock);
    ASSERT_THAT((*rooms)->ledger.load(), Succeeds());
    EXPECT_EQ((*rooms)->ledger.size(), 3) << "nothing was added to the trust";
    EXPECT_FALSE((*rooms)->store.newestHead(1));
}

TEST_F(HubFoundingTest, FoundsOnlyWithTheLogKeyThatTheGenesisNames)
{
    EXPECT_THAT(HubFounding::found(folder.path(), ceremony(MemorySigner().key().publicKey), clock),
        FailsWithReason("E-KEY-LOG"));
    makeLogKey();
    desk.remove();
    QDir().mkpath(desk.path());
    EXPECT_THAT(HubFounding::found(folder.path(), ceremony(MemorySigner().key().publicKey), clock),
        FailsWithReason("E-KEY-LOG"));
    EXPECT_TRUE(isUntouched());
}

TEST_F(HubFoundingTest, ChangesNothingWhereAStatementIsWrong)
{
    auto steps = ceremony(makeLogKey());
    auto forged = *Envelope::fromBytes(steps.back().envelope);
    forged.signatures.front().signature[3] = char(forged.signatures.front().signature[3] ^ 1);
    steps.back().envelope = *forged.toBytes();
    EXPECT_THAT(HubFounding::found(folder.path(), steps, clock), FailsWithReason("E-ENV-SIG"));
    EXPECT_TRUE(isUntouched());
}

TEST_F(HubFoundingTest, CompletesWhatWasCutAndIsNotDoneTwice)
{
    const auto steps = ceremony(makeLogKey());
    {
        const auto rooms = LedgerRooms::open(folder.path(), LedgerRooms::Use::Write, clock);
        ASSERT_THAT(
            Founding::take((*rooms)->ledger, (*rooms)->documents, steps.front()), Succeeds());
    }
    for (int n = 0; n < 2; ++n) {
        const auto founded = HubFounding::found(folder.path(), steps, clock);
        ASSERT_THAT(founded, Succeeds());
        EXPECT_EQ(founded->size, 3);
    }
}

TEST_F(HubFoundingTest, LeavesAnotherLedgerAlone)
{
    ASSERT_THAT(start(), Succeeds()); // founds one for exercises
    EXPECT_THAT(HubFounding::found(folder.path(), ceremony(makeLogKey()), clock),
        FailsWithReason("E-FND-EXISTS"));
}

} // namespace
} // namespace yagura
