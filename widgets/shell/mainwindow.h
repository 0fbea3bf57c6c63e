#pragma once

#include "itemmodels/workspace.h"
#include "shell/rail.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace yagura {

class ClockBar;
class ModeFrame;
class SideWindows;
class Strip;
class UndoBar;

/// A member's window: strip above, rail at the left, one of the six places, the filter in words
/// below. Knows the frame and the commands, not what the places show. Emits wishes; the application
/// grants them. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Takes the places over, in the order of `allPlaces`.
    MainWindow(
        Workspace& workspace, const std::array<QWidget*, 6>& places, QWidget* parent = nullptr);

    /// Moves the keyboard into the place, where the place says to what.
    void showPlace(Place place);
    Place place() const { return m_rail->place(); }
    void setExercise(bool exercise);
    void setConnection(const QString& hubUrl, const QString& ledger); ///< for the About panel
    /// A panel above the places (the first key, a store that failed); taken over, replaces the one
    /// before. Null: none. Asks for the keyboard with a focus proxy. `close`: what Esc does to it,
    /// wherever the keyboard is; without it, Esc leaves it alone.
    void setNotice(QWidget* notice, std::function<void()> close = {});
    /// What was just done, and how it is taken back within ten seconds (Ctrl+Z).
    void offerUndo(const QString& sentence, const std::function<void()>& undo);
    /// The count in the strip, and the page that stands over the places while it is wished; both
    /// are taken over.
    void setAlarms(QWidget* cell, QWidget* page);
    void showAlarms();
    void hideAlarms(); ///< back to the place
    /// Adds a command of a place to the menu of decisions, with its keys.
    void addDecisionAction(QAction* action);
    void addViewAction(QAction* action); ///< the same for the menu of the view

signals:
    void placeChanged(yagura::Place place);
    void liveWished();
    void fixWished(yagura::Instant t);
    void zoneToggled();
    void languageWished(yagura::Language language);
    void wallWished();
    void settingsWished();
    void nextDecisionWished();
    void changesWished(); ///< since an earlier instant
    void contextOpened(yagura::Instant from, yagura::Instant to); ///< around what is chosen
    /// A measure is to be stopped. `isHeld`: F12 was held for it; else the menu was used.
    void stopWished(bool isHeld);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildMenus();
    void buildClockMenu(QMenu* clock);
    QAction* command(QMenu* menu, const char* name, const QKeySequence& keys);
    void focusPlace();
    void retranslate();
    void leaveField();
    void escape();
    QWidget* bottomLine();
    void showTitle();
    void followClock();
    void followDecisions();
    void restartMarking();
    void raiseMarking(int first, int last);

    Workspace& m_workspace;
    Strip* m_strip;
    Rail* m_rail;
    QStackedWidget* m_stack;
    ClockBar* m_clockBar;
    ModeFrame* m_frame;
    QVBoxLayout* m_room;
    UndoBar* m_undo;
    QPointer<QWidget> m_stopgap; ///< got the keyboard where no list had rows
    SideWindows* m_sideWindows;
    QWidget* m_notice = nullptr;
    std::function<void()> m_closeNotice;
    QWidget* m_alarms = nullptr;
    std::array<QMenu*, 5> m_menus{};
    QHash<QByteArray, QAction*> m_commands;
    Marking m_strictest;
    bool m_exercise = false;
    QString m_hubUrl;
    QString m_ledger;
};

} // namespace yagura
