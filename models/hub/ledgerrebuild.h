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
    qint64 size = 0;
    qint64 witnessed = 0; ///< so many of them are under a witnessed head; 0: there is no witness
    qint64 leftOut = 0; ///< entries that no signed head covers: they come again from outboxes
};

/// Accepts the copy only if it gives the root of the newest witnessed head that can be had (of the
/// newest signed one where the ledger has no witness). Takes every entry up to the newest signed
/// head behind it, and checks each again. `folder` must hold no ledger. Errors: `E-RBD-EXISTS`,
/// `E-LED-ROLLBACK` (the copy is older than what a witness signed), `E-LED-UNWIT` (no such head),
/// `E-LED-INCONS`, and what the stores and the ledger say.
Result<Rebuilt> rebuild(const QString& folder, const Source& source, const Clock& clock);

} // namespace LedgerRebuild
} // namespace yagura
