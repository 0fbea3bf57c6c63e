#pragma once

#include "sectormap/prefecturemap.h"

namespace yagura {

/// The map with its legend beside it. What Situation and Sectors show.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    MapPanel(const SectorStatusModel& model, Focus& focus, QWidget* parent = nullptr);

    PrefectureMap& map() const { return *m_map; }

private:
    PrefectureMap* m_map;
};

} // namespace yagura
