#pragma once

#include "alarms/alarmkind.h"
#include "alarms/alarmstate.h"
#include "base/instant.h"
#include "base/language.h"
#include "domain/marking.h"
#include "domain/severity.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace yagura {

/// What an alarm says of the world, in the words of whoever saw it. A value.
struct AlarmSubject {
    QString
        key; ///< one thing, one alarm: `seat:2026-0147`, `incident:<object id>`, `feed:<source>`
    AlarmCause cause = AlarmCause::Digest;
    QString id; ///< of the thing itself: number of a matter, object id, source, code of an error
    QString sector; ///< key as the source gave it; empty where it has none
    BilingualText title; ///< words that data brought; may be empty
    Severity severity = Severity::Unassessed;
    Tlp tlp = Tlp::Clear; ///< how far its words may go
    Instant asOf; ///< version of the thing, or when what it counts began
    int count = 1; ///< how many things it stands for

    friend bool operator==(const AlarmSubject&, const AlarmSubject&) = default;
};

/// Who did something about an alarm, and why. A value.
struct AlarmHand {
    QString by; ///< member id; empty: the program itself, or a seat without a member
    QString reason; ///< as written
    QString second; ///< the second person, by member number; as stated, not signed
    QString secondReason;

    friend bool operator==(const AlarmHand&, const AlarmHand&) = default;
};

/// One alarm as it stands. A value.
struct Alarm {
    AlarmSubject subject;
    AlarmStanding standing;
    Instant raised; ///< when it last became unacknowledged
    Instant changed; ///< when its state changed last
    Instant until; ///< shelved: when it comes back by itself
    AlarmHand hand; ///< who brought it into this state
    int times = 0; ///< how often it was raised while it stood here

    AlarmClass urgency() const
    {
        const AlarmKind* kind = AlarmKind::find(subject.cause);
        return kind ? kind->urgency() : AlarmClass::KnowToday;
    }
    bool flashes() const
    {
        return urgency() == AlarmClass::ActNow && standing.state == AlarmState::Unacknowledged;
    }
    friend bool operator==(const Alarm&, const Alarm&) = default;
};

/// A step of an alarm: from one state to another, or other words in the same. What is kept for
/// ever. A value.
struct AlarmTransition {
    AlarmEvent event = AlarmEvent::Raised;
    AlarmState before = AlarmState::Normal;
    Instant at;
    Alarm alarm; ///< after it

    /// It asks for eyes now, and did not before.
    bool isAnnounced() const
    {
        return alarm.standing.state == AlarmState::Unacknowledged
            && before != AlarmState::Unacknowledged && event != AlarmEvent::Recalled;
    }
    friend bool operator==(const AlarmTransition&, const AlarmTransition&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Alarm)
Q_DECLARE_METATYPE(yagura::AlarmTransition)
