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
#include <QLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

ReportStepPanel::ReportStepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : RecordPanel(workspace, std::move(passphrase), parent)
    , m_form(new ReportStepForm(workspace.picture, this))
    , m_button(new HoldButton(this))
{
    setObjectName(u"reportStepPanel"_s);
    m_step->setObjectName(u"reportStep"_s);
    m_obstacle->setObjectName(u"reportObstacle"_s);
    m_problem->setObjectName(u"reportProblem"_s);
    m_button->setObjectName(u"reportRecordButton"_s);
    layOut(m_form, { m_button });
    m_prompt->setObjectName(u"reportPrompt"_s);
    layout()->setContentsMargins(0, 8, 0, 8);
    connect(m_button, &HoldButton::held, this, &ReportStepPanel::openPrompt);
    retranslate();
}

void ReportStepPanel::showReport(const ReportRow& row, const std::optional<IncidentReport>& report)
{
    if (row.objectId != m_row.objectId)
        beginAnew();
    m_row = row;
    m_report = report;
    refresh();
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
    std::vector<std::pair<QString, QVariant>> offered;
    for (const QString& step : steps)
        offered.emplace_back(ReportWords::step(step), step);
    offer(offered, std::max(0, static_cast<int>(steps.indexOf(m_row.nextStep()))));
    showStep();
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
    if (!isLive())
        return tr("The screen shows a fixed time. Go back to live to record.");
    if (isOnItsWay())
        return tr("What you signed on this report is on its way to the ledger.");
    const QString code = m_workspace.desk.whyNotReport(m_row.reportId, step);
    return code.isEmpty() ? QString() : Words::reason(code);
}

QString ReportStepPanel::actionText() const
{
    //: On a button: a step and the number of the report. 報告%2の「%1」を記録する
    return tr("Record \"%1\" of report %2").arg(chosenName(), safeText(m_row.reportId, 64));
}

void ReportStepPanel::showStep()
{
    const QString step = chosen().toString();
    const QString why = obstacle(step);
    if (why.isEmpty())
        m_form->ask(m_row, step, m_report);
    showForm(true, why);
    m_button->setVisible(isHeldOut());
    nameButton(*m_button, actionText());
}

void ReportStepPanel::openPrompt()
{
    if (!obstacle(chosen().toString()).isEmpty())
        return refresh();
    if (const auto& [sentence, field] = m_form->gap(); field)
        return point(sentence, field);
    const ReportWish wish = m_form->wish();
    const auto draft = m_workspace.desk.draftReport(wish.step, wish.record);
    if (!draft)
        return point(Words::error(draft.error()), m_form->fieldFor(draft.error().reason));
    ask(actionText(), m_row.reportId, false);
}

void ReportStepPanel::request()
{
    emit stepRequested(m_form->wish());
}

void ReportStepPanel::beginForm()
{
    m_form->begin();
}

} // namespace yagura
