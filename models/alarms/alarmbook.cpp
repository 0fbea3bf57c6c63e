#include "alarms/alarmbook.h"

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A count has no duration: who has seen it is done with it.
bool isMomentary(AlarmCause cause)
{
    return cause == AlarmCause::Digest || cause == AlarmCause::SectorFlood
        || cause == AlarmCause::PlaceWatched;
}

Error refusal(const QString& reason)
{
    return Error{ Error::Code::Refused, {}, reason };
}

} // namespace

AlarmBook::AlarmBook(QObject* parent)
    : QObject(parent)
{
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &AlarmBook::flush);
}

const Alarm* AlarmBook::find(const QString& key) const
{
    const auto it = m_alarms.find(key);
    return it == m_alarms.end() ? nullptr : &it->second;
}

int AlarmBook::unacknowledged(AlarmClass urgency) const
{
    const auto& states = m_counts[static_cast<std::size_t>(urgency)];
    return states[static_cast<std::size_t>(AlarmState::Unacknowledged)]
        + states[static_cast<std::size_t>(AlarmState::Returned)];
}

int AlarmBook::unacknowledged() const
{
    return unacknowledged(AlarmClass::ActNow) + unacknowledged(AlarmClass::KnowNow)
        + unacknowledged(AlarmClass::KnowToday);
}

int AlarmBook::flashing() const
{
    return m_counts[static_cast<std::size_t>(AlarmClass::ActNow)]
                   [static_cast<std::size_t>(AlarmState::Unacknowledged)];
}

int AlarmBook::count(AlarmState state) const
{
    int sum = 0;
    for (const auto& states : m_counts)
        sum += states[static_cast<std::size_t>(state)];
    return sum;
}

void AlarmBook::count(const Alarm& alarm, int by)
{
    m_counts[static_cast<std::size_t>(alarm.urgency())]
            [static_cast<std::size_t>(alarm.standing.state)]
        += by;
}

void AlarmBook::restore(std::vector<Alarm> stored)
{
    for (Alarm& alarm : stored) {
        const QString key = alarm.subject.key;
        const auto [place, isNew] = m_alarms.emplace(key, std::move(alarm));
        if (isNew)
            count(place->second, 1);
    }
    m_tell.start(0);
}

void AlarmBook::raise(const AlarmSubject& subject, Instant now)
{
    const auto [place, isNew] = m_alarms.try_emplace(subject.key);
    Alarm& alarm = place->second;
    if (isNew) {
        alarm.subject = subject;
        count(alarm, 1);
    } else if (subject.asOf < alarm.subject.asOf) {
        return;
    }
    const bool hasNewWords = std::exchange(alarm.subject, subject) != subject;
    const AlarmStanding before = alarm.standing;
    (void)step(alarm, AlarmEvent::Raised, {}, now, alarm.until); // possible in every state
    if (hasNewWords && alarm.standing == before)
        tell({ AlarmEvent::Raised, before.state, now, alarm });
}

void AlarmBook::clear(const QString& key, Instant now)
{
    if (m_alarms.contains(key))
        (void)apply(key, AlarmEvent::Returned, {}, now, m_alarms.at(key).until);
}

void AlarmBook::suppress(const QString& key, Instant now)
{
    if (const Alarm* alarm = find(key); alarm && alarm->standing.after(AlarmEvent::Suppressed))
        (void)apply(key, AlarmEvent::Suppressed, {}, now);
}

void AlarmBook::unsuppress(const QString& key, Instant now)
{
    if (const Alarm* alarm = find(key); alarm && alarm->standing.state == AlarmState::Suppressed)
        (void)apply(key, AlarmEvent::Unsuppressed, {}, now);
}

void AlarmBook::tick(Instant now)
{
    if (count(AlarmState::Shelved) == 0)
        return;
    QStringList due;
    for (const auto& [key, alarm] : m_alarms) {
        if (alarm.standing.state == AlarmState::Shelved && alarm.until <= now)
            due.append(key);
    }
    for (const QString& key : due)
        (void)apply(key, AlarmEvent::Unshelved, {}, now);
}

