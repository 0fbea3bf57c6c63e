#pragma once

#include "base/result.h"
#include "domain/statement.h"

#include <QByteArray>

namespace yagura {

/// Statements as canonical payload bytes (grammar: docs/ledger-format.md).
namespace StatementCodec {

Result<QByteArray> write(const Statement& statement); ///< at most 2,048 bytes
/// Checks form and the exact key set of known types. Unknown types are read as `UnknownStatement`:
/// they are logged. Errors: `E-ENV-SIZE`, `E-ENV-CANON`, `E-STM-FIELD` (names the field).
Result<Statement> read(const QByteArray& payload);

} // namespace StatementCodec
} // namespace yagura
