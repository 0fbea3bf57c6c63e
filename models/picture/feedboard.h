#pragma once

#include "domain/feedhealth.h"

#include <QObject>

#include <vector>

namespace yagura {

/// How this console's connections and the hub's sources stand. GUI thread; changed by the console
/// alone.
class FeedBoard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<LinkHealth>& links() const { return m_links; } ///< the hub first
    const std::vector<SourceHealth>& sources() const
    {
        return m_sources;
    } ///< in order of first appearance
    qint64 quarantineCount() const { return m_quarantineCount; }
    IntakeCounts total() const; ///< over all sources
    /// Worst of the links: what the strip says. `Connecting` when there is none yet.
    FeedState worstLink() const;
    Instant asOf() const; ///< newest frame of any link; unknown before the first

    void setLink(const LinkHealth& link);
    void setSources(std::vector<SourceHealth> sources, qint64 quarantineCount);

signals:
    void changed();

private:
    std::vector<LinkHealth> m_links;
    std::vector<SourceHealth> m_sources;
    qint64 m_quarantineCount = 0;
};

} // namespace yagura
