#include "screenapplication.h"

#include <QEvent>
#include <QWidget>

namespace yagura {

bool ScreenApplication::notify(QObject* receiver, QEvent* event)
{
    // The receiver may delete itself or the event: what is asked afterwards is remembered before.
    const bool measured = m_watched && receiver == m_watched && event->type() == QEvent::Paint;
    const bool handled = QApplication::notify(receiver, event);
    if (measured)
        emit painted();
    return handled;
}

} // namespace yagura
