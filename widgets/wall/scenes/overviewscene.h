#pragma once

#include "wall/wallscene.h"

#include <QCoreApplication>

namespace yagura {

/// The first page: how many at which level, the worst of them in a line each, the sectors as a
/// strip, and what this wall does not show or does not know.
class OverviewScene : public WallScene {
    Q_DECLARE_TR_FUNCTIONS(yagura::OverviewScene)
public:
    void lay(WallPage& page, const WallPicture& picture) const override;

private:
    void layCounts(WallPage& page, const WallPicture& picture, int line) const;
    void layIncidents(WallPage& page, const WallPicture& picture, int line, int lines) const;
    int layIncident(WallPage& page, const WallPicture& picture, const WallIncident& incident,
        int line, int lines) const; ///< how many of `lines` it took
    void layCount(WallPage& page, const QRectF& box, Severity severity, int count) const;
    void layStrip(WallPage& page, const WallPicture& picture, int line) const;
    QStringList notes(const WallPicture& picture) const;
    QString silentNote(const WallPicture& picture) const;
};

} // namespace yagura
