#pragma once

#include "common/dialogs.h"

#include <QMenu>
#include <QPointer>

class QMenuBar;

namespace yagura {

class Console;
class ExerciseRoom;

/// The menu of exercises, before the one for help, and the window in which they are run. To be seen
/// only while the ledger is a training one. Belongs to its menu bar; GUI thread.
class ExerciseMenu : public QMenu {
    Q_OBJECT
public:
    /// `room` and `console` outlive the menu.
    ExerciseMenu(ExerciseRoom& room, Console& console, QMenuBar* bar);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openControl();

    ExerciseRoom& m_room;
    Console& m_console;
    WindowDialogs m_dialogs;
    QAction* m_control;
    QPointer<QWidget> m_window; ///< of the control panel, while it is open
};

} // namespace yagura
