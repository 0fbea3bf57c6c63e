#pragma once

#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QSplitter;

namespace yagura {

class SectorCharts;
class SectorGrid;

/// The place "Sectors": the grid above, the map and the charts below it; who leans on a troubled
/// sector stands above all. Owns the item models it
/// shows.
class SectorsPlace : public QWidget {
    Q_OBJECT
public:
    explicit SectorsPlace(Workspace& workspace, QWidget* parent = nullptr);

    SectorStatusModel& status() const { return *m_status; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareHeight();
    void followList();

    SectorStatusModel* m_status;
    SectorGrid* m_grid;
    SectorCharts* m_charts = nullptr;
    QSplitter* m_whole;
    bool m_ownSizes = false; ///< the user moved the splitter
};

} // namespace yagura
