#include "matters/decisionsplace.h"

#include "matters/mattersheetview.h"
#include "matters/sheetdifference.h"
#include "matters/sheetform.h"
#include "matters/signedpaperpanel.h"
#include "matters/targeteditor.h"
#include "matters/targettable.h"
#include "matters/putmatterpanel.h"
#include "matters/urgentform.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct MeasureFixture : CouncilFixture {
    FakeDialogs dialogs;
    DecisionsPlace place{ workspace, [](const QString&) {}, dialogs };
    QWidget& panel = child<QWidget>(place, u"putMatterPanel"_s);
    SheetForm& form = child<SheetForm>(place, u"sheetForm"_s);

    MeasureFixture() { desk.setSigner(keys.at(u"m-officer"_s).get()); }

    void choose(const QString& name, const QVariant& value)
    {
        auto& choice = child<QComboBox>(form, name);
        choice.setCurrentIndex(choice.findData(value));
    }
    void write(const QString& name, const QString& text)
    {
        child<QPlainTextEdit>(form, name).setPlainText(text);
    }
    void fillMeasure()
    {
        place.putMatter();
        choose(u"matterKind"_s, u"neutralise"_s);
        choose(u"matterBasis"_s, u"pdea-6-2"_s);
        child<QLineEdit>(form, u"titleJa"_s).setText(u"指令サーバの無害化"_s);
        child<QLineEdit>(form, u"titleEn"_s).setText(u"Neutralise command servers"_s);
        write(u"whatJa"_s, u"停止する。"_s);
        write(u"whyJa"_s, u"被害が続く。"_s);
        child<TargetEditor>(form, u"targetEditor"_s)
            .addLines(
                u"192.0.2.10\tHost A\tjp\tB2\tC2 seen\n203.0.113.5,,,C3,in the configuration"_s);
        child<QCheckBox>(form, u"applied_stop_program"_s).setChecked(true);
        choose(u"matterOfficer"_s, u"m-officer"_s);
        for (const char* field :
            { "harm_communication", "suspected_harm", "urgency", "necessity", "server_location" })
            write(u"record_%1Ja"_s.arg(QLatin1StringView(field)), u"記載"_s);
    }
    QString obstacle() { return child<QLabel>(panel, u"whyNotPut"_s).text(); }
    bool canPut() { return child<QWidget>(panel, u"putButton"_s).isEnabled(); }
    /// Holds the button, gives the digits and the passphrase, and lets the hub order it.
    void signIn(QWidget& inside)
    {
        const auto before = desk.submissions().size();
        auto& passphrase = child<QLineEdit>(inside, u"passphrase"_s);
        ASSERT_TRUE(holdSpace(
            child<QWidget>(inside, u"putButton"_s), [&] { return passphrase.isVisible(); }));
        QTest::keyClicks(&passphrase, u"correct horse battery"_s);
        auto& digits = child<QLineEdit>(inside, u"lastDigits"_s);
        if (digits.isVisible())
            QTest::keyClicks(&digits, number.right(4));
        QTest::keyClick(&child<QWidget>(inside, u"confirmSignature"_s), Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk.submissions().size() > before; }));
        deliver();
    }
    QString number;
};

} // namespace

TEST(MeasureForm, PutsAMeasureWithCountedTargetsAndItsRecord)
{
    MeasureFixture f;
    present(f.place, { 1280, 800 });
    f.fillMeasure();
    ASSERT_EQ(f.obstacle(), QString());
    f.number = f.desk.nextMatterId();
    f.signIn(f.panel);
    const Matter* matter = f.book.find(f.number);
    ASSERT_NE(matter, nullptr);
    EXPECT_EQ(matter->scope.targets, 2);
    EXPECT_EQ(matter->scope.abroad, 1); // unknown is abroad
    EXPECT_EQ(matter->scope.methods, QStringList{ u"stop_program"_s });
    EXPECT_EQ(matter->officer, u"m-officer"_s);
}

