#include "reports/reportsteppanel.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/words.h"
#include "itemmodels/submittedstatement.h"
#include "matters/matterwords.h"
#include "matters/signatureprompt.h"
#include "reports/reportstepform.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

ReportStepPanel::ReportStepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_passphrase(std::move(passphrase))
    , m_title(SheetLabels::heading({}, this))
    , m_step(new QComboBox(this))
    , m_obstacle(SheetLabels::body({}, this))
    , m_form(new ReportStepForm(workspace.picture, this))
    , m_problem(SheetLabels::heading({}, this))
    , m_hold(SheetLabels::body({}, this))
    , m_button(new HoldButton(this))
    , m_prompt(new SignaturePrompt(this))
{
    setObjectName(u"reportStepPanel"_s);
    m_step->setObjectName(u"reportStep"_s);
    m_obstacle->setObjectName(u"reportObstacle"_s);
    m_problem->setObjectName(u"reportProblem"_s);
    m_button->setObjectName(u"reportRecordButton"_s);
    m_prompt->setObjectName(u"reportPrompt"_s);
    m_prompt->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    for (QWidget* row : std::initializer_list<QWidget*>{
             m_title, m_step, m_obstacle, m_form, m_problem, m_hold, m_button, m_prompt })
        layout->addWidget(row);
    connect(m_button, &HoldButton::held, this, &ReportStepPanel::openPrompt);
    connect(m_step, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        m_problem->setPlain({});
        refresh();
    });
    connect(m_prompt, &SignaturePrompt::confirmed, this, &ReportStepPanel::request);
    connect(m_prompt, &SignaturePrompt::cancelled, this, &ReportStepPanel::closePrompt);
    connect(&workspace.clock, &PictureClock::modeChanged, this, &ReportStepPanel::refresh);
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &ReportStepPanel::refresh);
    connect(&workspace.book, &MatterBook::stateChanged, this, &ReportStepPanel::refresh);
    retranslate();
}

void ReportStepPanel::showReport(const ReportRow& row, const std::optional<IncidentReport>& report)
{
    if (row.objectId != m_row.objectId) {
        closePrompt();
        m_isChosen = false;
        m_problem->setPlain({});
    }
    m_row = row;
    m_report = report;
    refresh();
}

void ReportStepPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportStepPanel::retranslate()
{
    m_title->setPlain(tr("Record the next step"));
    m_step->setAccessibleName(tr("Step of the report to record"));
    m_hold->setPlain(tr("Hold the button for 2 seconds, by mouse or Space."));
    refresh();
}

QStringList ReportStepPanel::mySteps() const
{
    QStringList steps;
    const Member* self = m_workspace.desk.self();
    if (!self)
        return steps;
    for (const auto& [step, roles] : m_workspace.book.state().policy.reports.roles) {
        const bool isMine = std::any_of(roles.begin(), roles.end(),
            [&](const QString& role) { return self->roles.contains(role); });
        if (isMine)
            steps.append(step);
    }
    return steps;
}

void ReportStepPanel::refresh()
{
    const QStringList steps = m_row.objectId.isEmpty() ? QStringList() : mySteps();
    setVisible(!steps.isEmpty());
    if (steps.isEmpty())
        return closePrompt();
    m_form->setNow(m_workspace.clock.now());
    offerSteps(steps);
    showStep();
}

/// The one that comes next is chosen.
void ReportStepPanel::offerSteps(const QStringList& steps)
{
    const QSignalBlocker quiet(m_step);
    const QVariant chosen = m_isChosen || m_isAsking ? m_step->currentData() : QVariant();
    m_step->clear();
    for (const QString& step : steps)
        m_step->addItem(ReportWords::step(step), step);
    const int again = chosen.isValid() ? m_step->findData(chosen) : -1;
    m_step->setCurrentIndex(std::max(0, again >= 0 ? again : m_step->findData(m_row.nextStep())));
}

bool ReportStepPanel::isOnItsWay() const
{
    const auto& own = m_workspace.desk.submissions();
    return std::any_of(own.begin(), own.end(), [this](const Submission& submission) {
        if (submission.state != SubmissionState::Queued)
            return false;
        const auto statement = statementIn(submission.envelope);
        const ReportStep* step = statement ? statement->as<ReportStep>() : nullptr;
        return step && step->reportId == m_row.reportId;
    });
}

QString ReportStepPanel::obstacle(const QString& step) const
{
    if (!m_workspace.clock.isLive())
        return tr("The screen shows a fixed time. Go back to live to record.");
    if (isOnItsWay())
        return tr("What you signed on this report is on its way to the ledger.");
    const QString code = m_workspace.desk.whyNotReport(m_row.reportId, step);
    return code.isEmpty() ? QString() : Words::reason(code);
}

QString ReportStepPanel::actionText() const
{
    //: On a button: a step and the number of the report. 報告%2の「%1」を記録する
    return tr("Record \"%1\" of report %2")
        .arg(m_step->currentText(), safeText(m_row.reportId, 64));
}

void ReportStepPanel::showStep()
{
    const QString step = m_step->currentData().toString();
    const QString why = obstacle(step);
    const bool isOpen = why.isEmpty();
    m_obstacle->setPlain(why);
    m_obstacle->setVisible(!isOpen);
    m_form->setVisible(isOpen);
    if (isOpen)
        m_form->ask(m_row, step, m_report);
    else
        closePrompt();
    const bool isHeld = isOpen && !m_isAsking;
    m_hold->setVisible(isHeld);
    m_problem->setVisible(isHeld && !m_problem->text().isEmpty());
    m_button->setVisible(isHeld);
    m_button->setText(actionText());
    m_button->setAccessibleName(actionText());
    m_button->setAccessibleDescription(m_hold->text());
}

void ReportStepPanel::point(const QString& sentence, QWidget* field)
{
    m_problem->setPlain(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!field)
        return;
    field->setAccessibleDescription(sentence); // read aloud with the field
    field->setFocus();
}

void ReportStepPanel::openPrompt()
{
    if (!obstacle(m_step->currentData().toString()).isEmpty())
        return refresh();
    if (const auto& [sentence, field] = m_form->gap(); field)
        return point(sentence, field);
    const ReportWish wish = m_form->wish();
    const auto draft = m_workspace.desk.draftReport(wish.step, wish.record);
    if (!draft)
        return point(Words::error(draft.error()), m_form->fieldFor(draft.error().reason));
    point({}, nullptr);
    m_isAsking = true;
    m_form->setEnabled(false); // what is signed is what stands there
    m_step->setEnabled(false);
    showStep();
    m_prompt->show();
    m_prompt->open(actionText(), m_row.reportId, false, signerAsks());
}

bool ReportStepPanel::signerAsks() const
{
    const Signer* signer = m_workspace.desk.signer();
    return signer && signer->asksItself();
}

void ReportStepPanel::closePrompt()
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_prompt->takePassphrase();
    if (signerAsks())
        m_workspace.desk.signer()->cancel();
    m_prompt->hide();
    m_form->setEnabled(true);
    m_step->setEnabled(true);
    refresh();
    m_button->setFocus();
}

void ReportStepPanel::request()
{
    m_prompt->setBusy(true);
    m_passphrase(m_prompt->takePassphrase());
    emit stepRequested(m_form->wish());
}

void ReportStepPanel::signingDone()
{
    closePrompt();
    m_isChosen = false;
    m_form->begin(); // the next record begins empty
    refresh();
}

void ReportStepPanel::signingFailed(const QString& sentence)
{
    m_passphrase({}); // what was offered for a signature that is not made must not serve another
    m_prompt->askAgain(sentence);
}

} // namespace yagura
