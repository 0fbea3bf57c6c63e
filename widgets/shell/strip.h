#pragma once

#include "itemmodels/decisiontally.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;

namespace yagura {

class FittingLabel;
class MarkingChip;
class PlainLabel;

/// The strip that never leaves (ux.md 3): mode, clock, marking of what is on screen, feeds, own
/// decisions with the earliest deadline, how many decisions are verified and witnessed; and, as
/// long as an urgent act has not been notified, the clock that counts up. Two rows on a wide
/// screen, three on a narrow one, and never another height by what they say: nothing below it
/// jumps. What does not follow a fixed clock says so beside itself. Reads the workspace, changes
/// nothing. GUI thread.
class Strip : public QWidget {
    Q_OBJECT
public:
    Strip(Workspace& workspace, bool exercise, QWidget* parent = nullptr);

    void setExercise(bool exercise);
    /// Highest marking of what the place below draws; nothing drawn: TLP:CLEAR.
    void setShownMarking(const Marking& marking);
    /// Puts another cell beside the own decisions, such as the count of alarms; takes it over.
    void addCell(QWidget* cell);
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
    QString sourcesText() const;
    QString decisionsText() const;
    QString verifiedText() const;
    QString witnessText() const;
    void showUrgent();
    void paintUrgent(QPainter& painter) const;

    QString live(const QString& text) const; ///< says that it does not follow a fixed clock
    void buildRows(QWidget* marking);
    void arrange(); ///< in two rows or three

    Workspace& m_workspace;
    bool m_exercise = false;
    DecisionTally m_tally;
    PlainLabel* m_mode;
    PlainLabel* m_clock;
    PlainLabel* m_onScreen;
    MarkingChip* m_marking;
    FittingLabel* m_feeds;
    PlainLabel* m_decisions;
    FittingLabel* m_verified;
    PlainLabel* m_urgent; ///< hidden while no notice is owed
    bool m_isNoticeLate = false;
    std::array<QHBoxLayout*, 3> m_rows{}; ///< the last is used where the screen is narrow
    QTimer m_tick;
};

} // namespace yagura
