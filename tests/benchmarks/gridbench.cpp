// P9: frames of the grid of sectors and prefectures with 10 k, 100 k and 1 M events at 1080p and
// 4K: drawn whole, with the cursor moved, and how much of it one new event draws. Floor: a plain
// table of as many cells that show one letter each.

#include "benchmarks/drawbench.h"
#include "sectormap/sectorgrid.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

/// A table as Qt gives it.
struct PlainGrid {
    QStandardItemModel model;
    QTableView view;

    PlainGrid(int rows, int columns)
        : model(rows, columns)
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                model.setItem(row, column, new QStandardItem(u"2"_s));
        }
        view.setModel(&model);
        view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    }
};

void measure(BenchReport& report, DrawnPicture& shown, const Scene& scene)
{
    const auto named = [&](const QString& what) { return scene.named(what); };
    const int frames = report.isQuick() ? 20 : 80;
    SectorStatusModel status(shown.picture, shown.feeds, shown.clock);
    SectorGrid grid(status, shown.workspace);
    showAt(grid, scene.screen.size);
    PlainGrid plain(grid.model()->rowCount(), grid.model()->columnCount());
    showAt(plain.view, scene.screen.size);
    timeFrames(report, named(u"plain"_s), plain.view, frames,
        [&](int) { plain.view.viewport()->update(); });
    timeFrames(report, named(u"whole"_s), grid, frames, [&](int) { grid.viewport()->update(); });
    timeFrames(report, named(u"cursor"_s), grid, frames,
        [&](int frame) { grid.setCurrentIndex(grid.model()->index(frame % 15, 20 + frame % 10)); });
    for (int run = 0; run < report.runs(); ++run)
        report.add(named(u"event_share"_s),
            paintedShare(*grid.viewport(), [&] { shown.addIncidents(1); }));
}

void tell(BenchReport& report, const Scene& scene)
{
    for (const auto& what : { u"whole"_s, u"cursor"_s })
        report.line(scene.named(what),
            { .goal = u"P9"_s,
                .unit = u"ms"_s,
                .floor = scene.named(u"plain"_s),
                .tenth = scene.tenth(what) });
    report.line(scene.named(u"event_share"_s),
        { .goal = u"P9"_s, .unit = u"of the widget"_s, .tenth = scene.tenth(u"event_share"_s) });
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    return DrawBench{ QStringLiteral("grid"), &measure, &tell }.run(argc, argv);
}
