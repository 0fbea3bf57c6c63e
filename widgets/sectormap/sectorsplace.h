#pragma once

#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/workspace.h"

#include <QWidget>

namespace yagura {

/// The place "Sectors": the grid above, the map and the charts below it. Owns the item models it
/// shows.
class SectorsPlace : public QWidget {
    Q_OBJECT
public:
    explicit SectorsPlace(Workspace& workspace, QWidget* parent = nullptr);

    SectorStatusModel& status() const { return *m_status; }

private:
    SectorStatusModel* m_status;
};

} // namespace yagura
