#pragma once

#include "domain/placewatch.h"

namespace yagura {

/// The screen's words for what a person watches.
namespace WatchWords {

QString region(const QString& region); ///< by its English name
QString place(const PlaceWatch& watch); ///< `東京都・電力`, `関東`, `電力`
QString from(Severity level); ///< `2 一定の影響以上`

} // namespace WatchWords
} // namespace yagura
