#include "policy/evaluator.h"

#include "policy/course.h"
#include "policy/councilclock.h"
#include "policy/stepconditions.h"
#include "policy/stepview.h"

namespace yagura::Evaluator {
using namespace Qt::StringLiterals;

namespace {

/// Nobody can command on what has lapsed: the approval is waited for again.
void lapse(Matter& matter, Instant now)
{
    if (matter.state != MatterState::Approved)
        return;
    const Instant end = Course::endOfForce(matter, StandingMarks(matter));
    if (end.isKnown() && now > end)
        Course::become(matter, MatterState::ApprovalPending, end);
}

/// Nobody moved it in time.
void runOut(Matter& matter)
{
    const Instant end = Course::runsOut(matter);
    if (matter.council == CouncilOutcome::Pending)
        Course::decide(matter, CouncilOutcome::Expired, end);
    if (!isEnd(matter.state))
        Course::become(matter, MatterState::Closed, end);
}

/// The step that is waited for while a guard is missing.
StepKind stepOfGuard(const StepView& view)
{
    const Guard* missing = Guards::firstMissing(view.matter, view.standing);
    if (!missing)
        missing = Guards::firstLapsed(view.matter, view.standing, view.now);
    return missing ? missing->step : StepKind::Command;
}

/// After the command, the state says which step is waited for.
StepKind stepAfterCommand(const StepView& view)
{
    const Matter& matter = view.matter;
    const StepKind ending = StepConditions::owesTelling(matter, view.standing) ? StepKind::Execution
                                                                               : StepKind::Close;
    switch (matter.state) {
    case MatterState::Commanded:
    case MatterState::Executing:
        return StepKind::Execution;
    case MatterState::NoticeDue:
        return StepKind::Notice;
    case MatterState::NoticeSent:
        return StepKind::Receipt;
    case MatterState::CommReview:
        if (matter.finding.isEmpty())
            return StepKind::Finding;
        return matter.finding == u"proper" ? ending : StepKind::Recommendation;
    case MatterState::Recommended:
        return StepKind::Response;
    case MatterState::Halted:
    case MatterState::Executed:
    case MatterState::Responded:
        return ending;
    case MatterState::Draft:
    case MatterState::Triage:
    case MatterState::NscReview:
    case MatterState::SdfOrdering:
    case MatterState::MofaConsult:
    case MatterState::ApprovalPending:
    case MatterState::Approved:
    case MatterState::Denied:
    case MatterState::UrgentAuth:
    case MatterState::Closed:
    case MatterState::Withdrawn:
        break;
    }
    return StepKind::Close;
}

void sayNext(MatterProgress& progress, const StepView& view)
{
    const Matter& matter = view.matter;
    progress.hasNext = matter.hasStatutoryLane() && matter.isOpen();
    if (!progress.hasNext)
        return;
    if (matter.state < MatterState::Commanded) {
        progress.whyNot
            = StepConditions::commandBlocker(matter, view.standing, view.kind, view.now);
        progress.next = stepOfGuard(view);
        return;
    }
    progress.next = stepAfterCommand(view);
    if (progress.next != StepKind::Execution || matter.state >= MatterState::Halted)
        progress.whyNot = StepConditions::closeBlocker(matter, view.standing, view.now);
}

/// The urgent lane's clock: from the act until the notice is recorded (invariant 9).
void sayNotice(MatterProgress& progress, const Matter& matter, Instant now)
{
    if (!matter.noticeFrom.isKnown())
        return;
    const StepNeed* notice = matter.findStep(StepKind::Notice);
    if (notice && notice->withinS > 0)
        progress.noticeDue = { matter.noticeFrom.ms + notice->withinS * 1000 };
    if (!matter.notified.isKnown())
        progress.unnotifiedSince = matter.noticeFrom;
    const bool isOverdue
        = !matter.notified.isKnown() && progress.noticeDue.isKnown() && now > progress.noticeDue;
    progress.isNoticeLate = matter.noticeLate || isOverdue;
}

} // namespace

Matter asOf(const Matter& matter, Instant now)
{
    Matter shown = matter;
    Course::advance(shown, now);
    if (Course::hasExpired(shown, now))
        runOut(shown);
    lapse(shown, now);
    return shown;
}

MatterProgress progress(const CouncilState& state, const Matter& matter, Instant now)
{
    const MatterPolicy& kind = state.kindOf(matter);
    const Matter shown = asOf(matter, now);
    const StepView view(shown, kind, now);
    MatterProgress progress;
    progress.state = shown.state;
    for (const StepNeed& need : shown.steps)
        progress.steps.push_back(view.stepProgress(need));
    progress.councilHolds = shown.isUrgent() || shown.council == CouncilOutcome::SignedOff;
    progress.isAuthorised = view.isAuthorised();
    sayNext(progress, view);
    sayNotice(progress, shown, now);
    progress.ladder = CouncilClock::rung(shown, kind, now);
    progress.substitutesFrom = CouncilClock::substitutesFrom(shown, kind);
    return progress;
}

} // namespace yagura::Evaluator
