#include "policy/steprules.h"

#include "policy/guardrules.h"
#include "policy/guards.h"
#include "policy/latersteps.h"

#include <algorithm>
#include <array>

namespace yagura::StepRules {
using namespace Qt::StringLiterals;

namespace {

/// Offices that one person never holds together on one measure, nor beside an answer of the
/// council, nor as its requester (invariant 2).
constexpr std::array distinctOffices{ StepKind::Approval, StepKind::Command, StepKind::Close };

bool isDistinctOffice(StepKind step)
{
    return std::find(distinctOffices.begin(), distinctOffices.end(), step) != distinctOffices.end();
}

bool isAnotherPerson(const MarkCase& c, StepKind step)
{
    if (!isDistinctOffice(step))
        return true;
    return !c.isRequester() && !c.standing.answerOf(c.member.id)
        && std::none_of(distinctOffices.begin(), distinctOffices.end(),
            [&](StepKind other) { return other != step && c.standing.markOf(c.member.id, other); });
}

Verdict mayRecord(const MarkCase& c, const StepNeed& need)
{
    if (!c.holdsRole() || !need.roles.contains(c.mark.role))
        return Verdict::refused(u"E-MRK-ROLE"_s);
    if (need.step == StepKind::Requirements && c.isRequester())
        return Verdict::refused(u"E-MRK-OWN"_s);
    return isAnotherPerson(c, need.step) ? Verdict::taken() : Verdict::refused(u"E-MRK-PERSON"_s);
}

bool namesItsOutcome(const MarkFacts& facts, StepKind step)
{
    const QStringList outcomes = outcomesOf(step);
    return outcomes.isEmpty() ? facts.outcome.isEmpty() : outcomes.contains(facts.outcome);
}

bool isTimePossible(const MarkFacts& facts, StepKind step, Instant time)
{
    return !isInFuture(facts.atS, time) && (step != StepKind::Execution || facts.atS > 0);
}

/// The record of an execution is written when it has ended.
bool owesRecord(const MarkFacts& facts, const StepNeed& need)
{
    return !need.record.isEmpty()
        && (need.step != StepKind::Execution || facts.outcome == u"ended"
            || facts.outcome == u"halted");
}

bool hasItsRecord(const MarkFacts& facts, const StepNeed& need)
{
    return !owesRecord(facts, need)
        || (isSubset(need.record, facts.recordFields) && !facts.recordCommit.isEmpty());
}

Verdict isWellFormed(const MarkCase& c, const StepNeed& need)
{
    const MarkFacts& facts = c.mark.facts;
    if (!namesItsOutcome(facts, need.step))
        return Verdict::refused(u"E-STP-OUTCOME"_s);
    if (c.isOver())
        return Verdict::refused(u"E-MRK-CLOSED"_s);
    if (!isTimePossible(facts, need.step, c.time))
        return Verdict::refused(u"E-STP-TIME"_s);
    return hasItsRecord(facts, need) ? Verdict::taken() : Verdict::refused(u"E-STP-RECORD"_s);
}

} // namespace

std::optional<StepKind> stepOf(const Matter& matter, QStringView seat, Verb verb)
{
    StepKind step{};
    if (!stepFromWord(seat, step) || !verbsOf(step).contains(verb) || !matter.findStep(step))
        return {};
    return step;
}

Verdict judge(const MarkCase& c)
{
    const auto step = stepOf(c.matter, c.mark.seat, c.mark.verb);
    if (!step)
        return Verdict::refused(u"E-STP-NONE"_s);
    const StepNeed& need = *c.matter.findStep(*step);
    if (const Verdict verdict = mayRecord(c, need); !verdict.counts)
        return verdict;
    if (const Verdict verdict = isWellFormed(c, need); !verdict.counts)
        return verdict;
    return Guards::isGuard(*step) ? GuardRules::judge(c, need) : LaterSteps::judge(c, need);
}

QString commandBlocker(
    const Matter& matter, const StandingMarks& standing, const MatterPolicy& kind, Instant time)
{
    if (matter.state >= MatterState::Commanded)
        return u"E-STP-DONE"_s;
    if (const Guard* missing = Guards::firstMissing(matter, standing))
        return missing->missing.toString();
    if (Guards::firstLapsed(matter, standing, time))
        return u"E-STP-LAPSED"_s;
    if (!matter.isUrgent() && matter.council != CouncilOutcome::SignedOff)
        return u"E-STP-COUNCIL"_s;
    const bool isStale = kind.authorisationTtlS > 0
        && time.ms > matter.authorised.ms + kind.authorisationTtlS * 1000;
    return isStale ? u"E-STP-LAPSED"_s : QString();
}

QString closeBlocker(const Matter& matter, const StandingMarks& standing)
{
    switch (matter.state) {
    case MatterState::NoticeDue:
    case MatterState::NoticeSent:
        return u"E-STP-NOTICE"_s;
    case MatterState::CommReview:
        if (matter.finding.isEmpty())
            return u"E-STP-FINDING"_s;
        return owesTelling(matter, standing) ? u"E-STP-EXECUTION"_s : QString();
    case MatterState::Recommended:
        return u"E-STP-RESPONSE"_s;
    case MatterState::Executed:
    case MatterState::Halted:
    case MatterState::Responded:
        return owesTelling(matter, standing) ? u"E-STP-EXECUTION"_s : QString();
    case MatterState::Draft:
    case MatterState::Triage:
    case MatterState::NscReview:
    case MatterState::SdfOrdering:
    case MatterState::MofaConsult:
    case MatterState::ApprovalPending:
    case MatterState::Approved:
    case MatterState::Denied:
    case MatterState::UrgentAuth:
    case MatterState::Commanded:
    case MatterState::Executing:
    case MatterState::Closed:
    case MatterState::Withdrawn:
        return u"E-STP-STATE"_s;
    }
    return u"E-STP-STATE"_s;
}

bool canTellBegin(const Matter& matter, const StandingMarks& standing)
{
    if (matter.state == MatterState::Commanded)
        return true;
    return matter.state == MatterState::Halted && !matter.started.isKnown()
        && standing.newestIn(StepKind::Command);
}

bool owesTelling(const Matter& matter, const StandingMarks& standing)
{
    if (matter.acted)
        return !matter.ended.isKnown();
    return standing.newestIn(StepKind::Command) && !standing.newestIn(StepKind::Execution);
}

bool holdsDistinctOffice(const StandingMarks& standing, QStringView member)
{
    return std::any_of(distinctOffices.begin(), distinctOffices.end(),
        [&](StepKind step) { return standing.markOf(member, step) != nullptr; });
}

bool isDesignated(const CouncilState& state, const QString& officer, Instant time)
{
    const Member* member = state.roster.findMember(officer);
    return member
        && (member->roles.contains(u"npa.officer"_s) || member->roles.contains(u"sdf.operator"_s))
        && member->designation.isValidAt(time);
}

bool isSubset(const QStringList& words, const QStringList& of)
{
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return of.contains(word); });
}

QStringList allowedMethods(const Matter& matter, const StandingMarks& standing)
{
    QStringList allowed = matter.scope.methods;
    if (matter.isUrgent())
        return allowed;
    for (const MarkRecord* approve : standing.in(StepKind::Approval, Verb::Approve))
        allowed.removeIf(
            [&](const QString& method) { return !approve->facts.methods.contains(method); });
    return allowed;
}

} // namespace yagura::StepRules
