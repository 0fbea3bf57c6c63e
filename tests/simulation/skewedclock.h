#pragma once

#include "support/manualclock.h"

namespace yagura::testing {

/// The clock of one machine: runs as all of them do, and shows another time.
class SkewedClock : public Clock {
public:
    explicit SkewedClock(const ManualClock& true_)
        : m_true(true_)
    {
    }

    Instant now() const override { return m_true.now() + m_skew; }
    std::chrono::milliseconds monotonic() const override { return m_true.monotonic(); }
    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }

private:
    const ManualClock& m_true;
    std::chrono::milliseconds m_skew{ 0 };
};

} // namespace yagura::testing
