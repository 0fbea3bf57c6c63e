#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace yagura {

class MatterSheetView;
class PlainLabel;
class SeatBoard;
class SignOffPanel;
class SigningRun;
class StepPanel;
struct StepWish;

/// One matter to be decided: in one sentence what it waits for, its sheet, its two lanes, and the
/// panels where this seat answers and this office records. Side by side in Decisions, where the
/// answers stay in sight while the rest scrolls; one above the other in a narrow pane. Hands the
/// panels' wishes to the desk. GUI thread.
class MatterPane : public QWidget {
    Q_OBJECT
public:
    MatterPane(Workspace& workspace, PassphraseSink passphrase, Qt::Orientation orientation,
        QWidget* parent = nullptr);

    /// In one column: the answers get a place of their own below the papers, which scroll above.
    void keepAnswersInSight();
    void setDraftFolder(const QString& folder); ///< where a step's record is kept until signed
    void showMatter(const QString& matterId);
    QString matter() const { return m_matter; }
    void read(); ///< the keyboard goes to the sheet: the arrows scroll it, Tab leads to the answers

signals:
    void keyWished(); ///< see SignOffPanel

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void followWishes();
    void followBook();
    void showNext();
    QWidget* answerColumn();
    QWidget* answersInSight();
    QWidget* sideBySide();
    QWidget* inOneColumn();
    QWidget* scrolling(QWidget* column); ///< where the screen is too small for it
    void sign(const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason);

    Workspace& m_workspace;
    QString m_matter;
    MatterSheetView* m_sheet;
    SeatBoard* m_seats;
    StepPanel* m_steps;
    SignOffPanel* m_panel;
    QSplitter* m_parts = nullptr; ///< in one column
    QWidget* m_answers = nullptr; ///< the same
    SigningRun* m_run;
    SigningRun* m_stepRun;
    PlainLabel* m_next; ///< why the next step is not possible yet, and whose turn it is
    QTimer m_reading; ///< the sheet has been on the screen for so long
};

} // namespace yagura
