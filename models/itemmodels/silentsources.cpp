#include "itemmodels/silentsources.h"

#include "picture/feedboard.h"
#include "picture/interruptionlog.h"
#include "picture/pictureclock.h"

namespace yagura {

SilentSources::SilentSources(
    const FeedBoard& feeds, const PictureClock& clock, const InterruptionLog* log, QObject* parent)
    : QObject(parent)
    , m_feeds(feeds)
    , m_clock(clock)
    , m_log(log)
{
    connect(&feeds, &FeedBoard::changed, this, &SilentSources::follow);
    connect(&clock, &PictureClock::modeChanged, this, &SilentSources::follow);
    m_sources = clock.isLive() ? now() : past();
}

QSet<QString> SilentSources::now() const
{
    QSet<QString> silent;
    for (const SourceHealth& source : m_feeds.sources()) {
        if (source.state == FeedState::Silent)
            silent.insert(source.settings.source);
    }
    return silent;
}

QSet<QString> SilentSources::past() const
{
    QSet<QString> silent;
    if (!m_log)
        return silent;
    for (const Interruption& one : m_log->knownAt(m_clock.shown())) {
        if (one.kind == InterruptionKind::Silent && one.lasts())
            silent.insert(one.source);
    }
    return silent;
}

void SilentSources::follow()
{
    const QSet<QString> silent = m_clock.isLive() ? now() : past();
    if (silent == m_sources)
        return;
    m_sources = silent;
    emit changed();
}

} // namespace yagura
