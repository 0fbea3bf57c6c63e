#include "matters/signoffpanel.h"

#include "screentext.h"
#include "support/councilfixture.h"
#include "support/lanefixture.h"
#include "support/qtprinters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct PanelFixture : CouncilFixture {
    QString given; ///< what reached the passphrase sink
    SignOffPanel panel{ workspace, [this](const QString& passphrase) { given = passphrase; } };
    QSignalSpy wished{ &panel, &SignOffPanel::markRequested };

    explicit PanelFixture(bool measures = false)
    {
        const QString number = u"2026-0147"_s;
        put(measures ? measure(number) : escalation(number), u"m-duty"_s);
        panel.showMatter(number);
        present(panel, { 420, 640 });
    }

    QWidget& button(const QString& name) { return child<QWidget>(panel, name); }
    QLineEdit& passphrase() { return child<QLineEdit>(panel, u"passphrase"_s); }

    bool hold(const QString& name)
    {
        return holdSpace(button(name), [this] { return passphrase().isVisible(); });
    }

    void chooseReason(const QString& code)
    {
        auto& choice = child<QComboBox>(panel, u"reasonCode"_s);
        choice.setCurrentIndex(choice.findData(code));
    }

    void confirm()
    {
        auto& button = child<QAbstractButton>(panel, u"confirmSignature"_s);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    }

    QString obstacle() { return child<QLabel>(panel, u"whyNot"_s).text(); }
};

const QStringList allButtons{ u"sendBackButton"_s, u"abstainButton"_s, u"refuseButton"_s,
    u"signButton"_s };

} // namespace

TEST(SignOffPanel, AsksForTheSignatureWithTheKeyboardAlone)
{
    PanelFixture f;
    ASSERT_TRUE(f.hold(u"signButton"_s));
    EXPECT_EQ(f.wished.count(), 0); // held is not yet signed
    EXPECT_TRUE(f.passphrase().hasFocus());
    QTest::keyClicks(&f.passphrase(), u"correct horse battery"_s);
    f.confirm();
    ASSERT_EQ(f.wished.count(), 1);
    EXPECT_EQ(f.given, u"correct horse battery"_s);
    EXPECT_EQ(f.wished[0][0].toString(), u"2026-0147"_s);
    EXPECT_EQ(f.wished[0][1].value<Verb>(), Verb::SignOff);
    EXPECT_EQ(f.wished[0][2].toString(), u"member"_s);
    EXPECT_TRUE(f.passphrase().text().isEmpty()); // no copy stays in the widget
}

TEST(SignOffPanel, NeverSignsOnEnter)
{
    PanelFixture f;
    f.button(u"signButton"_s).setFocus();
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Select })
        QTest::keyClick(&f.button(u"signButton"_s), key);
    EXPECT_FALSE(f.passphrase().isVisible());
    ASSERT_TRUE(f.hold(u"signButton"_s));
    QTest::keyClicks(&f.passphrase(), u"correct horse battery"_s);
    QTest::keyClick(&f.passphrase(), Qt::Key_Return);
    auto& confirm = f.button(u"confirmSignature"_s);
    confirm.setFocus();
    QTest::keyClick(&confirm, Qt::Key_Return);
    EXPECT_EQ(f.wished.count(), 0);
}

TEST(SignOffPanel, DoesNothingWhenTheHoldIsShort)
{
    PanelFixture f;
    QTest::keyClick(&f.button(u"signButton"_s), Qt::Key_Space);
    QTest::mouseClick(&f.button(u"signButton"_s), Qt::LeftButton);
    EXPECT_FALSE(f.passphrase().isVisible());
}

TEST(SignOffPanel, IsDisabledInFixedModeAndSaysSo)
{
    PanelFixture f;
    f.clock.fixAt(f.time.now());
    for (const QString& name : allButtons)
        EXPECT_FALSE(f.button(name).isEnabled()) << name.toStdString();
    EXPECT_TRUE(f.obstacle().contains(u"fixed time"_s));
    f.clock.goLive();
    EXPECT_TRUE(f.button(u"signButton"_s).isEnabled());
}

TEST(SignOffPanel, ClosesAnOpenPromptWhenTheClockIsFixed)
{
    PanelFixture f;
    ASSERT_TRUE(f.hold(u"signButton"_s));
    f.clock.fixAt(f.time.now());
    EXPECT_FALSE(f.passphrase().isVisible());
}

