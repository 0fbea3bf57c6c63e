#pragma once

#include "base/result.h"
#include "domain/roster.h"

#include <QByteArray>
#include <QFuture>

namespace yagura {

/// Makes signatures with one member's key. Where the key lives (memory, key file, token, another
/// process) is its own business; so is asking for a passphrase or PIN. GUI thread; the work itself
/// may run elsewhere.
class Signer {
public:
    virtual ~Signer() = default;

    virtual MemberKey key() const = 0; ///< the public half
    /// Signs exactly these bytes (a DSSE pre-authentication encoding). Errors: `E-KEY-PASS` wrong
    /// passphrase, `E-KEY-LOCKED` none was given, `E-KEY-GONE` the device or file is not there.
    virtual QFuture<Result<QByteArray>> sign(const QByteArray& bytes) = 0;
};

} // namespace yagura
