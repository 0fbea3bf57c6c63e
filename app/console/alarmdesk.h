#pragma once

#include "alarms/alarmkind.h"

#include <QMenu>

#include <functional>

namespace yagura {

class AlarmBell;
class AlarmFlash;
class AlarmPanel;
class Console;
class MainWindow;
class ScreenSettings;

/// The alarms at a member's desk: their menu, their page, their count in the strip, their sound,
/// and what the desktop is told. Belongs to the window's menu bar; GUI thread.
class AlarmDesk : public QMenu {
    Q_OBJECT
public:
    /// All outlive the menu.
    AlarmDesk(Console& console, ScreenSettings& settings, MainWindow& window);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void applyChoices();
    void open(AlarmCause cause, const QString& id);

    Console& m_console;
    ScreenSettings& m_settings;
    MainWindow& m_window;
    AlarmFlash* m_flash;
    AlarmBell* m_bell;
    AlarmPanel* m_panel;
};

} // namespace yagura
