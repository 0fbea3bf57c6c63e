#pragma once

#include "base/result.h"
#include "signing/memorysigner.h"

#include <QString>

namespace yagura {

/// The two keys a hub keeps in its folder, each in a file that its owner alone can read: the log
/// key signs checkpoints, receipts and refusals; the registrar's key enrols into a training ledger.
struct HubKeys {
    /// Whether the folder holds a ledger already: a new log key would not be the one its genesis
    /// names, and would stand where the lost one has to be put back.
    enum class Ledger { None, Founded };

    MemorySigner log;
    MemorySigner registrar;

    /// Makes what is missing, but no log key for a founded ledger. Errors: `E-KEY-FORM`,
    /// `E-KEY-PERM` (mode is not 0600), `E-KEY-LOG` (lost), `E-STORE-OPEN` (cannot be written).
    static Result<HubKeys> open(const QString& folder, Ledger ledger = Ledger::None);
    static Result<MemorySigner> openLog(const QString& folder, Ledger ledger);
};

} // namespace yagura
