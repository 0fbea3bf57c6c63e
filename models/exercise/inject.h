#pragma once

#include "base/language.h"

#include <QString>

#include <chrono>
#include <optional>

namespace yagura {

/// One line of a script as it is played: what comes, who brings it, and whether it has happened. A
/// value, for the control panel.
struct Inject {
    enum class Kind : qint8 { Event, Matter, Answer, Step, Amendment, Report };
    enum class Standing : qint8 {
        ToCome,
        Due, ///< its time has come, and the policy does not allow it yet: `waitsFor`
        Done,
        Moot, ///< the matter went on without it
    };

    Kind kind = Kind::Event;
    Standing standing = Standing::ToCome;
    std::optional<std::chrono::seconds> at; ///< of the script; absent: after something else
    BilingualText by; ///< feed or office
    BilingualText about; ///< what came, or the matter's title
    QString word; ///< of the verb, step, or report's step
    QString waitsFor; ///< `E-STP-COUNCIL`

    friend bool operator==(const Inject&, const Inject&) = default;
};

} // namespace yagura
