#pragma once

#include "itemmodels/queryrows.h"
#include "itemmodels/timelinemodel.h"
#include "timeline/timescale.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// What is drawn of the marks: the narrowing of the shared selection.
struct TimelineFilter {
    int sector = -1; ///< row of the sectors; -1: all
    PrefectureCode prefecture = noPrefecture; ///< 0: everywhere
    Instant upTo = {}; ///< nothing later is shown; unknown: no limit
    const QueryRows* query = nullptr; ///< null: no search

    bool takesAll() const
    {
        return sector < 0 && prefecture == noPrefecture && (!query || query->takesAll());
    }
    bool takes(const TimelineMark& mark) const
    {
        return (sector < 0 || mark.sector == sector)
            && (prefecture == noPrefecture || mark.prefecture == prefecture)
            && (!query || query->takes(mark.row));
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
    /// What came in one lane since time passed the edge of a pixel or of a bin.
    struct Tally {
        const TimelineMark* worst = nullptr;
        int weight = std::numeric_limits<int>::min();
        int marks = 0;
        int threats = 0; ///< of the marks: counted in pixels alone
    };
    /// Where time has come to while marks are counted, and where each bin's cluster is: a flat
    /// table, for a hash would cost more than everything else.
    struct Progress {
        Progress(const TimeScale& scale, int lanes, int binWidth);
        qint64 binOf(Instant t) const;
        qint64 enter(Instant t); ///< the pixel and bin of `t`; where the first of them ends
        int& cluster(int lane); ///< in the bin that time has come to; -1: none yet

        const TimeScale& scale;
        qint64 ms; ///< of a bin
        qint64 first;
        qint64 perLane;
        qint64 bin = 0; ///< that time has come to
        int x = 0;
        std::vector<int> clusters;
        std::vector<Tally> tallies; ///< by lane
    };

    void count(
        std::span<const TimelineMark> marks, const TimelineFilter& filter, Progress& progress);
    void book(Progress& progress);
    void addToPixel(int lane, int x, const Tally& tally);
    void addToBin(int lane, const Tally& tally, Progress& progress);
    void spread(qint64 binMs);

    int m_width = 0;
    std::vector<Pixel> m_pixels;
    std::vector<MarkCluster> m_clusters;
    int m_incidents = 0;
    int m_decisions = 0;
};

} // namespace yagura
