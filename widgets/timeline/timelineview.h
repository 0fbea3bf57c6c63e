#pragma once

#include "domain/interruption.h"
#include "itemmodels/focus.h"
#include "picture/pictureclock.h"
#include "timeline/laneorder.h"
#include "timeline/timelinebins.h"

#include <QTimer>
#include <QWidget>

namespace yagura {

/// A time in which what a lane stands for was not whole.
struct LaneGap {
    InterruptionKind kind = InterruptionKind::Silent;
    Instant from;
    Instant to; ///< unknown: it lasts

    friend bool operator==(const LaneGap&, const LaneGap&) = default;
};
using LaneGaps = QHash<QString, std::vector<LaneGap>>; ///< by key of the lane

/// Lanes with those of decisions and urgent acts on top, drawn by pixel: a cluster shows its worst
/// level and its count, and a thin bar how long it took to reach this console. Wheel, + and − zoom;
/// drag and arrows pan; Shift+drag chooses a span; Tab walks from mark to mark, Enter chooses;
/// lanes are moved by their heads, or with Alt and the arrows. Choosing sets the shared focus.
/// While it is live and shows now, it moves along; in fixed mode nothing after the shown instant is
/// drawn. GUI thread.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    TimelineView(const TimelineModel& model, const PictureClock& clock, Focus& focus,
        QWidget* parent = nullptr);
    ~TimelineView() override;

    const TimeScale& scale() const { return m_scale; }
    const TimelineBins& bins(); ///< of what is shown now
    const MarkCluster* cursor() const { return m_cursor ? &*m_cursor : nullptr; }
    bool follows() const { return m_range.has_value(); }
    /// What was asked for last, as long as nobody has moved it: 0 is everything.
    std::optional<std::chrono::milliseconds> range() const { return m_range; }
    const LaneOrder& order() const { return m_order; }
    int lane() const { return m_lane; } ///< that the arrows are on
    void moveLane(int lane, int place);
    void narrowBy(const QueryRows& found); ///< draws what the search leaves; outlives the view
    /// Of the lanes as they are now, and of all of them: when the hub could not be reached.
    void setGaps(LaneGaps gaps, std::vector<LaneGap> ofAll = {});

    void showLast(std::chrono::milliseconds span); ///< up to now (or T), and moves along
    void showAll(); ///< from the first mark to now
    void showRange(Instant from, Instant to);
    void zoom(double factor); ///< about the middle
    void pan(double pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rangeChanged();
    void cursorChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { None, Pan, Span, Lane };

    void setScale(const TimeScale& scale);
    void setRange(std::chrono::milliseconds range, const TimeScale& scale);
    void leaveRange(const TimeScale& scale);
    void recount();
    void recountSoon();
    void followLanes();
    void follow();
    void stepLane(int by, bool moves);
    void dropLane();
    void choosePoint(QPointF point);
    TimelineFilter filter() const;
    QRect plot() const;
    QRectF laneBox(int lane) const;
    int laneAt(double y) const;
    QRectF symbolBox(const MarkCluster& cluster) const;
    const MarkCluster* clusterAt(QPointF point);
    const MarkCluster* beside(bool next);
    void setCursorTo(const MarkCluster& cluster);
    void choose(const MarkCluster& cluster);
    void measure();
    void describe();

    void paintAxis(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintSpan(QPainter& painter) const;
    void paintHead(QPainter& painter, int lane) const;
    void paintStrip(QPainter& painter, int lane) const;
    void paintGap(QPainter& painter, int lane) const;
    void paintSilence(QPainter& painter, const QRectF& lane, const LaneGap& silence) const;
    void paintNotch(QPainter& painter, const QRectF& lane, const LaneGap& hole) const;
    void paintValidity(QPainter& painter) const;
    bool isOver(const MarkCluster& cluster) const;
    void paintDelay(QPainter& painter, const MarkCluster& cluster) const;
    void paintUpTo(QPainter& painter) const;
    void paintClusters(QPainter& painter) const;
    void paintLine(QPainter& painter, Instant t, const QString& word, bool fixed) const;

    const TimelineModel& m_model;
    const PictureClock& m_clock;
    Focus& m_focus;
    const QueryRows* m_found = nullptr;
    TimeScale m_scale;
    TimelineBins m_bins;
    bool m_counted = false;
    std::optional<std::chrono::milliseconds> m_range; ///< moves along with time
    std::optional<MarkCluster> m_cursor;
    LaneOrder m_order;
    int m_lane = TimelineLanes::decisions;
    LaneGaps m_gaps;
    std::vector<LaneGap> m_gapsOfAll;
    int m_headWidth = 100;
    int m_axisHeight = 40;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    QTimer m_second;
    QTimer m_soon; ///< what comes in a burst is counted once
};

} // namespace yagura
