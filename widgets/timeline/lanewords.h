#pragma once

#include "itemmodels/timelinelanes.h"

namespace yagura::LaneWords {

QString name(const TimelineLanes& lanes, int lane); ///< as it stands at the head of the lane

} // namespace yagura::LaneWords
