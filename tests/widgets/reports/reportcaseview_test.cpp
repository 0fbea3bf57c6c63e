#include "reports/reportcaseview.h"

#include "../matters/screentext.h"
#include "common/timetext.h"
#include "matters/jstfield.h"
#include "reportsscreen.h"
#include "support/feedsamples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString object = u"report:op-1:r1"_s;

struct Case : ::testing::Test, ReportsScreen {
    QString given;
    ReportCaseView view{ workspace, [this](const QString& passphrase) { given = passphrase; } };

    template <typename Widget> Widget& part(const QString& name)
    {
        return child<Widget>(view, name);
    }
    void open(const QString& member)
    {
        sitAs(member);
        focus.setObject(object);
        present(view, { 560, 1400 });
        emit book.stateChanged();
    }
    void choose(const QString& step)
    {
        auto& box = part<QComboBox>(u"reportStep"_s);
        box.setCurrentIndex(box.findData(step));
        emit box.activated(box.currentIndex());
    }
    QString chosen() { return part<QComboBox>(u"reportStep"_s).currentData().toString(); }
    bool isOpen() { return part<QWidget>(u"passphrase"_s).isVisible(); }
    QString problem() { return part<QLabel>(u"reportProblem"_s).text(); }
    /// Until the prompt is there, or the panel has said what is missing.
    bool hold()
    {
        part<QLabel>(u"reportProblem"_s).clear();
        return holdSpace(part<QWidget>(u"reportRecordButton"_s),
            [this] { return isOpen() || !problem().isEmpty(); });
    }
    /// Signs what stands there and takes it into the ledger.
    void sign()
    {
        QSignalSpy ready(&desk, &MatterDesk::submissionReady);
        QTest::keyClicks(&part<QLineEdit>(u"passphrase"_s), u"correct horse battery"_s);
        auto& confirm = part<QWidget>(u"confirmSignature"_s);
        confirm.setFocus();
        QTest::keyClick(&confirm, Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }));
        const auto submission = ready[0][0].value<Submission>();
        for (const Document& document : submission.documents)
            ASSERT_THAT(ledger.hub.documents->keep(document), Succeeds());
        ledger.clock.advance(std::chrono::seconds(1));
        const LedgerEntry entry = ledger.append(submission.envelope);
        EXPECT_EQ(entry.whyNot, QString());
        desk.settle(submission.payloadSha256, SubmissionState::Logged, {});
        sync();
    }
};

} // namespace

TEST_F(Case, ShowsBothTimesWhereItCameInTimeAndWasRecordedLate)
{
    const QString report = u"r1"_s;
    feed(object);
    dutyOf(report);
    const Instant limit = book.findReport(report)->quickLimit;
    ledger.clock.set(limit + std::chrono::hours(2));
    ReportStep quick;
    quick.reportId = report;
    quick.operatorId = u"op-1"_s;
    quick.step = u"quick"_s;
    quick.atS = limit.ms / 1000 - 3600; // by telephone, an hour before the limit
    sitAs(u"duty"_s);
    const LedgerEntry entry = log(desk.draftReport(quick, {}));
    open(u"duty"_s);
    EXPECT_TRUE(book.findReport(report)->quickOverdue);
    const QString clocks = part<QLabel>(u"reportClocks"_s).text();
    EXPECT_TRUE(clocks.contains(TimeText::dated({ quick.atS * 1000 }))) << clocks.toStdString();
    EXPECT_TRUE(clocks.contains(TimeText::dated(entry.time))) << clocks.toStdString();
    EXPECT_TRUE(clocks.contains(u"the flag follows the ledger"_s)) << clocks.toStdString();
}

