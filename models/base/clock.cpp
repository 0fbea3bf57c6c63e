#include "base/clock.h"

#include <QDateTime>

namespace yagura {

Instant SystemClock::now() const
{
    return { QDateTime::currentMSecsSinceEpoch() };
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace yagura
