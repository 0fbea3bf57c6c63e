#pragma once

#include "base/instant.h"

#include <deque>

namespace yagura {

/// How many alarms a seat was given in the last ten minutes, against what a person can take
/// (EEMUA 191, ux.md 2.1: the figures are indicative). A value.
class AlarmRate {
public:
    static constexpr std::chrono::milliseconds window = std::chrono::minutes(10);
    static constexpr int target = 1;
    static constexpr int flood = 10; ///< from here on it is a flood …
    static constexpr int floodEnds = 5; ///< … until there are fewer than this

    void note(Instant announced); ///< in the order of coming
    int count(Instant now) const;
    /// Judged at each note and each asking; a flood lasts until the rate has fallen well below it.
    bool isFlood(Instant now) const;

private:
    void forget(Instant now) const;

    mutable std::deque<Instant> m_announced;
    mutable bool m_isFlood = false;
};

} // namespace yagura
