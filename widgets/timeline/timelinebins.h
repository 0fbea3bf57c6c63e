#pragma once

#include "itemmodels/timelinemodel.h"
#include "timeline/timescale.h"

#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// What is drawn of the marks: the narrowing of the shared selection.
struct TimelineFilter {
    int sector = -1; ///< row of the sectors; -1: all
    PrefectureCode prefecture = noPrefecture; ///< 0: everywhere
    Instant upTo = {}; ///< nothing later is shown; unknown: no limit

    bool takes(const TimelineMark& mark) const
    {
        return (sector < 0 || mark.sector == sector)
            && (prefecture == noPrefecture || mark.prefecture == prefecture);
    }
};

/// Marks that stand too close to be told apart, drawn as one: the worst of them, and how many.
struct MarkCluster {
    int lane = 0;
    Instant from; ///< the bin: from ≤ time < to
    Instant to;
    Instant at; ///< where its symbol stands: at its own time, or just after its neighbour's symbol
    int count = 0;
    TimelineMark worst; ///< the worst incident, or the weightiest decision
};

/// The visible marks, counted by pixel and by bin of a shape's width. A million marks are a few
/// milliseconds. Bins stand on fixed times, so that panning does not make marks jump from one to
/// the next.
class TimelineBins {
public:
    /// A column of one pixel in one lane.
    struct Pixel {
        int count = 0;
        Severity worst = Severity::None;
        bool incident = false; ///< false: threat data or decisions alone
    };

    TimelineBins() = default;
    TimelineBins(const TimelineModel& model, const TimeScale& scale, int binWidth,
        const TimelineFilter& filter);

    const Pixel& pixel(int lane, int x) const
    {
        return m_pixels[static_cast<size_t>(lane * m_width + x)];
    }
    int width() const { return m_width; }
    const std::vector<MarkCluster>& clusters() const { return m_clusters; } ///< by time, then lane
    int incidents() const { return m_incidents; }
    int decisions() const { return m_decisions; }

private:
    /// Where each bin's cluster is while marks are counted: a flat table, for a hash would cost
    /// more than everything else.
    struct Table {
        Table(const TimeScale& scale, int lanes, int binWidth);
        qint64 binOf(Instant t) const;
        int& cluster(int lane); ///< in the bin that time has come to; -1: none yet

        qint64 ms; ///< of a bin
        qint64 first;
        qint64 perLane;
        qint64 bin = 0; ///< that time has come to
        std::vector<int> clusters;
    };

    void count(std::span<const TimelineMark> marks, const TimeScale& scale,
        const TimelineFilter& filter, Table& table);
    void addPixel(const TimelineMark& mark, int x);
    void addToBin(const TimelineMark& mark, Table& table);
    void spread(qint64 binMs);

    int m_width = 0;
    std::vector<Pixel> m_pixels;
    std::vector<MarkCluster> m_clusters;
    int m_incidents = 0;
    int m_decisions = 0;
};

} // namespace yagura
