// P9: frames of the map of the prefectures with 10 k, 100 k and 1 M events at 1080p and 4K: panned,
// zoomed, and after one new event. Floor: the full vector draw of the same view.

#include "benchmarks/drawbench.h"
#include "sectormap/prefecturemap.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

QString caseName(const QString& what, const QString& amount, const Screen& screen)
{
    return u"map_%1_%2_%3"_s.arg(what, amount, screen.name);
}

void measure(BenchReport& report, DrawnPicture& shown, const QString& amount, const Screen& screen)
{
    const auto named = [&](const QString& what) { return caseName(what, amount, screen); };
    const int frames = report.isQuick() ? 20 : 80;
    SectorStatusModel status(shown.picture, shown.feeds, shown.clock);
    PrefectureMap map(status, shown.focus);
    showAt(map, screen.size);
    QImage image(screen.size, QImage::Format_RGB32);
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

void tell(BenchReport& report)
{
    for (const qint64 events : amounts()) {
        for (const Screen& screen : screens) {
            const auto named
                = [&](const QString& what) { return caseName(what, amountName(events), screen); };
            const double most = screen.size.width() > 2000 ? 1.0 / 3 : 1.0 / 10;
            report.line(named(u"pan"_s), { u"P9"_s, u"ms"_s, named(u"whole"_s), 0, most });
            report.line(named(u"whole_near"_s), { u"P9"_s, u"ms"_s, named(u"whole"_s) });
            report.line(named(u"zoom"_s), { u"P9"_s, u"ms"_s, named(u"whole"_s) });
            report.line(named(u"event"_s), { u"P9"_s, u"ms"_s, named(u"whole"_s) });
            report.line(named(u"event_share"_s), { u"P9"_s, u"of the widget"_s });
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