TEST(SignOffPanel, LeavesTheKeyboardAtTheReasonWhenOthersDecideDuringTheSignature)
{
    PanelFixture f;
    QWidget window;
    auto* before = new QPushButton(&window);
    f.panel.setParent(&window);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(before);
    column->addWidget(&f.panel);
    present(window, { 420, 700 });
    ASSERT_TRUE(f.hold(u"signButton"_s));
    f.mark(u"2026-0147"_s, u"m-chair"_s, u"chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
    EXPECT_FALSE(f.passphrase().isVisible());
    EXPECT_FALSE(f.button(u"signButton"_s).isEnabled());
    EXPECT_FALSE(f.obstacle().isEmpty());
    EXPECT_EQ(window.focusWidget(), &f.button(u"whyNot"_s));
    f.panel.setParent(nullptr);
}

TEST(SignOffPanel, GivesItsFourAnswersTheSameSize)
{
    PanelFixture f;
    for (const QString& name : allButtons)
        EXPECT_EQ(f.button(name).size(), f.button(u"signButton"_s).size()) << name.toStdString();
}

TEST(SignOffPanel, RefusesOnlyWithAFittingReason)
{
    PanelFixture f;
    EXPECT_FALSE(f.button(u"refuseButton"_s).isEnabled());
    f.chooseReason(u"interested_party"_s); // a reason to abstain, not to refuse
    EXPECT_FALSE(f.button(u"refuseButton"_s).isEnabled());
    EXPECT_TRUE(f.button(u"abstainButton"_s).isEnabled());
    f.chooseReason(u"insufficient_evidence"_s);
    ASSERT_TRUE(f.hold(u"refuseButton"_s));
    QTest::keyClicks(&f.passphrase(), u"correct horse battery"_s);
    f.confirm();
    ASSERT_EQ(f.wished.count(), 1);
    EXPECT_EQ(f.wished[0][1].value<Verb>(), Verb::Refuse);
    EXPECT_EQ(f.wished[0][3].value<MarkReason>().code, u"insufficient_evidence"_s);
}

TEST(SignOffPanel, AsksTheLastDigitsOfAMatterThatNeutralises)
{
    PanelFixture f(true);
    ASSERT_TRUE(f.hold(u"signButton"_s));
    auto& digits = child<QLineEdit>(f.panel, u"lastDigits"_s);
    ASSERT_TRUE(digits.isVisible());
    QTest::keyClicks(&f.passphrase(), u"correct horse battery"_s);
    QTest::keyClicks(&digits, u"0148"_s);
    f.confirm();
    EXPECT_EQ(f.wished.count(), 0);
    EXPECT_TRUE(f.given.isEmpty());
    digits.clear();
    QTest::keyClicks(&digits, u"0147"_s);
    f.confirm();
    EXPECT_EQ(f.wished.count(), 1);
}

TEST(SignOffPanel, LetsTryAgainAfterAWrongPassphrase)
{
    PanelFixture f;
    ASSERT_TRUE(f.hold(u"signButton"_s));
    QTest::keyClicks(&f.passphrase(), u"wrong"_s);
    f.confirm();
    EXPECT_FALSE(f.passphrase().isEnabled());
    f.panel.signingFailed(u"The passphrase is wrong."_s);
    EXPECT_TRUE(f.passphrase().isEnabled());
    EXPECT_TRUE(screenText(f.panel).contains(u"The passphrase is wrong."_s));
    EXPECT_TRUE(f.given.isEmpty()); // the signer forgets it as well
}

TEST(SignOffPanel, SaysWhyTheRequesterCannotSign)
{
    PanelFixture f;
    f.put(f.escalation(u"2026-0148"_s), u"m-self"_s);
    f.panel.showMatter(u"2026-0148"_s);
    EXPECT_FALSE(f.button(u"signButton"_s).isEnabled());
    EXPECT_FALSE(f.obstacle().isEmpty());
}

TEST(SignOffPanel, CannotSignASheetThatIsNotThere)
{
    PanelFixture f;
    f.put(f.escalation(u"2026-0148"_s), u"m-duty"_s, false);
    f.panel.showMatter(u"2026-0148"_s);
    EXPECT_FALSE(f.button(u"signButton"_s).isEnabled());
    EXPECT_FALSE(f.obstacle().isEmpty());
}

TEST(SignOffPanel, CannotSignASheetAboutAnotherMatterButCanSendItBack)
{
    PanelFixture f;
    f.panel.setSheetProblem(u"E-DOC-OTHER"_s);
    f.chooseReason(u"more_evidence"_s);
    EXPECT_FALSE(f.button(u"signButton"_s).isEnabled());
    EXPECT_TRUE(f.button(u"sendBackButton"_s).isEnabled());
    EXPECT_TRUE(f.obstacle().contains(u"another matter"_s));
}

TEST(SignOffPanel, OpensTheAnswersAgainWhenTheScreenGoesBackToLive)
{
    PanelFixture f;
    // As in the console: the book follows the clock, after the panel was told.
    QObject::connect(&f.clock, &PictureClock::modeChanged, &f.panel,
        [&] { f.book.showAt(f.clock.isLive() ? Instant() : f.clock.shown()); });
    f.clock.fixAt(f.time.now());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !f.button(u"signButton"_s).isEnabled(); }));
    f.clock.goLive();
    EXPECT_TRUE(QTest::qWaitFor([&] { return f.button(u"signButton"_s).isEnabled(); }));
    EXPECT_EQ(f.obstacle(), QString());
}

