#pragma once

#include "alarms/alarm.h"
#include "alarms/alarmrate.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <map>

namespace yagura {

/// How long an alarm may be put aside.
namespace Shelf {
using namespace std::chrono_literals;
inline constexpr std::array<std::chrono::minutes, 4> times{ 15min, 60min, 240min, 480min };
inline constexpr std::chrono::minutes longest = 480min;
} // namespace Shelf

/// Every alarm of this seat that is not normal, and the rules by which they change. The only one
/// who changes them; tells what has changed once per turn of the event loop, so that a flood of a
/// thousand costs one. Owned by the console. GUI thread.
class AlarmBook : public QObject {
    Q_OBJECT
public:
    explicit AlarmBook(QObject* parent = nullptr);

    const std::map<QString, Alarm>& alarms() const { return m_alarms; } ///< by key
    const Alarm* find(const QString& key) const;
    /// Unacknowledged and returned unacknowledged.
    int unacknowledged() const;
    int unacknowledged(AlarmClass urgency) const;
    int flashing() const; ///< class A that nobody has acknowledged and that is still there
    int count(AlarmState state) const;
    const AlarmRate& rate() const { return m_rate; }

    /// As an earlier run left them; nothing is announced.
    void restore(std::vector<Alarm> stored);

    /// What the subject says is so. Words of an alarm that stands already are brought up to date; a
    /// version older than the one that stands is left alone.
    void raise(const AlarmSubject& subject, Instant now);
    void clear(const QString& key, Instant now); ///< what it was about is over
    void suppress(const QString& key, Instant now); ///< by design: another one stands for it
    void unsuppress(const QString& key, Instant now);
    void tick(Instant now); ///< brings back what was shelved until now

    /// Errors of all: `E-ALM-UNKNOWN`, `E-ALM-STATE`.
    Result<void> acknowledge(const QString& key, const QString& by, Instant now);
    /// Takes an acknowledgement back; `before` is the alarm as it stood then. Both stay recorded.
    Result<void> recall(const Alarm& before, const QString& by, Instant now);
    /// `E-ALM-REASON` (none given), `E-ALM-TIME` (nothing, or longer than eight hours),
    /// `E-ALM-SECOND` (class A needs another member, and that one's reason).
    Result<void> shelve(
        const QString& key, const AlarmHand& hand, std::chrono::minutes time, Instant now);
    Result<void> unshelve(const QString& key, const QString& by, Instant now);
    /// As shelve(), without an end.
    Result<void> takeOut(const QString& key, const AlarmHand& hand, Instant now);
    Result<void> putBack(const QString& key, const QString& by, Instant now);

    void flush(); ///< tells now what would be told at the end of this turn

signals:
    void changed(const std::vector<yagura::AlarmTransition>& steps); ///< in order

private:
    Result<void> apply(const QString& key, AlarmEvent event, const AlarmHand& hand, Instant now,
        Instant until = {});
    Result<void> step(
        Alarm& alarm, AlarmEvent event, const AlarmHand& hand, Instant now, Instant until);
    Result<void> whyNotAside(const QString& key, const AlarmHand& hand) const;
    void tell(AlarmTransition step);
    void count(const Alarm& alarm, int by);

    std::map<QString, Alarm> m_alarms;
    std::array<std::array<int, alarmStates>, 4> m_counts{}; ///< by class and state
    AlarmRate m_rate;
    std::vector<AlarmTransition> m_untold;
    QTimer m_tell;
};

} // namespace yagura
