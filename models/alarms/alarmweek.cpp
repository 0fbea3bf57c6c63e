#include "alarms/alarmweek.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace yagura {

namespace {

using Waits = std::vector<std::chrono::milliseconds>;

bool isAct(AlarmEvent event)
{
    return event == AlarmEvent::Acknowledged || event == AlarmEvent::Shelved
        || event == AlarmEvent::TakenOut;
}

/// From each announcement to the acknowledgement that follows it.
Waits waits(const std::vector<AlarmLine>& lines)
{
    std::map<QString, Instant> open;
    Waits waited;
    for (const AlarmLine& line : lines) {
        if (line.isAnnounced())
            open.insert_or_assign(line.key, line.at);
        else if (line.event == AlarmEvent::Acknowledged && open.contains(line.key))
            waited.push_back(line.at - open.extract(line.key).mapped());
    }
    return waited;
}

std::optional<std::chrono::milliseconds> median(Waits waited)
{
    if (waited.empty())
        return {};
    const auto middle = waited.begin() + static_cast<std::ptrdiff_t>(waited.size() / 2);
    std::nth_element(waited.begin(), middle, waited.end());
    return *middle;
}

int worstWindow(const std::vector<AlarmLine>& lines)
{
    std::deque<Instant> within;
    std::size_t worst = 0;
    for (const AlarmLine& line : lines) {
        if (!line.isAnnounced())
            continue;
        within.push_back(line.at);
        while (line.at - within.front() >= AlarmRate::window)
            within.pop_front();
        worst = std::max(worst, within.size());
    }
    return static_cast<int>(worst);
}

std::vector<AlarmWeek::Repeater> repeatersIn(const std::vector<AlarmLine>& lines)
{
    std::map<QString, AlarmWeek::Repeater> byKey;
    for (const AlarmLine& line : lines) {
        if (!line.isAnnounced())
            continue;
        AlarmWeek::Repeater& one = byKey[line.key];
        one = { line.key, line.cause, line.title, one.times + 1 };
    }
    std::vector<AlarmWeek::Repeater> all;
    for (const auto& [key, one] : byKey) {
        if (one.times > 1)
            all.push_back(one);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.times > b.times; });
    if (all.size() > AlarmWeek::mostRepeaters)
        all.resize(AlarmWeek::mostRepeaters);
    return all;
}

std::vector<AlarmCause> idleIn(const std::vector<AlarmLine>& lines)
{
    std::set<AlarmCause> raised;
    std::set<AlarmCause> answered;
    for (const AlarmLine& line : lines) {
        if (line.isAnnounced())
            raised.insert(line.cause);
        if (isAct(line.event))
            answered.insert(line.cause);
    }
    std::vector<AlarmCause> idle;
    std::set_difference(
        raised.begin(), raised.end(), answered.begin(), answered.end(), std::back_inserter(idle));
    return idle;
}

} // namespace

AlarmWeek AlarmWeek::of(const std::vector<AlarmLine>& lines, Instant now)
{
    const auto first = std::lower_bound(lines.begin(), lines.end(), now - span,
        [](const AlarmLine& line, Instant t) { return line.at < t; });
    const std::vector<AlarmLine> ofTheWeek(first, lines.end());
    AlarmWeek week;
    week.announced = static_cast<int>(std::count_if(ofTheWeek.begin(), ofTheWeek.end(),
        [](const AlarmLine& line) { return line.isAnnounced(); }));
    week.perTenMinutes = week.announced / static_cast<double>(span / AlarmRate::window);
    week.worstTenMinutes = worstWindow(ofTheWeek);
    week.medianToAcknowledge = median(waits(ofTheWeek));
    week.repeaters = repeatersIn(ofTheWeek);
    week.idle = idleIn(lines);
    return week;
}

} // namespace yagura
