#include "policy/stepview.h"

#include "policy/councilclock.h"
#include "policy/stepconditions.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// What must have happened before the step can be recorded, said by the step that is missing.
struct Follows {
    StepKind step;
    QStringView missing;
};
constexpr std::array<Follows, 8> order{ {
    { StepKind::Command, u"E-STP-STATE" }, // by its guards instead
    { StepKind::Execution, u"E-STP-COMMAND" }, { StepKind::Notice, u"E-STP-EXECUTION" },
    { StepKind::Receipt, u"E-STP-NOTICE" }, { StepKind::Finding, u"E-STP-NOTICE" },
    { StepKind::Recommendation, u"E-STP-FINDING" }, { StepKind::Response, u"E-STP-RECOMMENDATION" },
    { StepKind::Close, u"E-STP-STATE" }, // by what is open instead
} };

QString missingBefore(StepKind step)
{
    const auto it = std::find_if(
        order.begin(), order.end(), [&](const Follows& entry) { return entry.step == step; });
    return it == order.end() ? u"E-STP-STATE"_s : it->missing.toString();
}

/// Only who acted without prior approval is reviewed afterwards.
bool isReview(StepKind step)
{
    return step >= StepKind::Notice && step <= StepKind::Response;
}

} // namespace

StepView::StepView(const Matter& of, const MatterPolicy& by, Instant at)
    : matter(of)
    , kind(by)
    , now(at)
    , standing(of)
{
}

bool StepView::isAuthorised() const
{
    const bool holds = !Guards::firstMissing(matter, standing)
        && !Guards::firstLapsed(matter, standing, now)
        && (matter.isUrgent() || matter.council == CouncilOutcome::SignedOff);
    if (!matter.hasStatutoryLane() || !matter.isOpen() || matter.state > MatterState::Executing)
        return false;
    return holds
        && (matter.state >= MatterState::Commanded
            || StepConditions::commandBlocker(matter, standing, kind, now).isEmpty());
}

bool StepView::isNeeded(const StepNeed& need) const
{
    if (!Guards::isNeeded(matter, need))
        return false;
    if (!isReview(need.step))
        return true;
    if (!matter.isUrgent() || (matter.state == MatterState::Halted && !matter.acted))
        return false;
    const bool isAfterReview
        = need.step == StepKind::Recommendation || need.step == StepKind::Response;
    return !isAfterReview || matter.state == MatterState::CommReview
        || matter.state == MatterState::Recommended || isMet(need);
}

Instant StepView::timeOf(StepKind step) const
{
    const MarkRecord* newest = standing.newestIn(step);
    return newest ? newest->time : Instant();
}

bool StepView::isMet(const StepNeed& need) const
{
    switch (need.step) {
    case StepKind::Execution:
        return matter.ended.isKnown() || (!matter.started.isKnown() && timeOf(need.step).isKnown());
    case StepKind::Finding:
        return !matter.finding.isEmpty();
    case StepKind::Recommendation:
        return static_cast<int>(standing.in(need.step).size()) >= need.needed;
    case StepKind::Command:
    case StepKind::Notice:
    case StepKind::Receipt:
    case StepKind::Response:
    case StepKind::Close:
        return timeOf(need.step).isKnown();
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NscReview:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
    case StepKind::ForeignMinister:
    case StepKind::Approval:
        return Guards::isMet(standing, need);
    }
    return false;
}

/// Where several say it, the one who made it enough.
Instant StepView::metAt(const StepNeed& need) const
{
    if (!isMet(need))
        return {};
    auto marks = standing.in(need.step);
    if (need.step == StepKind::Approval)
        marks = standing.in(need.step, Verb::Approve);
    if (need.step == StepKind::Finding)
        std::erase_if(
            marks, [&](const MarkRecord* mark) { return mark->facts.outcome != matter.finding; });
    const auto enough = std::min(marks.size(), static_cast<std::size_t>(need.needed));
    const bool isCounted = need.needed > 1;
    return marks.empty() ? Instant() : marks[(isCounted ? enough : marks.size()) - 1]->time;
}

