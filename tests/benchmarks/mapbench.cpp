// P9: frames of the map of the prefectures with 10 k, 100 k and 1 M events at 1080p and 4K: panned,
// zoomed, and after one new event. Floor: the full vector draw of the same view.

#include "benchmarks/drawbench.h"
#include "sectormap/prefecturemap.h"

#include <QImage>
#include <QPainter>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

void measure(BenchReport& report, DrawnPicture& shown, const Scene& scene)
{
    const auto named = [&](const QString& what) { return scene.named(what); };
    const int frames = report.isQuick() ? 20 : 80;
    SectorStatusModel status(shown.picture, shown.feeds, shown.clock);
    PrefectureMap map(status, shown.focus);
    showAt(map, scene.screen.size);
    QImage image(scene.screen.size, QImage::Format_RGB32);
    for (int run = 0; run < frames; ++run) {
        report.add(named(u"whole"_s), drawingMs([&] {
            QPainter painter(&image);
            map.drawWhole(painter);
        }));
    }
    map.setZoom(3, QRectF(map.rect()).center());
    for (int run = 0; run < frames; ++run) {
        report.add(named(u"whole_near"_s), drawingMs([&] {
            QPainter painter(&image);
            map.drawWhole(painter);
        }));
    }
    timeFrames(report, named(u"pan"_s), map, frames,
        [&](int frame) { map.panBy(frame / 20 % 2 == 0 ? QPoint(37, 11) : QPoint(-37, -11)); });
    map.showAll();
    timeFrames(report, named(u"zoom"_s), map, frames, [&](int frame) {
        map.setZoom(map.zoom() * (frame % 10 < 5 ? 1.25 : 0.8), QRectF(map.rect()).center());
    });
    map.showAll();
    for (int run = 0; run < report.runs(); ++run)
        report.add(named(u"event_share"_s), paintedShare(map, [&] { shown.addIncidents(1); }));
    timeFrames(report, named(u"event"_s), map, frames, [&](int) { shown.addIncidents(1); });
}

void tell(BenchReport& report, const Scene& scene)
{
    const QString whole = scene.named(u"whole"_s);
    const auto told = [&](const QString& what, const QString& unit, double atMost = 0) {
        report.line(scene.named(what),
            { .goal = u"P9"_s,
                .unit = unit,
                .floor = unit == u"ms" && what != u"whole" ? whole : QString(),
                .atMost = atMost,
                .tenth = scene.tenth(what) });
    };
    told(u"whole"_s, u"ms"_s);
    told(u"pan"_s, u"ms"_s, scene.isLarge() ? 1.0 / 3 : 1.0 / 10);
    for (const auto& what : { u"whole_near"_s, u"zoom"_s, u"event"_s })
        told(what, u"ms"_s);
    told(u"event_share"_s, u"of the widget"_s);
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    return DrawBench{ QStringLiteral("map"), &measure, &tell }.run(argc, argv);
}
