#pragma once

#include "itemmodels/decisiontally.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace yagura {

class MarkingChip;
class PlainLabel;

/// The strip that never leaves (ux.md 3): mode, clock, marking of what is on screen, feeds, own
/// decisions with the earliest deadline, how many decisions are verified and witnessed; and below,
/// as long as an urgent act has not been notified, the clock that counts up. Reads the workspace,
/// changes nothing. GUI thread.
class Strip : public QWidget {
    Q_OBJECT
public:
    Strip(Workspace& workspace, bool exercise, QWidget* parent = nullptr);

    void setExercise(bool exercise);
    /// Highest marking of what the place below draws; nothing drawn: TLP:CLEAR.
    void setShownMarking(const Marking& marking);
    /// Puts another cell beside the own decisions, such as the count of alarms; takes it over.
    void addCell(QWidget* cell);
    QSize minimumSizeHint() const override;
    void refresh(); ///< every second, and when something changed

signals:
    void liveWished(); ///< go back to live

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString modeText() const;
    QString clockText() const;
    QString feedsText() const;
    QString decisionsText() const;
    QString verifiedText() const;
    QString witnessText() const;
    void showUrgent();
    void paintUrgent(QPainter& painter) const;

    /// Cells and, at the right, another one that goes below them where the screen is narrow or its
    /// text large.
    struct Line {
        std::vector<QWidget*> left;
        QWidget* right = nullptr;
        QHBoxLayout* first = nullptr;
        QHBoxLayout* second = nullptr;

        void layOut(QVBoxLayout& rows);
        int leftWidth() const;
        void fit(int width);
    };
    void arrange();

    Workspace& m_workspace;
    bool m_exercise = false;
    DecisionTally m_tally;
    PlainLabel* m_mode;
    PlainLabel* m_clock;
    PlainLabel* m_onScreen;
    MarkingChip* m_marking;
    PlainLabel* m_feeds;
    PlainLabel* m_decisions;
    PlainLabel* m_verified;
    PlainLabel* m_urgent; ///< hidden while no notice is owed
    bool m_isNoticeLate = false;
    std::array<Line, 2> m_lines;
    QTimer m_tick;
};

} // namespace yagura
