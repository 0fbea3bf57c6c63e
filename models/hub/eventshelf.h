#pragma once

#include "base/result.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace yagura {

class IncidentStore;

/// Stored events as they go to consoles. Keeps the newest ones at hand, so that a hundred consoles
/// at the head of the view cost one reading; whoever is further behind is served from the store.
/// Lives on the hub's thread.
class EventShelf {
public:
    struct Line {
        qint64 viewSeq = 0;
        QByteArray message;
    };

    explicit EventShelf(const IncidentStore& store);

    /// At most `most` events of the view `all` after `viewSeq`.
    Result<std::vector<Line>> after(qint64 viewSeq, int most);

private:
    Result<std::vector<Line>> read(qint64 viewSeq, int most) const;
    void keep(const std::vector<Line>& lines);

    const IncidentStore& m_store;
    std::deque<Line> m_newest; ///< without a gap
};

} // namespace yagura
