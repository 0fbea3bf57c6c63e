#include "council.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

Trust trustOf(const QString& registrar, int witnessThreshold)
{
    return { { Council::key(registrar).publicKey }, 1, {}, 0, { u"oversight.example/w1"_s },
        witnessThreshold };
}

Verdict change(Council& council, qint64 seq, const Trust& trust)
{
    return council.take(u"registrar"_s, u"trust"_s, TrustChange{ seq, trust });
}

} // namespace

TEST(TrustChain, BeginsWithTheGenesis)
{
    const Council council;
    EXPECT_EQ(council.state.trust, council.state.genesis.trust);
    EXPECT_EQ(council.state.trustSeq, 0);
}

TEST(TrustChain, TakesTheNextAndNoOther)
{
    Council council;
    const Trust next = trustOf(u"second"_s, 1);
    for (const qint64 wrong : { 0, 2, 3 })
        EXPECT_EQ(change(council, wrong, next).whyNot, u"E-TRU-CHAIN"_s);
    EXPECT_EQ(council.state.trust, council.state.genesis.trust);
    EXPECT_TRUE(change(council, 1, next).counts);
    EXPECT_EQ(council.state.trust, next);
    EXPECT_EQ(change(council, 1, next).whyNot, u"E-TRU-CHAIN"_s) << "a replay";
    EXPECT_EQ(
        council.state.genesis.trust.registrars.front(), Council::key(u"registrar"_s).publicKey)
        << "what the genesis said stays said";
}

TEST(TrustChain, ALedgerOfSeveralSitesNeverGoesWithoutAWitness)
{
    Council live(false, u"multi_site"_s);
    EXPECT_EQ(change(live, 1, trustOf(u"second"_s, 0)).whyNot, u"E-TRU-WITNESS"_s);
    EXPECT_EQ(live.state.trustSeq, 0);
    EXPECT_TRUE(change(live, 1, trustOf(u"second"_s, 1)).counts);
    Council single(false, u"single_site"_s);
    EXPECT_TRUE(change(single, 1, trustOf(u"second"_s, 0)).counts);
}

TEST(TrustChain, IsPartOfTheState)
{
    Council council;
    std::set<Digest> seen{ council.state.digest() };
    EXPECT_TRUE(change(council, 1, trustOf(u"second"_s, 1)).counts);
    EXPECT_TRUE(seen.insert(council.state.digest()).second);
    EXPECT_TRUE(change(council, 2, trustOf(u"second"_s, 1)).counts);
    EXPECT_TRUE(seen.insert(council.state.digest()).second) << "the number alone";
}

// Whatever is put, the trust in force is the last of an unbroken chain from the genesis.
TEST(TrustChain, IsUnbrokenInEveryHistory)
{
    int taken = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        const QString mode = seed % 2 == 0 ? u"multi_site"_s : u"exercise"_s;
        Council council(false, mode);
        Trust inForce = council.state.genesis.trust;
        qint64 length = 0;
        for (int k = 0; k < 20; ++k) {
            const Trust trust = trustOf(u"key %1"_s.arg(random() % 5), int(random() % 2));
            const qint64 seq = length + static_cast<qint64>(random() % 3);
            const bool fits
                = seq == length + 1 && (mode != u"multi_site" || trust.witnessThreshold > 0);
            ASSERT_EQ(change(council, seq, trust).counts, fits) << "seed " << seed;
            inForce = fits ? trust : inForce;
            length += fits;
            ASSERT_EQ(council.state.trust, inForce);
            ASSERT_EQ(council.state.trustSeq, length);
        }
        taken += static_cast<int>(length);
    }
    EXPECT_GT(taken, 5000);
}
