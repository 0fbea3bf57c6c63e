#include "sectormap/sectorsplace.h"

#include "common/focuslead.h"
#include "itemmodels/timelinemodel.h"
#include "sectormap/dependencyline.h"
#include "sectormap/mappanel.h"
#include "sectormap/sectorcharts.h"
#include "sectormap/sectorgrid.h"
#include "sectormap/sectorgridmodel.h"
#include "sectormap/watchmenu.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace yagura {
using namespace Qt::StringLiterals;

SectorsPlace::SectorsPlace(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_status(new SectorStatusModel(
          workspace.picture, workspace.feeds, workspace.clock, this, {}, workspace.interruptions))
    , m_grid(new SectorGrid(*m_status, workspace))
    , m_maps(new MapPanel(*m_status, workspace.focus, workspace.threats))
    , m_whole(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"sectorsPlace"_s);
    FocusLead::set(*this, *m_grid);
    auto* timeline = new TimelineModel(workspace.picture, workspace.book, this);
    m_charts = new SectorCharts(*timeline, workspace.clock, workspace.focus);
    m_charts->narrowBy(*new QueryRows(workspace.picture, workspace.focus, this));
    connect(&m_grid->gridModel(), &QAbstractItemModel::modelReset, this, &SectorsPlace::followList);
    followList();
    auto* below = new QSplitter(Qt::Horizontal);
    below->addWidget(m_maps);
    below->addWidget(m_charts);
    below->setChildrenCollapsible(false);
    below->setSizes({ 520, 480 });
    m_whole->addWidget(m_grid);
    m_whole->addWidget(below);
    m_whole->setChildrenCollapsible(false);
    connect(m_whole, &QSplitter::splitterMoved, this, [this] { m_ownSizes = true; });
    auto* leaning = new DependencyLine(*m_status, workspace.focus, this);
    connect(leaning, &DependencyLine::leaningChanged, &m_grid->gridModel(),
        &SectorGridModel::setLeaning);
    connect(m_grid, &SectorGrid::heightChanged, this, &SectorsPlace::shareHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(leaning);
    column->addWidget(m_whole, 1);
}

WatchMenu& SectorsPlace::watchBy(PlaceWatches& watches)
{
    auto* menu = new WatchMenu(m_workspace, watches, this);
    m_grid->gridModel().setWatches(watches);
    m_maps->setWatches(watches);
    connect(m_grid, &SectorGrid::watchWished, menu, &WatchMenu::open);
    connect(m_maps, &MapPanel::watchWished, menu, &WatchMenu::open);
    return *menu;
}

/// The charts count by the fields that the grid shows.
void SectorsPlace::followList()
{
    const SectorGridModel& grid = m_grid->gridModel();
    std::vector<SectorBarRow> fields;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const auto entries = grid.entriesOf(row);
        const auto name = grid.headerData(row, Qt::Vertical, SectorStatusModel::ShortNameRole);
        SectorBarRow field{ name.value<BilingualText>(), { entries.begin(), entries.end() } };
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(field.shared),
            [&](int entry) { return grid.isShared(entry); });
        fields.push_back(std::move(field));
    }
    m_charts->setSectors(std::move(fields));
}

void SectorsPlace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

/// Every sector is in sight first; the map takes the rest, and half of a large screen.
void SectorsPlace::shareHeight()
{
    if (m_ownSizes)
        return;
    constexpr int lowestMap = 145;
    const int whole = m_whole->height();
    const int grid = std::min(std::max(whole / 2, m_grid->heightForAllRows()), whole - lowestMap);
    m_whole->setSizes({ grid, whole - grid - m_whole->handleWidth() });
}

} // namespace yagura
