#pragma once

#include "itemmodels/alarmlistmodel.h"

#include <QString>

namespace yagura {

/// The screen's words for alarms: what is the matter, what is to be done, and how it stands.
namespace AlarmWords {

QString urgency(AlarmClass urgency); ///< `A 直ちに対応`
QString letter(AlarmClass urgency); ///< `A`
QString cause(AlarmCause cause); ///< of the sort: `情報源の途絶`
QString headline(const Alarm& alarm); ///< one line, safe to draw
QString headline(const AlarmRow& row); ///< of a heap: its counter, sector and cause
QString action(AlarmCause cause); ///< what this seat is asked to do, one sentence
QString seat(AlarmCause cause); ///< who is asked
QString state(AlarmState state); ///< `未確認`
/// How it stands, and since when or until when, and who brought it there.
QString standing(const Alarm& alarm, Instant now);
QString spoken(const AlarmRow& row, Instant now); ///< all that the row draws, for a screen reader
QString repeated(AlarmCause cause, const BilingualText& title); ///< of an alarm that came again
/// For where anybody may look on: words only up to TLP:AMBER.
QString outside(const Alarm& alarm);

} // namespace AlarmWords
} // namespace yagura
