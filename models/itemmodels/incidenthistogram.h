#pragma once

#include "itemmodels/queryrows.h"
#include "itemmodels/timelinemodel.h"

#include <array>
#include <chrono>
#include <span>
#include <vector>

namespace yagura {

/// Incidents counted by level. A value.
struct SeverityCounts {
    std::array<int, 6> counts{}; ///< by severity + 1

    int of(Severity severity) const
    {
        return counts[static_cast<size_t>(static_cast<int>(severity) + 1)];
    }
    void add(const SeverityCounts& other);
    void add(Severity severity) { ++counts[static_cast<size_t>(static_cast<int>(severity) + 1)]; }
    int total() const;
    friend bool operator==(const SeverityCounts&, const SeverityCounts&) = default;
};

/// Which open incidents are counted.
struct HistogramFilter {
    int lane = -1; ///< of a sector, `TimelineModel::laneOf`; -1: all sectors
    PrefectureCode prefecture = noPrefecture; ///< 0: everywhere
    const QueryRows* query = nullptr; ///< null: no search

    bool takes(const TimelineMark& mark) const;
};

/// Open incidents by level over equal steps of time: at most `mostSteps`, whatever the span.
struct TimeHistogram {
    static constexpr int mostSteps = 48;

    Instant from; ///< start of the first step
    std::chrono::milliseconds step{};
    std::vector<SeverityCounts> steps;

    /// Counts what lies in `from` ≤ time < `to`, in the smallest customary step (an hour to ten
    /// years) of which `mostSteps` are enough. Steps begin at whole hours or days of the zone
    /// `offset` east of UTC.
    static TimeHistogram count(const TimelineModel& model, Instant from, Instant to,
        std::chrono::milliseconds offset, const HistogramFilter& filter = {});
};

/// Open incidents by level in every sector row.
std::vector<SeverityCounts> countBySector(
    const TimelineModel& model, Instant from, Instant to, const HistogramFilter& filter = {});

/// The same by what their sources called the sector: by entry of SectorRows.
std::vector<SeverityCounts> countByEntry(
    const TimelineModel& model, Instant from, Instant to, const HistogramFilter& filter = {});

/// When the oldest open incident that the filter takes began; unknown when there is none.
Instant oldestOpen(const TimelineModel& model, const HistogramFilter& filter = {});

} // namespace yagura
