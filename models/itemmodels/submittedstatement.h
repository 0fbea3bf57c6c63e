#pragma once

#include "domain/statement.h"

#include <QByteArray>

#include <optional>

namespace yagura {

/// What can be read of an envelope that has no place in the ledger (a submission, a refusal); such
/// an envelope may be anything.
std::optional<Statement> statementIn(const QByteArray& envelope);

} // namespace yagura
