#pragma once

#include "alarms/alarm.h"
#include "base/instant.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace yagura {

class AlarmBook;

/// The sound of a new alarm of class A, and of anything that comes back from the shelf: once each,
/// for what the strip counts at the same moment. Can be muted for a quarter of an hour, never for
/// good (ux.md 2.8). GUI thread.
class AlarmBell : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds muteTime = std::chrono::minutes(15);

    AlarmBell(const AlarmBook& book, std::function<void()> beep, QObject* parent = nullptr);

    bool isMuted() const { return m_mute.isActive(); }
    void setMuted(bool muted); ///< ends by itself after `muteTime`

signals:
    void mutedChanged(bool muted);

private:
    void hear(const std::vector<AlarmTransition>& steps);

    std::function<void()> m_beep;
    QTimer m_mute;
};

} // namespace yagura
