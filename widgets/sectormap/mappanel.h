#pragma once

#include "sectormap/prefecturemap.h"

class QScrollArea;

namespace yagura {

/// The map with its legend beside it. What Situation and Sectors show.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    MapPanel(const SectorStatusModel& model, Focus& focus, QWidget* parent = nullptr);

    PrefectureMap& map() const { return *m_map; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitLegend();

    PrefectureMap* m_map;
    QScrollArea* m_legend;
};

} // namespace yagura
