#pragma once

#include "wall/wallpage.h"
#include "wall/wallpicture.h"

#include <QString>

namespace yagura {

/// Wording and marks that several scenes share, as short as a wall needs them.
namespace WallText {

QString place(const WallIncident& incident); ///< `電力・福岡県`, `Power, Fukuoka`
QString since(Instant t, Instant shown); ///< `12 分前`; a date after a day; always JST
QString clockJst(Instant t); ///< `14:05:08`
QString minuteJst(Instant t); ///< `14:05`
QString minuteUtc(Instant t); ///< `05:05Z`
/// One cell of the sector strip or board: hatched when it does not report, its worst level, or a
/// quiet dot.
void sectorMark(WallPage& page, const QRectF& box, const WallSector& sector);

} // namespace WallText
} // namespace yagura
