#pragma once

#include "base/error.h"

#include <QString>

namespace yagura {

/// The sentence for what a command of yagura-keys could not do: what is wrong, and what to do about
/// it.
QString keysFailure(const Error& error);

} // namespace yagura