TEST_F(Case, ShowsNothingUntilAReportIsChosen)
{
    present(view);
    EXPECT_TRUE(part<QLabel>(u"reportCaseEmpty"_s).isVisible());
    focus.setObject(u"incident--1"_s);
    EXPECT_TRUE(part<QLabel>(u"reportCaseEmpty"_s).isVisible());
    feed(object);
    focus.setObject(object);
    EXPECT_FALSE(part<QLabel>(u"reportCaseEmpty"_s).isVisible());
    EXPECT_TRUE(screenText(view).contains(u"nobody has taken this report up"_s));
}

TEST_F(Case, SaysHowEachClockIsCounted)
{
    dutyOf(u"r1"_s);
    open(u"duty"_s);
    const QString clocks = part<QLabel>(u"reportClocks"_s).text();
    EXPECT_TRUE(clocks.contains(u"Internal target: within 72 hours"_s)) << clocks.toStdString();
    EXPECT_TRUE(clocks.contains(u"Statutory (Reporting Order, Article 4(2))"_s));
    EXPECT_TRUE(clocks.contains(u"the end of day 30"_s));
    EXPECT_TRUE(clocks.contains(u"in doubt the earlier date"_s));
}

TEST_F(Case, ListsWhatWasRecordedByWhomAndWhatCountsForNothing)
{
    step(u"r1"_s, u"aware"_s);
    step(u"r1"_s, u"duty_check"_s, u"reportable"_s,
        { { u"event"_s, u"listed_event"_s }, { u"grounds"_s, u"届出のとおり"_s } });
    open(u"chair"_s);
    const QString recorded = part<QLabel>(u"reportRecorded"_s).text();
    EXPECT_TRUE(recorded.contains(u"Awareness"_s)) << recorded.toStdString();
    EXPECT_TRUE(recorded.contains(u"Duty check: Must be reported"_s));
    EXPECT_TRUE(recorded.contains(u"What happened: A listed event that may cause one"_s));
    EXPECT_TRUE(recorded.contains(u"Grounds: 届出のとおり"_s));
    EXPECT_FALSE(part<QWidget>(u"reportStepPanel"_s).isVisible()) << "the chair records no reports";
}

TEST_F(Case, AsksForTheDutyOfOperatorAndComputerAndRecordsTheGrounds)
{
    step(u"r1"_s, u"aware"_s);
    open(u"duty"_s);
    choose(u"duty_check"_s);
    part<QAbstractButton>(u"reportNow"_s).click();
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"reportComputer"_s).hasFocus());
    part<QLineEdit>(u"reportComputer"_s).setText(u"scada-1"_s);
    ASSERT_TRUE(hold());
    EXPECT_TRUE(problem().contains(u"all three questions"_s)) << problem().toStdString();
    part<QRadioButton>(u"designated_operator_yes"_s).setChecked(true);
    part<QRadioButton>(u"specified_computer_yes"_s).setChecked(true);
    part<QRadioButton>(u"event_neither"_s).setChecked(true);
    EXPECT_TRUE(part<QLabel>(u"dutyOutcome"_s).text().contains(u"Need not be reported"_s));
    part<QRadioButton>(u"event_specified_intrusion"_s).setChecked(true);
    EXPECT_TRUE(part<QLabel>(u"dutyOutcome"_s).text().contains(u"Must be reported"_s));
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"dutyGrounds"_s).hasFocus());
    part<QPlainTextEdit>(u"dutyGrounds"_s).setPlainText(u"届出の番号12"_s);
    ASSERT_TRUE(hold());
    ASSERT_TRUE(isOpen()) << problem().toStdString();
    sign();
    EXPECT_EQ(given, u"correct horse battery"_s);
    const ReportCase* report = book.findReport(u"r1"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->state, ReportState::QuickDue);
    EXPECT_EQ(report->computerId, u"scada-1"_s);
    EXPECT_EQ(book.record(*report, report->steps.back())->fields.size(), 4U);
    EXPECT_EQ(chosen(), u"quick"_s) << "the step that comes next";
}

