#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace yagura {

/// Makes the folder of a hub again from another installation's copy of its ledger (trust.md 2.11).
/// Every console and every witness has one.
namespace LedgerRebuild {

struct Source {
    QString mirror; ///< folder of another installation; only read
    QList<QUrl> witnesses; ///< asked for the newest head that they signed
};

struct Rebuilt {
    QString ledger; ///< origin
    qint64 size = 0; ///< of the head that it was rebuilt up to
    bool witnessed = false; ///< that head; else the log key alone signed it
    qint64 leftOut = 0; ///< entries behind that head: they come again from outboxes
};

/// Takes the entries up to the newest witnessed head that can be had (the newest signed one where
/// the ledger has no witness), checks every one of them again, and accepts only if the root is that
/// head's. `folder` must hold no ledger. Errors: `E-RBD-EXISTS`, `E-LED-ROLLBACK` (the copy is
/// older than what a witness signed), `E-LED-UNWIT` (no such head), `E-LED-INCONS`, and what the
/// stores and the ledger say.
Result<Rebuilt> rebuild(const QString& folder, const Source& source, const Clock& clock);

} // namespace LedgerRebuild
} // namespace yagura
