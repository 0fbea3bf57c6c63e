#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

MatterProgress look(const MeasureCouncil& council, const QString& of = id)
{
    return Evaluator::progress(council.state, council.matter(of), council.now);
}

StepStanding standing(const MeasureCouncil& council, StepKind step, const QString& of = id)
{
    const MatterProgress progress = look(council, of);
    const StepProgress* found = progress.find(step);
    return found ? found->standing : StepStanding::NotNeeded;
}

/// Why the next step is not possible, and which step that is.
std::pair<QString, StepKind> next(const MeasureCouncil& council, const QString& of = id)
{
    const MatterProgress progress = look(council, of);
    EXPECT_TRUE(progress.hasNext);
    return { progress.whyNot, progress.next };
}

} // namespace

TEST(Progress, SaysAtEveryPointWhyTheNextStepIsNotPossibleYet)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    EXPECT_EQ(next(council), std::pair(u"E-STP-REQUIREMENTS"_s, StepKind::Requirements));
    council.record(u"drafter"_s, id, StepKind::Requirements);
    EXPECT_EQ(next(council), std::pair(u"E-STP-APPROVAL"_s, StepKind::Approval));
    council.record(u"k1"_s, id, StepKind::Approval);
    EXPECT_EQ(look(council).find(StepKind::Approval)->got, 1);
    council.record(u"k2"_s, id, StepKind::Approval);
    EXPECT_EQ(next(council), std::pair(u"E-STP-COUNCIL"_s, StepKind::Command));
    EXPECT_FALSE(look(council).isAuthorised);
    council.signOff(id);
    EXPECT_EQ(next(council), std::pair(QString(), StepKind::Command));
    EXPECT_TRUE(look(council).isAuthorised);
    EXPECT_TRUE(look(council).councilHolds);
    council.record(u"deputy"_s, id, StepKind::Command);
    EXPECT_EQ(next(council), std::pair(QString(), StepKind::Execution));
    council.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
    EXPECT_EQ(next(council), std::pair(QString(), StepKind::Execution));
    council.record(u"officer"_s, id, StepKind::Execution, u"ended"_s);
    EXPECT_EQ(next(council), std::pair(QString(), StepKind::Close));
    council.record(u"clerk"_s, id, StepKind::Close);
    EXPECT_FALSE(look(council).hasNext);
    EXPECT_TRUE(look(council).whyNot.isEmpty());
}

TEST(Progress, SaysWhatAnActWithoutApprovalStillOwes)
{
    MeasureCouncil council;
    council.actFirst(urgent);
    EXPECT_EQ(next(council, urgent), std::pair(u"E-STP-NOTICE"_s, StepKind::Notice));
    EXPECT_EQ(look(council, urgent).unnotifiedSince, council.matter(urgent).noticeFrom);
    council.pass(25h);
    EXPECT_TRUE(look(council, urgent).isNoticeLate);
    council.record(u"deputy"_s, urgent, StepKind::Notice);
    EXPECT_FALSE(look(council, urgent).unnotifiedSince.isKnown());
    EXPECT_TRUE(look(council, urgent).isNoticeLate);
    EXPECT_EQ(next(council, urgent), std::pair(u"E-STP-NOTICE"_s, StepKind::Receipt));
    council.record(u"k1"_s, urgent, StepKind::Receipt);
    EXPECT_EQ(next(council, urgent), std::pair(u"E-STP-FINDING"_s, StepKind::Finding));
    EXPECT_EQ(standing(council, StepKind::Recommendation, urgent), StepStanding::Later);
    council.record(u"k1"_s, urgent, StepKind::Finding);
    council.record(u"k2"_s, urgent, StepKind::Finding);
    EXPECT_EQ(next(council, urgent), std::pair(QString(), StepKind::Close));
    EXPECT_EQ(standing(council, StepKind::Recommendation, urgent), StepStanding::Due);
    council.record(u"k1"_s, urgent, StepKind::Recommendation);
    council.record(u"k2"_s, urgent, StepKind::Recommendation);
    EXPECT_EQ(next(council, urgent), std::pair(u"E-STP-RESPONSE"_s, StepKind::Response));
    EXPECT_EQ(standing(council, StepKind::Response, urgent), StepStanding::Due);
}

