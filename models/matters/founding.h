#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/roster.h"
#include "domain/statement.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

class DocumentStore;
class LedgerIntake;
class MemorySigner;

/// An envelope for `LedgerIntake::append()`, and the document that has to be kept (`keepAddressed`)
/// before it.
struct FoundingStep {
    QByteArray envelope;
    QByteArray document; ///< a roster's or policy pack's; else empty
};

/// Makes the statements that only registrars and root keys may sign: what a ledger is, and who
/// decides by which rules. Once there is a ledger, what it would refuse, or log and not count, is
/// not made: the error is the one that it would have given.
namespace Founding {

using Registrars = std::vector<const MemorySigner*>;

/// The first statement, signed by one of the registrars that it names, and by `roots` where it
/// names root keys.
Result<FoundingStep> genesis(const QString& ledger, const Genesis& genesis,
    const MemorySigner& registrar, Instant now, const Registrars& roots = {});
/// The next trust, signed by `roots` first, or by `registrars` first where the ledger has no root
/// keys; who must sign is EnvelopeCheck's business.
Result<FoundingStep> trust(const LedgerIntake& ledger, const Trust& trust, const Registrars& roots,
    const Registrars& registrars, Instant now);
/// A member's key is good for nothing from here on.
Result<FoundingStep> revocation(const LedgerIntake& ledger, const Revocation& revocation,
    const MemorySigner& registrar, Instant now);
/// The next roster: all of `members`, and nobody else; without the keys that were revoked.
Result<FoundingStep> roster(const LedgerIntake& ledger, const std::vector<Member>& members,
    const Registrars& registrars, Instant now);
/// The next policy pack, from its canonical bytes.
Result<FoundingStep> policy(
    const LedgerIntake& ledger, const QByteArray& pack, const Registrars& registrars, Instant now);

/// Keeps the document and appends the envelope.
Result<void> take(LedgerIntake& ledger, DocumentStore& documents, const FoundingStep& step);
/// Founds a training ledger in an empty store: genesis with one registrar, the built-in policy, an
/// empty roster. `origin` begins with `training.example/`.
Result<void> training(LedgerIntake& ledger, DocumentStore& documents, const QString& origin,
    const QByteArray& logKey, const MemorySigner& registrar, Instant now);

} // namespace Founding
} // namespace yagura
