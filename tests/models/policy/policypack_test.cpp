#include "policy/policypack.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray edited(const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = PolicyPack::builtInBytes();
    EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
    return bytes.replace(from, to);
}

} // namespace

TEST(PolicyPack, TheBuiltInPackIsWhole)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    EXPECT_EQ(pack->sha256, Digest::of(PolicyPack::builtInBytes()));
    ASSERT_TRUE(pack->find(u"escalate"));
    ASSERT_TRUE(pack->find(u"neutralise"));
    EXPECT_TRUE(pack->find(u"neutralise")->neutralises);
    EXPECT_TRUE(pack->find(u"neutralise")->distinctBodies);
    EXPECT_TRUE(pack->find(u"neutralise")->hasStatutoryLane());
    EXPECT_FALSE(pack->find(u"escalate")->hasStatutoryLane());
    EXPECT_EQ(pack->find(u"nothing"), nullptr);
}

TEST(PolicyPack, EverythingTheBuiltInPackShowsIsInBothLanguages)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    for (const MatterPolicy& kind : pack->kinds) {
        EXPECT_TRUE(kind.name.isComplete() && kind.consequence.isComplete())
            << kind.action.toStdString();
        for (const SeatNeed& seat : kind.seats)
            EXPECT_TRUE(seat.name.isComplete()) << seat.seat.toStdString();
        for (const LegalBasis& basis : kind.bases)
            EXPECT_TRUE(basis.act.isComplete() && basis.article.isComplete())
                << basis.id.toStdString();
    }
    for (const ReasonChoice& reason : pack->reasons)
        EXPECT_TRUE(reason.text.isComplete()) << reason.code.toStdString();
}

TEST(PolicyPack, GivesReasonsForEveryVerbThatNeedsOne)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    for (const Verb verb : { Verb::Refuse, Verb::SendBack, Verb::Abstain, Verb::Withdraw }) {
        EXPECT_TRUE(needsReason(verb));
        EXPECT_FALSE(pack->reasonsFor(verb).empty()) << verbWord(verb).toStdString();
    }
    EXPECT_TRUE(pack->reasonsFor(Verb::SignOff).empty());
}

TEST(PolicyPack, KnowsFromWhenABasisIsInForce)
{
    const auto pack = PolicyPack::fromBytes(PolicyPack::builtInBytes());
    ASSERT_THAT(pack, Succeeds());
    ASSERT_TRUE(pack->findBasis(u"pdea-6-2"));
    EXPECT_EQ(
        pack->findBasis(u"pdea-6-2")->effectiveFrom.toRfc3339(), u"2026-09-30T15:00:00.000Z"_s);
    EXPECT_EQ(pack->findBasis(u"none"), nullptr);
}

TEST(PolicyPack, TakesKeyFilesOnlyWhereItSaysSo)
{
    EXPECT_FALSE(PolicyPack::fromBytes(PolicyPack::builtInBytes())->keyFiles);
    const auto with = PolicyPack::fromBytes(edited(",\"kinds\"", ",\"key_files\":true,\"kinds\""));
    ASSERT_THAT(with, Succeeds());
    EXPECT_TRUE(with->keyFiles);
    EXPECT_FALSE(
        PolicyPack::fromBytes(edited(",\"kinds\"", ",\"key_files\":false,\"kinds\""))->keyFiles);
    EXPECT_THAT(PolicyPack::fromBytes(edited(",\"kinds\"", ",\"key_files\":1,\"kinds\"")),
        FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, RefusesWhatIsNotItsForm)
{
    EXPECT_THAT(PolicyPack::fromBytes(""), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes("{}"), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(
        PolicyPack::fromBytes(PolicyPack::builtInBytes() + '\n'), FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"needed\":2", "\"needed\":0")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"ttl_s\":14400", "\"ttl_s\":0")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"distinct_bodies\":true,", "")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("[\"withdraw\"]", "[\"veto\"]")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"v\":1", "\"v\":2")), FailsWithReason("E-POL-FORM"));
}

TEST(PolicyPack, RefusesNamesThatStandTwice)
{
    EXPECT_THAT(
        PolicyPack::fromBytes(edited("\"action\":\"neutralise\"", "\"action\":\"escalate\"")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"seat\":\"member\"", "\"seat\":\"chair\"")),
        FailsWithReason("E-POL-FORM"));
    EXPECT_THAT(PolicyPack::fromBytes(edited("\"code\":\"merged\"", "\"code\":\"facts_changed\"")),
        FailsWithReason("E-POL-FORM"));
}
