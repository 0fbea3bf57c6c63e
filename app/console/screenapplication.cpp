#include "screenapplication.h"

#include <QEvent>
#include <QWidget>

namespace yagura {

bool ScreenApplication::notify(QObject* receiver, QEvent* event)
{
    // The receiver may delete itself or the event: what is asked afterwards is remembered before.
    const bool measured = event->type() == QEvent::Paint && receiver->isWidgetType()
        && m_watched.contains(static_cast<QWidget*>(receiver));
    const bool handled = QApplication::notify(receiver, event);
    if (measured)
        emit painted();
    return handled;
}

} // namespace yagura
