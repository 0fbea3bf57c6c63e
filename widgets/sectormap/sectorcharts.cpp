#include "sectormap/sectorcharts.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "sectormap/barrows.h"
#include "sectormap/severitybars.h"
#include "sectormap/twintable.h"

#include <QAction>
#include <QBoxLayout>
#include <QChartView>
#include <QDateTime>
#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>

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

/// The critical list: what is counted where nobody chose a list.
std::vector<SectorBarRow> rowsOf(const SectorRows& rows)
{
    std::vector<SectorBarRow> all;
    for (int row = 0; row < rows.count(); ++row) {
        const auto entries = rows.entriesOf(row);
        all.push_back({ rows.shortName(row), { entries.begin(), entries.end() } });
    }
    return all;
}

QFont chartFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.76));
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
    , m_fields(rowsOf(model.rows()))
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_empty(new PlainLabel(this))
    , m_asTable(new QToolButton(this))
    , m_time(makePane(u"timeTable"_s))
    , m_sectors(makePane(u"sectorTable"_s))
{
    setObjectName(u"sectorCharts"_s);
    m_time.view->setObjectName(u"severityOverTime"_s);
    m_sectors.view->setObjectName(u"severityBySector"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_box->insertWidget(0, m_empty);
    m_box->setContentsMargins(0, 0, 0, 0);
    makeTurn();
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &SectorCharts::refresh);
    connect(&model, &TimelineModel::marksChanged, this, &SectorCharts::scheduleRefresh);
    connect(&clock, &PictureClock::modeChanged, this, &SectorCharts::scheduleRefresh);
    connect(&focus, &Focus::filterChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

SectorCharts::~SectorCharts() = default;

void SectorCharts::setSectors(std::vector<SectorBarRow> sectors)
{
    m_fields = std::move(sectors);
    if (isVisible())
        refresh();
}

void SectorCharts::narrowBy(const QueryRows& found)
{
    m_found = &found;
    connect(&found, &QueryRows::changed, this, &SectorCharts::scheduleRefresh);
}

SectorCharts::Pane SectorCharts::makePane(const QString& tableName)
{
    auto* whole = new QWidget(this);
    auto* rows = new BarRows(whole);
    Pane pane{ whole, new PlainLabel(whole), makeBarView(whole), rows,
        new TwinTable(tableName, *rows, whole), new QStackedWidget(whole) };
    pane.pages->addWidget(pane.view);
    pane.pages->addWidget(pane.table);
    QFont bold = chartFont(font());
    bold.setBold(true);
    pane.title->setFont(bold);
    pane.title->setWordWrap(true);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(0);
    column->addWidget(pane.title);
    column->addWidget(pane.pages, 1);
    m_box->addWidget(whole, 1);
    return pane;
}

/// The button stands at the end of the first title.
void SectorCharts::makeTurn()
{
    m_asTable->setObjectName(u"chartsAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setFont(chartFont(font()));
    auto* column = qobject_cast<QBoxLayout*>(m_time.whole->layout());
    auto* head = new QHBoxLayout;
    column->removeWidget(m_time.title);
    head->addWidget(m_time.title, 1);
    head->addWidget(m_asTable);
    column->insertLayout(0, head);
    auto* turn = new QAction(this);
    turn->setShortcut(Qt::Key_T);
    turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(turn);
    connect(turn, &QAction::triggered, m_asTable, &QToolButton::toggle);
    connect(m_asTable, &QToolButton::toggled, this, &SectorCharts::turn);
}

void SectorCharts::turn(bool asTable)
{
    for (const Pane& pane : { m_time, m_sectors }) {
        const bool hadFocus = pane.pages->currentWidget()->hasFocus();
        pane.pages->setCurrentIndex(asTable ? 1 : 0);
        if (hadFocus)
            pane.pages->currentWidget()->setFocus();
    }
}

void SectorCharts::retranslate()
{
    //: Button that turns a chart into a table (表)
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(safeToolTip(tr("The same as a table (T)")));
    m_asTable->setAccessibleName(tr("The charts as tables"));
}

HistogramFilter SectorCharts::filter() const
{
    const int row = m_model.rows().rowWithKey(m_focus.sector());
    return { row < 0 ? -1 : TimelineModel::laneOf(row), m_focus.prefecture(), m_found };
}

void SectorCharts::scheduleRefresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SectorCharts::refresh()
{
    const HistogramFilter counted = filter();
    const Instant now = m_clock.shown();
    const Instant oldest = oldestOpen(m_model, counted);
    const Instant from = m_focus.from().isKnown() ? m_focus.from() : std::min(oldest, now - 24h);
    const Instant to = m_focus.to().isKnown() ? m_focus.to() : now + 1ms;
    const auto entries = countByEntry(m_model, from, to, counted);
    const bool any = std::any_of(
        entries.begin(), entries.end(), [](const SeverityCounts& c) { return c.total() > 0; });
    m_empty->setPlain(tr("No open incidents in this selection."));
    m_empty->setVisible(!any);
    m_time.whole->setVisible(any);
    m_sectors.whole->setVisible(any);
    if (!any)
        return;
    drawTime(TimeHistogram::count(m_model, from, to, zoneOffset(), counted));
    drawSectors(entries);
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
    m_time.table->setAccessibleName(m_time.title->text());
    //: Column of a table: when the incidents happened (発生)
    m_time.rows->setBars(tr("Occurred"), bars);
}

/// Fields in which something is open, the worst first.
std::vector<SeverityBar> SectorCharts::sectorBars(const std::vector<SeverityCounts>& entries) const
{
    std::vector<SeverityBar> bars;
    for (const SectorBarRow& field : m_fields) {
        SeverityBar bar{ field.name.in(uiLanguage()), {} };
        for (const int entry : field.entries)
            bar.counts.add(entries[static_cast<size_t>(entry)]);
        const bool isShared = std::any_of(field.shared.begin(), field.shared.end(),
            [&](int entry) { return entries[static_cast<size_t>(entry)].total() > 0; });
        if (isShared)
            bar.label += u"※"_s;
        if (bar.counts.total() > 0)
            bars.push_back(std::move(bar));
    }
    std::stable_sort(bars.begin(), bars.end(),
        [](const SeverityBar& a, const SeverityBar& b) { return isWorse(a.counts, b.counts); });
    return bars;
}

void SectorCharts::drawSectors(const std::vector<SeverityCounts>& entries)
{
    std::vector<SeverityBar> bars = sectorBars(entries);
    //: Column of a table: a field of the official list (分野)
    m_sectors.rows->setBars(tr("Sector"), bars);
    const bool isShared = std::any_of(
        bars.begin(), bars.end(), [](const SeverityBar& bar) { return bar.label.endsWith(u'※'); });
    const size_t all = bars.size();
    // The chart drops labels that come closer to each other than this.
    const int line = QFontMetrics(chartFont(font())).height() + 10;
    const int room = (m_sectors.view->height() - 80) / line;
    bars.resize(std::min(all, static_cast<size_t>(std::max(3, room))));
    m_sectors.title->setPlain(bars.size() == all
            ? tr("Open incidents by sector")
            : tr("Open incidents by sector (the worst %1 of %2)").arg(bars.size()).arg(all));
    if (isShared)
        m_sectors.title->setPlain(
            m_sectors.title->text() + u'\n' + tr("※ some are counted in more than one sector"));
    std::reverse(bars.begin(), bars.end()); // a horizontal chart's first bar is its lowest
    showBars(*m_sectors.view, bars, Qt::Horizontal, chartFont(font()));
    m_sectors.view->setAccessibleName(m_sectors.title->text());
    m_sectors.view->setAccessibleDescription(spoken(bars));
    m_sectors.table->setAccessibleName(m_sectors.title->text());
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
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        refresh();
}

} // namespace yagura
