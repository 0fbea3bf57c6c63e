#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/incidenthistogram.h"
#include "picture/pictureclock.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QChartView;

namespace yagura {

class PlainLabel;

/// Open incidents by level over time and by sector, as stacked bars, within the focus. Levels
/// differ by pattern and order as well as by colour. Reads at most 48 steps and 16 sectors, at most
/// once a second, only while it is shown. GUI thread.
class SectorCharts : public QWidget {
    Q_OBJECT
public:
    SectorCharts(const TimelineModel& model, const PictureClock& clock, const Focus& focus,
        QWidget* parent = nullptr);
    ~SectorCharts() override;

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
    };
    Pane makePane();
    void scheduleRefresh();
    void drawTime(const TimeHistogram& histogram);
    void drawSectors(const std::vector<SeverityCounts>& sectors);

    const TimelineModel& m_model;
    const PictureClock& m_clock;
    const Focus& m_focus;
    QBoxLayout* m_box;
    PlainLabel* m_empty;
    Pane m_time;
    Pane m_sectors;
    QTimer m_soon;
};

} // namespace yagura
