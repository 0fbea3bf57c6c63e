#pragma once

#include "base/clock.h"

#include <optional>

namespace yagura {

/// How far a script has come: runs 1 to 60 times as fast as the world, and can stand still. Only
/// the script's time is stretched: what is signed in it carries the world's. A value beside its
/// clock.
class ScenarioClock {
public:
    static constexpr int fastest = 60;

    explicit ScenarioClock(const Clock& clock)
        : m_clock(clock)
    {
    }

    void start();
    void setSpeed(int times); ///< 1 to `fastest`; nearer end otherwise
    void pause();
    void resume();

    bool isStarted() const { return m_started; }
    bool isRunning() const { return m_since.has_value(); }
    int speed() const { return m_speed; }
    std::chrono::milliseconds elapsed() const; ///< of the script; zero before the start
    /// The world's time of an instant of the script that has just gone by.
    Instant instantOf(std::chrono::milliseconds at) const;

private:
    const Clock& m_clock;
    int m_speed = 1;
    bool m_started = false;
    std::chrono::milliseconds m_gone{ 0 }; ///< of the script, up to `m_since`
    std::optional<std::chrono::milliseconds> m_since; ///< monotonic; absent: it stands still
};

} // namespace yagura
