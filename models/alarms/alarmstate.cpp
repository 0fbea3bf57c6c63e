#include "alarms/alarmstate.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error impossible(AlarmState state, AlarmEvent event)
{
    return Error{ Error::Code::Refused,
        u"event %1 is not possible in alarm state %2"_s.arg(int(event)).arg(int(state)),
        u"E-ALM-STATE"_s };
}

bool isPutAside(AlarmState state)
{
    return state == AlarmState::Shelved || state == AlarmState::Suppressed
        || state == AlarmState::OutOfService;
}

AlarmStanding raised(const AlarmStanding& before)
{
    if (isPutAside(before.state))
        return { before.state, true };
    const bool isNew = before.state == AlarmState::Normal || before.state == AlarmState::Returned;
    return { isNew ? AlarmState::Unacknowledged : before.state, true };
}

AlarmStanding returned(const AlarmStanding& before)
{
    switch (before.state) {
    case AlarmState::Unacknowledged:
        return { AlarmState::Returned, false };
    case AlarmState::Acknowledged:
        return { AlarmState::Normal, false };
    case AlarmState::Normal:
    case AlarmState::Returned:
    case AlarmState::Shelved:
    case AlarmState::Suppressed:
    case AlarmState::OutOfService:
        break;
    }
    return { before.state, false };
}

/// Back among the others: what is still there is announced like a new one.
AlarmStanding back(const AlarmStanding& before)
{
    return { before.active ? AlarmState::Unacknowledged : AlarmState::Normal, before.active };
}

} // namespace

Result<AlarmStanding> AlarmStanding::after(AlarmEvent event) const
{
    switch (event) {
    case AlarmEvent::Raised:
        return raised(*this);
    case AlarmEvent::Returned:
        return returned(*this);
    case AlarmEvent::Acknowledged:
        if (state == AlarmState::Unacknowledged)
            return AlarmStanding{ AlarmState::Acknowledged, active };
        if (state == AlarmState::Returned)
            return AlarmStanding{ AlarmState::Normal, active };
        break;
    case AlarmEvent::Shelved:
        if (!isPutAside(state))
            return AlarmStanding{ AlarmState::Shelved, active };
        break;
    case AlarmEvent::Unshelved:
        if (state == AlarmState::Shelved)
            return back(*this);
        break;
    case AlarmEvent::Suppressed: // stands above a shelf, whose time would bring it back
        if (state != AlarmState::Suppressed && state != AlarmState::OutOfService)
            return AlarmStanding{ AlarmState::Suppressed, active };
        break;
    case AlarmEvent::Unsuppressed:
        if (state == AlarmState::Suppressed)
            return back(*this);
        break;
    case AlarmEvent::TakenOut:
        if (state != AlarmState::OutOfService)
            return AlarmStanding{ AlarmState::OutOfService, active };
        break;
    case AlarmEvent::PutBack:
        if (state == AlarmState::OutOfService)
            return back(*this);
        break;
    case AlarmEvent::Recalled: // also where the acknowledgement was all it still waited for
        if (state == AlarmState::Acknowledged)
            return AlarmStanding{ AlarmState::Unacknowledged, active };
        if (state == AlarmState::Normal)
            return AlarmStanding{ active ? AlarmState::Unacknowledged : AlarmState::Returned,
                active };
        break;
    }
    return impossible(state, event);
}

} // namespace yagura
