#pragma once

#include "policy/councilstate.h"
#include "policy/verdict.h"

namespace yagura {

/// How a matter is put before the council, and put again with another sheet. Private to policy.
namespace MatterRules {

/// What a request says beside its fields: who put it, when, and where it stands in the ledger.
struct Request {
    const MatterOpen& open;
    QString signer;
    QString keyId;
    qint64 index = 0;
    Instant time;
    Digest payloadSha256;
};

/// Whether the matter can be put, or amended where it says so; or the first rule in the way.
Verdict judge(
    const CouncilState& state, const MatterOpen& open, const QString& signer, Instant time);
/// What can be said before there is a sheet.
Verdict judgeKind(const CouncilState& state, const QString& action, const QString& basis,
    const QString& signer, Instant time);
/// Judges the request and, if it counts, puts or amends the matter.
Verdict take(CouncilState& state, const Request& request);

} // namespace MatterRules
} // namespace yagura
