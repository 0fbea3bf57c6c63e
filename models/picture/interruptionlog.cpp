#include "picture/interruptionlog.h"

#include "picture/feedboard.h"

#include <algorithm>

namespace yagura {

namespace {

bool isGone(FeedState state)
{
    return state == FeedState::Offline || state == FeedState::Stale
        || state == FeedState::AuthFailed;
}

} // namespace

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
    followHub(changed);
    for (const SourceHealth& source : m_feeds.sources()) {
        const QString& name = source.settings.source;
        // Over a link that is down nobody knows how a source stands.
        if (source.state == FeedState::Silent || source.state == FeedState::Live) {
            const bool isSilent = source.state == FeedState::Silent;
            follow({ name, InterruptionKind::Silent }, isSilent, source.lastSeen, changed);
        }
        follow({ name, InterruptionKind::Gap }, source.gap, {}, changed);
        follow({ name, InterruptionKind::Replay }, source.replaying, {}, changed);
    }
    if (!changed.empty())
        emit noted(changed);
}

/// From its last frame until it is live again: what tries to connect is neither.
void InterruptionLog::followHub(std::vector<Interruption>& changed)
{
    const auto& links = m_feeds.links();
    const auto hub = std::find_if(
        links.begin(), links.end(), [](const LinkHealth& link) { return link.isHub; });
    if (hub == links.end())
        return;
    const Key key{ QString(), InterruptionKind::Link };
    if (hub->state == FeedState::Live)
        follow(key, false, {}, changed);
    else if (isGone(hub->state))
        follow(key, true, hub->lastFrame, changed);
}

void InterruptionLog::follow(
    const Key& key, bool isSo, Instant heard, std::vector<Interruption>& changed)
{
    const auto lasting = m_lasting.find(key);
    if (isSo == (lasting != m_lasting.end()))
        return;
    const Instant now = m_clock.now();
    if (isSo) {
        m_lasting.emplace(key, m_all.size());
        m_all.push_back(
            { key.first, key.second, heard.isKnown() ? heard : now, now, Instant(), Instant() });
        changed.push_back(m_all.back());
        return;
    }
    Interruption& one = m_all[lasting->second];
    one.ended = heard > one.began ? heard : now;
    one.closed = now;
    changed.push_back(one);
    m_lasting.erase(lasting);
}

} // namespace yagura
