#pragma once

#include "wall/wallscene.h"

#include <QCoreApplication>

namespace yagura {

/// What the council decided within 24 hours, each with the digest words of what it decided on, so
/// that the room and somebody on the telephone can see that they mean the same object. Words are
/// never cut: a decision whose words find no room is counted instead. Above them, how many measures
/// stand in which state, where the ceiling allows to tell of measures.
class DecisionsScene : public WallScene {
    Q_DECLARE_TR_FUNCTIONS(yagura::DecisionsScene)
public:
    void lay(WallPage& page, const WallPicture& picture) const override;

private:
    static QStringList wordLines(const WallPage& page, const WallDecision& decision);
    static void layDecision(
        WallPage& page, const WallDecision& decision, const QStringList& words, int line);
    static int layMeasures(WallPage& page, const WallPicture& picture, int line);
    static QStringList notes(const WallPicture& picture, int hidden);
};

} // namespace yagura
