#include "policy/course.h"

#include "policy/guards.h"

namespace yagura::Course {

namespace {

/// 差戻し: who put it may have left; nothing stays a draft for ever.
constexpr std::chrono::days draftLife{ 30 };

/// Once commanded, the guards have done their work.
bool isGuarded(const Matter& matter)
{
    return matter.hasStatutoryLane() && matter.state < MatterState::Commanded
        && !isEnd(matter.state) && matter.council != CouncilOutcome::SentBack;
}

MatterState stateByGuards(const Matter& matter, const StandingMarks& marks)
{
    if (matter.council == CouncilOutcome::Refused && !matter.isUrgent())
        return MatterState::Closed;
    if (Guards::isDenied(matter, marks))
        return MatterState::Denied;
    if (const Guard* missing = Guards::firstMissing(matter, marks))
        return missing->waitsIn;
    return matter.isUrgent() ? MatterState::UrgentAuth : MatterState::Approved;
}

/// AUTHORISED, the predicate: all guards of both lanes hold.
bool isAuthorised(const Matter& matter)
{
    return (matter.state == MatterState::Approved || matter.state == MatterState::UrgentAuth)
        && (matter.isUrgent() || matter.council == CouncilOutcome::SignedOff);
}

/// The council and the Commission have decided, where they are asked. While that stands, a guard
/// that is taken back and recorded anew gives no new time to command in.
bool isDecided(const Matter& matter, const StandingMarks& marks)
{
    const StepNeed* approval = Guards::neededStep(matter, StepKind::Approval);
    return !isEnd(matter.state) && (!approval || Guards::isMet(marks, *approval))
        && (matter.isUrgent() || matter.council == CouncilOutcome::SignedOff);
}

Instant endOf(const Matter& matter, const StandingMarks& marks, StepKind step)
{
    const StepNeed* need = matter.findStep(step);
    return need ? Guards::periodEnd(marks, *need) : Instant();
}

} // namespace

void become(Matter& matter, MatterState state, Instant t)
{
    if (matter.state == state)
        return;
    matter.state = state;
    matter.stateSince = t;
}

void decide(Matter& matter, CouncilOutcome outcome, Instant t)
{
    matter.council = outcome;
    matter.decided = t;
}

void settle(Matter& matter, Instant t)
{
    if (!isGuarded(matter))
        return;
    const StandingMarks marks(matter);
    become(matter, stateByGuards(matter, marks), t);
    if (!isDecided(matter, marks))
        matter.authorised = {};
    else if (isAuthorised(matter) && !matter.authorised.isKnown())
        matter.authorised = t;
}

Instant endOfForce(const Matter& matter, const StandingMarks& marks)
{
    const Instant approval = endOf(matter, marks, StepKind::Approval);
    const Instant order = endOf(matter, marks, StepKind::SdfOrder);
    if (!approval.isKnown() || !order.isKnown())
        return approval.isKnown() ? approval : order;
    return std::min(approval, order);
}

void advance(Matter& matter, Instant t)
{
    if (matter.state != MatterState::Commanded && matter.state != MatterState::Executing)
        return;
    const Instant end = endOfForce(matter, StandingMarks(matter));
    if (end.isKnown() && t > end)
        stop(matter, end);
}

void halt(Matter& matter, Instant t)
{
    become(matter, matter.isUrgent() && matter.acted ? MatterState::NoticeDue : MatterState::Halted,
        t);
}

void stop(Matter& matter, Instant t)
{
    matter.stopped = t;
    halt(matter, t);
}

Instant runsOut(const Matter& matter)
{
    if (matter.state == MatterState::Draft)
        return matter.decided + draftLife;
    return matter.council == CouncilOutcome::Pending && !matter.isUrgent() ? matter.expires
                                                                           : Instant();
}

bool hasExpired(const Matter& matter, Instant t)
{
    const Instant end = runsOut(matter);
    return end.isKnown() && t > end;
}

} // namespace yagura::Course
