#pragma once

#include "base/instant.h"

#include <QStringView>

namespace yagura {

/// The instant that somebody types to jump to: `0412` or `04:12` (also with seconds), `23 0412` a
/// day of the month, `0923 0412` a month and day, `2026-09-23 04:12`. What is left out is as near
/// as possible to `now` without lying behind it in time. Read in the zone `offset` east of UTC; a
/// `Z` or `JST` at the end says otherwise. Digits of any width. Unknown: no time.
Instant typedTime(QStringView text, Instant now, std::chrono::milliseconds offset);

} // namespace yagura
