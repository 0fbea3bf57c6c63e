#pragma once

#include "common/holdbutton.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>

#include <functional>

namespace yagura::testing {

/// Every word that the visible labels below `widget` show, one label a line.
inline QString screenText(const QWidget& widget)
{
    QStringList lines;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            lines.append(label->text());
    }
    return lines.join(QChar(u'\n'));
}

/// The child of that name; a test without it cannot go on.
template <typename Widget> Widget& child(const QWidget& widget, const QString& name)
{
    auto* found = widget.findChild<Widget*>(name);
    if (!found)
        qFatal("no child %s", qPrintable(name));
    return *found;
}

/// The controls of the window that can be seen and have a name, as Tab comes to them.
inline QStringList keyboardOrder(const QWidget& window)
{
    QStringList order;
    for (const QWidget* one = window.nextInFocusChain(); one && one != &window;
         one = one->nextInFocusChain()) {
        const bool isStop = one->isVisibleTo(&window) && one->focusPolicy() & Qt::TabFocus;
        if (isStop && !one->objectName().isEmpty())
            order.append(one->objectName());
    }
    return order;
}

/// Shows the window, so that focus and key events go where they would.
inline void present(QWidget& window, QSize size = { 1180, 640 })
{
    window.resize(size);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isActiveWindow(); }));
}

/// Holds Space on a widget until `until` holds, as a hand on the keyboard would.
inline bool holdSpace(QWidget& widget, const std::function<bool()>& until)
{
    widget.setFocus();
    QTest::keyPress(&widget, Qt::Key_Space);
    const bool reached = QTest::qWaitFor(until, 4000);
    QTest::keyRelease(&widget, Qt::Key_Space);
    const auto* button = qobject_cast<HoldButton*>(&widget);
    return reached && QTest::qWaitFor([&] { return !button || !button->ownsSpace(); });
}

} // namespace yagura::testing
