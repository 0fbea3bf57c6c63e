// P9: frames of the grid of sectors and prefectures with 10 k, 100 k and 1 M events at 1080p and
// 4K: drawn whole, with the cursor moved, and how much of it one new event draws. Floor: a plain
// table of as many cells that show one letter each.

#include "benchmarks/drawbench.h"
#include "sectormap/sectorgrid.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

QString caseName(const QString& what, const QString& amount, const Screen& screen)
{
    return u"grid_%1_%2_%3"_s.arg(what, amount, screen.name);
}

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

void measure(BenchReport& report, DrawnPicture& shown, const QString& amount, const Screen& screen)
{
    const auto named = [&](const QString& what) { return caseName(what, amount, screen); };
    const int frames = report.isQuick() ? 20 : 80;
    SectorStatusModel status(shown.picture, shown.feeds, shown.clock);
    SectorGrid grid(status, shown.workspace);
    showAt(grid, screen.size);
    PlainGrid plain(grid.model()->rowCount(), grid.model()->columnCount());
    showAt(plain.view, screen.size);
    timeFrames(report, named(u"plain"_s), plain.view, frames,
        [&](int) { plain.view.viewport()->update(); });
    timeFrames(report, named(u"whole"_s), grid, frames, [&](int) { grid.viewport()->update(); });
    timeFrames(report, named(u"cursor"_s), grid, frames,
        [&](int frame) { grid.setCurrentIndex(grid.model()->index(frame % 15, 20 + frame % 10)); });
    for (int run = 0; run < report.runs(); ++run)
        report.add(named(u"event_share"_s),
            paintedShare(*grid.viewport(), [&] { shown.addIncidents(1); }));
}

void tell(BenchReport& report)
{
    for (const qint64 events : amounts()) {
        for (const Screen& screen : screens) {
            const auto named
                = [&](const QString& what) { return caseName(what, amountName(events), screen); };
            for (const auto& what : { u"whole"_s, u"cursor"_s })
                report.line(named(what), { u"P9"_s, u"ms"_s, named(u"plain"_s) });
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
