#pragma once

#include "itemmodels/sectorstatusmodel.h"

#include <QString>

namespace yagura {

/// The words of a cell of the sector picture, for tool tips and screen readers: full sentences.
namespace CellTexts {

QString sentence(const SectorCell& cell); ///< `Worst level 3 …. 2 open incidents. …`
QString place(PrefectureCode code); ///< the prefecture, or "No prefecture given"
QString shortPlace(PrefectureCode code); ///< for a column head: without 都, 府, 県

} // namespace CellTexts
} // namespace yagura
