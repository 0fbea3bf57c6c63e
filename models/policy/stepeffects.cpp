#include "policy/steprules.h"

#include "policy/course.h"
#include "policy/guards.h"

#include <algorithm>

namespace yagura::StepEffects {
using namespace Qt::StringLiterals;

namespace {

int neededFor(const Matter& matter, StepKind step)
{
    const StepNeed* need = matter.findStep(step);
    return need ? need->needed : 1;
}

/// The officer tells the truth, also of what was done before the command or after a stop, and it is
/// flagged. The clocks of two people may differ by what every clock may.
bool isOutside(const Matter& matter, Instant at)
{
    const std::chrono::seconds skew(clockSkewS);
    const MarkRecord* command = StandingMarks(matter).newestIn(StepKind::Command);
    return (command && at + skew < command->time)
        || (matter.stopped.isKnown() && at > matter.stopped + skew);
}

void applyExecution(Matter& matter, const MarkRecord& mark)
{
    const Instant at{ mark.facts.atS * 1000 };
    if (mark.facts.outcome == u"not_begun")
        return Course::become(matter, MatterState::Halted, mark.time);
    matter.actedOutside = matter.actedOutside || isOutside(matter, at);
    if (mark.facts.outcome == u"started") {
        matter.started = at;
        matter.acted = true;
        if (matter.isUrgent())
            matter.noticeFrom = std::min(at, mark.time);
        // Told after it was stopped: it stays so, and owes the notice in the urgent lane.
        return matter.state == MatterState::Halted
            ? Course::halt(matter, mark.time)
            : Course::become(matter, MatterState::Executing, mark.time);
    }
    matter.ended = at;
    if (matter.state != MatterState::Executing)
        return; // it was stopped before; now its end is known
    if (mark.facts.outcome == u"halted")
        return Course::halt(matter, mark.time);
    Course::become(
        matter, matter.isUrgent() ? MatterState::NoticeDue : MatterState::Executed, mark.time);
}

void applyNotice(Matter& matter, Instant t)
{
    const StepNeed* notice = matter.findStep(StepKind::Notice);
    matter.notified = t;
    matter.noticeLate
        = notice && notice->withinS > 0 && t.ms > matter.noticeFrom.ms + notice->withinS * 1000;
    Course::become(matter, MatterState::NoticeSent, t);
}

void applyFinding(Matter& matter, const QString& outcome)
{
    const auto findings = StandingMarks(matter).in(StepKind::Finding);
    const auto alike = std::count_if(findings.begin(), findings.end(),
        [&](const MarkRecord* finding) { return finding->facts.outcome == outcome; });
    if (alike >= neededFor(matter, StepKind::Finding))
        matter.finding = outcome;
}

void applyRecommendation(Matter& matter, Instant t)
{
    const auto said = StandingMarks(matter).in(StepKind::Recommendation).size();
    if (static_cast<int>(said) >= neededFor(matter, StepKind::Recommendation))
        Course::become(matter, MatterState::Recommended, t);
}

} // namespace

StandingMarks::List superseded(const StandingMarks& standing, QStringView member, StepKind step)
{
    const bool isOwn = step == StepKind::Approval || step == StepKind::Finding;
    if (!isOwn && !Guards::isGuard(step))
        return {};
    StandingMarks::List marks = standing.in(step);
    if (isOwn)
        std::erase_if(marks, [&](const MarkRecord* mark) { return mark->signer != member; });
    return marks;
}

void apply(Matter& matter, const MarkRecord& mark, StepKind step)
{
    switch (step) {
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NscReview:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
    case StepKind::ForeignMinister:
    case StepKind::Approval:
        return Course::settle(matter, mark.time);
    case StepKind::Command:
        return Course::become(matter, MatterState::Commanded, mark.time);
    case StepKind::Execution:
        return applyExecution(matter, mark);
    case StepKind::Notice:
        return applyNotice(matter, mark.time);
    case StepKind::Receipt:
        return Course::become(matter, MatterState::CommReview, mark.time);
    case StepKind::Finding:
        return applyFinding(matter, mark.facts.outcome);
    case StepKind::Recommendation:
        return applyRecommendation(matter, mark.time);
    case StepKind::Response:
        return Course::become(matter, MatterState::Responded, mark.time);
    case StepKind::Close:
        return Course::become(matter, MatterState::Closed, mark.time);
    }
}

} // namespace yagura::StepEffects
