#include "policy/peoplerules.h"

#include "policy/course.h"
#include "policy/marklist.h"

#include <algorithm>

namespace yagura::PeopleRules {
using namespace Qt::StringLiterals;

namespace {

/// What was decided and acted upon is not undone; it is reviewed.
bool isBeyondRecall(const Matter& matter)
{
    if (isEnd(matter.state) || matter.state >= MatterState::Commanded)
        return true;
    return !matter.hasStatutoryLane() && matter.council != CouncilOutcome::Pending;
}

void reopenWithoutQuorum(Matter& matter)
{
    if (matter.council == CouncilOutcome::SignedOff
        && !StandingMarks(matter).hasQuorum(matter.seats)) {
        matter.council = CouncilOutcome::Pending;
        matter.decided = {};
    }
}

} // namespace

bool reconsider(const CouncilState& state, Matter& matter, Instant time)
{
    if (matter.council != CouncilOutcome::Pending)
        return false;
    const auto hasLeft = [&](const MarkRecord& mark) {
        const Member* member = state.roster.findMember(mark.signer);
        return isCouncilAnswer(mark.verb) && (!member || !member->roles.contains(mark.role));
    };
    const bool changed = MarkList::setAsideAll(matter, u"E-MRK-ROLE"_s, hasLeft);
    if (changed)
        Course::settle(matter, time);
    return changed;
}

bool withdrawKey(Matter& matter, const QString& keyId, Instant time)
{
    const auto isTheirs = [&](const MarkRecord& mark) { return mark.keyId == keyId; };
    const bool marked = std::any_of(matter.marks.begin(), matter.marks.end(),
        [&](const MarkRecord& mark) { return mark.counts && isTheirs(mark); });
    const bool requested = matter.requesterKey == keyId;
    const bool stays = isBeyondRecall(matter);
    matter.signerRevoked = matter.signerRevoked || requested || (marked && stays);
    if (marked && !stays) {
        MarkList::setAsideAll(matter, u"E-KEY-REVOKED"_s, isTheirs);
        reopenWithoutQuorum(matter);
        Course::settle(matter, time);
    }
    return requested || marked;
}

} // namespace yagura::PeopleRules
