#pragma once

#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/workspace.h"
#include "wall/wallpicture.h"

#include <QObject>

#include <vector>

namespace yagura {

/// Makes the picture of one wall out of the common picture, and leaves out whatever is above the
/// wall's ceiling before any scene sees it. Keeps the rows of incidents, so that a picture of a
/// million objects costs no more than its incidents. Owned by the wall window. GUI thread.
class WallWatch : public QObject {
    Q_OBJECT
public:
    WallWatch(Workspace& workspace, Tlp ceiling, QObject* parent = nullptr);

    WallPicture picture() const;
    WallMode mode() const;
    Instant asOf() const;
    Instant ledgerNow() const; ///< what the clocks of urgent acts count to

    /// The hub says something every five seconds. Three words missed are stale, whatever anybody
    /// else claims.
    static constexpr std::chrono::seconds staleAfter{ 15 };

signals:
    void changed();

private:
    void readAll();
    void readRows(int first, int last);
    const LinkHealth* hub() const;
    bool mayShow(const Item& item) const { return item.marking.tlp <= m_ceiling; }
    bool mayName(const Matter& matter) const;
    void addSectors(WallPicture& picture) const;
    void addIncidents(WallPicture& picture) const;
    void addMatters(WallPicture& picture) const;
    void addMeasures(WallPicture& picture) const;
    void addFeeds(WallPicture& picture) const;

    Workspace& m_workspace;
    Tlp m_ceiling;
    qint64 m_witnessed = 0; ///< size that was told
    SectorStatusModel m_sectors; ///< already without what is above the ceiling
    Instant m_newestStored; ///< what the picture is of, before the hub has spoken
    std::vector<int> m_incidents; ///< rows of the common picture
};

} // namespace yagura
