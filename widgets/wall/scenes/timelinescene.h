#pragma once

#include "wall/wallscene.h"

#include <QCoreApplication>

namespace yagura {

/// The last 24 hours: a lane for the council's decisions, and one for each sector in which
/// something happened.
class TimelineScene : public WallScene {
    Q_DECLARE_TR_FUNCTIONS(yagura::TimelineScene)
public:
    void lay(WallPage& page, const WallPicture& picture) const override;

private:
    struct Lane {
        QString name;
        std::vector<const WallMark*> marks;
        int urgency = -1;
    };
    std::vector<Lane> sectorLanes(const WallPicture& picture) const;
    Lane decisions(const WallPicture& picture) const;
    void layAxis(WallPage& page, const WallPicture& picture, const QRectF& row, const QRectF& body,
        double names) const;
    void layLane(WallPage& page, const WallPicture& picture, const QRectF& row, const Lane& lane,
        double names) const;
    static int leaveOut(std::vector<Lane>& lanes, int room); ///< how many had to go
    static QStringList notes(const WallPicture& picture, int hiddenLanes);
};

} // namespace yagura
