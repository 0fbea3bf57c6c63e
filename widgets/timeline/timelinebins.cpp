#include "timeline/timelinebins.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// What stands for the others: a decision before a mark before the opening; the worst level among
/// incidents.
int weight(const TimelineMark& mark)
{
    switch (mark.kind) {
    case TimelineMark::Kind::Decided:
        return 12;
    case TimelineMark::Kind::Mark:
        return 11;
    case TimelineMark::Kind::Opened:
        return 10;
    case TimelineMark::Kind::Incident:
        return urgency(mark.severity);
    case TimelineMark::Kind::Threat:
        return -1;
    }
    return -1;
}

} // namespace

bool TimelineFilter::takes(const TimelineMark& mark) const
{
    return mark.isDecision()
        || ((sectorLane < 0 || mark.lane == sectorLane)
            && (prefecture == noPrefecture || mark.prefecture == prefecture));
}

TimelineBins::TimelineBins(
    const TimelineModel& model, const TimeScale& scale, int binWidth, const TimelineFilter& filter)
    : m_width(scale.width())
    , m_pixels(static_cast<size_t>(model.laneCount() * scale.width()))
{
    const qint64 binMs = std::max<qint64>(1, std::llround(scale.msPerPixel() * binWidth));
    for (const TimelineMark& mark : model.between(scale.from(), scale.to())) {
        if (!filter.takes(mark))
            continue;
        addPixel(mark, scale);
        if (mark.kind != TimelineMark::Kind::Threat)
            addToBin(mark, binMs);
    }
    m_binOf.clear();
    std::sort(m_clusters.begin(), m_clusters.end(), [](const MarkCluster& a, const MarkCluster& b) {
        return std::pair(a.from, a.lane) < std::pair(b.from, b.lane);
    });
    spread(binMs);
}

/// Symbols keep to the time of their mark as far as the one before them in the lane leaves room.
/// All in time, not in pixels, so that panning moves all alike.
void TimelineBins::spread(qint64 binMs)
{
    QHash<int, Instant> freeFrom;
    for (MarkCluster& cluster : m_clusters) {
        cluster.at = std::max(cluster.worst.time, freeFrom.value(cluster.lane));
        freeFrom[cluster.lane] = { cluster.at.ms + binMs };
    }
}

void TimelineBins::addPixel(const TimelineMark& mark, const TimeScale& scale)
{
    const int x = std::clamp(static_cast<int>(scale.x(mark.time)), 0, m_width - 1);
    Pixel& pixel = m_pixels[static_cast<size_t>(mark.lane * m_width + x)];
    ++pixel.count;
    if (mark.kind != TimelineMark::Kind::Incident)
        return;
    pixel.worst = pixel.incident ? worse(pixel.worst, mark.severity) : mark.severity;
    pixel.incident = true;
}

void TimelineBins::addToBin(const TimelineMark& mark, qint64 binMs)
{
    mark.isDecision() ? ++m_decisions : ++m_incidents;
    const qint64 bin = mark.time.ms / binMs;
    const auto known = m_binOf.constFind({ bin, mark.lane });
    if (known == m_binOf.cend()) {
        m_binOf.insert({ bin, mark.lane }, m_clusters.size());
        m_clusters.push_back({ mark.lane, { bin * binMs }, { (bin + 1) * binMs }, {}, 1, mark });
        return;
    }
    MarkCluster& cluster = m_clusters[*known];
    ++cluster.count;
    if (weight(mark) > weight(cluster.worst))
        cluster.worst = mark;
}

} // namespace yagura
