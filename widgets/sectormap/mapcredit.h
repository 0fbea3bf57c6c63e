#pragma once

#include <QString>

namespace yagura {

/// What the licence of the map data asks to be shown beside the map and in About
/// (resources/map/sources.md), in the language of the screen.
QString mapCredit();

} // namespace yagura
