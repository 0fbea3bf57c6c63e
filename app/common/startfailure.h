#pragma once

#include "base/error.h"

#include <QString>

namespace yagura {

/// The sentence for a program that cannot start on its folder or address: names what, and says what
/// to do. `address` is what was to be listened on; empty for a program that listens nowhere.
QString startFailure(const Error& error, const QString& folder, const QString& address = {});
/// The exit status that goes with it: 4 for a ledger that is older than what was signed, 74
/// (EX_IOERR) for a disk that broke off a write, 1 for everything else.
int startStatus(const Error& error);

} // namespace yagura
