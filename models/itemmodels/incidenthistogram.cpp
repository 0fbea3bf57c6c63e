#include "itemmodels/incidenthistogram.h"

#include <algorithm>
#include <numeric>

namespace yagura {
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds day = 24h;
constexpr std::array<std::chrono::milliseconds, 10> customarySteps{ 1h, 3h, 6h, day, 7 * day,
    30 * day, 91 * day, 365 * day, 1826 * day, 3652 * day };

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return rest < 0 ? value - rest - step : value - rest;
}

} // namespace

int SeverityCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

void SeverityCounts::add(const SeverityCounts& other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
}

bool HistogramFilter::takes(const TimelineMark& mark) const
{
    return mark.open && (lane < 0 || TimelineModel::laneOf(mark.sector) == lane)
        && (prefecture == noPrefecture || mark.prefecture == prefecture)
        && (!query || query->takes(mark.row));
}

TimeHistogram TimeHistogram::count(const TimelineModel& model, Instant from, Instant to,
    std::chrono::milliseconds offset, const HistogramFilter& filter)
{
    TimeHistogram histogram;
    const auto start = [&](std::chrono::milliseconds step) {
        return Instant{ floorTo((from + offset).ms, step.count()) } - offset;
    };
    const auto enough
        = [&](std::chrono::milliseconds step) { return to - start(step) <= mostSteps * step; };
    const auto chosen = std::find_if(customarySteps.begin(), customarySteps.end(), enough);
    histogram.step = chosen == customarySteps.end() ? customarySteps.back() : *chosen;
    histogram.from = start(histogram.step);
    const qint64 span = std::max<qint64>(1, (to - histogram.from).count());
    const qint64 wanted = (span + histogram.step.count() - 1) / histogram.step.count();
    histogram.steps.resize(static_cast<size_t>(std::min<qint64>(wanted, mostSteps)));
    Instant begin = histogram.from;
    for (SeverityCounts& counts : histogram.steps) {
        const Instant end = begin + histogram.step;
        for (const TimelineMark& mark : model.between(std::max(from, begin), std::min(to, end))) {
            if (filter.takes(mark))
                counts.add(mark.severity);
        }
        begin = end;
    }
    return histogram;
}

std::vector<SeverityCounts> countBySector(
    const TimelineModel& model, Instant from, Instant to, const HistogramFilter& filter)
{
    std::vector<SeverityCounts> sectors(static_cast<size_t>(model.rows().count()));
    for (const TimelineMark& mark : model.between(from, to)) {
        if (filter.takes(mark))
            sectors[static_cast<size_t>(mark.sector)].add(mark.severity);
    }
    return sectors;
}

std::vector<SeverityCounts> countByEntry(
    const TimelineModel& model, Instant from, Instant to, const HistogramFilter& filter)
{
    std::vector<SeverityCounts> entries(static_cast<size_t>(model.rows().entryCount()));
    for (const TimelineMark& mark : model.between(from, to)) {
        if (filter.takes(mark))
            entries[static_cast<size_t>(mark.entry)].add(mark.severity);
    }
    return entries;
}

Instant oldestOpen(const TimelineModel& model, const HistogramFilter& filter)
{
    const auto& marks = model.marks();
    const auto it = std::find_if(
        marks.begin(), marks.end(), [&](const TimelineMark& m) { return filter.takes(m); });
    return it == marks.end() ? Instant{} : it->time;
}

} // namespace yagura
