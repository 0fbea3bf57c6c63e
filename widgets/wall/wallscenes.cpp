#include "wall/wallscene.h"

#include "wall/scenes/decisionsscene.h"
#include "wall/scenes/mapscene.h"
#include "wall/scenes/overviewscene.h"
#include "wall/scenes/sectorsscene.h"
#include "wall/scenes/timelinescene.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

const std::vector<NamedScene>& wallScenes()
{
    static const std::vector<NamedScene> scenes{
        { u"overview"_s, std::make_shared<OverviewScene>() },
        { u"sectors"_s, std::make_shared<SectorsScene>() },
        { u"map"_s, std::make_shared<MapScene>() },
        { u"timeline"_s, std::make_shared<TimelineScene>() },
        { u"decisions"_s, std::make_shared<DecisionsScene>() },
    };
    return scenes;
}

std::vector<NamedScene> wallScenesNamed(const QStringList& names)
{
    if (names.isEmpty() || names == QStringList{ u"all"_s })
        return wallScenes();
    std::vector<NamedScene> chosen;
    for (const QString& name : names) {
        const auto it = std::find_if(wallScenes().begin(), wallScenes().end(),
            [&](const NamedScene& scene) { return scene.name == name; });
        if (it == wallScenes().end())
            return {};
        chosen.push_back(*it);
    }
    return chosen;
}

QStringList wallSceneNames()
{
    QStringList names;
    for (const NamedScene& scene : wallScenes())
        names.append(scene.name);
    return names;
}

} // namespace yagura
