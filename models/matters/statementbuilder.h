#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/statement.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

class MemorySigner;

/// Where and when a statement is made: what every statement of a ledger says.
struct SigningPlace {
    QString ledger; ///< origin
    bool exercise = false;
    Seen seen; ///< what the signer has verified
    Instant now;
    QString build; ///< SHA-256 of the program, `StatementBuilder::programDigest()`
};

/// Fills what all statements have in common; shared by the desk, the founding of a ledger and the
/// tests.
namespace StatementBuilder {

/// A statement of this type with a fresh nonce.
Statement make(const SigningPlace& place, const QString& signer, const QString& keyId,
    const QString& type, decltype(Statement::body) body);
/// The envelope's bytes with a signature by each of `signers` over the statement's canonical
/// payload.
Result<QByteArray> seal(
    const Statement& statement, const std::vector<const MemorySigner*>& signers);
/// Hex SHA-256 of this program's file; read once.
QString programDigest();

} // namespace StatementBuilder
} // namespace yagura
