#include "council.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

Roster sample()
{
    return { {}, 3,
        { Council::member(u"m-0001"_s, u"npa"_s, { u"council.member"_s }),
            Council::member(u"m-0002"_s, u"nco"_s, {}) } };
}

} // namespace

TEST(RosterDocument, ReadsBackWhatItWrites)
{
    const auto bytes = RosterDocument::write(sample());
    ASSERT_THAT(bytes, Succeeds());
    const auto roster = RosterDocument::read(*bytes);
    ASSERT_THAT(roster, Succeeds());
    EXPECT_EQ(roster->members, sample().members);
    EXPECT_EQ(roster->seq, 3);
    EXPECT_EQ(roster->sha256, Digest::of(*bytes));
}

TEST(RosterDocument, AKeyBelongsToOneMember)
{
    Roster roster = sample();
    roster.members[1].keys = roster.members[0].keys;
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, AMemberStandsOnce)
{
    Roster roster = sample();
    roster.members[1].id = roster.members[0].id;
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, RefusesKeysThatVerifyAnything)
{
    Roster roster = sample();
    roster.members[0].keys[0].publicKey = QByteArray(1, '\x01') + QByteArray(31, '\0');
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, NobodyIsCalledRegistrar)
{
    Roster roster = sample();
    roster.members[0].id = u"registrar"_s;
    EXPECT_THAT(
        RosterDocument::read(*RosterDocument::write(roster)), FailsWithReason("E-ROS-FORM"));
}

TEST(RosterDocument, RefusesAnotherAlgorithmOrForm)
{
    QByteArray bytes = *RosterDocument::write(sample());
    EXPECT_THAT(RosterDocument::read(bytes.replace("\"ed25519\"", "\"none\"")),
        FailsWithReason("E-ROS-FORM"));
    EXPECT_THAT(RosterDocument::read("{}"), FailsWithReason("E-ROS-FORM"));
    EXPECT_THAT(RosterDocument::read("x"), FailsWithReason("E-ROS-FORM"));
}
