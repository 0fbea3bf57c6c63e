#pragma once

#include "base/result.h"
#include "domain/statement.h"
#include "tools/keys/keyrun.h"

namespace yagura {

/// Public keys as they are named on a command line: base64 of 32 bytes, or a key file that holds
/// one. Error: `E-FND-KEY` names what is neither.
Result<std::vector<QByteArray>> readPublicKeys(const QStringList& names);

/// A trust as options name it, over `trust`; `prefix` stands before the names of keys (`new-`).
/// What is not named stays.
Result<Trust> readTrust(const KeyRun& run, const QString& prefix, Trust trust);

} // namespace yagura
