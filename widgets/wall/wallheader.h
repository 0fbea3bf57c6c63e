#pragma once

#include "wall/wallpage.h"
#include "wall/wallpicture.h"

#include <QCoreApplication>

#include <chrono>

namespace yagura {

/// The head that no page leaves out: the time, how far the picture can be believed and how old it
/// is, the ceiling, where the rotation stands, and while a notice is owed the clock that counts up.
/// A value.
class WallHeader {
    Q_DECLARE_TR_FUNCTIONS(yagura::WallHeader)
public:
    struct Place {
        int page = 0;
        int pages = 1;
        std::chrono::seconds left{}; ///< zero: the page is pinned
    };

    /// Writes the head into the first lines of the page and moves the page's body below it.
    static void lay(WallPage& page, const WallPicture& picture, const Place& place);
    static QString modeWord(WallMode mode);

private:
    struct Part {
        QString text;
        WallPage::Tone tone = WallPage::Tone::Plain;
        QColor ink;
        bool mayGo = false; ///< left out rather than given a line of its own
    };
    static std::vector<Part> first(const WallPicture& picture);
    static std::vector<Part> urgent(const WallPicture& picture);
    static std::vector<Part> second(const WallPicture& picture, const Place& place);
    static int layRow(WallPage& page, const std::vector<Part>& parts, int line);
};

} // namespace yagura
