#pragma once

#include "policy/evaluator.h"

namespace yagura {

/// What one mark comes to: the evaluator's rules about seats, people and organisations. Private to
/// policy.
namespace MarkRules {

/// Whether `memberId` can put this mark on `matter` at ledger time `time`, or the first rule that
/// is in the way.
Verdict judge(const CouncilState& state, const Matter& matter, const Mark& mark,
    const QString& memberId, Instant time);
/// Writes the judged mark into its matter; one that counts may decide it.
void record(const CouncilState& state, Matter& matter, const MarkRecord& mark);
/// After a change of the roster: an answer on an undecided matter no longer counts when its signer
/// has left or no longer holds its role (trust.md 2.6). Whether anything changed.
bool reconsider(const CouncilState& state, Matter& matter);
/// After a revocation: the key's marks on an undecided matter no longer count; a decided one stays
/// and is flagged (trust.md 2.6). Whether anything changed.
bool withdrawKey(Matter& matter, const QString& keyId);
void decide(Matter& matter, CouncilOutcome outcome, MatterState next, Instant time);

} // namespace MarkRules
} // namespace yagura
