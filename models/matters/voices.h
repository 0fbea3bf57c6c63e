#pragma once

#include "domain/matter.h"
#include "domain/roster.h"
#include "policy/policypack.h"

#include <QString>

#include <vector>

namespace yagura {

/// In which seat and which role a member speaks: what a mark says of its signer.
struct Voice {
    QString seat;
    QString role;

    friend bool operator==(const Voice&, const Voice&) = default;
};

/// How a member's roles let it speak on a matter. Says nothing of whether it may now: that is the
/// evaluator's. Pure.
namespace Voices {

/// Seats and roles in which `member` can put `verb`, own seats first; empty: its roles do not
/// reach.
std::vector<Voice> of(
    const Matter& matter, const MatterPolicy* kind, const Member& member, Verb verb);
/// The same for a step of the statutory lane, whose word is the seat.
std::vector<Voice> of(const StepNeed& step, const Member& member);
/// In whose name it is asked why somebody without a voice cannot speak: so that the evaluator says
/// what is wrong.
Voice fallback(const Matter& matter, const Member& member, Verb verb);

} // namespace Voices
} // namespace yagura