bool StepView::isDue(StepKind step) const
{
    if (!matter.isOpen())
        return false;
    switch (step) {
    case StepKind::Command:
        return StepConditions::commandBlocker(matter, standing, kind, now).isEmpty();
    case StepKind::Execution:
        return matter.state == MatterState::Executing
            || (matter.state >= MatterState::Commanded
                && StepConditions::owesTelling(matter, standing));
    case StepKind::Notice:
        return matter.state == MatterState::NoticeDue;
    case StepKind::Receipt:
        return matter.state == MatterState::NoticeSent;
    case StepKind::Finding:
        return matter.state == MatterState::CommReview;
    case StepKind::Recommendation:
        return matter.state == MatterState::CommReview && !matter.finding.isEmpty();
    case StepKind::Response:
        return matter.state == MatterState::Recommended;
    case StepKind::Close:
        return StepConditions::closeBlocker(matter, standing, now).isEmpty();
    case StepKind::Approval:
        return matter.state < MatterState::Commanded && whyLater(step).isEmpty();
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NscReview:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
    case StepKind::ForeignMinister:
        return matter.state < MatterState::Commanded;
    }
    return false;
}

QString StepView::whyLater(StepKind step) const
{
    if (!matter.isOpen())
        return u"E-MRK-CLOSED"_s;
    if (step == StepKind::Command)
        return StepConditions::commandBlocker(matter, standing, kind, now);
    if (step == StepKind::Close)
        return StepConditions::closeBlocker(matter, standing, now);
    if (!Guards::isGuard(step))
        return missingBefore(step);
    if (matter.state >= MatterState::Commanded)
        return u"E-STP-LATE"_s;
    const StepNeed* minister = Guards::neededStep(matter, StepKind::ForeignMinister);
    const bool waits
        = step == StepKind::Approval && minister && !Guards::isMet(standing, *minister);
    return waits ? u"E-STP-MOFA"_s : QString();
}

/// When the step became possible; unknown while it is not.
Instant StepView::since(StepKind step) const
{
    switch (step) {
    case StepKind::Approval: {
        const Instant asked = CouncilClock::asked(matter, kind);
        return Guards::neededStep(matter, StepKind::ForeignMinister)
            ? std::max(asked, timeOf(StepKind::ForeignMinister))
            : asked;
    }
    case StepKind::Command:
        return matter.authorised;
    case StepKind::Execution:
        return timeOf(StepKind::Command);
    case StepKind::Notice:
        return matter.noticeFrom;
    case StepKind::Receipt:
        return matter.notified;
    case StepKind::Finding:
        return timeOf(StepKind::Receipt);
    case StepKind::Recommendation:
        return metAt(
            matter.findStep(StepKind::Finding) ? *matter.findStep(StepKind::Finding) : StepNeed{});
    case StepKind::Response:
    case StepKind::Close:
        return matter.stateSince;
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NscReview:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
    case StepKind::ForeignMinister:
        return CouncilClock::asked(matter, kind);
    }
    return {};
}

void StepView::sayStanding(StepProgress& progress) const
{
    const StepKind step = progress.need.step;
    const Guard* guard = Guards::find(step);
    if (isMet(progress.need) && guard && Guards::hasLapsed(standing, progress.need, now)) {
        progress.standing = StepStanding::Lapsed;
        progress.whyNot = u"E-STP-LAPSED"_s;
    } else if (isMet(progress.need)) {
        progress.standing = StepStanding::Met;
    } else if (guard && Guards::isNegative(matter, standing, progress.need)) {
        progress.standing = StepStanding::Negative;
        progress.whyNot = guard->missing.toString();
    } else if (isDue(step)) {
        progress.standing = StepStanding::Due;
    } else {
        progress.standing = StepStanding::Later;
        progress.whyNot = whyLater(step);
    }
}

void StepView::sayClock(StepProgress& progress) const
{
    const StepNeed& need = progress.need;
    progress.met = metAt(need);
    if (progress.standing != StepStanding::Later)
        progress.since = since(need.step);
    if (need.withinS == 0 || !progress.since.isKnown())
        return;
    progress.due = { progress.since.ms + need.withinS * 1000 };
    progress.isLate = (progress.met.isKnown() ? progress.met : now) > progress.due;
}

StepProgress StepView::stepProgress(const StepNeed& need) const
{
    StepProgress progress;
    progress.need = need;
    if (!isNeeded(need)) {
        progress.standing = StepStanding::NotNeeded;
        return progress;
    }
    progress.got = static_cast<int>(need.step == StepKind::Approval
            ? standing.in(need.step, Verb::Approve).size()
            : standing.in(need.step).size());
    progress.validUntil = Guards::periodEnd(standing, need);
    sayStanding(progress);
    sayClock(progress);
    return progress;
}

} // namespace yagura
