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

TEST(Founding, ARosterLeavesRevokedKeysOut)
{
    TrainingLedger ledger;
    const Revocation body{ u"a"_s, ledger.key(u"a"_s).key().keyId, 0, u"stolen"_s };
    const auto revoked
        = Founding::revocation(ledger.intake(), body, ledger.registrar, ledger.clock.now());
    ASSERT_THAT(revoked, Succeeds());
    ASSERT_THAT(Founding::take(ledger.intake(), *ledger.hub.documents, *revoked), Succeeds());
    const auto step = Founding::roster(
        ledger.intake(), ledger.state().roster.members, { &ledger.registrar }, ledger.clock.now());
    ASSERT_THAT(step, Succeeds());
    ASSERT_THAT(Founding::take(ledger.intake(), *ledger.hub.documents, *step), Succeeds());
    EXPECT_TRUE(ledger.intake().entries().back().counts);
    EXPECT_TRUE(ledger.state().roster.findMember(u"a")->keys.empty());
    EXPECT_FALSE(ledger.state().roster.findMember(u"b")->keys.empty());
}

TEST(Founding, MakesNothingThatWouldNotCount)
{
    TrainingLedger ledger;
    const Instant now = ledger.clock.now();
    const auto unknown = Founding::revocation(ledger.intake(),
        { u"a"_s, ledger.key(u"b"_s).key().keyId, 0, u"stolen"_s }, ledger.registrar, now);
    EXPECT_THAT(unknown, FailsWithReason("E-REV-KEY"));
    Member thief = ledger.member(u"thief"_s, u"mod"_s, { u"council.member"_s });
    thief.keys = { ledger.key(u"a"_s).key() };
    EXPECT_THAT(Founding::roster(ledger.intake(), { thief }, { &ledger.registrar }, now),
        FailsWithReason("E-ROS-KEYMOVED"));
    EXPECT_THAT(Founding::policy(ledger.intake(), "{}", { &ledger.registrar }, now),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(Founding::policy(ledger.intake(), PolicyPack::builtInBytes(), {}, now),
        FailsWithReason("E-ENV-FORM"));
    const MemorySigner stranger;
    EXPECT_THAT(Founding::roster(ledger.intake(), {}, { &stranger }, now),
        FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_EQ(ledger.intake().size(), 4) << "nothing was appended";
}

TEST(Founding, TrustGoesFromRegistrarsToRoots)
{
    TrainingLedger ledger;
    const MemorySigner second, root, nextRoot;
    Trust rooted{ { second.key().publicKey }, 1, { root.key().publicKey }, 1 };
    const auto take = [&](const Result<FoundingStep>& step) {
        ASSERT_THAT(step, Succeeds());
        ASSERT_THAT(Founding::take(ledger.intake(), *ledger.hub.documents, *step), Succeeds());
        EXPECT_TRUE(ledger.intake().entries().back().counts);
    };
    const Instant now = ledger.clock.now();
    EXPECT_THAT(Founding::trust(ledger.intake(), rooted, { &root }, { &ledger.registrar }, now),
        FailsWithReason("E-ROS-THRESHOLD"));
    take(Founding::trust(ledger.intake(), rooted, { &root }, { &ledger.registrar, &second }, now));
    EXPECT_EQ(ledger.state().trust, rooted);
    EXPECT_THAT(Founding::roster(ledger.intake(), {}, { &ledger.registrar }, now),
        FailsWithReason("E-KEY-UNKNOWN"))
        << "the first registrar is none any more";
    rooted.rootKeys = { nextRoot.key().publicKey };
    EXPECT_THAT(Founding::trust(ledger.intake(), rooted, { &root }, {}, now),
        FailsWithReason("E-TRU-THRESHOLD"));
    take(Founding::trust(ledger.intake(), rooted, { &root, &nextRoot }, {}, now));
    EXPECT_EQ(ledger.state().trustSeq, 2);
}
