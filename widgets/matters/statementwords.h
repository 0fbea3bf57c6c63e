#pragma once

#include "domain/statement.h"

#include <QString>

namespace yagura {

class MatterBook;

/// What a statement of the ledger says, in the screen's words.
namespace StatementWords {

QString type(const QString& type); ///< 名簿, 鍵の失効 …
QString office(const QString& signer); ///< of `registrar` and `root`, which are no members
/// A few words for a list: number of the matter, of the roster; whose key.
QString brief(const MatterBook& book, const Statement& statement);
/// One full sentence or two.
QString sentence(const MatterBook& book, const Statement& statement);
QString ledgerMode(const QString& mode); ///< 訓練 / 単一拠点 / 複数拠点
QString revocationReason(const QString& code);
QStringList witnessNames(const Trust& trust);

} // namespace StatementWords
} // namespace yagura
