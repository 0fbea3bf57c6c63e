#include "timeline/timelinebins.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace yagura {

namespace {

/// `urgency()` by severity + 1: asked a million times for one drawing.
const std::array<int, allSeverities.size()> urgencies = [] {
    std::array<int, allSeverities.size()> all{};
    for (const Severity severity : allSeverities)
        all[static_cast<size_t>(static_cast<int>(severity) + 1)] = urgency(severity);
    return all;
}();

int quickUrgency(Severity severity)
{
    return urgencies[static_cast<size_t>(static_cast<int>(severity) + 1)];
}

/// What stands for the others: a decision before a mark before the opening; the worst level among
/// incidents.
int weight(const TimelineMark& mark)
{
    switch (mark.kind) {
    case TimelineMark::Kind::Incident:
        return quickUrgency(mark.severity);
    case TimelineMark::Kind::Decided:
    case TimelineMark::Kind::Notified:
        return 12;
    case TimelineMark::Kind::Mark:
        return 11;
    case TimelineMark::Kind::Opened:
        return 10;
    case TimelineMark::Kind::Threat:
        return -1;
    }
    return -1;
}

} // namespace

TimelineBins::TimelineBins(
    const TimelineModel& model, const TimeScale& scale, int binWidth, const TimelineFilter& filter)
    : m_width(scale.width())
    , m_pixels(static_cast<size_t>(model.laneCount() * scale.width()))
{
    Table table(scale, model.laneCount(), binWidth);
    const Instant to = filter.upTo.isKnown()
        ? std::min(scale.to(), filter.upTo + std::chrono::milliseconds(1))
        : scale.to();
    count(model.between(scale.from(), to), scale, filter, table);
    count(model.decisionsBetween(scale.from(), to), scale, {}, table);
    std::sort(m_clusters.begin(), m_clusters.end(), [](const MarkCluster& a, const MarkCluster& b) {
        return std::pair(a.from, a.lane) < std::pair(b.from, b.lane);
    });
    spread(table.ms);
}

/// Marks come in order of time: where they stand is reckoned once a pixel and once a bin, not once
/// a mark.
void TimelineBins::count(std::span<const TimelineMark> marks, const TimeScale& scale,
    const TimelineFilter& filter, Table& table)
{
    int x = 0;
    qint64 pixelEnd = std::numeric_limits<qint64>::min();
    qint64 binEnd = pixelEnd;
    for (const TimelineMark& mark : marks) {
        if (!filter.takes(mark))
            continue;
        if (mark.time.ms >= pixelEnd) {
            x = std::clamp(static_cast<int>(scale.x(mark.time)), 0, m_width - 1);
            pixelEnd
                = scale.from().ms + static_cast<qint64>(std::ceil((x + 1) * scale.msPerPixel()));
        }
        addPixel(mark, x);
        if (mark.kind == TimelineMark::Kind::Threat)
            continue;
        if (mark.time.ms >= binEnd) {
            table.bin = table.binOf(mark.time);
            binEnd = (table.bin + 1) * table.ms;
        }
        addToBin(mark, table);
    }
}

/// Symbols keep to the time of their mark as far as the one before them in the lane leaves room.
/// All in time, not in pixels, so that panning moves all alike.
void TimelineBins::spread(qint64 binMs)
{
    std::map<int, Instant> freeFrom;
    for (MarkCluster& cluster : m_clusters) {
        Instant& free = freeFrom.try_emplace(cluster.lane, cluster.worst.time).first->second;
        cluster.at = std::max(cluster.worst.time, free);
        free = { cluster.at.ms + binMs };
    }
}

void TimelineBins::addPixel(const TimelineMark& mark, int x)
{
    Pixel& pixel = m_pixels[static_cast<size_t>(mark.lane * m_width + x)];
    ++pixel.count;
    if (mark.kind != TimelineMark::Kind::Incident)
        return;
    if (!pixel.incident || quickUrgency(mark.severity) > quickUrgency(pixel.worst))
        pixel.worst = mark.severity;
    pixel.incident = true;
}

TimelineBins::Table::Table(const TimeScale& scale, int lanes, int binWidth)
    : ms(std::max<qint64>(1, std::llround(scale.msPerPixel() * binWidth)))
    , first(0)
    , perLane(0)
{
    first = binOf(scale.from());
    perLane = binOf(scale.to()) - first + 1;
    clusters.assign(static_cast<size_t>(perLane * lanes), -1);
}

/// Rounds down, also before 1970.
qint64 TimelineBins::Table::binOf(Instant t) const
{
    return t.ms >= 0 ? t.ms / ms : -((-t.ms + ms - 1) / ms);
}

int& TimelineBins::Table::cluster(int lane)
{
    return clusters[static_cast<size_t>(lane * perLane + bin - first)];
}

void TimelineBins::addToBin(const TimelineMark& mark, Table& table)
{
    mark.isDecision() ? ++m_decisions : ++m_incidents;
    int& known = table.cluster(mark.lane);
    if (known < 0) {
        known = static_cast<int>(m_clusters.size());
        m_clusters.push_back(
            { mark.lane, { table.bin * table.ms }, { (table.bin + 1) * table.ms }, {}, 1, mark });
        return;
    }
    MarkCluster& cluster = m_clusters[static_cast<size_t>(known)];
    ++cluster.count;
    if (weight(mark) > weight(cluster.worst))
        cluster.worst = mark;
}

} // namespace yagura
