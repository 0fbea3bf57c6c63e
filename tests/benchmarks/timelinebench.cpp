// P9: frames of the timeline with 10 k, 100 k and 1 M events at 1080p and 4K, all of them in sight:
// panned, zoomed, with new events. Floor: marks of the same times binned by pixel and drawn as
// stacked columns, nothing else.

#include "benchmarks/drawbench.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace yagura::bench {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int levels = 5;

/// The least that anybody could draw of so many events.
void drawFloor(
    const std::vector<qint64>& times, const std::vector<quint8>& severities, QImage& image)
{
    const auto width = static_cast<std::size_t>(image.width());
    std::vector<int> bins(width * levels);
    const qint64 first = times.front();
    const double perMs = double(width) / double(times.back() - first + 1);
    for (std::size_t n = 0; n < times.size(); ++n)
        ++bins[static_cast<std::size_t>(double(times[n] - first) * perMs) * levels + severities[n]];
    int most = 1;
    for (std::size_t x = 0; x < width; ++x) {
        int sum = 0;
        for (std::size_t level = 0; level < levels; ++level)
            sum += bins[x * levels + level];
        most = std::max(most, sum);
    }
    static constexpr std::array<Qt::GlobalColor, levels> colours{ Qt::gray, Qt::blue, Qt::yellow,
        Qt::darkYellow, Qt::red };
    QPainter painter(&image);
    painter.fillRect(image.rect(), Qt::white);
    for (std::size_t x = 0; x < width; ++x) {
        int y = image.height();
        for (std::size_t level = 0; level < levels; ++level) {
            const int high = int(qint64(bins[x * levels + level]) * image.height() / most);
            painter.fillRect(int(x), y - high, 1, high, colours[level]);
            y -= high;
        }
    }
}

QString caseName(const QString& what, const QString& amount, const Screen& screen)
{
    return u"timeline_%1_%2_%3"_s.arg(what, amount, screen.name);
}

void measure(BenchReport& report, DrawnPicture& shown, const QString& amount, const Screen& screen)
{
    const auto named = [&](const QString& what) { return caseName(what, amount, screen); };
    const int frames = report.isQuick() ? 15 : 60;
    TimelineModel model(shown.picture, shown.book);
    TimelineView view(model, shown.clock, shown.focus);
    showAt(view, screen.size);
    view.showAll();
    std::vector<qint64> times;
    std::vector<quint8> severities;
    for (const TimelineMark& mark : model.marks()) {
        times.push_back(mark.time.ms);
        severities.push_back(static_cast<quint8>(mark.severity));
    }
    QImage image(
        screen.size.width(), screen.size.height() / 3, QImage::Format_ARGB32_Premultiplied);
    for (int run = 0; run < report.runs() * 3; ++run)
        report.add(named(u"floor"_s), drawingMs([&] { drawFloor(times, severities, image); }));
    timeFrames(report, named(u"pan"_s), view, frames,
        [&](int frame) { view.pan(frame % 10 < 5 ? 7 : -7); });
    view.showAll();
    timeFrames(report, named(u"zoom"_s), view, frames,
        [&](int frame) { view.zoom(frame % 10 < 5 ? 0.9 : 1 / 0.9); });
    view.showAll();
    timeFrames(report, named(u"new_events"_s), view, frames, [&](int) {
        shown.time.advance(16ms);
        shown.addIncidents(16);
        view.bins();
        view.update();
    });
}

void tell(BenchReport& report)
{
    for (const qint64 events : amounts()) {
        for (const Screen& screen : screens) {
            const bool isJudged = events == 1'000'000 && &screen == &screens.front();
            const QString floor = caseName(u"floor"_s, amountName(events), screen);
            for (const auto& what : { u"pan"_s, u"zoom"_s, u"new_events"_s })
                report.line(caseName(what, amountName(events), screen),
                    { u"P9"_s, u"ms"_s, floor, 0, 0, isJudged ? 10.0 : 0.0 });
        }
    }
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    QApplication application(argc, argv);
    BenchReport report(argc, argv);
    for (const qint64 events : amounts()) {
        for (const Screen& screen : screens) {
            DrawnPicture shown(events);
            measure(report, shown, amountName(events), screen);
        }
    }
    tell(report);
    return 0;
}
