#include "matters/steppanel.h"

#include "matters/jstfield.h"
#include "matters/matterpane.h"
#include "screentext.h"
#include "support/lanefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

struct RecordingPanel : ::testing::Test, LaneFixture {
    QString given;
    StepPanel panel{ workspace, [this](const QString& passphrase) { given = passphrase; } };
    QSignalSpy wished{ &panel, &StepPanel::stepRequested };

    void sit(const QString& member, bool isAbroad = false, std::optional<StepKind> last = {})
    {
        put(measure(id, isAbroad));
        if (last)
            upTo(id, *last);
        sitAs(member);
        panel.showMatter(id);
        present(panel, { 520, 900 });
    }
    template <typename Widget> Widget& part(const QString& name)
    {
        return child<Widget>(panel, name);
    }
    bool isOpen() { return part<QWidget>(u"passphrase"_s).isVisible(); }
    QString problem() { return part<QLabel>(u"stepProblem"_s).text(); }
    void now() { part<QAbstractButton>(u"stepNow"_s).click(); }
    void write(const QString& field)
    {
        part<QPlainTextEdit>(u"record_"_s + field).setPlainText(u"記載\n二行目"_s);
    }
    /// Until the prompt is there, or the keyboard is where something is missing.
    bool hold(const QString& name = u"recordButton"_s)
    {
        auto& button = part<QWidget>(name);
        return holdSpace(button, [&] { return isOpen() || !button.hasFocus(); });
    }
    StepWish signedWish()
    {
        QTest::keyClicks(&part<QLineEdit>(u"passphrase"_s), u"correct horse battery"_s);
        QTest::keyClicks(&part<QLineEdit>(u"lastDigits"_s), u"0001"_s);
        auto& confirm = part<QWidget>(u"confirmSignature"_s);
        confirm.setFocus();
        QTest::keyClick(&confirm, Qt::Key_Space);
        return wished.value(0).value(1).value<StepWish>();
    }
};

} // namespace

TEST_F(RecordingPanel, IsOnlyThereForWhoseOfficeHasAStep)
{
    sit(u"duty"_s);
    EXPECT_TRUE(panel.isVisible());
    sitAs(u"a"_s);
    EXPECT_FALSE(panel.isVisible());
}

TEST_F(RecordingPanel, ChoosesNothingBeforehand)
{
    sit(u"duty"_s);
    EXPECT_FALSE(part<QRadioButton>(u"outcome_met"_s).isChecked());
    EXPECT_FALSE(part<QRadioButton>(u"outcome_not_met"_s).isChecked());
    EXPECT_TRUE(part<JstField>(u"stepAt"_s).text().isEmpty());
}

TEST_F(RecordingPanel, PutsTheKeyboardWhereSomethingIsMissing)
{
    sit(u"duty"_s);
    ASSERT_TRUE(hold());
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(part<QWidget>(u"outcome_met"_s).hasFocus());
    part<QRadioButton>(u"outcome_met"_s).setChecked(true);
    part<JstField>(u"stepAt"_s).setText(u"yesterday"_s);
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"stepAt"_s).hasFocus());
    now();
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"record_legal_test"_s).hasFocus());
    EXPECT_TRUE(problem().contains(u"Finding on the legal requirements"_s))
        << problem().toStdString();
    EXPECT_EQ(wished.count(), 0);
}

TEST_F(RecordingPanel, SaysWhatTheRulesRefuseAndPointsAtIt)
{
    sit(u"duty"_s);
    part<QRadioButton>(u"outcome_met"_s).setChecked(true);
    part<JstField>(u"stepAt"_s).setInstant(ledger.clock.now() + std::chrono::hours(2));
    write(u"legal_test"_s);
    ASSERT_TRUE(hold());
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(problem().contains(u"lies in the future"_s)) << problem().toStdString();
    EXPECT_TRUE(part<QWidget>(u"stepAt"_s).hasFocus());
}

