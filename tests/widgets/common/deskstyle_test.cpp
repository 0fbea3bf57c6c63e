#include "common/deskstyle.h"

#include "common/look.h"
#include "support/qtprinters.h"

#include <QApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb yellow = 0xFFFFD43D;

/// The box of the yellow line.
QRect ringIn(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == yellow)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

TEST(DeskStyle, RingsATabAsStronglyAsAButton)
{
    Look::apply(*static_cast<QApplication*>(QCoreApplication::instance()));
    QWidget window;
    auto* tabs = new QTabBar(&window);
    tabs->addTab(u"Incidents and reports"_s);
    tabs->addTab(u"Threats"_s);
    auto* button = new QPushButton(u"Incidents and reports"_s, &window);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(tabs);
    column->addWidget(button, 0, Qt::AlignLeft);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isActiveWindow(); }));
    button->setFocus();
    EXPECT_EQ(ringIn(*tabs), QRect());
    EXPECT_EQ(ringIn(*button), button->rect().adjusted(2, 2, -2, -2));
    tabs->setFocus();
    EXPECT_EQ(ringIn(*tabs), tabs->tabRect(0).adjusted(2, 2, -2, -2));
}
