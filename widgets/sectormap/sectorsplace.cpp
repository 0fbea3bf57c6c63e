#include "sectormap/sectorsplace.h"

#include "itemmodels/timelinemodel.h"
#include "sectormap/mappanel.h"
#include "sectormap/sectorcharts.h"
#include "sectormap/sectorgrid.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

SectorsPlace::SectorsPlace(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_status(new SectorStatusModel(workspace.picture, workspace.feeds, workspace.clock, this))
    , m_grid(new SectorGrid(*m_status, workspace.focus))
    , m_whole(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"sectorsPlace"_s);
    setFocusProxy(m_grid);
    auto* timeline = new TimelineModel(workspace.picture, workspace.book, this);
    auto* below = new QSplitter(Qt::Horizontal);
    below->addWidget(new MapPanel(*m_status, workspace.focus, workspace.threats));
    below->addWidget(new SectorCharts(*timeline, workspace.clock, workspace.focus));
    below->setChildrenCollapsible(false);
    below->setSizes({ 520, 480 });
    m_whole->addWidget(m_grid);
    m_whole->addWidget(below);
    m_whole->setChildrenCollapsible(false);
    connect(m_whole, &QSplitter::splitterMoved, this, [this] { m_ownSizes = true; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
}

/// Every sector is in sight first; the map takes the rest, and half of a large screen.
void SectorsPlace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_ownSizes)
        return;
    constexpr int lowestMap = 210;
    const int grid
        = std::min(std::max(height() / 2, m_grid->heightForAllRows()), height() - lowestMap);
    m_whole->setSizes({ grid, height() - grid - m_whole->handleWidth() });
}

} // namespace yagura
