#include "picture/interruptionlog.h"

#include "picture/feedboard.h"

namespace yagura {

InterruptionLog::InterruptionLog(const FeedBoard& feeds, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feeds(feeds)
    , m_clock(clock)
{
    connect(&feeds, &FeedBoard::changed, this, qOverload<>(&InterruptionLog::follow));
}

void InterruptionLog::restore(std::vector<Interruption> earlier)
{
    m_all = std::move(earlier);
    for (std::size_t place = 0; place < m_all.size(); ++place) {
        if (m_all[place].lasts())
            m_lasting.emplace(Key{ m_all[place].source, m_all[place].kind }, place);
    }
    m_begun = true;
    follow();
}

std::vector<Interruption> InterruptionLog::knownAt(Instant t) const
{
    std::vector<Interruption> known;
    for (const Interruption& one : m_all) {
        if (t.isKnown() && one.noted > t)
            continue;
        known.push_back(one);
        if (t.isKnown() && one.closed > t)
            known.back().ended = known.back().closed = {};
    }
    return known;
}

void InterruptionLog::follow()
{
    if (!m_begun)
        return;
    std::vector<Interruption> changed;
    for (const SourceHealth& source : m_feeds.sources()) {
        // Over a link that is down nobody knows how a source stands.
        if (source.state == FeedState::Silent || source.state == FeedState::Live) {
            const bool isSilent = source.state == FeedState::Silent;
            follow(source, InterruptionKind::Silent, isSilent, changed);
        }
        follow(source, InterruptionKind::Gap, source.gap, changed);
        follow(source, InterruptionKind::Replay, source.replaying, changed);
    }
    if (!changed.empty())
        emit noted(changed);
}

void InterruptionLog::follow(const SourceHealth& source, InterruptionKind kind, bool isSo,
    std::vector<Interruption>& changed)
{
    const Key key{ source.settings.source, kind };
    const auto lasting = m_lasting.find(key);
    if (isSo == (lasting != m_lasting.end()))
        return;
    const Instant now = m_clock.now();
    if (isSo) {
        const bool isSilent = kind == InterruptionKind::Silent && source.lastSeen.isKnown();
        m_lasting.emplace(key, m_all.size());
        m_all.push_back(
            { key.first, kind, isSilent ? source.lastSeen : now, now, Instant(), Instant() });
        changed.push_back(m_all.back());
        return;
    }
    Interruption& one = m_all[lasting->second];
    const bool isHeard = kind == InterruptionKind::Silent && source.lastSeen > one.began;
    one.ended = isHeard ? source.lastSeen : now;
    one.closed = now;
    changed.push_back(one);
    m_lasting.erase(lasting);
}

} // namespace yagura
