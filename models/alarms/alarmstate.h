#pragma once

#include "base/result.h"

#include <QMetaType>

#include <array>

namespace yagura {

/// States of ISA-18.2 (IEC 62682). Numbers are stored: append only.
enum class AlarmState : qint8 {
    Normal = 0,
    Unacknowledged = 1,
    Acknowledged = 2, ///< seen, and still there
    Returned = 3, ///< gone by itself, and nobody has seen that it was there
    Shelved = 4, ///< put aside by somebody for a time
    Suppressed = 5, ///< by design: another alarm stands for it
    OutOfService = 6, ///< until somebody puts it in service again
};
inline constexpr int alarmStates = 7;

/// What happens to an alarm. Numbers are stored: append only.
enum class AlarmEvent : qint8 {
    Raised = 0,
    Returned = 1, ///< what it was about is over
    Acknowledged = 2,
    Shelved = 3,
    Unshelved = 4, ///< by hand, or because its time is over
    Suppressed = 5,
    Unsuppressed = 6,
    TakenOut = 7, ///< of service
    PutBack = 8,
    Recalled = 9, ///< the acknowledgement was a slip, and is taken back
};
inline constexpr std::array allAlarmEvents{ AlarmEvent::Raised, AlarmEvent::Returned,
    AlarmEvent::Acknowledged, AlarmEvent::Shelved, AlarmEvent::Unshelved, AlarmEvent::Suppressed,
    AlarmEvent::Unsuppressed, AlarmEvent::TakenOut, AlarmEvent::PutBack, AlarmEvent::Recalled };

/// Where one alarm stands. What it is about goes on while it is put aside, so that is kept beside
/// the state. A value.
struct AlarmStanding {
    AlarmState state = AlarmState::Normal;
    bool active = false; ///< what it is about is there

    /// Where `event` leads. What the world says (raised, returned) is possible everywhere;
    /// `E-ALM-STATE`: somebody wishes what is not possible from here.
    Result<AlarmStanding> after(AlarmEvent event) const;
    /// It wants to be seen: its state is one of the two that are not acknowledged.
    bool wantsEyes() const
    {
        return state == AlarmState::Unacknowledged || state == AlarmState::Returned;
    }
    friend bool operator==(const AlarmStanding&, const AlarmStanding&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::AlarmState)
