#include "matters/paststates.h"

#include <algorithm>

namespace yagura {

namespace {

template <typename Case> using Cases = std::map<QString, Case>;
template <typename Case> using Shared = std::vector<std::shared_ptr<const Case>>; ///< by id

/// Both are sorted by id, and what is in `before` is in `now` as well: no case ever goes away.
template <typename Case> Shared<Case> shared(const Cases<Case>& now, const Shared<Case>& before)
{
    Shared<Case> all;
    all.reserve(now.size());
    auto old = before.begin();
    for (const auto& [id, each] : now) {
        const bool isKnown = old != before.end() && (*old)->id == id;
        all.push_back(isKnown && **old == each ? *old : std::make_shared<const Case>(each));
        if (isKnown)
            ++old;
    }
    return all;
}

template <typename Case> Cases<Case> copied(const Shared<Case>& shared)
{
    Cases<Case> cases;
    for (const auto& each : shared)
        cases.emplace_hint(cases.end(), each->id, *each);
    return cases;
}

} // namespace

struct PastStates::Kept {
    CouncilState rest; ///< without its matters and reports
    Shared<Matter> matters;
    Shared<ReportCase> reports;
};

void PastStates::note(qint64 size, CouncilState& state)
{
    if (size % stride != 0)
        return;
    static const Kept none;
    const Kept& before = m_kept.empty() ? none : *m_kept.back();
    auto kept = std::make_shared<Kept>();
    kept->matters = shared(state.matters, before.matters);
    kept->reports = shared(state.reports, before.reports);
    Cases<Matter> matters;
    Cases<ReportCase> reports;
    matters.swap(state.matters);
    reports.swap(state.reports);
    kept->rest = state;
    matters.swap(state.matters);
    reports.swap(state.reports);
    m_kept.push_back(std::move(kept));
}

qint64 PastStates::sizeBefore(qint64 size) const
{
    return std::min(size / stride, static_cast<qint64>(m_kept.size())) * stride;
}

PastStates::Start PastStates::before(qint64 size) const
{
    const qint64 start = sizeBefore(size);
    if (start == 0)
        return {};
    const Kept& kept = *m_kept[static_cast<std::size_t>(start / stride - 1)];
    CouncilState state = kept.rest;
    state.matters = copied(kept.matters);
    state.reports = copied(kept.reports);
    return { start, std::move(state) };
}

} // namespace yagura
