#include "common/focuslead.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace yagura;

namespace {

/// A button, a box that leads to a part of it, and a button after that part.
struct Round {
    QWidget window;
    QPushButton* before = new QPushButton(&window);
    QWidget* box = new QWidget(&window);
    QWidget* page = new QWidget(box);
    QPushButton* part = new QPushButton(page);
    QPushButton* after = new QPushButton(box);

    Round()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(box);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        before->setFocus();
    }

    QWidget* afterTab()
    {
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        return window.focusWidget();
    }
};

} // namespace

TEST(FocusLead, HandsTheKeyboardToThePart)
{
    Round r;
    FocusLead::set(*r.box, *r.part);
    r.box->setFocus();
    EXPECT_TRUE(r.part->hasFocus());
    EXPECT_EQ(r.afterTab(), r.part);
}

TEST(FocusLead, LetsTheKeyboardPassAPartThatCannotTakeIt)
{
    Round r;
    FocusLead::set(*r.box, *r.part);
    for (QWidget* hidden : std::initializer_list<QWidget*>{ r.part, r.page }) {
        hidden->hide();
        EXPECT_EQ(r.afterTab(), r.after);
        hidden->show();
        EXPECT_EQ(r.afterTab(), r.part);
        hidden->setEnabled(false);
        EXPECT_EQ(r.afterTab(), r.after);
        hidden->setEnabled(true);
        EXPECT_EQ(r.afterTab(), r.part);
    }
}

TEST(FocusLead, IsNeededSinceQtStopsBeforeAHiddenProxy)
{
    Round r;
    r.box->setFocusProxy(r.part);
    r.part->hide();
    EXPECT_EQ(r.afterTab(), r.before) << "Qt passes it now: FocusLead has nothing left to do";
}

TEST(FocusLead, KeepsWhatIsMadeAnewWhereItsPageStands)
{
    Round r;
    auto* anew = new QPushButton(r.page);
    auto* second = new QPushButton(r.page);
    for (QWidget* fresh : { anew, second })
        fresh->show();
    delete r.part;
    FocusLead::through(*r.page, *r.page);
    EXPECT_EQ(r.afterTab(), anew);
    QTest::keyClick(anew, Qt::Key_Tab);
    EXPECT_EQ(r.window.focusWidget(), second);
    QTest::keyClick(second, Qt::Key_Tab);
    EXPECT_EQ(r.window.focusWidget(), r.after);
}
