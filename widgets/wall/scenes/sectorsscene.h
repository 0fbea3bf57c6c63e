#pragma once

#include "wall/wallscene.h"

#include <QCoreApplication>

namespace yagura {

/// The sector board: every sector of the official list and `other`, always in the same place, with
/// its worst open level, how many are open, and a hatch where it is not reporting. Where the
/// distance leaves no room for all, the ones with something to say, and how many are quiet.
class SectorsScene : public WallScene {
    Q_DECLARE_TR_FUNCTIONS(yagura::SectorsScene)
public:
    void lay(WallPage& page, const WallPicture& picture) const override;

private:
    void layBoard(
        WallPage& page, const QRectF& area, const WallPicture& picture, int columns) const;
    void layList(WallPage& page, const WallPicture& picture, int columns) const;
    void layCell(WallPage& page, const QRectF& cell, const WallSector& sector) const;
};

} // namespace yagura