TEST(MeasureForm, SaysWhatThePathAsksForBeforeAnythingIsWritten)
{
    MeasureFixture f;
    f.place.putMatter();
    f.choose(u"matterKind"_s, u"neutralise"_s);
    f.choose(u"matterBasis"_s, u"pdea-6-2"_s);
    const QString path = child<QLabel>(f.form, u"pathFacts"_s).text();
    EXPECT_TRUE(path.contains(u"You cannot approve your own request."_s));
    EXPECT_TRUE(path.contains(u"not within its power"_s));
    EXPECT_TRUE(path.contains(u"needed if a target is or may be outside Japan"_s))
        << path.toStdString();
}

TEST(MeasureForm, LeadsToWhatIsMissing)
{
    MeasureFixture f;
    present(f.place, { 1280, 800 });
    f.fillMeasure();
    f.write(u"record_urgencyJa"_s, {});
    EXPECT_TRUE(f.obstacle().contains(u"Urgent necessity"_s)) << f.obstacle().toStdString();
    EXPECT_FALSE(f.canPut());
    child<QPushButton>(f.panel, u"goToMissing"_s).click();
    EXPECT_TRUE(child<QWidget>(f.form, u"record_urgencyJa"_s).hasFocus());
}

TEST(MeasureForm, AsksForMethodOfficerAndGradeOfEveryTarget)
{
    MeasureFixture f;
    f.fillMeasure();
    child<QCheckBox>(f.form, u"applied_stop_program"_s).setChecked(false);
    EXPECT_EQ(f.obstacle(), u"Choose at least one method."_s);
    child<QCheckBox>(f.form, u"applied_stop_program"_s).setChecked(true);
    f.choose(u"matterOfficer"_s, QString());
    EXPECT_EQ(f.obstacle(), u"Choose the designated officer."_s);
    f.choose(u"matterOfficer"_s, u"m-officer"_s);
    child<TargetEditor>(f.form, u"targetEditor"_s).addLines(u"198.51.100.9"_s);
    EXPECT_TRUE(f.obstacle().contains(u"target 3"_s)) << f.obstacle().toStdString();
}

TEST(MeasureForm, KeepsWhatIsWrittenInTheDataFolderUntilItIsSigned)
{
    MeasureFixture f;
    const QString drafts = f.folder.filePath(u"drafts"_s);
    f.place.setDraftFolder(drafts);
    present(f.place, { 1280, 800 });
    f.fillMeasure();
    const MatterSheet written = f.form.sheet();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QDir(drafts).isEmpty(); }, 5000));
    {
        DecisionsPlace again(
            f.workspace, [](const QString&) {}, f.dialogs);
        again.setDraftFolder(drafts);
        again.putMatter();
        EXPECT_EQ(child<SheetForm>(again, u"sheetForm"_s).sheet(), written);
        EXPECT_FALSE(child<QLabel>(again, u"keptDraft"_s).isHidden());
    }
    f.number = f.desk.nextMatterId();
    f.signIn(f.panel);
    EXPECT_TRUE(QDir(drafts).entryList(QDir::Files).isEmpty());
}

TEST(MeasureForm, CarriesWhatIsWrittenToAnotherKindUnlessADraftWaitsThere)
{
    MeasureFixture f;
    f.place.setDraftFolder(f.folder.filePath(u"drafts"_s));
    f.fillMeasure();
    f.choose(u"matterKind"_s, u"escalate"_s);
    EXPECT_EQ(child<QLineEdit>(f.form, u"titleEn"_s).text(), u"Neutralise command servers"_s);
    child<QLineEdit>(f.form, u"titleEn"_s).setText(u"Raise"_s);
    KeptDrafts(f.folder.filePath(u"drafts"_s))
        .keep(u"comm_protection"_s, { { u"titleEn"_s, u"Protect"_s } });
    f.choose(u"matterKind"_s, u"comm_protection"_s);
    EXPECT_EQ(child<QLineEdit>(f.form, u"titleEn"_s).text(), u"Protect"_s);
    f.choose(u"matterKind"_s, u"escalate"_s);
    EXPECT_EQ(child<QLineEdit>(f.form, u"titleEn"_s).text(), u"Raise"_s);
}

