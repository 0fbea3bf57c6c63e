#include "sectormap/sectorsplace.h"

#include "itemmodels/timelinemodel.h"
#include "sectormap/mappanel.h"
#include "sectormap/sectorcharts.h"
#include "sectormap/sectorgrid.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

SectorsPlace::SectorsPlace(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_status(new SectorStatusModel(workspace.picture, workspace.feeds, workspace.clock, this))

{
    setObjectName(u"sectorsPlace"_s);
    auto* timeline = new TimelineModel(workspace.picture, workspace.book, this);
    auto* below = new QSplitter(Qt::Horizontal);
    below->addWidget(new MapPanel(*m_status, workspace.focus));
    below->addWidget(new SectorCharts(*timeline, workspace.clock, workspace.focus));
    below->setChildrenCollapsible(false);
    below->setSizes({ 550, 450 });
    auto* whole = new QSplitter(Qt::Vertical, this);
    whole->addWidget(new SectorGrid(*m_status, workspace.focus));
    whole->addWidget(below);
    whole->setChildrenCollapsible(false);
    whole->setSizes({ 560, 440 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(whole);
}

} // namespace yagura
