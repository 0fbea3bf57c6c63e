#pragma once

#include "base/clock.h"
#include "domain/interruption.h"

#include <QObject>

#include <map>
#include <vector>

namespace yagura {

class FeedBoard;
struct SourceHealth;

/// When which source, or the way to the hub, was not whole, as this console has come to know it:
/// follows the board, which knows only how they stand now. The only one who begins and ends an
/// interruption; what it notes is for the store. GUI thread.
class InterruptionLog : public QObject {
    Q_OBJECT
public:
    static constexpr int mostKept = 10'000; ///< in memory, of the newest

    InterruptionLog(const FeedBoard& feeds, const Clock& clock, QObject* parent = nullptr);

    /// What earlier runs noted; from here on it notes.
    void restore(std::vector<Interruption> earlier);
    /// As it was known at `t` (unknown: now): one that ended later lasts there. In order of noting.
    std::vector<Interruption> knownAt(Instant t) const;

signals:
    void noted(const std::vector<yagura::Interruption>& changed);

private:
    void follow();
    using Key = std::pair<QString, InterruptionKind>;
    void followHub(std::vector<Interruption>& changed);
    /// `heard`: when it spoke last, where that is when it began or ended; unknown: now.
    void follow(const Key& key, bool isSo, Instant heard, std::vector<Interruption>& changed);

    const FeedBoard& m_feeds;
    const Clock& m_clock;
    std::vector<Interruption> m_all;
    std::map<Key, std::size_t> m_lasting; ///< places in `m_all`
    bool m_begun = false;
};

} // namespace yagura