Result<void> AlarmBook::acknowledge(const QString& key, const QString& by, Instant now)
{
    if (auto done = apply(key, AlarmEvent::Acknowledged, { by, {}, {}, {} }, now); !done)
        return done;
    if (const Alarm* alarm = find(key); alarm && isMomentary(alarm->subject.cause))
        clear(key, now);
    return {};
}

Result<void> AlarmBook::recall(const Alarm& before, const QString& by, Instant now)
{
    const auto [place, isGone] = m_alarms.try_emplace(before.subject.key, before);
    if (isGone) {
        place->second.standing.state = AlarmState::Normal; // where the acknowledgement had led
        count(place->second, 1);
    }
    return apply(before.subject.key, AlarmEvent::Recalled, { by, {}, {}, {} }, now);
}

Result<void> AlarmBook::whyNotAside(const QString& key, const AlarmHand& hand) const
{
    const Alarm* alarm = find(key);
    if (!alarm)
        return refusal(u"E-ALM-UNKNOWN"_s);
    if (hand.reason.trimmed().isEmpty())
        return refusal(u"E-ALM-REASON"_s);
    const QString second = hand.second.trimmed();
    if (alarm->urgency() == AlarmClass::ActNow
        && (second.isEmpty() || second == hand.by || hand.secondReason.trimmed().isEmpty()))
        return refusal(u"E-ALM-SECOND"_s);
    return {};
}

Result<void> AlarmBook::shelve(
    const QString& key, const AlarmHand& hand, std::chrono::minutes time, Instant now)
{
    if (auto allowed = whyNotAside(key, hand); !allowed)
        return allowed;
    if (time <= std::chrono::minutes(0) || time > Shelf::longest)
        return refusal(u"E-ALM-TIME"_s);
    return apply(key, AlarmEvent::Shelved, hand, now, now + time);
}

Result<void> AlarmBook::unshelve(const QString& key, const QString& by, Instant now)
{
    return apply(key, AlarmEvent::Unshelved, { by, {}, {}, {} }, now);
}

Result<void> AlarmBook::takeOut(const QString& key, const AlarmHand& hand, Instant now)
{
    if (auto allowed = whyNotAside(key, hand); !allowed)
        return allowed;
    return apply(key, AlarmEvent::TakenOut, hand, now);
}

Result<void> AlarmBook::putBack(const QString& key, const QString& by, Instant now)
{
    return apply(key, AlarmEvent::PutBack, { by, {}, {}, {} }, now);
}

Result<void> AlarmBook::apply(
    const QString& key, AlarmEvent event, const AlarmHand& hand, Instant now, Instant until)
{
    const auto it = m_alarms.find(key);
    if (it == m_alarms.end())
        return refusal(u"E-ALM-UNKNOWN"_s);
    if (auto done = step(it->second, event, hand, now, until); !done)
        return done;
    if (it->second.standing.state == AlarmState::Normal) {
        count(it->second, -1);
        m_alarms.erase(it);
    }
    return {};
}

Result<void> AlarmBook::step(
    Alarm& alarm, AlarmEvent event, const AlarmHand& hand, Instant now, Instant until)
{
    const auto next = alarm.standing.after(event);
    if (!next)
        return next.error();
    if (*next == alarm.standing)
        return {};
    const AlarmState before = alarm.standing.state;
    count(alarm, -1);
    alarm.standing = *next;
    count(alarm, 1);
    if (event == AlarmEvent::Raised)
        ++alarm.times;
    if (next->state != before) {
        alarm.changed = now;
        alarm.until = until;
        alarm.hand = hand;
        if (alarm.standing.state == AlarmState::Unacknowledged && event != AlarmEvent::Recalled)
            alarm.raised = now;
    }
    tell({ event, before, now, alarm });
    return {};
}

void AlarmBook::tell(AlarmTransition step)
{
    if (step.isAnnounced())
        m_rate.note(step.at);
    m_untold.push_back(std::move(step));
    m_tell.start(0);
}

void AlarmBook::flush()
{
    m_tell.stop();
    emit changed(std::exchange(m_untold, {}));
}

} // namespace yagura
