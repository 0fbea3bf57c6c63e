#include "matters/matterpane.h"

#include "common/look.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QApplication>
#include <QLineEdit>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(MatterPane, ShowsASignatureAsPendingUntilItCameBackVerified)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    MatterPane pane(
        f.workspace, [](const QString&) {}, Qt::Horizontal);
    f.focus.setMatter(u"2026-0147"_s);
    present(pane);
    auto& bar = child<QWidget>(pane, u"answerBar"_s);
    auto& passphrase = child<QLineEdit>(bar, u"passphrase"_s);
    ASSERT_TRUE(
        holdSpace(child<QWidget>(pane, u"signButton"_s), [&] { return passphrase.isVisible(); }));
    QTest::keyClicks(&passphrase, u"correct horse battery"_s);
    QTest::keyClick(&child<QWidget>(bar, u"confirmSignature"_s), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.desk.submissions().empty(); }));

    const auto& own = child<QLabel>(pane, u"ownAnswer"_s);
    EXPECT_TRUE(own.text().contains(u"waiting"_s)) << own.text().toStdString();
    EXPECT_FALSE(child<QWidget>(pane, u"signButton"_s).isEnabled());
    EXPECT_FALSE(screenText(child<QWidget>(pane, u"seatBoard"_s)).contains(u"Counts."_s));

    f.deliver();
    EXPECT_TRUE(own.text().contains(u"verified on this PC"_s)) << own.text().toStdString();
    EXPECT_TRUE(screenText(child<QWidget>(pane, u"seatBoard"_s)).contains(u"Counts."_s));
}

TEST(MatterPane, SaysWhatTheDeskRefuses)
{
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    MatterPane pane(
        f.workspace, [&](const QString&) { f.desk.setSigner(nullptr); }, Qt::Vertical);
    pane.showMatter(u"2026-0147"_s);
    present(pane);
    const auto& bar = child<QWidget>(pane, u"answerBar"_s);
    auto& passphrase = child<QLineEdit>(bar, u"passphrase"_s);
    ASSERT_TRUE(
        holdSpace(child<QWidget>(bar, u"signButton"_s), [&] { return passphrase.isVisible(); }));
    QTest::keyClicks(&passphrase, u"correct horse battery"_s);
    QTest::keyClick(&child<QWidget>(bar, u"confirmSignature"_s), Qt::Key_Space);
    EXPECT_TRUE(f.desk.submissions().empty());
    EXPECT_FALSE(child<QLabel>(pane, u"whyNot"_s).text().isEmpty());
}

TEST(MatterPane, ShowsTheButtonsOfTheDigestWordsWholeOnTheSmallestScreen)
{
    Look::apply(*qApp);
    CouncilFixture f;
    f.put(f.escalation(u"2026-0147"_s), u"m-duty"_s);
    MatterPane pane(
        f.workspace, [](const QString&) {}, Qt::Horizontal);
    f.focus.setMatter(u"2026-0147"_s);
    present(pane);
    pane.resize(854, 530); // what a window of 1366 x 768 leaves
    QCoreApplication::processEvents();
    for (const QString& name : { u"digestBoth"_s, u"digestCopy"_s }) {
        const auto& button = child<QWidget>(pane, name);
        EXPECT_EQ(button.visibleRegion().boundingRect(), button.rect()) << name.toStdString();
    }
}