TEST(SignOffPanel, FoldsAwayTheOtherAnswersAndAsksForWords)
{
    PanelFixture f;
    EXPECT_FALSE(f.button(u"opinionButton"_s).isVisible());
    child<QAbstractButton>(f.panel, u"otherAnswersToggle"_s).click();
    ASSERT_TRUE(f.button(u"opinionButton"_s).isVisible());
    EXPECT_FALSE(f.button(u"opinionButton"_s).isEnabled());
    child<QLineEdit>(f.panel, u"answerWords"_s).setText(u"Ask the operator first"_s);
    ASSERT_TRUE(f.hold(u"opinionButton"_s));
    QTest::keyClicks(&f.passphrase(), u"correct horse battery"_s);
    f.confirm();
    ASSERT_EQ(f.wished.count(), 1);
    EXPECT_EQ(f.wished[0][1].value<Verb>(), Verb::Opinion);
    EXPECT_EQ(f.wished[0][3].value<MarkReason>().text, u"Ask the operator first"_s);
}

TEST(SignOffPanel, OffersToTakeAnAnswerBackOnlyAfterItWasGiven)
{
    PanelFixture f;
    child<QAbstractButton>(f.panel, u"otherAnswersToggle"_s).click();
    EXPECT_FALSE(f.button(u"withdrawButton"_s).isVisible());
    f.mark(u"2026-0147"_s, u"m-self"_s, u"member"_s, Verb::SignOff);
    ASSERT_TRUE(f.button(u"withdrawButton"_s).isVisible());
    EXPECT_FALSE(f.button(u"withdrawButton"_s).isEnabled());
    auto& reason = child<QComboBox>(f.panel, u"withdrawReason"_s);
    reason.setCurrentIndex(reason.findData(u"facts_changed"_s));
    ASSERT_TRUE(f.hold(u"withdrawButton"_s));
    QTest::keyClicks(&f.passphrase(), u"correct horse battery"_s);
    f.confirm();
    ASSERT_EQ(f.wished.count(), 1);
    EXPECT_EQ(f.wished[0][1].value<Verb>(), Verb::Withdraw);
    EXPECT_EQ(f.wished[0][3].value<MarkReason>().code, u"facts_changed"_s);
}

namespace {

/// The panel of anybody of the whole cast.
struct CastPanel : LaneFixture {
    SignOffPanel panel{ workspace, [](const QString&) {} };

    void show(const QString& member, const QString& matterId)
    {
        sitAs(member);
        panel.showMatter(matterId);
        present(panel, { 420, 640 });
    }
    bool offers(const QString& name) { return child<QWidget>(panel, name).isVisible(); }
    bool enables(const QString& name) { return child<QWidget>(panel, name).isEnabled(); }
};

} // namespace

TEST(SignOffPanel, LetsADeputyDecideOnceTheTimeHasCome)
{
    CastPanel f;
    f.put(f.measure(u"2026-0001"_s));
    f.show(u"vice"_s, u"2026-0001"_s);
    EXPECT_TRUE(f.offers(u"substituteButton"_s));
    EXPECT_FALSE(f.offers(u"signButton"_s));
    EXPECT_FALSE(f.enables(u"substituteButton"_s));
    f.ledger.clock.advance(std::chrono::minutes(185)); // of four hours
    f.refresh();
    f.panel.showMatter(u"2026-0001"_s);
    EXPECT_TRUE(f.enables(u"substituteButton"_s));
}

TEST(SignOffPanel, ConfirmsAnUrgentActAfterItsCommand)
{
    CastPanel f;
    f.put(f.urgentMeasure(u"U-2026-0001"_s));
    f.show(u"chair"_s, u"U-2026-0001"_s);
    EXPECT_TRUE(f.offers(u"confirmButton"_s));
    EXPECT_FALSE(f.offers(u"signButton"_s));
    EXPECT_FALSE(f.offers(u"sendBackButton"_s));
    EXPECT_FALSE(f.enables(u"confirmButton"_s));
    f.record(u"commander"_s, u"U-2026-0001"_s, StepKind::Command);
    f.sitAs(u"chair"_s);
    EXPECT_TRUE(f.enables(u"confirmButton"_s));
}

TEST(SignOffPanel, AsksNobodyForTheCouncilsAnswerWhoOnlyRecordsSteps)
{
    CastPanel f;
    f.put(f.measure(u"2026-0001"_s));
    f.show(u"k1"_s, u"2026-0001"_s);
    for (const QString& name : allButtons)
        EXPECT_FALSE(f.offers(name)) << name.toStdString();
}

TEST(SignOffPanel, LeadsToAKeyWhereThereIsNone)
{
    PanelFixture f;
    auto& way = child<QPushButton>(f.panel, u"wishKey"_s);
    EXPECT_TRUE(way.isHidden());
    f.desk.setSigner(nullptr);
    ASSERT_TRUE(way.isVisible());
    QSignalSpy wished(&f.panel, &SignOffPanel::keyWished);
    way.click();
    EXPECT_EQ(wished.count(), 1);
}
