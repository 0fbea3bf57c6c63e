#pragma once

#include "itemmodels/workspace.h"
#include "timeline/timelineview.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace yagura {

class PlainLabel;

/// The place "Timeline": the view, the ranges it can jump to, and one line about the mark under the
/// cursor. Owns the item model it shows.
class TimelinePlace : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePlace(Workspace& workspace, QWidget* parent = nullptr);

    TimelineView& view() const { return *m_view; }
    void showContext(Instant from, Instant to); ///< with as much again on each side

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QHBoxLayout* makeBar();
    void followActors();
    void followGaps();
    void showRange(int range);
    void markRange();
    void describeCursor();
    void count();
    void retranslate();

    Workspace& m_workspace;
    TimelineModel* m_model;
    QueryRows* m_found;
    TimelineView* m_view;
    QButtonGroup* m_ranges;
    PlainLabel* m_lanesHead;
    QComboBox* m_lanes; ///< TimelineLanes::By
    PlainLabel* m_timeHead;
    QComboBox* m_time; ///< TimelineModel::TimeOf
    QCheckBox* m_threats;
    PlainLabel* m_counts;
    PlainLabel* m_cursor;
    QTimer m_soon;
};

} // namespace yagura
