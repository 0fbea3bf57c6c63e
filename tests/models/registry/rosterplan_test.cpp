#include "registry/rosterplan.h"

#include "foundedledger.h"
#include "support/qtprinters.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct RosterPlans : FoundedLedger {
    MemorySigner chair, member, late;
    CouncilState state;

    RosterPlans()
    {
        state.roster.members = { Member{ u"m-0001"_s, u"nco"_s, { u"議長"_s, u"Chair"_s },
                                     { u"council.chair"_s }, { chair.key() } },
            Member{ u"m-0002"_s, u"npa"_s, { u"委員"_s, u"Member"_s }, { u"council.member"_s },
                { member.key() } } };
        state.keyOwners = { { chair.key().keyId, u"m-0001"_s }, { member.key().keyId, u"m-0002"_s },
            { QString(64, u'e'), u"m-0003"_s } };
        state.policy = *PolicyPack::fromBytes(PolicyPack::builtInBytes());
    }
    Result<std::vector<Member>> with(
        const std::vector<EnrolRequest>& requests, const QStringList& leaving = {}) const
    {
        return RosterPlan::members(state, origin(), requests, leaving);
    }
};

} // namespace

TEST_F(RosterPlans, GivesANewcomerAnIdThatNobodyHadBefore)
{
    const auto members = with({ request(late) });
    ASSERT_THAT(members, Succeeds());
    ASSERT_EQ(members->size(), 3u);
    EXPECT_EQ(members->back().id, u"m-0004"_s); // m-0003 has left; its entries stay
    EXPECT_EQ(members->back().keys.front(), late.key());
}

TEST_F(RosterPlans, GivesAMemberWhoComesBackAnotherKeyAndDropsTheRevokedOne)
{
    state.revoked[member.key().keyId] = 7;
    const auto members = with({ request(late, u"m-0002"_s) });
    ASSERT_THAT(members, Succeeds());
    ASSERT_EQ(members->size(), 2u);
    EXPECT_EQ(members->back().keys, std::vector<MemberKey>{ late.key() });
}

TEST_F(RosterPlans, TakesNoKeyThatStoodInARosterBefore)
{
    EXPECT_THAT(with({ request(member, u"m-0001"_s) }), FailsWithReason("E-ENR-KEY"));
    state.roster.members.pop_back(); // also when its member has left
    EXPECT_THAT(with({ request(member) }), FailsWithReason("E-ENR-KEY"));
    EXPECT_THAT(with({ request(late), request(late) }), FailsWithReason("E-ENR-KEY"));
}

TEST_F(RosterPlans, TakesNoRequestForAnotherLedgerOrAnUnknownRole)
{
    EnrolRequest foreign = request(late);
    foreign.ledger = u"ledger.council.example/main2"_s;
    EXPECT_THAT(with({ foreign }), FailsWithReason("E-ENR-LEDGER"));
    EnrolRequest king = request(late);
    king.roles = QStringList{ u"council.king"_s };
    EXPECT_THAT(with({ king }), FailsWithReason("E-ENR-ROLE"));
}

TEST_F(RosterPlans, TakesWhoActsForASeatByTheWordsOfThePolicy)
{
    EnrolRequest deputy = request(late);
    deputy.roles = QStringList{ u"council.deputy"_s };
    state.policy = PolicyPack();
    EXPECT_THAT(with({ deputy }), FailsWithReason("E-ENR-ROLE"));
    SeatNeed seat;
    seat.role = u"council.member"_s;
    seat.substitutes = QStringList{ u"council.deputy"_s };
    MatterPolicy kind;
    kind.seats = { seat };
    state.policy.kinds = { kind };
    EXPECT_THAT(with({ deputy }), Succeeds());
}

TEST_F(RosterPlans, LetsAMemberLeaveAndKnowsWhoIsNone)
{
    const auto members = with({}, { u"m-0001"_s });
    ASSERT_THAT(members, Succeeds());
    ASSERT_EQ(members->size(), 1u);
    EXPECT_EQ(members->front().id, u"m-0002"_s);
    EXPECT_THAT(with({}, { u"m-0099"_s }), FailsWithReason("E-ENR-MEMBER"));
}

TEST_F(RosterPlans, TellsEveryDifferenceAndNothingElse)
{
    const auto before = state.roster.members;
    auto after = before;
    EXPECT_TRUE(RosterPlan::difference(before, after).empty());
    after.front().roles.append(u"commission.member"_s);
    after.pop_back();
    after.push_back({ u"m-0009"_s, {}, {}, {}, { late.key() } });
    const auto changes = RosterPlan::difference(before, after);
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].before->id, u"m-0001"_s);
    EXPECT_EQ(changes[0].after->roles.size(), 2);
    EXPECT_EQ(changes[1].before, nullptr);
    EXPECT_EQ(changes[1].after->id, u"m-0009"_s);
    EXPECT_EQ(changes[2].before->id, u"m-0002"_s);
    EXPECT_EQ(changes[2].after, nullptr);
}
