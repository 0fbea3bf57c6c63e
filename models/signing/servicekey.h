#pragma once

#include "base/result.h"
#include "signing/memorysigner.h"

#include <QString>

namespace yagura {

/// The key of a service that signs with nobody there to type: the hub's log key, a witness's key.
/// In a file that its owner alone can read; never a member's key.
namespace ServiceKey {

/// `service` (`hub`, `witness`) stands in the file, so that one is not taken for the other. A key
/// that is made is on the disk before it is given. Errors: `E-KEY-FORM`, `E-KEY-PERM` (mode is not
/// 0600), `E-STORE-OPEN` (cannot be read or written).
Result<MemorySigner> openOrMake(const QString& path, const QByteArray& service);

} // namespace ServiceKey
} // namespace yagura
