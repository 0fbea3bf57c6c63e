#pragma once

#include "itemmodels/incidenthistogram.h"

#include <QBrush>
#include <QFont>
#include <QString>

#include <vector>

class QChart;
class QChartView;
class QWidget;

namespace yagura {

/// One bar of a stacked chart.
struct SeverityBar {
    QString label;
    SeverityCounts counts;
};

/// A fill that tells levels apart in mono print as well.
QBrush severityBrush(Severity severity);

/// An empty view for bars: no animation, fonts and colours of the desk.
QChartView* makeBarView(QWidget* parent);

/// Replaces what the view shows. Levels that occur nowhere get no series, so the legend names what
/// is there; where names do not fit, fewer bars are labelled.
void showBars(QChartView& view, const std::vector<SeverityBar>& bars, Qt::Orientation orientation,
    const QFont& font);

} // namespace yagura