TEST(Amendment, OpensFilledAndShowsWhatChangesFieldByField)
{
    MeasureFixture f;
    present(f.place, { 1280, 800 });
    f.put(f.measure(u"2026-0147"_s), u"m-officer"_s);
    f.mark(u"2026-0147"_s, u"m-chair"_s, u"chair"_s, Verb::SignOff);
    f.focus.setMatter(u"2026-0147"_s);
    ASSERT_FALSE(child<QWidget>(f.place, u"amendMatter"_s).isHidden());
    f.place.amendMatter();
    EXPECT_EQ(f.form.sheet(), f.measure(u"2026-0147"_s));
    EXPECT_EQ(f.obstacle(), u"Nothing is changed yet."_s);
    child<QLineEdit>(f.form, u"titleEn"_s).setText(u"Stop three command servers"_s);
    const auto shown = [&](const QString& text) {
        return QTest::qWaitFor(
            [&] { return screenText(child<QWidget>(f.panel, u"sheetChanges"_s)).contains(text); });
    };
    EXPECT_TRUE(shown(u"Neutralise three command servers"_s));
    EXPECT_TRUE(shown(u"Stop three command servers"_s));
    EXPECT_TRUE(child<QLabel>(f.panel, u"putConsequence"_s).text().contains(u"1 mark"_s));
    f.number = u"2026-0147"_s;
    f.signIn(f.panel);
    const Matter* matter = f.book.find(u"2026-0147"_s);
    ASSERT_NE(matter, nullptr);
    EXPECT_EQ(matter->version, 2);
    EXPECT_FALSE(matter->marks.front().counts);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    const QString text = screenText(view);
    EXPECT_TRUE(text.contains(u"Version 2: what changed since version 1"_s)) << text.toStdString();
    EXPECT_TRUE(
        text.contains(u"Before: 指令サーバ3台の無害化\nNeutralise three command servers"_s));
}

TEST(Amendment, RefusesMoreTargetsAndStartsANewApplicationWithTheSameContent)
{
    MeasureFixture f;
    f.put(f.measure(u"2026-0147"_s), u"m-officer"_s);
    f.focus.setMatter(u"2026-0147"_s);
    f.place.amendMatter();
    child<TargetEditor>(f.form, u"targetEditor"_s).addLines(u"198.51.100.99,Host D,NL,B2,seen"_s);
    EXPECT_TRUE(f.obstacle().contains(u"new application"_s));
    auto& asNew = child<QPushButton>(f.form, u"putAsNew"_s);
    ASSERT_FALSE(asNew.isHidden());
    asNew.click();
    EXPECT_EQ(f.form.amended(), nullptr);
    EXPECT_NE(f.form.sheet().matterId, u"2026-0147"_s);
    EXPECT_EQ(f.form.sheet().targets.size(), 4U);
    EXPECT_EQ(f.obstacle(), QString());
}

TEST(Amendment, AnotherTargetInTheSamePlaceIsGrowthToo)
{
    CouncilFixture f;
    const MatterSheet before = f.measure(u"2026-0147"_s);
    MatterSheet after = before;
    after.targets.pop_back();
    EXPECT_FALSE(SheetDifference::grows(before, after));
    after.targets.front().address = u"192.0.2.200"_s;
    EXPECT_TRUE(SheetDifference::grows(before, after));
    after = before;
    after.methods = { u"config_change"_s };
    EXPECT_TRUE(SheetDifference::grows(before, after));
}

TEST(Amendment, IsOfferedToNobodyElse)
{
    MeasureFixture f;
    f.put(f.measure(u"2026-0147"_s), u"m-officer"_s);
    f.desk.setSigner(f.keys.at(u"m-self"_s).get());
    f.focus.setMatter(u"2026-0147"_s);
    EXPECT_TRUE(child<QWidget>(f.place, u"amendMatter"_s).isHidden());
}

