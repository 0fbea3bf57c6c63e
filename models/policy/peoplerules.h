#pragma once

#include "policy/councilstate.h"

namespace yagura {

/// What becomes of marks when their signers' standing changes. Private to policy.
namespace PeopleRules {

/// After a change of the roster: an answer on an undecided matter no longer counts when its signer
/// has left or no longer holds its role (trust.md 2.6). Whether anything changed.
bool reconsider(const CouncilState& state, Matter& matter, Instant time);
/// After a revocation: the key's marks no longer count where it can still go either way; what was
/// decided on any other stays, and the matter is flagged (trust.md 2.6). Whether anything changed.
bool withdrawKey(Matter& matter, const QString& keyId, Instant time);

} // namespace PeopleRules
} // namespace yagura
