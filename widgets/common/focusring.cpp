#include "common/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace yagura {

namespace {

/// The style draws the ring of these itself; and a frame that only holds others needs none.
bool ringsItself(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QMenuBar*>(&widget)
        || widget.windowType() == Qt::Popup || widget.isWindow()
        || widget.focusPolicy() == Qt::NoFocus;
}

/// A scroll area follows the keyboard only from one of its own parts to the next, and shows no more
/// of an editor than its first line. What is taller than the area and seen in part stays where the
/// reader put it.
void bringIntoView(const QWidget& focused)
{
    for (QWidget* above = focused.parentWidget(); above; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&focused))
            continue;
        const QRect seen(-area->widget()->pos(), area->viewport()->size());
        const QPoint place = focused.mapTo(area->widget(), QPoint(0, 0));
        if (focused.height() > seen.height() && seen.intersects(QRect(place, focused.size())))
            continue;
        const int tall = std::min(focused.height(), seen.height());
        area->ensureVisible(place.x() + focused.width() / 2, place.y() + tall / 2,
            focused.width() / 2, (tall + 1) / 2);
    }
}

} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget*, QWidget* focused) { follow(focused); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { delete m_frame.data(); });
}

void FocusRing::follow(QWidget* focused)
{
    if (focused)
        bringIntoView(*focused);
    if (!focused || ringsItself(*focused)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(focused->window());
    m_frame->setWidget(focused);
}

} // namespace yagura
