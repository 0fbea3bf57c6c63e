#include "picture/pictureclock.h"

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
    m_fixed = t;
    hold(-m_held);
    emit modeChanged();
}

void PictureClock::goLive()
{
    if (isLive())
        return;
    m_fixed = {};
    hold(-m_held);
    emit modeChanged();
}

void PictureClock::hold(int items)
{
    if (items == 0)
        return;
    m_held += items;
    emit heldChanged(m_held);
}

} // namespace yagura
