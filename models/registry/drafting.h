#pragma once

#include "base/instant.h"
#include "registry/statementdraft.h"

#include <QByteArray>

#include <vector>

namespace yagura {

class Clock;
class DocumentStore;
class LedgerIntake;

/// What a draft is made from: a verified copy of the ledger, and the key that signs first, which
/// the payload names.
struct DraftPlace {
    const LedgerIntake& ledger;
    const DocumentStore& documents;
    MemberKey by;
    Instant now;
};

/// Makes the statements that registrars, root keys and members sign by hand. What readers would
/// refuse, or what would count for nothing, is not drafted.
namespace Drafting {

/// The next roster: these members and nobody else.
Result<StatementDraft> roster(const DraftPlace& place, const std::vector<Member>& members);
/// The next policy pack, from its canonical bytes.
Result<StatementDraft> policy(const DraftPlace& place, const QByteArray& pack);
/// The next trust (trust.md 2.8).
Result<StatementDraft> trust(const DraftPlace& place, const Trust& trust);

/// What a new ledger starts with.
struct Founding {
    QString ledger; ///< origin
    Genesis genesis;
    QByteArray pack; ///< canonical bytes
    std::vector<Member> members;
};
/// Genesis, policy and roster. All three have seen the empty ledger, which every ledger once was:
/// so they are signed together, before there is a hub that could give them a time. Signed first by
/// the first registrar. Errors: `E-FND-…` and those of the pack and roster.
Result<StatementDraft> founding(const Founding& founding, Instant now);

/// A revocation carries one signature: by any registrar, or by the member (or a member of the
/// commission). Error: `E-REV-…`, `E-KEY-UNKNOWN` when `by` may not.
Result<QByteArray> revocation(
    const LedgerIntake& ledger, const Revocation& revocation, const OpenedKey& by, Instant now);

/// Whether the draft still continues what this ledger has in force. Errors: `E-KEY-STALE` (another
/// change came first: draft again), `E-LED-SEEN` (made on another history), `E-LED-ORIGIN`.
Result<void> fits(const StatementDraft& draft, const LedgerIntake& ledger);
/// Plays the founding through on an empty ledger, as a hub and every console will.
Result<void> rehearse(const std::vector<FoundingStep>& steps, const Clock& clock);

} // namespace Drafting
} // namespace yagura
