#pragma once

#include "domain/ledgerentry.h"
#include "hublink/hubmessage.h"
#include "policy/evaluator.h"

namespace yagura {

/// What the hub said beside the ledger, as its log key signed it: what is written around the signed
/// bytes counts for nothing. Error: `E-LOG-SIG`. Pure.
namespace HubWord {

/// A receipt: this payload is entry `index`, and a signed head covers it by `by`.
struct Promise {
    qint64 index = 0;
    Instant t; ///< ledger time of the entry
    Instant by;
};

Result<Promise> promise(
    const CouncilState& state, const Digest& payloadSha256, const QByteArray& receipt);
Result<void> check(const CouncilState& state, const Refusal& refusal);

} // namespace HubWord
} // namespace yagura
