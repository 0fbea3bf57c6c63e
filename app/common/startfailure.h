#pragma once

#include "base/error.h"

#include <QString>

namespace yagura {

/// The sentence for a program that cannot start on its folder or address: names what, and says what
/// to do. `address` is what was to be listened on; empty for a program that listens nowhere.
QString startFailure(const Error& error, const QString& folder, const QString& address = {});

} // namespace yagura
