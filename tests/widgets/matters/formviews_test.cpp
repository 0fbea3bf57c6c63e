#include "matters/matterpane.h"

#include "lanestage.h"
#include "matters/decisionsplace.h"
#include "matters/needsyoulist.h"
#include "matters/standdown.h"
#include "support/fakedialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString& id = LaneStage::id;
const QString& urgent = LaneStage::urgent;

/// One verb's form, filled in, at the desk of whoever has it.
struct Form {
    const char* name;
    QString matterId;
    QString member;
    void (*enter)(LaneStage&);
    void (*fill)(QWidget&);
};

void PrintTo(const Form& form, std::ostream* out)
{
    *out << form.name;
}

struct FormViews : ::testing::TestWithParam<Form>, LaneStage { };

void hold(QWidget& place, const QString& button)
{
    emit child<HoldButton>(place, button).held();
}

void choose(QWidget& place, const QString& list, const QString& code)
{
    auto& box = child<QComboBox>(place, list);
    ASSERT_GE(box.findData(code), 0) << code.toStdString();
    box.setCurrentIndex(box.findData(code));
}

void answer(QWidget& place, const QString& reason)
{
    auto& bar = child<QWidget>(place, u"answerBar"_s);
    choose(bar, u"reasonCode"_s, reason);
    child<QLineEdit>(bar, u"reasonText"_s).setText(u"二つ目の拠点の資料を確認したい。"_s);
}

void unfoldOthers(QWidget& place)
{
    child<QPushButton>(place, u"otherAnswersToggle"_s).setChecked(true);
    child<QLineEdit>(place, u"answerWords"_s).setText(u"必要な限度を超えるおそれがある。"_s);
}

/// Writes the step's record, and brings its end into sight.
void record(QWidget& place, const QString& outcome = {})
{
    auto& panel = child<QWidget>(place, u"stepPanel"_s);
    if (!outcome.isEmpty())
        child<QRadioButton>(panel, u"outcome_"_s + outcome).click();
    child<QPushButton>(panel, u"stepNow"_s).click();
    for (QPlainTextEdit* field : panel.findChildren<QPlainTextEdit*>())
        field->setPlainText(u"令和8年11月23日付け文書による。"_s);
    QCoreApplication::sendPostedEvents();
    for (QScrollArea* area : place.findChildren<QScrollArea*>()) {
        if (area->isAncestorOf(&panel))
            area->ensureWidgetVisible(&child<QWidget>(panel, u"recordButton"_s));
    }
}

