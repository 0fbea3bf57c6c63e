#include "matters/firstkeypanel.h"

#include "screentext.h"
#include "support/qtprinters.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct KeyFixture {
    FirstKeyPanel panel;
    QLineEdit& first = child<QLineEdit>(panel, u"newPassphrase"_s);
    QLineEdit& second = child<QLineEdit>(panel, u"newPassphraseAgain"_s);
    QAbstractButton& make = child<QAbstractButton>(panel, u"makeKey"_s);
};

} // namespace

TEST(FirstKeyPanel, AsksForFourteenCharactersTwice)
{
    KeyFixture f;
    f.first.setText(u"thirteen char"_s);
    f.second.setText(u"thirteen char"_s);
    EXPECT_FALSE(f.make.isEnabled());
    f.first.setText(u"fourteen chars"_s);
    EXPECT_FALSE(f.make.isEnabled());
    f.second.setText(u"fourteen chars"_s);
    EXPECT_TRUE(f.make.isEnabled());
}

TEST(FirstKeyPanel, HandsThePassphraseOnOnceAndForgetsIt)
{
    KeyFixture f;
    QSignalSpy requested(&f.panel, &FirstKeyPanel::keyRequested);
    f.first.setText(u"fourteen chars"_s);
    f.second.setText(u"fourteen chars"_s);
    f.make.click();
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested[0][0].toString(), u"fourteen chars"_s);
    EXPECT_TRUE(f.first.text().isEmpty());
    EXPECT_FALSE(f.make.isEnabled()); // it is being made
}

TEST(FirstKeyPanel, MakesTheKeyOnEnterAfterTheSecondPassphrase)
{
    KeyFixture f;
    const QSignalSpy requested(&f.panel, &FirstKeyPanel::keyRequested);
    f.first.setText(u"fourteen chars"_s);
    QTest::keyClick(&f.second, Qt::Key_Return);
    EXPECT_EQ(requested.count(), 0);
    f.second.setText(u"fourteen chars"_s);
    QTest::keyClick(&f.second, Qt::Key_Return);
    EXPECT_EQ(requested.count(), 1);
}

TEST(FirstKeyPanel, SaysWhatWentWrongAndLetsTryAgain)
{
    KeyFixture f;
    f.panel.showProgress();
    f.panel.showProblem(u"The folder cannot be written."_s);
    EXPECT_TRUE(screenText(f.panel).contains(u"The folder cannot be written."_s));
    EXPECT_TRUE(f.first.isEnabled());
}

TEST(FirstKeyPanel, IsOneLineInALowWindowUntilSomebodyOpensIt)
{
    QWidget window;
    auto* panel = new FirstKeyPanel(&window);
    auto& open = child<QAbstractButton>(*panel, u"openFirstKey"_s);
    auto& first = child<QLineEdit>(*panel, u"newPassphrase"_s);
    window.resize(1366, FirstKeyPanel::lowWindow);
    panel->setFocus();
    window.show();
    EXPECT_TRUE(first.isVisible());
    EXPECT_FALSE(open.isVisible());
    const int whole = panel->sizeHint().height();
    window.resize(1366, FirstKeyPanel::lowWindow - 1);
    EXPECT_FALSE(first.isVisible());
    EXPECT_LT(panel->sizeHint().height() * 2, whole);
    EXPECT_EQ(window.focusWidget(), &open);
    EXPECT_TRUE(child<QAbstractButton>(*panel, u"makeKeyLater"_s).isVisible());
    open.click();
    EXPECT_TRUE(first.isVisible());
    EXPECT_EQ(window.focusWidget(), &first);
    window.resize(1366, FirstKeyPanel::lowWindow - 2);
    EXPECT_TRUE(first.isVisible()) << "somebody opened it";
}

TEST(FirstKeyPanel, DoesNotFoldWhileSomebodyTypes)
{
    QWidget window;
    auto* panel = new FirstKeyPanel(&window);
    auto& first = child<QLineEdit>(*panel, u"newPassphrase"_s);
    window.resize(1366, FirstKeyPanel::lowWindow);
    window.show();
    first.setText(u"fourteen"_s);
    window.resize(1366, 700);
    EXPECT_TRUE(first.isVisible());
}
