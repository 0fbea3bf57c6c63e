#pragma once

#include "benchmarks/benchreport.h"
#include "itemmodels/workspace.h"
#include "support/manualclock.h"

#include <QWidget>

#include <array>

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
inline const std::array<Screen, 2> screens{ Screen{ QStringLiteral("1080p"), QSize(1920, 1080) },
    Screen{ QStringLiteral("4k"), QSize(3840, 2160) } };

std::vector<qint64> amounts(); ///< of events: 10 k, 100 k, 1 M
QString amountName(qint64 events); ///< `10k`, `100k`, `1m`

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