TEST(Progress, SaysHowEveryStepStands)
{
    MeasureCouncil council;
    MatterOpen request = council.request(id);
    request.scope.abroad = 1;
    council.open(u"duty"_s, request);
    EXPECT_EQ(look(council).steps.size(), 12U);
    EXPECT_EQ(standing(council, StepKind::Requirements), StepStanding::Due);
    EXPECT_EQ(standing(council, StepKind::ForeignMinister), StepStanding::Due);
    EXPECT_EQ(standing(council, StepKind::Approval), StepStanding::Later);
    EXPECT_EQ(look(council).find(StepKind::Approval)->whyNot, u"E-STP-MOFA"_s);
    EXPECT_EQ(standing(council, StepKind::Command), StepStanding::Later);
    EXPECT_EQ(look(council).find(StepKind::Command)->whyNot, u"E-STP-REQUIREMENTS"_s);
    EXPECT_EQ(standing(council, StepKind::Notice), StepStanding::NotNeeded);
    council.record(u"mofa"_s, id, StepKind::ForeignMinister, u"not_agreed"_s);
    EXPECT_EQ(standing(council, StepKind::ForeignMinister), StepStanding::Negative);
    EXPECT_EQ(look(council).find(StepKind::ForeignMinister)->whyNot, u"E-STP-MOFA"_s);
    council.pass(1h);
    council.record(u"mofa"_s, id, StepKind::ForeignMinister);
    EXPECT_EQ(standing(council, StepKind::ForeignMinister), StepStanding::Met);
    EXPECT_EQ(look(council).find(StepKind::ForeignMinister)->met, council.now);
    EXPECT_EQ(look(council).find(StepKind::Approval)->since, council.now);
    council.record(u"k1"_s, id, StepKind::Approval);
    council.record(u"k2"_s, id, StepKind::Approval);
    const StepProgress approved = *look(council).find(StepKind::Approval);
    EXPECT_EQ(approved.standing, StepStanding::Met);
    EXPECT_EQ(approved.validUntil.ms, (council.seconds() + 604800) * 1000);
    council.now = approved.validUntil + 1ms;
    EXPECT_EQ(standing(council, StepKind::Approval), StepStanding::Lapsed);
}

TEST(Progress, SaysWhenAnApprovalHasLapsed)
{
    MeasureCouncil council;
    council.authorise(id);
    council.now = Instant{ council.matter(id).marks[1].facts.validUntilS * 1000 } + 1ms;
    EXPECT_EQ(standing(council, StepKind::Approval), StepStanding::Lapsed);
    EXPECT_EQ(next(council), std::pair(u"E-STP-LAPSED"_s, StepKind::Approval));
    EXPECT_EQ(look(council).state, MatterState::ApprovalPending);
    EXPECT_FALSE(look(council).isAuthorised);
}

TEST(Progress, ClimbsTheLadderUntilTheCouncilHasAnswered)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    const Instant put = council.now;
    const auto rungAt = [&](std::chrono::milliseconds gone) {
        council.now = put + gone;
        return look(council).ladder;
    };
    EXPECT_EQ(rungAt(12h - 1ms), 0);
    EXPECT_EQ(rungAt(12h), 50);
    EXPECT_EQ(rungAt(19h + 12min), 80);
    EXPECT_EQ(rungAt(24h), 100);
    EXPECT_EQ(rungAt(25h), 100);
    EXPECT_EQ(look(council).state, MatterState::Closed) << "expiry is a refusal";
    EXPECT_EQ(Evaluator::asOf(council.matter(id), council.now).council, CouncilOutcome::Expired);
    council.now = put + 13h;
    council.signOff(id);
    EXPECT_EQ(look(council).ladder, 0);
}

TEST(Progress, ADenialThatRunsOutStaysADenial)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    council.deny(u"k1"_s, id);
    council.deny(u"k2"_s, id);
    council.pass(48h);
    EXPECT_EQ(look(council).state, MatterState::Denied);
    EXPECT_EQ(standing(council, StepKind::Approval), StepStanding::Negative);
}

TEST(Progress, TheDeskIsToldWhatTheLedgerWouldSay)
{
    MeasureCouncil council;
    council.start(id);
    const Mark stop = council.say(id, Verb::Stop, u"stop"_s, u"council.chair"_s);
    EXPECT_EQ(word(Evaluator::mayMark(council.state, stop, u"chair"_s, council.now)), u"counts"_s);
    EXPECT_EQ(council.stateOf(id), MatterState::Executing);
    const Instant late{ council.matter(id).marks[1].facts.validUntilS * 1000 + 1 };
    EXPECT_EQ(word(Evaluator::mayMark(council.state, stop, u"chair"_s, late)), u"E-STP-DONE"_s);
    Mark elsewhere = stop;
    elsewhere.matterId = u"2026-0009"_s;
    EXPECT_EQ(word(Evaluator::mayMark(council.state, elsewhere, u"chair"_s, council.now)),
        u"E-MRK-MATTER"_s);
}
