#pragma once

#include "wall/wallscene.h"

#include <QCoreApplication>

namespace yagura {

/// The prefectures shaded by their worst open level, no arcs, and beside the map the worst of them
/// by name.
class MapScene : public WallScene {
    Q_DECLARE_TR_FUNCTIONS(yagura::MapScene)
public:
    void lay(WallPage& page, const WallPicture& picture) const override;

private:
    static void layMap(WallPage& page, const WallPicture& picture, const QRectF& area);
    static void layNames(WallPage& page, const WallPicture& picture, double left);
};

} // namespace yagura
