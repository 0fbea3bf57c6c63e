#pragma once

#include "base/instant.h"

#include <QString>

#include <chrono>
#include <vector>

namespace yagura {

/// Which span of time stands on which pixels. A value: every change gives another one.
class TimeScale {
public:
    static constexpr std::chrono::milliseconds shortest = std::chrono::minutes(1);
    static constexpr std::chrono::milliseconds longest
        = std::chrono::hours(24) * 36525; // a century

    TimeScale() = default;
    TimeScale(Instant from, Instant to, int width);

    Instant from() const { return m_from; }
    Instant to() const { return m_from + m_span; }
    std::chrono::milliseconds span() const { return m_span; }
    int width() const { return m_width; }
    double msPerPixel() const { return static_cast<double>(m_span.count()) / m_width; }

    double x(Instant t) const; ///< may lie outside 0 to width
    Instant at(double x) const;

    TimeScale resized(int width) const;
    TimeScale moved(double pixels) const; ///< by what a drag to the left by `pixels` shows
    TimeScale zoomed(double factor,
        double aroundX) const; ///< factor < 1 shows less time; the instant under x stays

    /// A place on the axis worth a label.
    struct Tick {
        Instant time;
        QString text; ///< `14:05`, or a date where the step is a day or more
        QString date; ///< where a new day begins, and at the first tick: `2026-09-23`
    };
    /// At least `apart` pixels from each other, on round times of the zone `offset` east of UTC.
    std::vector<Tick> ticks(std::chrono::milliseconds offset, int apart) const;

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    Instant m_from;
    std::chrono::milliseconds m_span = std::chrono::hours(24);
    int m_width = 1;
};

} // namespace yagura
