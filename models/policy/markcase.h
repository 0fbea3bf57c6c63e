#pragma once

#include "policy/councilstate.h"
#include "policy/standingmarks.h"
#include "policy/verdict.h"

namespace yagura {

/// A mark and all that it is judged by. Lives as long as one judgement.
struct MarkCase {
    const CouncilState& state;
    const Matter& matter; ///< advanced to `time`
    const PolicyPack& pack; ///< that the matter was put under
    const MatterPolicy& kind;
    const Mark& mark;
    const Member& member; ///< the signer
    Instant time;
    qint64 signedAtS; ///< by the signer
    StandingMarks standing;

    bool holdsRole() const { return member.roles.contains(mark.role); }
    bool isRequester() const { return member.id == matter.requester; }
    bool isOver() const { return isEnd(matter.state) || matter.state == MatterState::Draft; }
    /// A reason of the pick-list, where the verb needs one.
    bool givesReason() const;
};

/// How far ahead of ledger time a signer's clock may be.
inline constexpr qint64 clockSkewS = 120;
inline bool isInFuture(qint64 atS, Instant time)
{
    return atS > time.ms / 1000 + clockSkewS;
}

} // namespace yagura
