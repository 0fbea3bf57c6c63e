#include "matters/founding.h"

#include "trainingledger.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(Founding, ATrainingLedgerSaysThatItIsOne)
{
    ManualClock clock;
    LedgerRoom room(clock);
    const MemorySigner log, registrar;
    ASSERT_THAT(Founding::training(*room.intake, *room.documents, u"training.example/1"_s,
                    log.key().publicKey, registrar, clock.now()),
        Succeeds());
    const CouncilState& state = room.intake->state();
    EXPECT_EQ(state.ledger, u"training.example/1"_s);
    EXPECT_TRUE(state.exercise);
    EXPECT_EQ(state.genesis.logKey, log.key().publicKey);
    EXPECT_EQ(state.policy.sha256, Digest::of(PolicyPack::builtInBytes()));
    EXPECT_EQ(state.roster.seq, 1);
    for (const LedgerEntry& entry : room.intake->entries())
        EXPECT_TRUE(entry.counts) << entry.whyNot.toStdString();
}

TEST(Founding, ALiveLedgerIsNotFoundedByTheTrainingRegistrar)
{
    ManualClock clock;
    LedgerRoom room(clock);
    EXPECT_THAT(Founding::training(*room.intake, *room.documents, u"council.example/main"_s,
                    MemorySigner().key().publicKey, MemorySigner(), clock.now()),
        FailsWithReason("E-LED-EXERCISE"));
    EXPECT_TRUE(room.intake->isEmpty());
}

TEST(Founding, ARosterFollowsTheOneBefore)
{
    TrainingLedger ledger;
    const Digest before = ledger.state().roster.sha256;
    const auto step = Founding::roster(ledger.intake(),
        { ledger.member(u"new"_s, u"nco"_s, { u"nco.duty"_s }) }, { &ledger.registrar },
        ledger.clock.now());
    ASSERT_THAT(step, Succeeds());
    ASSERT_THAT(Founding::take(ledger.intake(), *ledger.hub.documents, *step), Succeeds());
    EXPECT_EQ(ledger.intake().entries().back().statement.as<DocumentChange>()->previous, before);
    EXPECT_EQ(ledger.state().roster.seq, 3);
    EXPECT_TRUE(ledger.state().roster.findMember(u"new"));
    EXPECT_FALSE(ledger.state().roster.findMember(u"a"));
}
