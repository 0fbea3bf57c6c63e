#include "timeline/timelinebins.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace yagura {

namespace {

constexpr int threatWeight = -1;
constexpr int lightestDecision = 10;

/// What stands for the others: a decision before a mark before the opening; the worst level among
/// incidents.
int weightOf(TimelineMark::Kind kind, Severity severity)
{
    switch (kind) {
    case TimelineMark::Kind::Incident:
        return urgency(severity);
    case TimelineMark::Kind::Decided:
    case TimelineMark::Kind::Notified:
        return lightestDecision + 2;
    case TimelineMark::Kind::Mark:
        return lightestDecision + 1;
    case TimelineMark::Kind::Opened:
        return lightestDecision;
    case TimelineMark::Kind::Threat:
        break;
    }
    return threatWeight;
}

constexpr std::size_t kinds = static_cast<std::size_t>(TimelineMark::Kind::Notified) + 1;
constexpr std::size_t levels = allSeverities.size();

/// By kind and severity + 1: asked a million times for one drawing.
const std::array<int, kinds* levels> weights = [] {
    std::array<int, kinds * levels> all{};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        for (const Severity severity : allSeverities)
            all[kind * levels + static_cast<std::size_t>(static_cast<int>(severity) + 1)]
                = weightOf(static_cast<TimelineMark::Kind>(kind), severity);
    }
    return all;
}();

int weight(const TimelineMark& mark)
{
    return weights[static_cast<std::size_t>(mark.kind) * levels
        + static_cast<std::size_t>(static_cast<int>(mark.severity) + 1)];
}

} // namespace

TimelineBins::TimelineBins(
    const TimelineModel& model, const TimeScale& scale, int binWidth, const TimelineFilter& filter)
    : m_width(scale.width())
    , m_pixels(static_cast<size_t>(model.laneCount() * scale.width()))
{
    Progress progress(scale, model.laneCount(), binWidth);
    const Instant to = filter.upTo.isKnown()
        ? std::min(scale.to(), filter.upTo + std::chrono::milliseconds(1))
        : scale.to();
    count(model.between(scale.from(), to), filter, progress);
    count(model.decisionsBetween(scale.from(), to), {}, progress);
    std::sort(m_clusters.begin(), m_clusters.end(), [](const MarkCluster& a, const MarkCluster& b) {
        return std::pair(a.from, a.lane) < std::pair(b.from, b.lane);
    });
    spread(progress.ms);
}

/// Marks come in order of time: where they stand is reckoned once a pixel and once a bin, and a
/// mark costs a look at the tally of its lane.
void TimelineBins::count(
    std::span<const TimelineMark> marks, const TimelineFilter& filter, Progress& progress)
{
    const bool all = filter.takesAll();
    qint64 end = std::numeric_limits<qint64>::min();
    for (const TimelineMark& mark : marks) {
        if (!all && !filter.takes(mark))
            continue;
        if (mark.time.ms >= end) {
            book(progress);
            end = progress.enter(mark.time);
        }
        Tally& tally = progress.tallies[static_cast<std::size_t>(mark.lane)];
        const int own = weight(mark);
        ++tally.marks;
        tally.threats += own == threatWeight;
        if (own > tally.weight) {
            tally.worst = &mark;
            tally.weight = own;
        }
    }
    book(progress);
}

/// Puts down what was tallied where time stands.
void TimelineBins::book(Progress& progress)
{
    for (std::size_t lane = 0; lane < progress.tallies.size(); ++lane) {
        Tally& tally = progress.tallies[lane];
        if (tally.marks == 0)
            continue;
        addToPixel(static_cast<int>(lane), progress.x, tally);
        if (tally.marks > tally.threats)
            addToBin(static_cast<int>(lane), tally, progress);
        tally = {};
    }
}

void TimelineBins::addToPixel(int lane, int x, const Tally& tally)
{
    Pixel& pixel = m_pixels[static_cast<size_t>(lane * m_width + x)];
    pixel.count += tally.marks;
    if (tally.worst->kind != TimelineMark::Kind::Incident)
        return;
    pixel.worst
        = pixel.incident ? worse(pixel.worst, tally.worst->severity) : tally.worst->severity;
    pixel.incident = true;
}

void TimelineBins::addToBin(int lane, const Tally& tally, Progress& progress)
{
    const int symbols = tally.marks - tally.threats;
    (tally.worst->isDecision() ? m_decisions : m_incidents) += symbols;
    int& known = progress.cluster(lane);
    if (known < 0) {
        known = static_cast<int>(m_clusters.size());
        m_clusters.push_back({ lane, { progress.bin * progress.ms },
            { (progress.bin + 1) * progress.ms }, {}, symbols, *tally.worst });
        return;
    }
    MarkCluster& cluster = m_clusters[static_cast<size_t>(known)];
    cluster.count += symbols;
    if (tally.weight > weight(cluster.worst))
        cluster.worst = *tally.worst;
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

TimelineBins::Progress::Progress(const TimeScale& shown, int lanes, int binWidth)
    : scale(shown)
    , ms(std::max<qint64>(1, std::llround(shown.msPerPixel() * binWidth)))
    , first(0)
    , perLane(0)
    , tallies(static_cast<std::size_t>(lanes))
{
    first = binOf(scale.from());
    perLane = binOf(scale.to()) - first + 1;
    clusters.assign(static_cast<size_t>(perLane * lanes), -1);
}

/// Rounds down, also before 1970.
qint64 TimelineBins::Progress::binOf(Instant t) const
{
    return t.ms >= 0 ? t.ms / ms : -((-t.ms + ms - 1) / ms);
}

qint64 TimelineBins::Progress::enter(Instant t)
{
    x = std::clamp(static_cast<int>(scale.x(t)), 0, scale.width() - 1);
    bin = binOf(t);
    const auto pixelEnd = static_cast<qint64>(std::ceil((x + 1) * scale.msPerPixel()));
    return std::min(scale.from().ms + pixelEnd, (bin + 1) * ms);
}

int& TimelineBins::Progress::cluster(int lane)
{
    return clusters[static_cast<size_t>(lane * perLane + bin - first)];
}

} // namespace yagura
