#include "sectormap/sectorcharts.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "sectormap/severitybars.h"

#include <QBoxLayout>
#include <QChartView>
#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds zoneOffset()
{
    return TimeText::zone() == TimeText::Zone::Jst ? 9h : 0h;
}

QDateTime local(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch((t + zoneOffset()).ms, Qt::UTC);
}

/// `09-23 14:00` for hours, `09-23` for days, `2026-09` for more.
QString stepLabel(Instant t, std::chrono::milliseconds step)
{
    if (step < 24h)
        return local(t).toString(u"MM-dd HH:mm"_s);
    return local(t).toString(step < 30 * 24h ? u"MM-dd"_s
            : step < 365 * 24h               ? u"yyyy-MM"_s
                                             : u"yyyy"_s);
}

HistogramFilter filterOf(const Focus& focus, const SectorRows& rows)
{
    const int row = rows.rowWithKey(focus.sector());
    return { row < 0 ? -1 : TimelineModel::laneOf(row), focus.prefecture() };
}

QFont chartFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.66));
    return small;
}

/// By the number of incidents of the worst level, then of the next.
bool isWorse(const SeverityCounts& a, const SeverityCounts& b)
{
    for (const Severity severity : allSeverities) {
        if (a.of(severity) != b.of(severity))
            return a.of(severity) > b.of(severity);
    }
    return false;
}

/// What both charts say, in words for a screen reader.
QString spoken(const std::vector<SeverityBar>& bars)
{
    QStringList parts;
    for (const SeverityBar& bar : bars) {
        if (bar.counts.total() > 0)
            parts << u"%1: %2"_s.arg(bar.label).arg(bar.counts.total());
    }
    return parts.join(u", "_s);
}

} // namespace

SectorCharts::SectorCharts(
    const TimelineModel& model, const PictureClock& clock, const Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_focus(focus)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_empty(new PlainLabel(this))
    , m_time(makePane())
    , m_sectors(makePane())
{
    setObjectName(u"sectorCharts"_s);
    m_time.view->setObjectName(u"severityOverTime"_s);
    m_sectors.view->setObjectName(u"severityBySector"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_box->insertWidget(0, m_empty);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &SectorCharts::refresh);
    connect(&model, &TimelineModel::marksChanged, this, &SectorCharts::scheduleRefresh);
    connect(&clock, &PictureClock::modeChanged, this, &SectorCharts::scheduleRefresh);
    connect(&focus, &Focus::filterChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

SectorCharts::~SectorCharts() = default;

SectorCharts::Pane SectorCharts::makePane()
{
    auto* whole = new QWidget(this);
    Pane pane{ whole, new PlainLabel(whole), makeBarView(whole) };
    QFont bold = chartFont(font());
    bold.setBold(true);
    pane.title->setFont(bold);
    pane.title->setWordWrap(true);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(0);
    column->addWidget(pane.title);
    column->addWidget(pane.view, 1);
    m_box->addWidget(whole, 1);
    return pane;
}

void SectorCharts::scheduleRefresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SectorCharts::refresh()
{
    const HistogramFilter filter = filterOf(m_focus, m_model.rows());
    const Instant now = m_clock.shown();
    const Instant oldest = oldestOpen(m_model, filter);
    const Instant from = m_focus.from().isKnown() ? m_focus.from() : std::min(oldest, now - 24h);
    const Instant to = m_focus.to().isKnown() ? m_focus.to() : now + 1ms;
    const auto sectors = countBySector(m_model, from, to, filter);
    const bool any = std::any_of(
        sectors.begin(), sectors.end(), [](const SeverityCounts& c) { return c.total() > 0; });
    m_empty->setPlain(tr("No open incidents in this selection."));
    m_empty->setVisible(!any);
    m_time.whole->setVisible(any);
    m_sectors.whole->setVisible(any);
    if (!any)
        return;
    drawTime(TimeHistogram::count(m_model, from, to, zoneOffset(), filter));
    drawSectors(sectors);
}

void SectorCharts::drawTime(const TimeHistogram& histogram)
{
    std::vector<SeverityBar> bars;
    for (size_t i = 0; i < histogram.steps.size(); ++i)
        bars.push_back(
            { stepLabel(histogram.from + static_cast<qint64>(i) * histogram.step, histogram.step),
                histogram.steps[i] });
    //: Title of a chart; %1 is the time zone, JST or Z
    m_time.title->setPlain(
        tr("Open incidents by time of occurrence (%1)").arg(TimeText::zoneWord()));
    showBars(*m_time.view, bars, Qt::Vertical, chartFont(font()));
    m_time.view->setAccessibleName(m_time.title->text());
    m_time.view->setAccessibleDescription(spoken(bars));
}

void SectorCharts::drawSectors(const std::vector<SeverityCounts>& sectors)
{
    std::vector<SeverityBar> bars;
    for (size_t row = 0; row < sectors.size(); ++row) {
        if (sectors[row].total() > 0)
            bars.push_back(
                { Words::sectorShort(m_model.rows().key(static_cast<int>(row))), sectors[row] });
    }
    std::stable_sort(bars.begin(), bars.end(),
        [](const SeverityBar& a, const SeverityBar& b) { return isWorse(a.counts, b.counts); });
    const size_t all = bars.size();
    // The chart drops labels that come closer to each other than this.
    const int line = QFontMetrics(chartFont(font())).height() + 10;
    const int room = (m_sectors.view->height() - 80) / line;
    bars.resize(std::min(all, static_cast<size_t>(std::max(3, room))));
    m_sectors.title->setPlain(bars.size() == all
            ? tr("Open incidents by sector")
            : tr("Open incidents by sector (the worst %1 of %2)").arg(bars.size()).arg(all));
    std::reverse(bars.begin(), bars.end()); // a horizontal chart's first bar is its lowest
    showBars(*m_sectors.view, bars, Qt::Horizontal, chartFont(font()));
    m_sectors.view->setAccessibleName(m_sectors.title->text());
    m_sectors.view->setAccessibleDescription(spoken(bars));
}

void SectorCharts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SectorCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_box->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    scheduleRefresh(); // other labels fit now
}

void SectorCharts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
}

} // namespace yagura
