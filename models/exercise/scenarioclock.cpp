#include "exercise/scenarioclock.h"

#include <algorithm>

namespace yagura {

void ScenarioClock::start()
{
    m_started = true;
    resume();
}

void ScenarioClock::setSpeed(int times)
{
    m_gone = elapsed();
    if (m_since)
        m_since = m_clock.monotonic();
    m_speed = std::clamp(times, 1, fastest);
}

void ScenarioClock::pause()
{
    m_gone = elapsed();
    m_since.reset();
}

void ScenarioClock::resume()
{
    if (m_started && !m_since)
        m_since = m_clock.monotonic();
}

std::chrono::milliseconds ScenarioClock::elapsed() const
{
    return m_since ? m_gone + (m_clock.monotonic() - *m_since) * m_speed : m_gone;
}

Instant ScenarioClock::instantOf(std::chrono::milliseconds at) const
{
    return m_clock.now() - std::chrono::milliseconds((elapsed() - at) / m_speed);
}

} // namespace yagura
