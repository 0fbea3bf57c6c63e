#include "council.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

struct RevocationTest : ::testing::Test {
    RevocationTest() { EXPECT_TRUE(council.open(u"officer"_s, id).counts); }

    Verdict revoke(const QString& member, const QString& by = u"registrar"_s)
    {
        return council.take(
            by, u"revocation"_s, Revocation{ member, Council::key(member).keyId, 0, u"stolen"_s });
    }
    const Matter& matter() const { return council.matter(id); }

    Council council;
};

std::vector<Member> with(std::vector<Member> members, const Member& one)
{
    std::erase_if(members, [&](const Member& member) { return member.id == one.id; });
    members.push_back(one);
    return members;
}

} // namespace

TEST_F(RevocationTest, MarksAfterItNeverCount)
{
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_EQ(council.state.revoked.at(Council::key(u"a"_s).keyId), council.index - 1);
    EXPECT_EQ(council.put(u"a"_s, id, Verb::SignOff).whyNot, u"E-KEY-REVOKED"_s);
    EXPECT_EQ(council.open(u"a"_s, u"2026-0002"_s).whyNot, u"E-KEY-REVOKED"_s);
    EXPECT_TRUE(matter().marks.empty());
    EXPECT_FALSE(council.state.memberByKey(Council::key(u"a"_s).keyId));
    EXPECT_TRUE(council.state.roster.findByKey(Council::key(u"a"_s).keyId))
        << "the roster in force still names it";
}

TEST_F(RevocationTest, AnUndecidedMatterFallsBackBelowItsQuorum)
{
    council.put(u"chair"_s, id, Verb::SignOff, u"chair"_s);
    council.put(u"a"_s, id, Verb::SignOff);
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_EQ(matter().filled(u"member"), 0);
    EXPECT_EQ(matter().marks.back().whyNot, u"E-KEY-REVOKED"_s);
    EXPECT_FALSE(matter().signerRevoked);
    council.put(u"b"_s, id, Verb::SignOff);
    EXPECT_EQ(matter().council, CouncilOutcome::Pending) << "the revoked mark would be the second";
    council.put(u"c"_s, id, Verb::SignOff);
    EXPECT_EQ(matter().council, CouncilOutcome::SignedOff);
}

TEST_F(RevocationTest, WhatIsDecidedStaysAndIsFlagged)
{
    council.put(u"chair"_s, id, Verb::SignOff, u"chair"_s);
    council.put(u"a"_s, id, Verb::SignOff);
    council.put(u"b"_s, id, Verb::SignOff);
    ASSERT_EQ(matter().council, CouncilOutcome::SignedOff);
    const Digest before = council.state.digest();
    EXPECT_TRUE(revoke(u"c"_s).counts);
    EXPECT_FALSE(matter().signerRevoked) << "c signed nothing here";
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_TRUE(matter().signerRevoked);
    EXPECT_EQ(matter().council, CouncilOutcome::SignedOff);
    EXPECT_EQ(matter().filled(u"member"), 2);
    EXPECT_NE(council.state.digest(), before);
}

TEST_F(RevocationTest, ARequestByARevokedKeyIsFlagged)
{
    EXPECT_TRUE(revoke(u"officer"_s).counts);
    EXPECT_TRUE(matter().signerRevoked);
    EXPECT_EQ(matter().council, CouncilOutcome::Pending) << "it is for the council to refuse";
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
}

TEST_F(RevocationTest, OnlyTheRevokedKeysMarksFall)
{
    Member a = Council::member(u"a"_s, u"npa"_s, { u"council.member"_s });
    a.keys.push_back(Council::key(u"a's token"_s));
    ASSERT_TRUE(council.setMembers(with(council.state.roster.members, a)).counts);
    council.takeWith(a.keys.back().keyId, u"a"_s, u"mark"_s, council.mark(id, Verb::SignOff));
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_EQ(matter().filled(u"member"), 1) << "it was signed with the other key";
    EXPECT_EQ(
        council.takeWith(a.keys.back().keyId, u"a"_s, u"mark"_s, council.mark(id, Verb::SignOff))
            .whyNot,
        u"E-MRK-TWICE"_s);
}

TEST_F(RevocationTest, ItsMemberComesBackWithAnotherKeyAlone)
{
    council.put(u"a"_s, id, Verb::SignOff);
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_EQ(council.setMembers(council.state.roster.members).whyNot, u"E-ROS-REVOKED"_s);
    Member a = Council::member(u"a"_s, u"npa"_s, { u"council.member"_s });
    a.keys = { Council::key(u"a's new key"_s) };
    EXPECT_TRUE(council.setMembers(with(council.state.roster.members, a)).counts);
    EXPECT_TRUE(council.put(u"a"_s, id, Verb::SignOff).counts);
    EXPECT_EQ(matter().filled(u"member"), 1);
}

TEST_F(RevocationTest, IsForRegistrarsTheMemberAndTheCommission)
{
    EXPECT_EQ(revoke(u"a"_s, u"b"_s).whyNot, u"E-REV-RIGHT"_s);
    EXPECT_EQ(revoke(u"a"_s, u"root"_s).whyNot, u"E-REV-RIGHT"_s);
    EXPECT_TRUE(council.state.revoked.empty());
    EXPECT_TRUE(revoke(u"a"_s, u"a"_s).counts);
    EXPECT_TRUE(revoke(u"b"_s, u"registrar"_s).counts);
    ASSERT_TRUE(council
                    .setMembers({ Council::member(u"c"_s, u"npa"_s, { u"council.member"_s }),
                        Council::member(u"judge"_s, u"commission"_s, { u"commission.member"_s }) })
                    .counts);
    EXPECT_TRUE(revoke(u"c"_s, u"judge"_s).counts);
}

TEST_F(RevocationTest, NamesAKeyThatIsItsMembers)
{
    EXPECT_EQ(revoke(u"stranger"_s).whyNot, u"E-REV-KEY"_s);
    const Revocation another{ u"b"_s, Council::key(u"a"_s).keyId, 0, u"lost"_s };
    EXPECT_EQ(council.take(u"registrar"_s, u"revocation"_s, another).whyNot, u"E-REV-KEY"_s);
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_EQ(revoke(u"a"_s).whyNot, u"E-REV-TWICE"_s);
}

TEST_F(RevocationTest, ReachesAKeyThatLeftTheRosterBefore)
{
    council.put(u"a"_s, id, Verb::SignOff);
    Member a = Council::member(u"a"_s, u"npa"_s, { u"council.member"_s });
    a.keys = { Council::key(u"a's new key"_s) };
    ASSERT_TRUE(council.setMembers(with(council.state.roster.members, a)).counts);
    EXPECT_EQ(matter().filled(u"member"), 1);
    EXPECT_TRUE(revoke(u"a"_s).counts);
    EXPECT_EQ(matter().filled(u"member"), 0);
}

TEST_F(RevocationTest, AKeyNeverMovesToAnotherMember)
{
    Member thief = Council::member(u"thief"_s, u"mod"_s, { u"council.member"_s });
    thief.keys = { Council::key(u"a"_s) };
    EXPECT_EQ(council.setMembers({ thief }).whyNot, u"E-ROS-KEYMOVED"_s);
    ASSERT_TRUE(council.setMembers({}).counts) << "nobody has it now";
    EXPECT_EQ(council.setMembers({ thief }).whyNot, u"E-ROS-KEYMOVED"_s);
    EXPECT_TRUE(
        council.setMembers({ Council::member(u"a"_s, u"npa"_s, { u"council.member"_s }) }).counts);
}
