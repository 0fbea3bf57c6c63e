#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <chrono>
#include <optional>

namespace yagura {

/// Whether the hub's clock may give entries their time (trust.md 2.7). A hub that stamped wrong
/// times would spoil every deadline counted from them; one that waits spoils nothing. Lives on the
/// hub's thread.
class ClockGuard {
public:
    explicit ClockGuard(const Clock& clock);

    void hear(Instant witnessTime); ///< just told by a witness
    /// Error: `E-LED-CLOCK`, while the clock is behind the last entry, or far from the witness's.
    Result<void> check(Instant lastEntry) const;

private:
    const Clock& m_clock;
    /// By the monotonic clock, so that neither a long silence nor a step of ours changes it.
    std::optional<std::chrono::milliseconds> m_witnessStart;
};

} // namespace yagura
