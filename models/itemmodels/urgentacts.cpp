#include "itemmodels/urgentacts.h"

#include "matters/matterbook.h"
#include "picture/pictureclock.h"

#include <algorithm>
#include <tuple>

namespace yagura::UrgentActs {

std::vector<UnnotifiedAct> unnotified(const MatterBook& book)
{
    std::vector<UnnotifiedAct> acts;
    for (const Matter& matter : book.matters()) {
        if (!matter.noticeFrom.isKnown() || matter.notified.isKnown())
            continue; // most are of this sort, and a tick must not read every lane
        const MatterProgress progress = book.progress(matter);
        if (!progress.unnotifiedSince.isKnown())
            continue;
        const StepProgress* notice = progress.find(StepKind::Notice);
        acts.push_back({ matter.id, progress.unnotifiedSince, progress.noticeDue,
            notice ? notice->need.clock : ClockKind::Internal });
    }
    std::sort(acts.begin(), acts.end(), [](const UnnotifiedAct& a, const UnnotifiedAct& b) {
        return std::tie(a.since, a.matterId) < std::tie(b.since, b.matterId);
    });
    return acts;
}

Instant countedTo(const MatterBook& book, const PictureClock& clock)
{
    return clock.isLive() ? book.ledgerTime(clock.now()) : clock.shown();
}

bool isNoticeLate(const MatterBook& book, const Matter& matter, Instant now)
{
    if (!matter.noticeFrom.isKnown())
        return false;
    const MatterProgress progress = book.progress(matter);
    return progress.isNoticeLate
        || (progress.unnotifiedSince.isKnown() && progress.noticeDue.isKnown()
            && now > progress.noticeDue);
}

} // namespace yagura::UrgentActs