TEST(UrgentForm, DeclaresWithGroundScopeAndOfficerAlone)
{
    MeasureFixture f;
    present(f.place, { 1280, 800 });
    QTest::keyClick(&f.place, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto& panel = child<QWidget>(f.place, u"urgentPanel"_s);
    auto& form = child<UrgentForm>(panel, u"urgentForm"_s);
    ASSERT_TRUE(panel.isVisible());
    auto& ground = child<QComboBox>(form, u"urgentGround"_s);
    ground.setCurrentIndex(ground.findData(u"attack_in_progress"_s));
    child<TargetEditor>(form, u"targetEditor"_s).addLines(u"203.0.113.5"_s);
    child<QCheckBox>(form, u"applied_block_attacker"_s).setChecked(true);
    auto& officer = child<QComboBox>(form, u"matterOfficer"_s);
    officer.setCurrentIndex(officer.findData(u"m-officer"_s));
    ASSERT_EQ(child<QLabel>(panel, u"whyNotPut"_s).text(), QString());
    const QString said = child<QLabel>(panel, u"putConsequence"_s).text();
    EXPECT_TRUE(said.contains(u"every screen counts up"_s));
    EXPECT_TRUE(said.contains(u"Foreign Minister must be consulted"_s)) << said.toStdString();
    f.number = f.desk.nextUrgentId();
    f.signIn(panel);
    const Matter* matter = f.book.find(f.number);
    ASSERT_NE(matter, nullptr);
    EXPECT_TRUE(matter->isUrgent());
    EXPECT_EQ(matter->ground, u"attack_in_progress"_s);
    EXPECT_TRUE(matter->declared.isKnown());
    MatterSheetView view(f.workspace);
    view.showMatter(f.number);
    EXPECT_TRUE(view.reading().isSound());
    EXPECT_TRUE(screenText(view).contains(u"Ground of the urgent act"_s));
}

TEST(UrgentForm, LeadsTheKeyboardThroughItsFieldsAsTheyStand)
{
    MeasureFixture f;
    f.place.declareUrgent();
    QStringList stops;
    QWidget* first = &child<QWidget>(f.place, u"urgentGround"_s);
    for (QWidget* next = first->nextInFocusChain(); next != first;
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus)
            stops.append(next->objectName());
    }
    qsizetype last = -1;
    for (const QString& name : { u"addTarget"_s, u"applied_stop_program"_s,
             u"concern_national_security"_s, u"matterOfficer"_s, u"urgentDeclared"_s }) {
        EXPECT_GT(stops.indexOf(name), last)
            << name.toStdString() << " in " << stops.join(u' ').toStdString();
        last = stops.indexOf(name);
    }
}

TEST(UrgentForm, IsReachedByItsKeyFromEveryPlace)
{
    MeasureFixture f;
    QMainWindow window;
    auto* elsewhere = new QLineEdit(&window);
    window.setCentralWidget(elsewhere);
    window.menuBar()->addMenu(u"Decisions"_s)->addActions(f.place.menuActions());
    present(window);
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(child<QWidget>(f.place, u"urgentPanel"_s).isHidden());
}

TEST(UrgentForm, RefusesADeclarationInTheFuture)
{
    MeasureFixture f;
    f.place.declareUrgent();
    auto& form = child<UrgentForm>(f.place, u"urgentForm"_s);
    auto& declared = child<QLineEdit>(form, u"urgentDeclared"_s);
    declared.setText(u"2099-01-01 00:00"_s);
    declared.setModified(true);
    child<TargetEditor>(form, u"targetEditor"_s).addLines(u"203.0.113.5"_s);
    child<QCheckBox>(form, u"applied_block_attacker"_s).setChecked(true);
    for (const auto& [name, word] : { std::pair(u"urgentGround"_s, u"attack_in_progress"_s),
             std::pair(u"matterOfficer"_s, u"m-officer"_s) }) {
        auto& choice = child<QComboBox>(form, name);
        choice.setCurrentIndex(choice.findData(word));
    }
    EXPECT_EQ(form.gap().sentence, u"The declaration lies in the future."_s);
}

