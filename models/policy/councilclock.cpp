#include "policy/councilclock.h"

#include <algorithm>

namespace yagura::CouncilClock {

namespace {

/// Whether the council's time still runs; one that ran out stays on its last rung.
bool runs(const Matter& matter)
{
    return !matter.isUrgent()
        && (matter.council == CouncilOutcome::Pending || matter.council == CouncilOutcome::Expired);
}

} // namespace

Instant asked(const Matter& matter, const MatterPolicy& kind)
{
    return { matter.expires.ms - kind.ttlS * 1000 };
}

Instant substitutesFrom(const Matter& matter, const MatterPolicy& kind)
{
    const bool some = std::any_of(matter.seats.begin(), matter.seats.end(),
        [](const SeatNeed& seat) { return !seat.substitutes.isEmpty(); });
    if (!some || kind.substitutesFromPct == 0 || matter.isUrgent()
        || matter.council != CouncilOutcome::Pending)
        return {};
    // Seconds by a percentage: a hundredth of 1000 ms is whole.
    return { asked(matter, kind).ms + kind.ttlS * 10 * kind.substitutesFromPct };
}

int rung(const Matter& matter, const MatterPolicy& kind, Instant now)
{
    if (!runs(matter) || kind.ttlS == 0)
        return 0;
    const qint64 gone = now.ms - asked(matter, kind).ms;
    int reached = 0;
    for (const int share : kind.ladder) {
        if (gone >= kind.ttlS * 10 * share)
            reached = share;
    }
    return reached;
}

} // namespace yagura::CouncilClock
