#include "picture/pictureclock.h"

#include <algorithm>

namespace yagura {

PictureClock::PictureClock(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void PictureClock::fixAt(Instant t)
{
    if (t == m_fixed || !t.isKnown())
        return;
    if (isLive())
        setHeld(0);
    m_fixed = t;
    emit modeChanged();
}

void PictureClock::goLive()
{
    if (isLive())
        return;
    m_fixed = {};
    setHeld(0);
    emit modeChanged();
}

void PictureClock::hold(int items)
{
    setHeld(std::max(0, m_held + items));
}

void PictureClock::setHeld(int items)
{
    if (items == m_held)
        return;
    m_held = items;
    emit heldChanged(m_held);
}

void PictureClock::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    emit readingChanged();
}

} // namespace yagura