const std::vector<Form> forms{
    { "sign", id, u"chair"_s, [](LaneStage& s) { s.escalate(); },
        [](QWidget& place) { hold(place, u"signButton"_s); } },
    { "sign_measure", id, u"a"_s, [](LaneStage& s) { s.begin(true, StepKind::Approval); },
        [](QWidget& place) { hold(place, u"signButton"_s); } },
    { "refuse", id, u"a"_s, [](LaneStage& s) { s.escalate(); },
        [](QWidget& place) { answer(place, u"not_proportionate"_s); } },
    { "send_back", id, u"a"_s, [](LaneStage& s) { s.begin(true, StepKind::Approval); },
        [](QWidget& place) { answer(place, u"more_evidence"_s); } },
    { "abstain", id, u"a"_s, [](LaneStage& s) { s.escalate(); },
        [](QWidget& place) { answer(place, u"interested_party"_s); } },
    { "dissent", id, u"a"_s,
        [](LaneStage& s) {
            s.escalate();
            s.answer(u"a"_s, id, Verb::SignOff);
        },
        [](QWidget& place) { unfoldOthers(place); } },
    { "withdraw", id, u"duty"_s, [](LaneStage& s) { s.escalate(); },
        [](QWidget& place) {
            unfoldOthers(place);
            choose(place, u"withdrawReason"_s, u"facts_changed"_s);
        } },
    { "substitute", id, u"vice"_s,
        [](LaneStage& s) {
            s.escalate();
            s.ledger.clock.advance(std::chrono::minutes(200));
        },
        [](QWidget& place) { hold(place, u"substituteButton"_s); } },
    { "confirm_after", urgent, u"chair"_s, [](LaneStage& s) { s.act(true, StepKind::Execution); },
        [](QWidget& place) { hold(place, u"confirmButton"_s); } },
    { "requirements", id, u"duty"_s, [](LaneStage& s) { s.begin(true); },
        [](QWidget& place) { record(place, u"met"_s); } },
    { "consult", id, u"mofa"_s, [](LaneStage& s) { s.begin(true, StepKind::NscReview); },
        [](QWidget& place) { record(place, u"not_agreed"_s); } },
    { "consent", id, u"npsc"_s, [](LaneStage& s) { s.beginD1(StepKind::NscReview); },
        [](QWidget& place) { record(place, u"given"_s); } },
    { "order", id, u"duty"_s, [](LaneStage& s) { s.beginD1(StepKind::NpscConsent); },
        [](QWidget& place) { record(place, u"given"_s); } },
    { "us_request", id, u"sdfc"_s, [](LaneStage& s) { s.beginD2(StepKind::Requirements); },
        [](QWidget& place) { record(place, u"given"_s); } },
    { "approve", id, u"k1"_s, [](LaneStage& s) { s.begin(true, StepKind::ForeignMinister); },
        [](QWidget& place) { record(place); } },
    { "deny", id, u"k1"_s, [](LaneStage& s) { s.begin(true, StepKind::ForeignMinister); },
        [](QWidget& place) {
            record(place);
            hold(place, u"denyButton"_s);
        } },
    { "command", urgent, u"commander"_s,
        [](LaneStage& s) { s.act(true, StepKind::ForeignMinister); },
        [](QWidget& place) { record(place); } },
    { "execution", id, u"officer"_s,
        [](LaneStage& s) {
            s.begin(true, StepKind::Command);
            s.record(u"officer"_s, id, StepKind::Execution, u"started"_s);
        },
        [](QWidget& place) { record(place, u"halted"_s); } },
    { "notice", urgent, u"commander"_s, [](LaneStage& s) { s.act(true, StepKind::Execution); },
        [](QWidget& place) { record(place); } },
    { "receipt", urgent, u"k1"_s, [](LaneStage& s) { s.act(true, StepKind::Notice); },
        [](QWidget& place) { record(place); } },
    { "finding", urgent, u"k2"_s, [](LaneStage& s) { s.act(true, StepKind::Receipt); },
        [](QWidget& place) { record(place, u"insufficient_record"_s); } },
    { "recommend", urgent, u"k2"_s,
        [](LaneStage& s) {
            s.act(true, StepKind::Receipt);
            for (const char16_t* member : { u"k1", u"k2", u"k3" })
                s.record(QString::fromUtf16(member), urgent, StepKind::Finding, u"improper"_s);
        },
        [](QWidget& place) { record(place); } },
    { "respond", urgent, u"commander"_s,
        [](LaneStage& s) { s.act(true, StepKind::Recommendation); },
        [](QWidget& place) { record(place); } },
    { "close", id, u"clerk"_s, [](LaneStage& s) { s.begin(false, StepKind::Execution); },
        [](QWidget& place) { record(place); } },
};

} // namespace

TEST_P(FormViews, AreWholeInBothLanguagesOnEveryScreen)
{
    GetParam().enter(*this);
    sitAs(GetParam().member);
    refresh();
    FakeDialogs dialogs;
    const auto make = [&] {
        auto place = std::make_unique<DecisionsPlace>(
            workspace, [](const QString&) {}, dialogs);
        focus.setMatter(GetParam().matterId);
        return place;
    };
    expectLegible(u"form_"_s + QString::fromLatin1(GetParam().name), make, GetParam().fill);
}

INSTANTIATE_TEST_SUITE_P(EveryVerb, FormViews, ::testing::ValuesIn(forms),
    [](const ::testing::TestParamInfo<Form>& form) { return std::string(form.param.name); });

struct StopForm : ::testing::Test, LaneStage { };

TEST_F(StopForm, IsWholeInBothLanguagesBeforeAndAfterItIsSigned)
{
    act(true, StepKind::Command);
    sitAs(u"commander"_s);
    const auto make = [&] {
        auto panel = std::make_unique<StandDown>(workspace, [](const QString&) {});
        panel->begin(false);
        return panel;
    };
    expectLegible(u"form_stop"_s, make);
    expectLegible(
        u"form_stop_held"_s, make, [](QWidget& panel) { hold(panel, u"standDownButton"_s); });
    stop(u"commander"_s, urgent);
    expectLegible(u"form_stop_none"_s, make);
}
