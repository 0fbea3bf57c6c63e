#include "alarms/alarmrate.h"

namespace yagura {

void AlarmRate::note(Instant announced)
{
    m_announced.push_back(announced);
    forget(announced);
}

int AlarmRate::count(Instant now) const
{
    forget(now);
    return static_cast<int>(m_announced.size());
}

bool AlarmRate::isFlood(Instant now) const
{
    forget(now);
    return m_isFlood;
}

void AlarmRate::forget(Instant now) const
{
    while (!m_announced.empty() && now - m_announced.front() >= window)
        m_announced.pop_front();
    const auto count = static_cast<int>(m_announced.size());
    m_isFlood = count >= flood || (m_isFlood && count >= floodEnds);
}

} // namespace yagura
