#pragma once

#include "base/instant.h"

#include <QString>

namespace yagura {

/// An instant in the name of a file, in Japan time whatever the screen shows, for names that sort:
/// `20260923-140500-JST`.
QString fileStamp(Instant t);

} // namespace yagura
