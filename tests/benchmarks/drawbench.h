#pragma once

#include "benchmarks/benchreport.h"
#include "itemmodels/workspace.h"
#include "support/manualclock.h"

#include <QWidget>

namespace yagura::bench {

/// What the drawing benchmarks share: a picture of many incidents without hub or store, and widgets
/// shown at the size of a screen whose frames are timed to the end of their paint.
struct DrawnPicture {
    explicit DrawnPicture(qint64 incidents);

    void addIncidents(qint64 count); ///< the newest: they happen now
    Instant first() const;

    testing::ManualClock time;
    CommonPicture picture;
    FeedBoard feeds;
    MatterBook book;
    MatterDesk desk{ book, time };
    PictureClock clock{ time };
    Focus focus;
    Workspace workspace{ picture, feeds, book, desk, clock, focus,
        [](qint64, int) { return QtFuture::makeReadyFuture(Result<QByteArray>(QByteArray())); },
        [](int) {
            return QtFuture::makeReadyFuture(
                Result<std::vector<QuarantinedEvent>>(std::vector<QuarantinedEvent>()));
        } };

private:
    qint64 m_made = 0;
};

struct Screen {
    QString name; ///< at the end of a case's name
    QSize size;
};

/// One view of so many events on one screen.
struct Scene {
    QString view; ///< `map`
    qint64 events = 0;
    Screen screen;

    QString named(const QString& what) const; ///< `map_pan_100k_4k`
    QString tenth(const QString& what) const; ///< of a tenth of the events; empty for the fewest
    bool isLarge() const { return screen.size.width() > 2000; }
};

/// A whole program: each amount of events (10 k, 100 k, 1 M) on each screen is measured, and its
/// lines are told.
struct DrawBench {
    QString view;
    void (*measure)(BenchReport& report, DrawnPicture& shown, const Scene& scene);
    void (*tell)(BenchReport& report, const Scene& scene);

    int run(int argc, char** argv) const;
};

/// Shown, laid out, painted once.
void showAt(QWidget& widget, const QSize& size);
/// Milliseconds of this thread's processor: a raster frame waits for nothing, and other programs on
/// the machine do not count.
double drawingMs(const std::function<void()>& work);
/// Adds `frames` values to the case: milliseconds of `change` and the repaint of all it left dirty.
/// Between two frames the event loop idles, as it does between two events of a mouse.
void timeFrames(BenchReport& report, const QString& name, QWidget& widget, int frames,
    const std::function<void(int frame)>& change);
/// Which share of the widget the next paints touch while `change` is settled.
double paintedShare(QWidget& widget, const std::function<void()>& change);

} // namespace yagura::bench
