#include "alarms/alarmtable.h"

#include "store/database.h"
#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int number(auto value)
{
    return static_cast<int>(value);
}

template <typename Value> Value valueAt(const SqlStatement& row, int column)
{
    return static_cast<Value>(row.number(column));
}

Alarm alarmIn(const SqlStatement& row)
{
    Alarm alarm;
    alarm.subject = { row.text(0), valueAt<AlarmCause>(row, 1), row.text(2), row.text(3),
        { row.text(4), row.text(5) }, valueAt<Severity>(row, 6), valueAt<Tlp>(row, 7),
        row.instant(8), valueAt<int>(row, 9) };
    alarm.standing = { valueAt<AlarmState>(row, 10), row.number(11) != 0 };
    alarm.raised = row.instant(12);
    alarm.changed = row.instant(13);
    alarm.until = row.instant(14);
    alarm.hand = { row.text(15), row.text(16), row.text(17), row.text(18) };
    alarm.times = valueAt<int>(row, 19);
    return alarm;
}

} // namespace

AlarmTable::AlarmTable(Database& mirror)
    : m_mirror(mirror)
{
}

Result<std::vector<Alarm>> AlarmTable::load() const
{
    SqlStatement select(m_mirror,
        u"SELECT key, cause, subject, sector, title_ja, title_en, severity, tlp, as_of, count, "
        "state, active, raised, changed, until, hand, reason, second, second_reason, times "
        "FROM alarm ORDER BY key"_s);
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<Alarm> alarms;
    while (select.next())
        alarms.push_back(alarmIn(select));
    return alarms;
}

Result<Instant> AlarmTable::lastRaised(AlarmCause cause) const
{
    SqlStatement select(
        m_mirror, u"SELECT MAX(at) FROM alarm_step WHERE cause = ? AND event = ?"_s);
    if (auto done = select.run(number(cause), number(AlarmEvent::Raised)); !done)
        return done.error();
    return select.next() ? select.instant(0) : Instant();
}

Result<void> AlarmTable::keep(const std::vector<AlarmTransition>& steps)
{
    return m_mirror.transaction([&]() -> Result<void> {
        for (const AlarmTransition& step : steps) {
            if (auto kept = keepStep(step); !kept)
                return kept;
            if (auto kept = keepAlarm(step.alarm); !kept)
                return kept;
        }
        return {};
    });
}

Result<void> AlarmTable::keepStep(const AlarmTransition& step)
{
    SqlStatement insert(m_mirror,
        u"INSERT INTO alarm_step (at, key, cause, event, before, after, title_ja, title_en, hand, "
        "reason, second, second_reason, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const Alarm& alarm = step.alarm;
    return insert.run(step.at, alarm.subject.key, number(alarm.subject.cause), number(step.event),
        number(step.before), number(alarm.standing.state), alarm.subject.title.ja,
        alarm.subject.title.en, alarm.hand.by, alarm.hand.reason, alarm.hand.second,
        alarm.hand.secondReason, alarm.until);
}

Result<void> AlarmTable::keepAlarm(const Alarm& alarm)
{
    const AlarmSubject& subject = alarm.subject;
    if (alarm.standing.state == AlarmState::Normal) {
        SqlStatement remove(m_mirror, u"DELETE FROM alarm WHERE key = ?"_s);
        return remove.run(subject.key);
    }
    SqlStatement upsert(m_mirror,
        u"INSERT OR REPLACE INTO alarm (key, cause, subject, sector, title_ja, title_en, "
        "severity, tlp, as_of, count, state, active, raised, changed, until, hand, reason, second, "
        "second_reason, times) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return upsert.run(subject.key, number(subject.cause), subject.id, subject.sector,
        subject.title.ja, subject.title.en, number(subject.severity), number(subject.tlp),
        subject.asOf, subject.count, number(alarm.standing.state), alarm.standing.active,
        alarm.raised, alarm.changed, alarm.until, alarm.hand.by, alarm.hand.reason,
        alarm.hand.second, alarm.hand.secondReason, alarm.times);
}

Result<std::vector<AlarmLine>> AlarmTable::since(Instant t) const
{
    SqlStatement select(m_mirror,
        u"SELECT at, key, cause, event, before, after, title_ja, title_en, hand FROM alarm_step "
        "WHERE at >= ? ORDER BY at, id"_s);
    if (auto done = select.run(t); !done)
        return done.error();
    std::vector<AlarmLine> lines;
    while (select.next())
        lines.push_back({ select.instant(0), select.text(1), valueAt<AlarmCause>(select, 2),
            valueAt<AlarmEvent>(select, 3), valueAt<AlarmState>(select, 4),
            valueAt<AlarmState>(select, 5), { select.text(6), select.text(7) }, select.text(8) });
    return lines;
}

} // namespace yagura
