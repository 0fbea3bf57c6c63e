#include "lanedesk.h"

#include "matters/voices.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Domain.md 9.1: who may put which mark on a measure. One row a role.
struct Row {
    QString member;
    bool opinion; ///< every member of the roster may remark
    bool signOff;
    bool approve;
    bool command;
    bool execute;
    bool stop;
};

const QString id = u"2026-0001"_s;

struct SeatRoles : ::testing::Test, LaneDesk { };

const QString codeOfRole = u"E-MRK-ROLE"_s;

} // namespace

TEST_F(SeatRoles, LetEachRolePutItsOwnMarksAndNoOther)
{
    MatterSheet sheet = measure(id);
    put(sheet);
    const std::vector<Row> rows{
        { u"chair"_s, true, true, false, false, false, true },
        { u"a"_s, true, true, false, false, false, false },
        { u"vice"_s, true, false, false, false, false, true },
        { u"duty"_s, true, false, false, false, false, true },
        { u"mofa"_s, true, false, false, false, false, false },
        { u"npsc"_s, true, false, false, false, false, false },
        { u"k1"_s, true, false, true, false, false, false },
        { u"commander"_s, true, false, false, true, false, true },
        { u"officer"_s, true, false, false, false, true, true },
        { u"inspector"_s, true, false, false, false, false, false },
        { u"clerk"_s, true, false, false, false, false, false },
        { u"reporter"_s, true, false, false, false, false, false },
        { u"admin"_s, true, false, false, false, false, false },
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.member.toStdString());
        sitAs(row.member);
        const auto mayReach = [&](Verb verb) {
            const QString why = desk.whyNot(id, verb);
            return why != codeOfRole && why != u"E-MRK-OWN" && why != u"E-STP-NONE";
        };
        EXPECT_EQ(mayReach(Verb::Opinion), row.opinion);
        EXPECT_EQ(mayReach(Verb::SignOff), row.signOff);
        EXPECT_EQ(mayReach(Verb::Approve), row.approve) << "the Commission alone";
        EXPECT_EQ(mayReach(Verb::Command), row.command);
        EXPECT_EQ(mayReach(Verb::Execution), row.execute);
        EXPECT_EQ(mayReach(Verb::Stop), row.stop);
    }
}

TEST_F(SeatRoles, NeverLetTheSameHandRequestAndApproveOrCommandAndRecord)
{
    put(measure(id));
    sitAs(u"officer"_s);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-MRK-OWN"_s);
    record(u"duty"_s, id, StepKind::Requirements);
    commissionRecords(id, StepKind::Approval);
    councilSignsOff(id);
    sitAs(u"k1"_s);
    EXPECT_EQ(desk.whyNotStep(id, StepKind::Command), codeOfRole);
    EXPECT_EQ(desk.whyNot(id, Verb::SignOff), u"E-MRK-CLOSED"_s);
}

TEST_F(SeatRoles, SpeakInTheSeatOfTheRole)
{
    put(measure(id));
    const Matter& subject = matter(id);
    const Roster& roster = ledger.state().roster;
    const MatterPolicy* kind = book.pack(subject.policySha256)->find(subject.action);
    const auto voices = [&](const QString& member, Verb verb) {
        return Voices::of(subject, kind, *roster.findMember(member), verb);
    };
    const std::vector<Voice> chair{ { u"chair"_s, u"council.chair"_s } };
    EXPECT_EQ(voices(u"chair"_s, Verb::SignOff), chair);
    EXPECT_EQ(voices(u"chair"_s, Verb::Stop).front().seat, u"council.chair"_s);
    EXPECT_TRUE(voices(u"chair"_s, Verb::Substitute).empty());
    EXPECT_EQ(voices(u"vice"_s, Verb::Substitute).size(), 2U) << "chair and member";
    EXPECT_TRUE(voices(u"k1"_s, Verb::SignOff).empty());
    EXPECT_EQ(voices(u"chair"_s, Verb::Dissent).front(), chair.front());
    EXPECT_EQ(voices(u"officer"_s, Verb::Withdraw).front().seat, u"requester"_s);
    EXPECT_TRUE(voices(u"a"_s, Verb::Withdraw).empty());
    EXPECT_TRUE(voices(u"k1"_s, Verb::Approve).empty()) << "that is a step's";
}
