// P9: frames of the timeline with 10 k, 100 k and 1 M events at 1080p and 4K, all of them in sight:
// panned, zoomed, with new events. Floor: marks of the same times binned by pixel and drawn as
// stacked columns, nothing else.

#include "benchmarks/drawbench.h"
#include "timeline/timelineview.h"

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

void measure(BenchReport& report, DrawnPicture& shown, const Scene& scene)
{
    const auto named = [&](const QString& what) { return scene.named(what); };
    const int frames = report.isQuick() ? 15 : 60;
    TimelineModel model(shown.picture, shown.book);
    TimelineView view(model, shown.clock, shown.focus);
    showAt(view, scene.screen.size);
    view.showAll();
    std::vector<qint64> times;
    std::vector<quint8> severities;
    for (const TimelineMark& mark : model.marks()) {
        times.push_back(mark.time.ms);
        severities.push_back(static_cast<quint8>(mark.severity));
    }
    QImage image(scene.screen.size.width(), scene.screen.size.height() / 3,
        QImage::Format_ARGB32_Premultiplied);
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

void tell(BenchReport& report, const Scene& scene)
{
    const bool isJudged = scene.events == 1'000'000 && !scene.isLarge();
    for (const auto& what : { u"pan"_s, u"zoom"_s, u"new_events"_s })
        report.line(scene.named(what),
            { .goal = u"P9"_s,
                .unit = u"ms"_s,
                .floor = scene.named(u"floor"_s),
                .most = isJudged ? 10.0 : 0.0,
                .tenth = scene.tenth(what) });
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    return DrawBench{ QStringLiteral("timeline"), &measure, &tell }.run(argc, argv);
}
