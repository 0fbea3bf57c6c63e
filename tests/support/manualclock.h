#pragma once

#include "base/clock.h"

#include <atomic>

namespace yagura::testing {

/// A clock that stands still until a test moves it. Thread-safe.
class ManualClock : public Clock {
public:
    explicit ManualClock(Instant start = { 1795404532123 }) // 2026-11-23
        : m_now(start.ms)
    {
    }

    Instant now() const override { return { m_now }; }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_monotonic);
    }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by.count();
        m_monotonic += by.count();
    }
    void set(Instant now) { m_now = now.ms; } ///< steps the wall clock alone

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic{ 1'000'000 };
};

} // namespace yagura::testing
