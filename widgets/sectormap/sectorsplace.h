#pragma once

#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QSplitter;

namespace yagura {

class MapPanel;
class PlaceWatches;
class SectorCharts;
class SectorGrid;
class WatchMenu;

/// The place "Sectors": the grid above, the map and the charts below it; who leans on a troubled
/// sector stands above all. Owns the item models it
/// shows.
class SectorsPlace : public QWidget {
    Q_OBJECT
public:
    explicit SectorsPlace(Workspace& workspace, QWidget* parent = nullptr);

    SectorStatusModel& status() const { return *m_status; }
    /// Lets the person watch fields, places and sectors here; the watches outlive the place.
    WatchMenu& watchBy(PlaceWatches& watches);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareHeight();
    void followList();

    Workspace& m_workspace;
    SectorStatusModel* m_status;
    SectorGrid* m_grid;
    MapPanel* m_maps;
    SectorCharts* m_charts = nullptr;
    QSplitter* m_whole;
    bool m_ownSizes = false; ///< the user moved the splitter
};

} // namespace yagura
