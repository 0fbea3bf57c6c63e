#pragma once

#include "base/clock.h"

namespace yagura {

/// Reading and checking a ledger asks for no time: only what is appended gets one, by the hub's
/// clock. No time of ours has a part in what a bundle proves.
class NoClock : public Clock {
public:
    Instant now() const override { return {}; }
    std::chrono::milliseconds monotonic() const override { return {}; }
};

} // namespace yagura
