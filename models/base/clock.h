#pragma once

#include "base/instant.h"

#include <chrono>

namespace yagura {

/// The only source of time. Handed to whoever needs it; tests hand a clock that they move
/// themselves. Thread-safe: both questions may be asked from any thread.
class Clock {
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0; ///< the machine's UTC clock: for records and the screen
    virtual std::chrono::milliseconds
    monotonic() const = 0; ///< never steps: for every age and timeout
};

/// The machine's own clocks. The only place that reads them.
class SystemClock : public Clock {
public:
    Instant now() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace yagura
