#include "benchmarks/listframes.h"

#include "base/clock.h"
#include "common/look.h"
#include "incidents/incidentlistview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

constexpr int wheelSteps = 200;
constexpr int pages = 40;
constexpr int notch = -120;

struct Desk {
    SystemClock time;
    CommonPicture& picture;
    FeedBoard feeds;
    MatterBook book;
    MatterDesk desk{ book, time };
    PictureClock clock{ time };
    Focus focus;
    Workspace workspace{ picture, feeds, book, desk, clock, focus, {}, {} };

    explicit Desk(CommonPicture& shown)
        : picture(shown)
    {
    }
};

/// Milliseconds of what `work` asks for, until it is drawn.
double frame(const std::function<void()>& work)
{
    return seconds([&] {
        work();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }) * 1e3;
}

std::vector<double> frames(int count, const std::function<void()>& work)
{
    std::vector<double> taken;
    for (int n = 0; n < count; ++n)
        taken.push_back(frame(work));
    return taken;
}

void turnWheel(QTableView& table)
{
    const QPointF at = table.viewport()->rect().center();
    QWheelEvent wheel(at, table.viewport()->mapToGlobal(at), {}, { 0, notch }, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(table.viewport(), &wheel);
}

void turnPage(QTableView& table)
{
    table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
}

void measureTable(BenchReport& report, const QString& name, QTableView& table)
{
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
    frame([] {});
    const auto wheel = frames(wheelSteps, [&] { turnWheel(table); });
    report.add(u"wheel_p50_"_s + name, percentile(wheel, 0.5));
    report.add(u"wheel_p95_"_s + name, percentile(wheel, 0.95));
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 3);
    frame([] {});
    report.add(u"page_p95_"_s + name, percentile(frames(pages, [&] { turnPage(table); }), 0.95));
}

/// Until nothing moves; how long one pass held the thread at most.
double settle(const FocusFilter& filter, const std::function<void()>& wish)
{
    double held = frame(wish);
    while (filter.isBusy())
        held = std::max(held, frame([] {}));
    return std::max(held, frame([] {}));
}

} // namespace

void ListFrames::measureScreen(BenchReport& report, const QString& name, QSize screen)
{
    Desk desk(m_picture);
    IncidentListView view(desk.workspace);
    view.resize(screen);
    view.show();
    double held = settle(view.rows(), [] {});
    auto* table = view.findChild<QTableView*>(u"incidentList"_s);
    measureTable(report, name, *table);

    const auto fed = [&](const std::function<void()>& scroll) {
        std::vector<double> taken;
        for (int n = 0; n < wheelSteps; ++n) {
            const std::vector<Item> sixteen = m_more(16);
            taken.push_back(frame([&] {
                m_picture.apply(sixteen);
                scroll();
            }));
        }
        return taken;
    };
    const auto scrolled = fed([&] { turnWheel(*table); });
    report.add(u"insert_16_scrolling_p95_"_s + name, percentile(scrolled, 0.95));
    table->verticalScrollBar()->setValue(0);
    frame([] {});
    const auto atTop = fed([] {});
    report.add(u"insert_16_shown_p95_"_s + name, percentile(atTop, 0.95));
    held = std::max({ held, percentile(scrolled, 1), percentile(atTop, 1) });

    for (const auto column :
        { IncidentListModel::OccurredColumn, IncidentListModel::SeverityColumn })
        held = std::max(held,
            settle(view.rows(), [&] { emit table->horizontalHeader()->sectionClicked(column); }));
    held = std::max(held, settle(view.rows(), [&] { desk.focus.setPrefecture(13); }));
    held = std::max(held, settle(view.rows(), [&] { desk.focus.clearFilter(); }));
    report.add(u"list_held_"_s + name, held);

    QTableView plain; // the floor: Qt's own over the same rows and words
    plain.setModel(table->model());
    plain.verticalHeader()->hide();
    plain.setWordWrap(false);
    plain.setFont(table->font());
    plain.verticalHeader()->setDefaultSectionSize(plain.fontMetrics().height() + 6);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        plain.setColumnHidden(column, table->isColumnHidden(column));
        plain.setColumnWidth(column, table->columnWidth(column));
    }
    plain.resize(screen);
    view.hide();
    plain.show();
    frame([] {});
    measureTable(report, u"qt_"_s + name, plain);
}

void ListFrames::measure(BenchReport& report, const QString& size)
{
    measureScreen(report, u"1080p_"_s + size, { 1920, 1080 });
    measureScreen(report, u"4k_"_s + size, { 3840, 2160 });
}

void ListFrames::tell(BenchReport& report)
{
    const QString ms = u"ms"_s;
    for (const QString& screen : { u"1080p_"_s, u"4k_"_s }) {
        for (const QString& size : { u"thousands"_s, u"million"_s }) {
            const QString name = screen + size;
            report.line(u"wheel_p50_"_s + name, { u"P8"_s, ms });
            report.line(u"wheel_p95_"_s + name,
                { .goal = u"P8"_s, .unit = ms, .floor = u"wheel_p95_qt_"_s + name, .most = 16.7 });
            report.line(u"page_p95_"_s + name,
                { .goal = u"P8"_s, .unit = ms, .floor = u"page_p95_qt_"_s + name, .most = 33 });
            for (const QString& measure :
                { u"insert_16_scrolling_p95_"_s, u"insert_16_shown_p95_"_s })
                report.line(measure + name, { .goal = u"P8"_s, .unit = ms, .most = 16.7 });
            report.line(u"list_held_"_s + name, { .goal = u"P8"_s, .unit = ms, .most = 50 });
        }
        for (const QString& measure :
            { u"wheel_p95_"_s, u"insert_16_scrolling_p95_"_s, u"insert_16_shown_p95_"_s })
            report.line(measure + screen + u"million"_s,
                { .goal = u"P8"_s,
                    .unit = ms,
                    .floor = measure + screen + u"thousands"_s,
                    .atMost = 1.3 });
    }
}

} // namespace yagura::bench
