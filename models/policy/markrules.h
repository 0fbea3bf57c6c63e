#pragma once

#include "policy/councilstate.h"
#include "policy/verdict.h"

namespace yagura {

/// What one mark comes to: finds the lane that it speaks in, and writes it down. Private to policy.
namespace MarkRules {

/// Who signs a mark, and when: by the signer, and by the ledger.
struct Signing {
    QString signer;
    qint64 signedAtS = 0;
    Instant time;
};

/// Whether this mark can be put on `matter`, which is advanced to the ledger time, or the first
/// rule that is in the way.
Verdict judge(
    const CouncilState& state, const Matter& matter, const Mark& mark, const Signing& signing);
/// Judges the mark and writes it into its matter, also one that counts for nothing; one that counts
/// moves it. `record` is all of it but the verdict.
Verdict take(CouncilState& state, Matter& matter, const Mark& mark, MarkRecord record);

} // namespace MarkRules
} // namespace yagura