TEST_F(RecordingPanel, RecordsWithTheKeyboardAlone)
{
    sit(u"duty"_s);
    auto& met = part<QRadioButton>(u"outcome_met"_s);
    met.setFocus();
    QTest::keyClick(&met, Qt::Key_Space);
    now();
    auto& text = part<QPlainTextEdit>(u"record_legal_test"_s);
    text.setFocus();
    QTest::keyClicks(&text, u"All conditions hold"_s);
    QTest::keyClick(&text, Qt::Key_Tab);
    EXPECT_FALSE(text.hasFocus()) << "Tab leads on and is no part of the record";
    ASSERT_TRUE(hold());
    ASSERT_TRUE(isOpen());
    EXPECT_FALSE(text.isEnabled()) << "what is signed does not change any more";
    const StepWish wish = signedWish();
    EXPECT_EQ(given, u"correct horse battery"_s);
    EXPECT_EQ(wish.verb, Verb::Consent);
    EXPECT_EQ(wish.facts.outcome, u"met"_s);
    EXPECT_GT(wish.facts.atS, 0);
    ASSERT_EQ(wish.record.size(), 1U);
    EXPECT_EQ(wish.record.front().second, u"All conditions hold"_s);
}

TEST_F(RecordingPanel, LeadsTheKeyboardDownTheScreen)
{
    sit(u"duty"_s);
    const QStringList order = keyboardOrder(panel);
    const QStringList expected{ u"outcome_met"_s, u"stepAt"_s, u"stepNow"_s, u"record_legal_test"_s,
        u"recordButton"_s }; // of the outcomes one; arrows lead on
    QStringList shown = order;
    shown.removeIf([&](const QString& name) { return !expected.contains(name); });
    EXPECT_EQ(shown, expected) << order.join(u' ').toStdString();
}

TEST_F(RecordingPanel, GivesTheCommissionTwoEqualButtons)
{
    sit(u"k1"_s, false, StepKind::Requirements);
    auto& approve = part<QAbstractButton>(u"recordButton"_s);
    auto& deny = part<QAbstractButton>(u"denyButton"_s);
    EXPECT_EQ(approve.text(), u"Approve matter 2026-0001"_s);
    EXPECT_EQ(deny.text(), u"Do not approve matter 2026-0001"_s);
    EXPECT_EQ(approve.size(), deny.size());
    for (const QString& field : { u"decision_no"_s, u"decision_reasons"_s, u"conditions"_s })
        write(field);
    now();
    ASSERT_TRUE(hold(u"denyButton"_s)); // asks for neither methods nor a period
    ASSERT_TRUE(isOpen()) << problem().toStdString();
    const StepWish wish = signedWish();
    EXPECT_EQ(wish.verb, Verb::Deny);
    EXPECT_TRUE(wish.facts.methods.isEmpty());
    EXPECT_EQ(wish.facts.validUntilS, 0);
}

TEST_F(RecordingPanel, AsksAnApprovalForItsPeriodAndMethods)
{
    sit(u"k1"_s, false, StepKind::Requirements);
    for (const QString& field : { u"decision_no"_s, u"decision_reasons"_s, u"conditions"_s })
        write(field);
    now();
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"stepUntil"_s).hasFocus());
    part<JstField>(u"stepUntil"_s).setInstant(ledger.clock.now() + std::chrono::hours(48));
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"method_block_attacker"_s).hasFocus());
    part<QCheckBox>(u"method_block_attacker"_s).setChecked(true);
    ASSERT_TRUE(hold());
    ASSERT_TRUE(isOpen()) << problem().toStdString();
    const StepWish wish = signedWish();
    EXPECT_EQ(wish.verb, Verb::Approve);
    EXPECT_EQ(wish.facts.methods, QStringList{ u"block_attacker"_s });
}

TEST_F(RecordingPanel, NamesADesignatedOfficerInTheCommand)
{
    sit(u"commander"_s, false, StepKind::Approval);
    EXPECT_FALSE(part<QWidget>(u"recordButton"_s).isVisible());
    EXPECT_FALSE(part<QLabel>(u"stepObstacle"_s).text().isEmpty()); // the council has not answered
    councilSignsOff(id);
    sitAs(u"commander"_s);
    ASSERT_TRUE(part<QWidget>(u"recordButton"_s).isVisible());
    auto& officer = part<QComboBox>(u"stepOfficer"_s);
    EXPECT_TRUE(officer.currentData().toString().isEmpty());
    EXPECT_GE(officer.findData(u"officer"_s), 1);
    EXPECT_EQ(officer.findData(u"duty"_s), -1);
}

