#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/incidenthistogram.h"
#include "picture/pictureclock.h"
#include "sectormap/severitybars.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QChartView;
class QStackedWidget;
class QToolButton;

namespace yagura {

class BarRows;
class PlainLabel;
class TwinTable;

/// A bar of the chart by sector: a field of the official list that is shown.
struct SectorBarRow {
    BilingualText name; ///< short
    std::vector<int> entries; ///< of SectorRows: what is counted in it
    std::vector<int> shared = {}; ///< of these: what is counted in another bar as well
};

/// Open incidents by level over time and by sector, as stacked bars, within the focus and its
/// search; the button and the key T turn them into tables that say the same. Levels differ by
/// pattern and order as well as by colour. Reads at most 48 steps and 32 sectors, at most once a
/// second, only while it is shown. GUI thread.
class SectorCharts : public QWidget {
    Q_OBJECT
public:
    SectorCharts(const TimelineModel& model, const PictureClock& clock, const Focus& focus,
        QWidget* parent = nullptr);
    ~SectorCharts() override;

    void setSectors(std::vector<SectorBarRow> sectors); ///< before: the critical list
    void narrowBy(const QueryRows& found); ///< outlives the charts
    void refresh(); ///< now, without waiting for the next second

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Pane {
        QWidget* whole;
        PlainLabel* title;
        QChartView* view;
        BarRows* rows;
        TwinTable* table;
        QStackedWidget* pages; ///< chart, table
    };
    Pane makePane(const QString& tableName);
    void makeTurn();
    void turn(bool asTable);
    void retranslate();
    HistogramFilter filter() const;
    void scheduleRefresh();
    void drawTime(const TimeHistogram& histogram);
    void drawSectors(const std::vector<SeverityCounts>& entries);
    std::vector<SeverityBar> sectorBars(const std::vector<SeverityCounts>& entries) const;

    const TimelineModel& m_model;
    const PictureClock& m_clock;
    const Focus& m_focus;
    const QueryRows* m_found = nullptr;
    std::vector<SectorBarRow> m_fields;
    QBoxLayout* m_box;
    PlainLabel* m_empty;
    QToolButton* m_asTable;
    Pane m_time;
    Pane m_sectors;
    QTimer m_soon;
};

} // namespace yagura