TEST(MatterSheetView, ShowsEveryFieldOfAMeasure)
{
    CouncilFixture f;
    f.put(f.measure(u"2026-0147"_s), u"m-officer"_s);
    MatterSheetView view(f.workspace);
    view.showMatter(u"2026-0147"_s);
    const QString text = screenText(view);
    for (const char* part : { "Suspected harm", "Entry for a test", "Stop the program", "Officer",
             "Foreign Minister must be consulted" })
        EXPECT_TRUE(text.contains(QLatin1StringView(part))) << part << '\n' << text.toStdString();
}

TEST(SignedPaperPanel, CarriesAStatementFromOneConsoleToAnother)
{
    MeasureFixture f;
    present(f.place, { 1280, 800 });
    f.put(f.measure(u"2026-0147"_s), u"m-officer"_s);
    f.desk.setSigner(f.keys.at(u"m-self"_s).get());
    f.desk.sign(*f.desk.draftMark(u"2026-0147"_s, Verb::SignOff, {}, {}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.desk.submissions().empty(); }));
    f.place.showPapers();
    auto& panel = child<QWidget>(f.place, u"signedPaperPanel"_s);
    child<QListWidget>(panel, u"waitingStatements"_s).setCurrentRow(0);
    f.dialogs.answer = f.folder.filePath(u"paper.json"_s);
    child<QPushButton>(panel, u"saveSignedPaper"_s).click();
    EXPECT_TRUE(QFile::exists(f.dialogs.answer));

    MatterDesk other{ f.book, f.time };
    Workspace elsewhere{ f.picture, f.feeds, f.book, other, f.clock, f.focus, {}, {} };
    SignedPaperPanel there(elsewhere, f.dialogs);
    there.openFile();
    const QString verdict = child<QLabel>(there, u"signedPaperVerdict"_s).text();
    auto& send = child<QPushButton>(there, u"sendSignedPaper"_s);
    ASSERT_TRUE(send.isEnabled()) << verdict.toStdString();
    EXPECT_TRUE(child<QLabel>(there, u"signedPaperSays"_s).text().contains(u"2026-0147"_s));
    EXPECT_TRUE(other.submissions().empty()); // nothing is sent by opening it
    send.click();
    ASSERT_EQ(other.submissions().size(), 1U);
    EXPECT_EQ(other.submissions().front().envelope, f.desk.submissions().front().envelope);
    EXPECT_TRUE(send.isHidden());
}

