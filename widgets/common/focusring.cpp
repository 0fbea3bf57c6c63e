#include "common/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>

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
