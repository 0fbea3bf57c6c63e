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
    QByteArray document; ///< empty for the genesis
};

/// Makes the statements that only registrars may sign: what a ledger is, and who decides by which
/// rules.
namespace Founding {

using Registrars = std::vector<const MemorySigner*>;

/// The first statement, signed by one of the registrars that it names.
Result<FoundingStep> genesis(
    const QString& ledger, const Genesis& genesis, const MemorySigner& registrar, Instant now);
/// The next roster: all of `members`, and nobody else.
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
