#include "hub/eventshelf.h"

#include "store/incidentstore.h"

#include <algorithm>

namespace yagura {

namespace {
constexpr std::size_t shelfLength = 512;
} // namespace

EventShelf::EventShelf(const IncidentStore& store)
    : m_store(store)
{
}

Result<std::vector<EventShelf::Line>> EventShelf::after(qint64 viewSeq, int most)
{
    if (m_newest.empty() || viewSeq + 1 < m_newest.front().viewSeq
        || viewSeq >= m_newest.back().viewSeq) {
        auto lines = read(viewSeq, most);
        if (lines)
            keep(*lines);
        return lines;
    }
    const auto first = m_newest.begin() + std::ptrdiff_t(viewSeq + 1 - m_newest.front().viewSeq);
    const auto count = std::min(std::ptrdiff_t(most), m_newest.end() - first);
    return std::vector<Line>(first, first + count);
}

Result<std::vector<EventShelf::Line>> EventShelf::read(qint64 viewSeq, int most) const
{
    const auto events = m_store.eventsAfter(viewSeq, most);
    if (!events)
        return events.error();
    std::vector<Line> lines;
    lines.reserve(events->size());
    for (const CloudEvent& event : *events)
        lines.push_back({ event.viewSeq, event.serialise() });
    return lines;
}

void EventShelf::keep(const std::vector<Line>& lines)
{
    if (lines.empty() || (!m_newest.empty() && lines.front().viewSeq < m_newest.back().viewSeq))
        return; // somebody far behind: what is newest stays
    if (!m_newest.empty() && lines.front().viewSeq != m_newest.back().viewSeq + 1)
        m_newest.clear();
    m_newest.insert(m_newest.end(), lines.begin(), lines.end());
    while (m_newest.size() > shelfLength)
        m_newest.pop_front();
}

} // namespace yagura
