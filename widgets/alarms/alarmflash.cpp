#include "alarms/alarmflash.h"

#include "alarms/alarmbook.h"

namespace yagura {

AlarmFlash::AlarmFlash(const AlarmBook& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    m_beat.setInterval(halfPeriodMs);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_isOn = !m_isOn;
        emit toggled();
    });
    connect(&book, &AlarmBook::changed, this, &AlarmFlash::follow);
    follow();
}

void AlarmFlash::setStill(bool still)
{
    m_isStill = still;
    follow();
}

void AlarmFlash::follow()
{
    const bool beats = m_book.flashing() > 0 && !m_isStill;
    if (beats == m_beat.isActive())
        return;
    if (beats)
        m_beat.start();
    else
        m_beat.stop();
    m_isOn = true;
    emit toggled();
}

} // namespace yagura