TEST_F(RecordingPanel, AsksForTheWholeRecordOnlyWhenTheExecutionIsOver)
{
    sit(u"officer"_s, false, StepKind::Command);
    part<QRadioButton>(u"outcome_started"_s).setChecked(true);
    EXPECT_FALSE(part<QWidget>(u"stepTargets"_s).isVisible());
    EXPECT_FALSE(part<QWidget>(u"record_effect"_s).isVisible());
    part<QRadioButton>(u"outcome_ended"_s).setChecked(true);
    EXPECT_TRUE(part<QWidget>(u"stepTargets"_s).isVisible());
    EXPECT_TRUE(part<QWidget>(u"record_effect"_s).isVisible());
}

TEST_F(RecordingPanel, KeepsWhatWasWrittenWhenTheMatterMoves)
{
    sit(u"mofa"_s, true, StepKind::NscReview);
    write(u"fm_opinion"_s);
    answer(u"a"_s, id, Verb::SignOff);
    sitAs(u"mofa"_s);
    EXPECT_EQ(part<QPlainTextEdit>(u"record_fm_opinion"_s).toPlainText(), u"記載\n二行目"_s);
}

TEST_F(RecordingPanel, IsClosedWhileTheScreenShowsAFixedTime)
{
    sit(u"duty"_s);
    clock.fixAt(ledger.clock.now());
    EXPECT_FALSE(part<QWidget>(u"recordButton"_s).isVisible());
    EXPECT_TRUE(part<QLabel>(u"stepObstacle"_s).text().contains(u"fixed time"_s));
}

TEST_F(RecordingPanel, NamesEveryControl)
{
    sit(u"officer"_s, false, StepKind::Command);
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        if (!isStop || widget->objectName().startsWith(u"qt_"_s))
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST(StepRecording, ReachesTheLaneAsItsOwnRow)
{
    LaneFixture f;
    f.put(f.measure(id));
    f.sitAs(u"duty"_s);
    MatterPane pane(
        f.workspace, [](const QString&) {}, Qt::Horizontal);
    pane.showMatter(id);
    present(pane);
    auto& panel = child<StepPanel>(pane, u"stepPanel"_s);
    emit panel.stepRequested(id, f.wish(id, StepKind::Requirements));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.desk.submissions().empty(); }));
    EXPECT_TRUE(screenText(panel).contains(u"on its way to the ledger"_s))
        << screenText(panel).toStdString();
}

TEST_F(RecordingPanel, KeepsWhatIsWrittenUntilItIsSigned)
{
    const QTemporaryDir folder;
    const QString drafts = folder.filePath(u"steps"_s);
    panel.setDrafts(KeptDrafts(drafts));
    sit(u"duty"_s);
    part<QRadioButton>(u"outcome_met"_s).setChecked(true);
    write(u"legal_test"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QDir(drafts).isEmpty(); }, 5000));
    {
        StepPanel again(workspace, [](const QString&) {});
        again.setDrafts(KeptDrafts(drafts));
        again.showMatter(id);
        EXPECT_TRUE(child<QRadioButton>(again, u"outcome_met"_s).isChecked());
        EXPECT_EQ(
            child<QPlainTextEdit>(again, u"record_legal_test"_s).toPlainText(), u"記載\n二行目"_s);
        EXPECT_FALSE(child<QLabel>(again, u"keptStep"_s).isHidden());
    }
    panel.signingDone();
    EXPECT_TRUE(QDir(drafts).entryList(QDir::Files).isEmpty());
    EXPECT_TRUE(part<QPlainTextEdit>(u"record_legal_test"_s).toPlainText().isEmpty());
}

TEST_F(RecordingPanel, AsksForTheSpecialReasonWithTheCommandOfAnUrgentActAlone)
{
    sit(u"commander"_s, false, StepKind::Approval);
    EXPECT_EQ(panel.findChild<QWidget*>(u"record_special_reason"_s), nullptr);
    put(urgentMeasure(u"U-2026-0001"_s));
    sitAs(u"commander"_s);
    panel.showMatter(u"U-2026-0001"_s);
    EXPECT_NE(panel.findChild<QWidget*>(u"record_special_reason"_s), nullptr);
}
