#include "itemmodels/queuerule.h"

#include <algorithm>
#include <limits>

namespace yagura {

namespace {

constexpr int highest = 4;

struct Span {
    Instant from;
    Instant to;
};

/// What runs for the matter now: the council's time, or that of the step that is due.
Span running(const Matter& matter, const MatterProgress& progress, Instant asked)
{
    if (progress.unnotifiedSince.isKnown())
        return { progress.unnotifiedSince, progress.noticeDue };
    if (matter.council == CouncilOutcome::Pending && matter.expires.isKnown())
        return { asked, matter.expires };
    const StepProgress* next = progress.hasNext ? progress.find(progress.next) : nullptr;
    return next ? Span{ next->since, next->due } : Span{};
}

} // namespace

bool QueueRule::isCouncilsTurn(const Matter& matter, const MatterProgress& progress)
{
    return matter.council == CouncilOutcome::Pending
        && (!matter.hasStatutoryLane() || progress.whyNot == u"E-STP-COUNCIL"
            || progress.whyNot == u"E-STP-CONFIRM");
}

int QueueRule::harm(const Matter& matter, Severity level)
{
    if (matter.neutralises || matter.hasStatutoryLane())
        return highest;
    switch (level) {
    case Severity::Grave:
        return highest;
    case Severity::Major:
        return 3;
    case Severity::Certain:
        return 2;
    case Severity::Slight:
    case Severity::None:
    case Severity::Unassessed:
        break;
    }
    return 1;
}

Instant QueueRule::limit(const Matter& matter, const MatterProgress& progress)
{
    return running(matter, progress, {}).to;
}

int QueueRule::shareGone(
    const Matter& matter, const MatterProgress& progress, Instant asked, Instant now)
{
    if (progress.unnotifiedSince.isKnown())
        return 100;
    const auto [from, to] = running(matter, progress, asked);
    if (!from.isKnown() || !to.isKnown() || to <= from)
        return 1;
    const qint64 percent = (now.ms - from.ms) * 100 / (to.ms - from.ms);
    return static_cast<int>(std::clamp<qint64>(percent, 1, 100));
}

QueueRank QueueRule::rank(const Matter& matter, const MatterProgress& progress, Severity level,
    bool needsMe, Instant asked, Instant now)
{
    if (!matter.isOpen())
        return { 2, 0, -matter.decided.ms, matter.id };
    const Instant until = limit(matter, progress);
    return { needsMe ? 0 : 1, -harm(matter, level) * shareGone(matter, progress, asked, now),
        until.isKnown() ? until.ms : std::numeric_limits<qint64>::max(), matter.id };
}

} // namespace yagura
