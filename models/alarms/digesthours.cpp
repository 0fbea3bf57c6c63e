#include "alarms/digesthours.h"

#include <array>

namespace yagura::DigestHours {
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds day = 24h;
constexpr std::chrono::milliseconds japan = 9h; ///< ahead of UTC, all year
constexpr std::array<std::chrono::milliseconds, 3> hours{ 17h + 30min, 12h + 30min, 8h + 30min };
} // namespace

Instant lastBefore(Instant now)
{
    const qint64 midnight = (now.ms + japan.count()) / day.count() * day.count() - japan.count();
    for (const auto hour : hours) {
        if (Instant{ midnight } + hour <= now)
            return Instant{ midnight } + hour;
    }
    return Instant{ midnight } - day + hours.front();
}

} // namespace yagura::DigestHours
