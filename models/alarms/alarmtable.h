#pragma once

#include "alarms/alarm.h"

#include <vector>

namespace yagura {

class Database;

/// One kept step, as the weekly page reads it. A value.
struct AlarmLine {
    Instant at;
    QString key;
    AlarmCause cause = AlarmCause::Digest;
    AlarmEvent event = AlarmEvent::Raised;
    AlarmState before = AlarmState::Normal;
    AlarmState after = AlarmState::Normal;
    BilingualText title;
    QString by;

    bool isAnnounced() const
    {
        return after == AlarmState::Unacknowledged && before != AlarmState::Unacknowledged
            && event != AlarmEvent::Recalled;
    }
};

/// Alarms as they stand, and every step that any of them ever took; tables of the mirror. Lives on
/// the thread of its database.
class AlarmTable {
public:
    explicit AlarmTable(Database& mirror);

    Result<std::vector<Alarm>> load() const; ///< those that are not normal
    Result<Instant> lastRaised(AlarmCause cause) const; ///< unknown: never
    Result<void> keep(const std::vector<AlarmTransition>& steps); ///< all of them or none
    Result<std::vector<AlarmLine>> since(Instant t) const; ///< oldest first

private:
    Result<void> keepStep(const AlarmTransition& step);
    Result<void> keepAlarm(const Alarm& alarm);

    Database& m_mirror;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::AlarmLine)
