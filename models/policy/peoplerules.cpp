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

/// What stands on its own and is still to be decided with others, also after the act.
bool isUndecided(const Matter& matter, const MarkRecord& mark)
{
    if (isEnd(matter.state))
        return false;
    if (isCouncilAnswer(mark.verb))
        return matter.council == CouncilOutcome::Pending;
    if (isInStep(StepKind::Finding, mark.seat, mark.verb))
        return matter.finding.isEmpty();
    return isInStep(StepKind::Recommendation, mark.seat, mark.verb)
        && matter.state == MatterState::CommReview;
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
    const bool stays = isBeyondRecall(matter);
    const bool struck
        = MarkList::setAsideAll(matter, u"E-KEY-REVOKED"_s, [&](const MarkRecord& mark) {
              return isTheirs(mark) && (!stays || isUndecided(matter, mark));
          });
    const bool remains = std::any_of(matter.marks.begin(), matter.marks.end(),
        [&](const MarkRecord& mark) { return mark.counts && isTheirs(mark); });
    const bool requested = matter.requesterKey == keyId;
    matter.signerRevoked = matter.signerRevoked || requested || remains;
    if (struck && !stays) {
        reopenWithoutQuorum(matter);
        Course::settle(matter, time);
    }
    return requested || struck || remains;
}

} // namespace yagura::PeopleRules
