#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

/// The same application with another sheet.
MatterOpen amendment(const MeasureCouncil& council, const QString& of = id)
{
    MatterOpen request = council.request(of, council.matter(of).action);
    request.amends = council.matter(of).requestSha256;
    request.sheetCommit = Digest::of("another sheet");
    return request;
}

QString amended(MeasureCouncil& council, const MatterOpen& request)
{
    return word(council.open(u"duty"_s, request));
}

int counting(const Matter& matter)
{
    return static_cast<int>(std::count_if(matter.marks.begin(), matter.marks.end(),
        [](const MarkRecord& mark) { return mark.counts; }));
}

} // namespace

TEST(Amendment, VoidsEveryMarkAndAsksEverybodyAgain)
{
    MeasureCouncil council;
    council.authorise(id);
    council.put(u"c"_s, council.say(id, Verb::Opinion, u"member"_s, u"council.member"_s));
    const Matter before = council.matter(id);
    ASSERT_GT(counting(before), 5);
    council.pass(1h);
    EXPECT_EQ(amended(council, amendment(council)), u"counts"_s);
    const Matter& after = council.matter(id);
    EXPECT_EQ(counting(after), 0);
    EXPECT_EQ(after.marks.front().whyNot, u"E-MRK-VOID"_s);
    EXPECT_EQ(after.version, 2);
    EXPECT_EQ(after.marks.front().version, 1);
    EXPECT_EQ(after.council, CouncilOutcome::Pending);
    EXPECT_EQ(after.state, MatterState::Triage);
    EXPECT_FALSE(after.authorised.isKnown());
    EXPECT_FALSE(after.decided.isKnown());
    EXPECT_EQ(after.expires, council.now + 24h);
    EXPECT_EQ(after.opened, before.opened);
    EXPECT_EQ(after.openedAtIndex, before.openedAtIndex);
    EXPECT_NE(after.requestSha256, before.requestSha256);
}

TEST(Amendment, AMarkOnTheSheetBeforeCountsForNothing)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    const Mark old = council.say(id, Verb::SignOff, u"chair"_s, u"council.chair"_s);
    amended(council, amendment(council));
    EXPECT_EQ(word(council.put(u"chair"_s, old)), u"E-MRK-REQUEST"_s);
    EXPECT_EQ(word(council.answer(u"chair"_s, id, Verb::SignOff)), u"counts"_s);
    EXPECT_EQ(council.matter(id).marks.back().version, 2);
}

TEST(Amendment, IsTheRequestersAndOfTheSameMatter)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    const auto with = [&](auto change, const QString& signer = u"duty"_s) {
        MatterOpen request = amendment(council);
        change(request);
        return word(council.open(signer, request));
    };
    EXPECT_EQ(with([](MatterOpen& r) { r.matterId = u"2026-0009"_s; }), u"E-MRK-MATTER"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.amends = Digest::of("no"); }), u"E-MRK-REQUEST"_s);
    EXPECT_EQ(with([](MatterOpen&) {}, u"drafter"_s), u"E-MRK-ROLE"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.policySha256 = Digest::of("no"); }), u"E-MRK-POLICY"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.action = u"order"_s; }), u"E-AMD-SCOPE"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.basis = u"future"_s; }), u"E-AMD-SCOPE"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.ground = u"attack_in_progress"_s; }), u"E-AMD-SCOPE"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.declaredAtS = 1; }), u"E-MAT-GROUND"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.officer = u"chief"_s; }), u"E-MAT-OFFICER"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.recordFields.clear(); }), u"E-MAT-RECORD"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.targetCommit = {}; }), u"E-MAT-TARGETS"_s);
    EXPECT_EQ(with([](MatterOpen& r) { r.scope.methods.clear(); }), u"E-MAT-METHODS"_s);
    EXPECT_EQ(with([](MatterOpen&) {}), u"counts"_s);
}

TEST(Amendment, PutsAgainWhatWasSentBackOrDenied)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.answer(u"chair"_s, id, Verb::SendBack);
    EXPECT_EQ(council.stateOf(id), MatterState::Draft);
    EXPECT_EQ(word(council.record(u"k1"_s, id, StepKind::Approval)), u"E-MRK-CLOSED"_s);
    EXPECT_EQ(amended(council, amendment(council)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    council.deny(u"k1"_s, id);
    council.deny(u"k2"_s, id);
    ASSERT_EQ(council.stateOf(id), MatterState::Denied);
    EXPECT_EQ(amended(council, amendment(council)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Triage);
    EXPECT_EQ(council.matter(id).version, 3);
}

TEST(Amendment, OfACommandedMeasureHaltsIt)
{
    MeasureCouncil council;
    council.start(id);
    const int marks = counting(council.matter(id));
    EXPECT_EQ(amended(council, amendment(council)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Halted);
    EXPECT_EQ(council.matter(id).version, 1);
    EXPECT_EQ(counting(council.matter(id)), marks);
    EXPECT_EQ(amended(council, amendment(council)), u"E-STP-STATE"_s);
}

TEST(Amendment, OfAnEndedMatterIsANewApplication)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.withdraw(u"duty"_s, id);
    EXPECT_EQ(amended(council, amendment(council)), u"E-MRK-CLOSED"_s);
    const QString other = u"2026-0002"_s;
    council.open(u"duty"_s, council.request(other));
    council.answer(u"chair"_s, other, Verb::Refuse);
    EXPECT_EQ(amended(council, amendment(council, other)), u"E-MRK-CLOSED"_s);
    const QString third = u"2026-0003"_s;
    council.open(u"duty"_s, council.request(third));
    council.pass(24h + 1ms);
    EXPECT_EQ(amended(council, amendment(council, third)), u"E-MRK-EXPIRED"_s);
}

TEST(Amendment, NeedsAnOpenerStill)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    auto members = MeasureCouncil::everybody();
    for (Member& member : members) {
        if (member.id == u"duty")
            member.roles = { u"nco.analyst"_s };
    }
    council.setMembers(members);
    EXPECT_EQ(amended(council, amendment(council)), u"E-MAT-ROLE"_s);
}

TEST(Amendment, ARefusedOneChangesNothing)
{
    MeasureCouncil council;
    council.authorise(id);
    const Digest matters = council.state.matterChain;
    MatterOpen request = amendment(council);
    request.scope.targets = 3;
    EXPECT_EQ(amended(council, request), u"E-AMD-SCOPE"_s);
    EXPECT_EQ(council.state.matterChain, matters);
}
