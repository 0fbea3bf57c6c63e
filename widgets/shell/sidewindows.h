#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace yagura {

/// Every other window that belongs to a main window, dialogs and choosers as well: in an exercise
/// it gets the hatched frame and the word in its title, whoever has opened it; and when it goes,
/// the main window has the keyboard again, also where no window manager gives it back. Watches the
/// application's windows; owned by its main window. GUI thread.
class SideWindows : public QObject {
    Q_OBJECT
public:
    explicit SideWindows(QWidget& mainWindow);

    void setExercise(bool exercise);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOurs(const QWidget& window) const;
    void frame(QWidget& window);
    static void giveKeyboard(QWidget& window);

    QWidget& m_main;
    bool m_exercise = false;
};

} // namespace yagura
