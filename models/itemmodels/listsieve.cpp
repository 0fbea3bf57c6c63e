#include "itemmodels/listsieve.h"

#include <algorithm>
#include <thread>

namespace yagura {

namespace {

constexpr std::size_t leastForAThread = 50'000;

/// When an object happened, as the timeline places it, so that a span chosen there finds the same
/// ones here.
Instant happened(const ItemFacts& facts)
{
    if (facts.occurred.isKnown())
        return facts.occurred;
    return facts.modified.isKnown() ? facts.modified : facts.received;
}

bool inSpan(Instant t, Instant from, Instant to)
{
    return (!from.isKnown() || t >= from) && (!to.isKnown() || t < to);
}

} // namespace

void ListSieve::setSector(const QString& key)
{
    m_sectorRow = key.isEmpty() ? -1 : m_sectors.rowWithKey(key);
    m_wanted.clear();
}

bool ListSieve::isWantedSector(const PictureRows& rows, int lineage) const
{
    if (m_sectorRow < 0)
        return true;
    while (static_cast<int>(m_wanted.size()) < rows.lineageCount()) {
        const Lineage& next = rows.lineage(static_cast<int>(m_wanted.size()));
        m_wanted.push_back(m_sectors.rowOf(next.sector) == m_sectorRow);
    }
    return m_wanted[static_cast<std::size_t>(lineage)];
}

bool ListSieve::accepts(const PictureRows& rows, int row) const
{
    const ItemFacts facts = rows.facts(row);
    return !facts.absent && (show == Show::All || facts.isIncident() == (show == Show::Incidents))
        && (!allowed || allowed(facts))
        && (prefecture == noPrefecture || facts.prefecture == prefecture)
        && isWantedSector(rows, facts.lineage) && inSpan(happened(facts), from, to)
        && query.accepts(rows, row);
}

void ListSieve::judge(
    const PictureRows& rows, std::span<char> passes, int first, const std::atomic_bool& stop) const
{
    for (std::size_t n = 0; n < passes.size() && !stop; ++n)
        passes[n] = accepts(rows, first + static_cast<int>(n));
}

std::vector<char> ListSieve::accepted(const PictureRows& rows, const std::atomic_bool& stop) const
{
    const auto count = static_cast<std::size_t>(rows.count());
    std::vector<char> passes(count);
    const auto parts
        = std::clamp<std::size_t>(count / leastForAThread, 1, std::thread::hardware_concurrency());
    const std::size_t share = count / parts;
    std::vector<std::jthread> others;
    for (std::size_t part = 1; part < parts; ++part) {
        const std::size_t first = part * share;
        const auto mine
            = std::span(passes).subspan(first, part + 1 == parts ? count - first : share);
        others.emplace_back([&rows, &stop, mine, first, sieve = *this] {
            sieve.judge(rows, mine, static_cast<int>(first), stop);
        });
    }
    judge(rows, std::span(passes).first(parts == 1 ? count : share), 0, stop);
    others.clear(); // waits
    return passes;
}

} // namespace yagura