TEST_F(Case, RecordsWhoReceivedThePromptReportAndWhatItIsLinkedWith)
{
    dutyOf(u"r1"_s);
    feed(object);
    feed(u"incident--1"_s, ItemKind::StixIncident);
    feed(u"indicator--1"_s, ItemKind::Indicator);
    open(u"duty"_s);
    EXPECT_EQ(chosen(), u"quick"_s);
    auto& links = part<QListWidget>(u"linkList"_s);
    ASSERT_EQ(links.count(), 1) << "neither the report itself nor what is no incident";
    links.item(0)->setCheckState(Qt::Checked);
    part<QAbstractButton>(u"reportNow"_s).click();
    ASSERT_TRUE(hold());
    EXPECT_TRUE(part<QWidget>(u"reportForm"_s).hasFocus());
    part<QComboBox>(u"reportForm"_s).setCurrentIndex(2);
    ASSERT_TRUE(hold());
    EXPECT_TRUE(problem().contains(u"who received"_s)) << problem().toStdString();
    part<QCheckBox>(u"recipient_pm"_s).setChecked(true);
    part<QCheckBox>(u"recipient_jurisdiction_minister"_s).setChecked(true);
    part<QComboBox>(u"reportConsent"_s).setCurrentIndex(1);
    ASSERT_TRUE(hold());
    ASSERT_TRUE(isOpen()) << problem().toStdString();
    sign();
    const ReportCase* report = book.findReport(u"r1"_s);
    EXPECT_EQ(report->state, ReportState::QuickSent);
    EXPECT_EQ(report->recipients, (QStringList{ u"jurisdiction_minister"_s, u"pm"_s }));
    EXPECT_EQ(report->consent, u"yes"_s);
    EXPECT_EQ(report->form, 2);
    EXPECT_EQ(report->incidents, QStringList{ u"incident--1"_s });
}

TEST_F(Case, SaysWhatTheRulesRefuseAndPointsAtIt)
{
    feed(object);
    open(u"duty"_s);
    EXPECT_EQ(chosen(), u"aware"_s);
    part<JstField>(u"reportAt"_s).setInstant(ledger.clock.now() + std::chrono::hours(2));
    ASSERT_TRUE(hold());
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(problem().contains(u"lies in the future"_s)) << problem().toStdString();
    EXPECT_TRUE(part<QWidget>(u"reportAt"_s).hasFocus());
    choose(u"detail"_s);
    EXPECT_FALSE(part<QWidget>(u"reportRecordButton"_s).isVisible());
    EXPECT_FALSE(part<QLabel>(u"reportObstacle"_s).text().isEmpty());
}

TEST_F(Case, TakesTimeComputerAndFormFromWhatTheOperatorSent)
{
    body = feedSample(u"report/detailed-report.json"_s);
    feed(object);
    open(u"duty"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QWidget>(u"reportAsReported"_s).isVisible(); }));
    EXPECT_FALSE(part<QLineEdit>(u"reportComputer"_s).text().isEmpty());
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return screenText(view).contains(u"3 Overview of the event"_s); }));
    part<QAbstractButton>(u"reportAsReported"_s).click();
    EXPECT_TRUE(part<JstField>(u"reportAt"_s).instant().isKnown());
}

TEST_F(Case, RecordsNothingWhileTheScreenShowsAFixedTime)
{
    feed(object);
    open(u"duty"_s);
    clock.fixAt(ledger.clock.now());
    EXPECT_FALSE(part<QWidget>(u"reportRecordButton"_s).isVisible());
    EXPECT_TRUE(part<QLabel>(u"reportObstacle"_s).text().contains(u"fixed time"_s));
}

TEST_F(Case, NamesEveryControl)
{
    dutyOf(u"r1"_s);
    open(u"duty"_s);
    for (const QString& step : { u"aware"_s, u"duty_check"_s, u"quick"_s }) {
        choose(step);
        for (const QWidget* widget : view.findChildren<QWidget*>()) {
            const bool isStop = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
            if (!isStop || widget->objectName().startsWith(u"qt_"_s))
                continue;
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
        }
    }
}
