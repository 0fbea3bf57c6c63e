#pragma once

#include "alarms/alarmtable.h"
#include "alarms/alarmrate.h"

#include <optional>
#include <vector>

namespace yagura {

/// What a seat's alarms were like: its own load, and what should be mended about them (ux.md 2.1).
/// A value.
struct AlarmWeek {
    static constexpr std::chrono::milliseconds span = std::chrono::hours(24 * 7);
    static constexpr std::chrono::milliseconds idleAfter = std::chrono::hours(24 * 30);
    static constexpr int mostRepeaters = 10;

    /// One alarm that came again and again.
    struct Repeater {
        QString key;
        AlarmCause cause = AlarmCause::Digest;
        BilingualText title;
        int times = 0;
    };

    int announced = 0; ///< in the week
    double perTenMinutes = 0; ///< on average
    int worstTenMinutes = 0;
    std::optional<std::chrono::milliseconds> medianToAcknowledge; ///< none: none was acknowledged
    std::vector<Repeater> repeaters; ///< most often first; only what came more than once
    std::vector<AlarmCause> idle; ///< raised within 30 days, and nobody ever did anything about one

    /// `lines` of the last 30 days, oldest first.
    static AlarmWeek of(const std::vector<AlarmLine>& lines, Instant now);
};

} // namespace yagura
