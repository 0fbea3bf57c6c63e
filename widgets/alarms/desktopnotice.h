#pragma once

#include "alarms/alarm.h"

#include <QObject>

#include <functional>

class QWidget;

namespace yagura {

class AlarmBook;

/// What the desktop is to show while the window is not looked at.
struct DesktopWords {
    QString head;
    QString body;

    friend bool operator==(const DesktopWords&, const DesktopWords&) = default;
};

/// Tells classes A and B to the desktop while the window is not the active one, with words only up
/// to TLP:AMBER: whoever stands beside the screen reads them too. GUI thread.
class DesktopNotice : public QObject {
    Q_OBJECT
public:
    using Send = std::function<void(const DesktopWords& words)>;

    /// `window` outlives it.
    DesktopNotice(
        const AlarmBook& book, const QWidget& window, Send send, QObject* parent = nullptr);

    /// org.freedesktop.Notifications over the session bus; where there is none nothing happens.
    static void sendToDesktop(const DesktopWords& words);

private:
    void tell(const std::vector<AlarmTransition>& steps);

    const QWidget& m_window;
    Send m_send;
};

} // namespace yagura
