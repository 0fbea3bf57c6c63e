#include "policy/guards.h"

#include <algorithm>
#include <functional>

namespace yagura::Guards {
using namespace Qt::StringLiterals;

namespace {

bool concernsSecurity(const MatterScope& scope)
{
    return scope.concerns.contains(u"sdf"_s) || scope.concerns.contains(u"usfj"_s)
        || scope.concerns.contains(u"national_security"_s);
}

bool holds(StepCondition condition, const MatterScope& scope)
{
    switch (condition) {
    case StepCondition::Always:
        return true;
    case StepCondition::Abroad:
        return scope.isAbroad();
    case StepCondition::Nsc:
        return scope.isAbroad() || concernsSecurity(scope);
    case StepCondition::UsForces:
        return scope.concerns.contains(u"usfj"_s);
    }
    return true;
}

/// The latest instant at which as many as are needed still approve.
Instant endOfApproval(const StandingMarks& marks, int needed)
{
    std::vector<qint64> ends;
    for (const MarkRecord* mark : marks.in(StepKind::Approval, Verb::Approve))
        ends.push_back(mark->facts.validUntilS);
    const auto enough = static_cast<std::size_t>(needed);
    if (ends.size() < enough)
        return {};
    std::sort(ends.begin(), ends.end(), std::greater<>());
    return { ends[enough - 1] * 1000 };
}

} // namespace

const Guard* find(StepKind step)
{
    const auto it = std::find_if(
        guards.begin(), guards.end(), [&](const Guard& guard) { return guard.step == step; });
    return it == guards.end() ? nullptr : &*it;
}

bool isNeeded(const Matter& matter, const StepNeed& need)
{
    return holds(need.when, matter.scope) && (!matter.isUrgent() || need.inUrgentLane);
}

const StepNeed* neededStep(const Matter& matter, StepKind step)
{
    const StepNeed* need = matter.findStep(step);
    return need && isNeeded(matter, *need) ? need : nullptr;
}

bool isMet(const StandingMarks& marks, const StepNeed& need)
{
    if (need.step == StepKind::Approval)
        return static_cast<int>(marks.in(need.step, Verb::Approve).size()) >= need.needed;
    const MarkRecord* newest = marks.newestIn(need.step);
    return newest && meets(need.step, newest->verb, newest->facts.outcome);
}

QString meetingOutcome(StepKind step)
{
    return outcomesOf(step).value(0);
}

bool meets(StepKind step, Verb verb, const QString& outcome)
{
    return verb == verbsOf(step).constFirst() && outcome == meetingOutcome(step);
}

bool isNegative(const Matter& matter, const StandingMarks& marks, const StepNeed& need)
{
    return need.step == StepKind::Approval
        ? isDenied(matter, marks)
        : !isMet(marks, need) && marks.newestIn(need.step) != nullptr;
}

bool isDenied(const Matter& matter, const StandingMarks& marks)
{
    const StepNeed* need = neededStep(matter, StepKind::Approval);
    return need
        && static_cast<int>(marks.in(StepKind::Approval, Verb::Deny).size()) >= need->needed;
}

const Guard* firstMissing(const Matter& matter, const StandingMarks& marks)
{
    const auto it = std::find_if(guards.begin(), guards.end(), [&](const Guard& guard) {
        const StepNeed* need = neededStep(matter, guard.step);
        return need && !isMet(marks, *need);
    });
    return it == guards.end() ? nullptr : &*it;
}

Instant periodEnd(const StandingMarks& marks, const StepNeed& need)
{
    if (need.step == StepKind::Approval)
        return endOfApproval(marks, need.needed);
    const MarkRecord* newest = marks.newestIn(need.step);
    return newest ? Instant{ newest->facts.validUntilS * 1000 } : Instant();
}

bool hasLapsed(const StandingMarks& marks, const StepNeed& need, Instant t)
{
    const Instant end = periodEnd(marks, need);
    return end.isKnown() && t > end;
}

const Guard* firstLapsed(const Matter& matter, const StandingMarks& marks, Instant t)
{
    const auto it = std::find_if(guards.begin(), guards.end(), [&](const Guard& guard) {
        const StepNeed* need = neededStep(matter, guard.step);
        return need && hasLapsed(marks, *need, t);
    });
    return it == guards.end() ? nullptr : &*it;
}

} // namespace yagura::Guards
