#include "itemmodels/ladderalarm.h"

#include "itemmodels/seatcandidates.h"
#include "matters/matterbook.h"
#include "policy/councilclock.h"
#include "policy/evaluator.h"

#include <algorithm>

namespace yagura {

namespace {

std::vector<LadderAlarm::Hop> hopsOf(const Matter& matter, const MatterPolicy& kind, Instant now)
{
    const Instant asked = CouncilClock::asked(matter, kind);
    const Instant until = matter.decided.isKnown() ? std::min(matter.decided, now) : now;
    std::vector<LadderAlarm::Hop> hops;
    for (const int percent : kind.ladder) {
        const Instant at = asked + std::chrono::milliseconds(kind.ttlS * 10 * percent);
        if (at <= until && (percent < 100 || matter.council == CouncilOutcome::Expired))
            hops.push_back({ percent, at });
    }
    return hops;
}

QStringList whoIsCalled(const MatterBook& book, const Matter& matter, Instant now)
{
    const Instant deputiesFrom = Evaluator::progress(book.state(), matter, now).substitutesFrom;
    const bool deputies = deputiesFrom.isKnown() && deputiesFrom <= now;
    QStringList own;
    QStringList instead;
    for (const SeatNeed& seat : matter.seats) {
        if (matter.filled(seat.seat) >= seat.needed)
            continue;
        for (const SeatCandidate& who : seatCandidates(book, matter, seat)) {
            if (who.whyNever.isEmpty() && (!who.isSubstitute || deputies))
                (who.isSubstitute ? instead : own) << who.member;
        }
    }
    QStringList called = own + instead;
    called.removeDuplicates();
    return called;
}

} // namespace

LadderAlarm LadderAlarm::of(const MatterBook& book, const Matter& matter, Instant now)
{
    const PolicyPack* pack = book.pack(matter.policySha256);
    const MatterPolicy* kind = pack ? pack->find(matter.action) : nullptr;
    if (!kind || matter.isUrgent())
        return {};
    LadderAlarm alarm{ hopsOf(matter, *kind, now), {} };
    if (matter.council == CouncilOutcome::Pending && matter.isOpen() && alarm.percent() >= classA)
        alarm.called = whoIsCalled(book, matter, now);
    return alarm;
}

} // namespace yagura
