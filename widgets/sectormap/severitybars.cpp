#include "sectormap/severitybars.h"

#include "common/look.h"
#include "common/words.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QPixmap>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int roomForWords = 460; ///< below it the legend names levels by their digit

/// As a share of its place: a few bars do not fill the whole chart.
double barWidth(std::size_t bars, int pixels)
{
    constexpr double usual = 0.8;
    constexpr int widestBar = 48;
    return std::min(usual, double(widestBar) * double(bars) / std::max(pixels, 1));
}

/// A tile of the level's colour with dark lines.
QBrush lined(const QColor& ground, const std::vector<QLine>& lines)
{
    QPixmap tile(8, 8);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setPen(QPen(Look::outline(Look::Room::Desk), 1));
    for (const QLine& line : lines)
        painter.drawLine(line);
    painter.end();
    return QBrush(tile);
}

QAbstractBarSeries* makeSeries(
    const std::vector<SeverityBar>& bars, Qt::Orientation orientation, bool brief, QObject* parent)
{
    QAbstractBarSeries* series = orientation == Qt::Vertical
        ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries(parent))
        : new QHorizontalStackedBarSeries(parent);
    for (const Severity severity : allSeverities) { // the worst stands at the foot of every bar
        auto* set = new QBarSet(
            brief ? Words::severityShort(severity) : Words::severity(severity), series);
        int total = 0;
        for (const SeverityBar& bar : bars) {
            set->append(bar.counts.of(severity));
            total += bar.counts.of(severity);
        }
        if (total == 0) {
            delete set;
            continue;
        }
        set->setBrush(severityBrush(severity));
        set->setPen(QPen(Look::outline(Look::Room::Desk), 1));
        series->append(set);
    }
    return series;
}

/// Bars stand on whole numbers from 0 on. A category axis of bars would cut every label where many
/// stand; this one labels as many as `width` has room for (0: all).
QCategoryAxis* makeNameAxis(
    const std::vector<SeverityBar>& bars, int width, const QFont& font, QObject* parent)
{
    auto* axis = new QCategoryAxis(parent);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(-0.5, static_cast<double>(bars.size()) - 0.5);
    axis->setStartValue(-0.5);
    axis->setLabelsFont(font);
    axis->setGridLineVisible(false);
    axis->setTruncateLabels(false); // they were counted to fit
    int widest = 1;
    for (const SeverityBar& bar : bars)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(bar.label) + 36);
    const size_t labels
        = width == 0 ? bars.size() : static_cast<size_t>(std::max(1, (width - 60) / widest));
    const size_t every = std::max<size_t>(1, (bars.size() + labels - 1) / labels);
    for (size_t i = 0; i < bars.size(); i += every)
        axis->append(bars[i].label, static_cast<double>(i));
    return axis;
}

int highest(const std::vector<SeverityBar>& bars)
{
    int most = 1;
    for (const SeverityBar& bar : bars)
        most = std::max(most, bar.counts.total());
    return most;
}

QValueAxis* makeCountAxis(int most, const QFont& font, QObject* parent)
{
    auto* axis = new QValueAxis(parent);
    // Whole incidents only: at most five lines on whole numbers.
    const int step = std::max(1, (most + 4) / 5);
    const int top = (most + step - 1) / step * step;
    axis->setRange(0, top);
    axis->setTickCount(top / step + 1);
    axis->setLabelFormat(u"%d"_s);
    axis->setTruncateLabels(false);
    axis->setLabelsFont(font);
    return axis;
}

} // namespace

QBrush severityBrush(Severity severity)
{
    const QColor fill = Look::severityFill(severity);
    switch (severity) {
    case Severity::Grave:
    case Severity::Slight:
        return fill;
    case Severity::Major:
        return lined(fill, { QLine(0, 7, 7, 0) });
    case Severity::Certain:
        return lined(fill, { QLine(0, 3, 7, 3) });
    case Severity::None:
        return fill.lighter(150);
    case Severity::Unassessed:
        return lined(Qt::white, { QLine(0, 7, 7, 0), QLine(0, 0, 7, 7) });
    }
    return {};
}

QChartView* makeBarView(QWidget* parent)
{
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({ 2, 2, 2, 2 });
    chart->legend()->setAlignment(Qt::AlignBottom);
    auto* view = new QChartView(chart, parent); // owns the chart
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::StrongFocus);
    view->setMinimumSize(160, 120);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

void showBars(QChartView& view, const std::vector<SeverityBar>& bars, Qt::Orientation orientation,
    const QFont& font)
{
    QChart& chart = *view.chart();
    chart.removeAllSeries();
    const auto axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
    const bool upright = orientation == Qt::Vertical;
    chart.legend()->setFont(font);
    chart.legend()->setLabelColor(view.palette().color(QPalette::WindowText));
    QAbstractBarSeries* series = makeSeries(bars, orientation, view.width() < roomForWords, &chart);
    series->setBarWidth(barWidth(bars.size(), upright ? view.width() : view.height()));
    chart.addSeries(series);
    QAbstractAxis* names = makeNameAxis(bars, upright ? view.width() : 0, font, &chart);
    QAbstractAxis* count = makeCountAxis(highest(bars), font, &chart);
    for (QAbstractAxis* axis : { names, count })
        axis->setLabelsColor(view.palette().color(QPalette::WindowText));
    chart.addAxis(names, upright ? Qt::AlignBottom : Qt::AlignLeft);
    chart.addAxis(count, upright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(count);
}

} // namespace yagura
