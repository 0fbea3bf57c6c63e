#pragma once

#include "itemmodels/workspace.h"
#include "timeline/timelineview.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
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

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* makeBar();
    void showRange(int range);
    void describeCursor();
    void count();
    void retranslate();

    const CommonPicture& m_picture;
    TimelineModel* m_model;
    TimelineView* m_view;
    QButtonGroup* m_ranges;
    QCheckBox* m_threats;
    PlainLabel* m_counts;
    PlainLabel* m_cursor;
    QTimer m_soon;
};

} // namespace yagura
