#pragma once

#include "base/result.h"
#include "signing/memorysigner.h"

#include <QString>

namespace yagura {

/// The two keys a hub keeps in its folder, each in a file that its owner alone can read: the log
/// key signs checkpoints, receipts and refusals; the registrar's key enrols into a training ledger.
/// Made when missing.
struct HubKeys {
    MemorySigner log;
    MemorySigner registrar;

    /// Errors: `E-KEY-FORM`, `E-KEY-PERM` (mode is not 0600), `E-STORE-OPEN` (cannot be written).
    static Result<HubKeys> open(const QString& folder);
};

} // namespace yagura
