#include "itemmodels/changelist.h"

#include "matters/matterbook.h"
#include "matters/sheetreading.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace yagura::ChangeList {

namespace {

using Change = SinceLine::Change;

std::optional<SinceLine> lineOf(const IncidentChange& change)
{
    const bool wasOpen = change.before && change.before->isOpenIncident();
    const Item& now = change.now;
    SinceLine line{ Change::New, now.objectId, false, now.title, now.severity, now.severity };
    if (!wasOpen)
        return now.isOpenIncident() ? std::optional(line) : std::nullopt;
    line.before = change.before->severity;
    if (!now.isOpenIncident())
        line.change = Change::Closed;
    else if (urgency(now.severity) == urgency(line.before))
        return std::nullopt;
    else
        line.change = urgency(now.severity) > urgency(line.before) ? Change::Worse : Change::Better;
    return line;
}

std::optional<SinceLine> lineOf(const Matter& matter, const MatterBook& book, Instant since)
{
    const bool isDecided = matter.decided > since && book.isSettled(matter);
    if (!isDecided && matter.opened <= since)
        return std::nullopt;
    const SheetReading reading = SheetReading::of(book, matter);
    return SinceLine{ isDecided ? Change::Decided : Change::New, matter.id, true,
        reading.isSound() ? reading.sheet->title : BilingualText(), Severity::Unassessed,
        Severity::Unassessed };
}

bool comesFirst(const SinceLine& a, const SinceLine& b)
{
    const auto rank = [](const SinceLine& line) {
        return std::tuple(line.change, -urgency(line.now), line.isMatter ? 0 : 1, line.id);
    };
    return rank(a) < rank(b);
}

} // namespace

std::vector<SinceLine> of(
    const std::vector<IncidentChange>& incidents, const MatterBook& book, Instant since)
{
    std::vector<SinceLine> lines;
    for (const IncidentChange& change : incidents) {
        if (const auto line = lineOf(change))
            lines.push_back(*line);
    }
    for (const Matter& matter : book.matters()) {
        if (const auto line = lineOf(matter, book, since))
            lines.push_back(*line);
    }
    std::sort(lines.begin(), lines.end(), comesFirst);
    return lines;
}

} // namespace yagura::ChangeList
