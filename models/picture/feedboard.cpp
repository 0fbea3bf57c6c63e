#include "picture/feedboard.h"

#include <algorithm>

namespace yagura {

namespace {

/// How bad a state is for somebody who relies on the picture.
int badness(FeedState state)
{
    switch (state) {
    case FeedState::Live:
        return 0;
    case FeedState::Connecting:
        return 1;
    case FeedState::Delayed:
        return 2;
    case FeedState::Silent:
        return 3;
    case FeedState::Stale:
        return 4;
    case FeedState::Offline:
        return 5;
    case FeedState::AuthFailed:
        return 6;
    }
    return 6;
}

} // namespace

IntakeCounts FeedBoard::total() const
{
    IntakeCounts sum;
    for (const SourceHealth& source : m_sources) {
        sum.received += source.counts.received;
        sum.stored += source.counts.stored;
        sum.duplicate += source.counts.duplicate;
        sum.quarantined += source.counts.quarantined;
        sum.conflict += source.counts.conflict;
    }
    return sum;
}

FeedState FeedBoard::worstLink() const
{
    const auto worst = std::max_element(
        m_links.begin(), m_links.end(), [](const LinkHealth& a, const LinkHealth& b) {
            return badness(a.state) < badness(b.state);
        });
    return worst == m_links.end() ? FeedState::Connecting : worst->state;
}

Instant FeedBoard::asOf() const
{
    Instant newest;
    for (const LinkHealth& link : m_links)
        newest = std::max(newest, link.lastFrame);
    return newest;
}

void FeedBoard::setLink(const LinkHealth& link)
{
    const auto known = std::find_if(m_links.begin(), m_links.end(),
        [&](const LinkHealth& each) { return each.url == link.url && each.isHub == link.isHub; });
    if (known != m_links.end()) {
        if (*known == link)
            return;
        *known = link;
    } else {
        m_links.insert(link.isHub ? m_links.begin() : m_links.end(), link);
    }
    emit changed();
}

void FeedBoard::setSources(std::vector<SourceHealth> sources, qint64 quarantineCount)
{
    if (sources == m_sources && quarantineCount == m_quarantineCount)
        return;
    m_sources = std::move(sources);
    m_quarantineCount = quarantineCount;
    emit changed();
}

} // namespace yagura
