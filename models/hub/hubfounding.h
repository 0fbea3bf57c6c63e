#pragma once

#include "base/clock.h"
#include "matters/founding.h"

#include <vector>

namespace yagura {

/// Takes over the first statements of a ledger that a ceremony signed. No hub may run on the
/// folder.
namespace HubFounding {

struct Founded {
    QString ledger; ///< origin
    QString mode;
    qint64 size = 0;
};

/// `folder` holds the log key that the genesis names, and no ledger or the beginning of this one:
/// what a power cut left out is completed. The steps are first played through beside it; nothing is
/// written where one of them does not count. Errors: `E-KEY-LOG`, `E-FND-EXISTS` (another ledger is
/// there), `E-FND-COUNTS`, and what the ledger says.
Result<Founded> found(
    const QString& folder, const std::vector<FoundingStep>& steps, const Clock& clock);

} // namespace HubFounding
} // namespace yagura
