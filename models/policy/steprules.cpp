#include "policy/steprules.h"

#include "policy/guardrules.h"
#include "policy/guards.h"
#include "policy/latersteps.h"
#include "policy/stepconditions.h"

namespace yagura::StepRules {
using namespace Qt::StringLiterals;

namespace {

/// Four offices of one measure are four people (invariant 2).
bool isAnotherPerson(const MarkCase& c, StepKind step)
{
    if (!StepConditions::isDistinctOffice(step))
        return true;
    return !c.isRequester() && !c.standing.answerOf(c.member.id)
        && !StepConditions::holdsDistinctOffice(c.standing, c.member.id, step);
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
bool owesRecord(const MarkFacts& facts, const StepNeed& need, const QStringList& asked)
{
    return !asked.isEmpty()
        && (need.step != StepKind::Execution || facts.outcome == u"ended"
            || facts.outcome == u"halted");
}

bool hasItsRecord(const MarkFacts& facts, const StepNeed& need, bool isUrgent)
{
    const QStringList asked = need.fieldsAsked(isUrgent);
    return !owesRecord(facts, need, asked)
        || (StepConditions::isSubset(asked, facts.recordFields) && !facts.recordCommit.isEmpty());
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
    return hasItsRecord(facts, need, c.matter.isUrgent()) ? Verdict::taken()
                                                          : Verdict::refused(u"E-STP-RECORD"_s);
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

} // namespace yagura::StepRules
