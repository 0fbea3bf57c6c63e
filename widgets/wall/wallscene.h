#pragma once

#include "wall/wallpage.h"
#include "wall/wallpicture.h"

#include <QString>

#include <memory>
#include <vector>

namespace yagura {

/// One kind of page. Stateless: the same picture gives the same page. Writes into the page's body
/// lines and sees nothing but a picture that is already without what is above the wall's ceiling.
class WallScene {
public:
    virtual ~WallScene() = default;
    virtual void lay(WallPage& page, const WallPicture& picture) const = 0;
};

/// A scene under the name that the command line knows.
struct NamedScene {
    QString name;
    std::shared_ptr<const WallScene> scene;
};

/// Every scene, in the order of rotation.
const std::vector<NamedScene>& wallScenes();
/// Those of a list `overview,timeline`, in its order; `all` is all. Empty when a name is not known.
std::vector<NamedScene> wallScenesNamed(const QStringList& names);
QStringList wallSceneNames();

} // namespace yagura
