#include "alarms/alarmbell.h"

#include "alarms/alarmbook.h"

#include <algorithm>

namespace yagura {

AlarmBell::AlarmBell(const AlarmBook& book, std::function<void()> beep, QObject* parent)
    : QObject(parent)
    , m_beep(std::move(beep))
{
    m_mute.setSingleShot(true);
    m_mute.setInterval(muteTime);
    connect(&m_mute, &QTimer::timeout, this, [this] { emit mutedChanged(false); });
    connect(&book, &AlarmBook::changed, this, &AlarmBell::hear);
}

void AlarmBell::setMuted(bool muted)
{
    if (muted == isMuted())
        return;
    if (muted)
        m_mute.start();
    else
        m_mute.stop();
    emit mutedChanged(muted);
}

void AlarmBell::hear(const std::vector<AlarmTransition>& steps)
{
    const bool isHeard = std::any_of(steps.begin(), steps.end(), [](const AlarmTransition& step) {
        return step.isAnnounced()
            && (step.alarm.urgency() == AlarmClass::ActNow || step.before == AlarmState::Shelved);
    });
    if (isHeard && !isMuted())
        m_beep();
}

} // namespace yagura
