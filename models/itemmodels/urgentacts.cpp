#include "itemmodels/urgentacts.h"

#include "matters/matterbook.h"
#include "picture/pictureclock.h"

#include <algorithm>
#include <tuple>

namespace yagura::UrgentActs {

namespace {

/// Most matters owe no notice, and a tick must not read every lane.
bool owesNotice(const Matter& matter)
{
    return matter.noticeFrom.isKnown() && !matter.notified.isKnown();
}

void add(std::vector<UnnotifiedAct>& acts, const Matter& matter, const MatterProgress& progress)
{
    if (!progress.unnotifiedSince.isKnown())
        return;
    const StepProgress* notice = progress.find(StepKind::Notice);
    acts.push_back({ matter.id, progress.unnotifiedSince, progress.noticeDue,
        notice ? notice->need.clock : ClockKind::Internal });
}

std::vector<UnnotifiedAct> sorted(std::vector<UnnotifiedAct> acts)
{
    std::sort(acts.begin(), acts.end(), [](const UnnotifiedAct& a, const UnnotifiedAct& b) {
        return std::tie(a.since, a.matterId) < std::tie(b.since, b.matterId);
    });
    return acts;
}

} // namespace

std::vector<UnnotifiedAct> unnotified(const MatterBook& book)
{
    std::vector<UnnotifiedAct> acts;
    for (const Matter& matter : book.matters()) {
        if (owesNotice(matter))
            add(acts, matter, book.progress(matter));
    }
    return sorted(std::move(acts));
}

std::vector<UnnotifiedAct> unnotifiedNow(const MatterBook& book, Instant now)
{
    std::vector<UnnotifiedAct> acts;
    for (const auto& [id, matter] : book.state().matters) {
        if (owesNotice(matter))
            add(acts, matter, Evaluator::progress(book.state(), matter, now));
    }
    return sorted(std::move(acts));
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