TEST(SignedPaperPanel, SaysWhyAFileIsNoStatement)
{
    MeasureFixture f;
    QFile file(f.folder.filePath(u"other.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    f.dialogs.answer = file.fileName();
    SignedPaperPanel panel(f.workspace, f.dialogs);
    panel.openFile();
    EXPECT_FALSE(child<QPushButton>(panel, u"sendSignedPaper"_s).isEnabled());
    EXPECT_TRUE(
        child<QLabel>(panel, u"signedPaperVerdict"_s).text().contains(u"no signed statement"_s));
}

TEST(TargetEditor, TreatsUnknownAndDoubtfulLocationsAsOutsideJapan)
{
    TargetEditor editor;
    editor.addLines(u"192.0.2.1\ta\tJP\tB2\tx\n192.0.2.2\tb\tJP\tB5\tx\n192.0.2.3\tc\t\tB2\tx\n"
                    "192.0.2.4\td\tNL\tA1\tx"_s);
    const auto targets = editor.targets();
    ASSERT_EQ(targets.size(), 4U);
    EXPECT_EQ(targets[3].country, u"NL"_s);
    EXPECT_EQ(child<QLabel>(editor, u"targetCount"_s).text(), TargetTable::countText(targets));
    EXPECT_TRUE(TargetTable::countText(targets).contains(
        u"1 in Japan, 1 outside Japan, 2 with unknown location"_s));
    EXPECT_TRUE(child<QLabel>(editor, u"targetConsultation"_s).text().contains(u"3 target"_s))
        << child<QLabel>(editor, u"targetConsultation"_s).text().toStdString();
    EXPECT_TRUE(TargetTable::placeText(targets[1]).contains(u"not for certain"_s));
}

TEST(TargetEditor, TakesNoMoreThanAListHolds)
{
    TargetEditor editor;
    editor.addLines(u"192.0.2.1\n"_s.repeated(150));
    EXPECT_EQ(editor.targets().size(), 100U);
}

TEST(UrgentForm, KeepsWhatIsWrittenUntilItIsDeclared)
{
    MeasureFixture f;
    const QString drafts = f.folder.filePath(u"drafts"_s);
    f.place.setDraftFolder(drafts);
    present(f.place, { 1280, 800 });
    f.place.declareUrgent();
    auto& form = child<UrgentForm>(f.place, u"urgentForm"_s);
    auto& ground = child<QComboBox>(form, u"urgentGround"_s);
    ground.setCurrentIndex(ground.findData(u"attack_in_progress"_s));
    child<TargetEditor>(form, u"targetEditor"_s).addLines(u"192.0.2.10\tHost A\tjp\tB2\tC2"_s);
    const MatterSheet written = form.sheet();
    ASSERT_EQ(written.targets.size(), 1U);
    const QDir kept(drafts + u"/urgent"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !kept.isEmpty(); }, 5000));
    {
        DecisionsPlace again(
            f.workspace, [](const QString&) {}, f.dialogs);
        again.setDraftFolder(drafts);
        again.declareUrgent();
        const MatterSheet back = child<UrgentForm>(again, u"urgentForm"_s).sheet();
        EXPECT_EQ(back.ground, written.ground);
        EXPECT_EQ(back.targets, written.targets);
        EXPECT_FALSE(child<QLabel>(again, u"keptUrgent"_s).isHidden());
    }
    form.clear();
    EXPECT_TRUE(kept.entryList(QDir::Files).isEmpty());
    EXPECT_TRUE(child<QLabel>(form, u"keptUrgent"_s).isHidden());
}

namespace {

/// A form whose sheet is given.
class GivenForm : public MatterForm {
public:
    using MatterForm::MatterForm;
    void start() override { }
    void clear() override { }
    MatterSheet sheet() const override { return given; }
    FormGap gap() const override { return {}; }
    QString act() const override { return u"Put"_s; }

    MatterSheet given;
};

} // namespace

TEST(PutMatter, SaysOfTooMuchEvidenceWhileItIsAdded)
{
    MeasureFixture f;
    auto* form = new GivenForm;
    PutMatterPanel panel(
        f.workspace, [](const QString&) {}, form);
    form->given = f.measure(f.desk.nextUrgentId());
    form->given.ground = u"attack_in_progress"_s;
    form->given.declared = Instant{ f.time.now().ms / 1000 * 1000 };
    const auto& why = child<QLabel>(panel, u"whyNotPut"_s);
    const auto add = [&] {
        form->given.evidence.append(
            Digest::of(QByteArray::number(form->given.evidence.size())).hex());
        emit form->edited();
    };
    emit form->edited();
    EXPECT_EQ(why.text(), QString());
    while (why.text().isEmpty() && form->given.evidence.size() < 16)
        add();
    EXPECT_LE(form->given.evidence.size(), 16);
    EXPECT_TRUE(why.text().contains(u"Leave out evidence"_s)) << why.text().toStdString();
    EXPECT_FALSE(child<QWidget>(panel, u"putButton"_s).isEnabled());
    form->given.evidence.removeLast();
    emit form->edited();
    EXPECT_EQ(why.text(), QString());
}
