#include "sectormap/mappanel.h"

#include "sectormap/maplegend.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int legendWidth = 190;
} // namespace

MapPanel::MapPanel(const SectorStatusModel& model, Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_map(new PrefectureMap(model, focus, this))
{
    setObjectName(u"mapPanel"_s);
    auto* legend
        = new QScrollArea(this); // small screens: the key scrolls, the map does not shrink for it
    legend->setFrameShape(QFrame::NoFrame);
    legend->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    legend->setWidgetResizable(true);
    legend->setFixedWidth(legendWidth);
    legend->setFocusPolicy(Qt::NoFocus);
    legend->setWidget(new MapLegend(model, focus, legend));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(legend);
    row->addWidget(m_map, 1);
}

} // namespace yagura
