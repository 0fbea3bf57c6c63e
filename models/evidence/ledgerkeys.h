#pragma once

#include "domain/ledgerentry.h"
#include "domain/roster.h"

#include <QString>

#include <vector>

namespace yagura {

class DocumentShelf;

/// A public key that a ledger names, and whose it is. A value.
struct LedgerKey {
    MemberKey key;
    QString holder; ///< `log`, `witness`, `registrar`, `root`, `member`; `proposed` by trust that
                    ///< never came into force
    QString name; ///< of the log or the witness, or the member's id; empty for the others

    friend bool operator==(const LedgerKey&, const LedgerKey&) = default;
};

/// Every key that a ledger has ever trusted, revoked ones as well: what was signed with them
/// stands. Each once for each holder, by key id.
std::vector<LedgerKey> ledgerKeys(
    const std::vector<LedgerEntry>& entries, const DocumentShelf& documents);

} // namespace yagura
