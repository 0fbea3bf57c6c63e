#include "common/focuslead.h"

#include <QEvent>
#include <QWidget>

namespace yagura {

namespace {

bool isStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// Itself or, since Qt orders nothing behind what Tab passes by, the last stop before it.
QWidget* stopAtOrBefore(QWidget& widget)
{
    QWidget* stop = &widget;
    while (!isStop(*stop) && stop->previousInFocusChain() != &widget)
        stop = stop->previousInFocusChain();
    return stop;
}

} // namespace

void FocusLead::set(QWidget& whole, QWidget& part)
{
    new FocusLead(whole, part);
}

void FocusLead::through(QWidget& before, const QWidget& page)
{
    QWidget* last = stopAtOrBefore(before);
    for (QWidget* stop : page.findChildren<QWidget*>()) {
        if (!isStop(*stop) || stop->isWindow())
            continue;
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

FocusLead::FocusLead(QWidget& whole, QWidget& part)
    : QObject(&whole)
    , m_whole(whole)
    , m_part(part)
{
    // What lies between may be hidden, too: the page of a stack.
    for (QWidget* widget = &part; widget && widget != &whole; widget = widget->parentWidget())
        widget->installEventFilter(this);
    follow();
}

bool FocusLead::eventFilter(QObject* part, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::EnabledChange:
        follow();
        break;
    default:
        break;
    }
    return QObject::eventFilter(part, event);
}

void FocusLead::follow()
{
    const bool takes = m_part.isVisibleTo(&m_whole) && m_part.isEnabledTo(&m_whole);
    m_whole.setFocusProxy(takes ? &m_part : nullptr);
}

} // namespace yagura
