#include "matters/steppanel.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/stepwords.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/ownanswer.h"
#include "matters/matterwords.h"
#include "matters/signatureprompt.h"
#include "matters/stepform.h"

#include <QComboBox>
#include <QLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QStringList commandedMethods(const Matter& matter)
{
    const auto it = std::find_if(matter.marks.rbegin(), matter.marks.rend(),
        [](const MarkRecord& mark) { return mark.counts && mark.verb == Verb::Command; });
    return it == matter.marks.rend() ? QStringList() : it->facts.methods;
}

/// Methods that a record of this step can name: never more than the step before has allowed.
QStringList methodsFor(const MatterDesk& desk, const Matter& matter, StepKind step)
{
    if (step == StepKind::Approval)
        return matter.scope.methods;
    if (step == StepKind::Command)
        return desk.commandableMethods(matter);
    return step == StepKind::Execution ? commandedMethods(matter) : QStringList();
}

/// What is due comes first, then what has to be made good, then what will come.
int urgencyOf(StepStanding standing)
{
    switch (standing) {
    case StepStanding::Due:
        return 3;
    case StepStanding::Negative:
    case StepStanding::Lapsed:
        return 2;
    case StepStanding::Later:
        return 1;
    case StepStanding::Met:
    case StepStanding::NotNeeded:
        break;
    }
    return 0;
}

} // namespace

StepPanel::StepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : RecordPanel(workspace, std::move(passphrase), parent)
    , m_form(new StepForm(this))
    , m_buttons{ new HoldButton(this), new HoldButton(this) }
{
    setObjectName(u"stepPanel"_s);
    m_step->setObjectName(u"stepChoice"_s);
    m_obstacle->setObjectName(u"stepObstacle"_s);
    m_problem->setObjectName(u"stepProblem"_s);
    m_buttons[0]->setObjectName(u"recordButton"_s);
    m_buttons[1]->setObjectName(u"denyButton"_s);
    layOut(m_form, { m_buttons.begin(), m_buttons.end() });
    m_prompt->setObjectName(u"stepPrompt"_s);
    layout()->setContentsMargins(12, 4, 12, 8);
    followChanges();
    retranslate();
}

void StepPanel::followChanges()
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        connect(m_buttons[at], &HoldButton::held, this, [this, at] {
            openPrompt(verbsOf(chosenStep()).value(static_cast<qsizetype>(at), Verb::Unknown));
        });
    }
    MatterBook& book = m_workspace.book;
    connect(&book, &MatterBook::documentsAdded, this, &StepPanel::refresh);
    connect(&book, &MatterBook::mattersReset, this, &StepPanel::refresh);
    connect(&book, &MatterBook::matterChanged, this, [this](int row) {
        if (m_workspace.book.matters()[static_cast<std::size_t>(row)].id == m_matter)
            refresh();
    });
}

void StepPanel::setDrafts(KeptDrafts drafts)
{
    m_form->setDrafts(std::move(drafts));
}

void StepPanel::showMatter(const QString& matterId)
{
    if (matterId != m_matter)
        beginAnew();
    m_matter = matterId;
    refresh();
}

void StepPanel::retranslate()
{
    m_title->setPlain(tr("Record a step of the statutory lane"));
    m_step->setAccessibleName(tr("Step to record"));
    m_hold->setPlain(tr("Hold a button for 2 seconds, by mouse or Space."));
    refresh();
}

void StepPanel::refresh()
{
    const Matter* matter = m_workspace.book.find(m_matter);
    const bool isMine = matter && matter->isOpen() && !m_workspace.desk.mySteps(*matter).empty();
    setVisible(isMine);
    if (!isMine)
        return closePrompt();
    m_form->setNow(m_workspace.clock.now());
    offerSteps(*matter);
    showStep(*matter);
}

/// What is due is chosen; a step that this matter does not need is not offered.
void StepPanel::offerSteps(const Matter& matter)
{
    std::vector<std::pair<QString, QVariant>> steps;
    int due = 0;
    int highest = -1;
    const MatterProgress progress = m_workspace.book.progress(matter);
    for (const StepKind step : m_workspace.desk.mySteps(matter)) {
        const StepProgress* stands = progress.find(step);
        if (!stands || stands->standing == StepStanding::NotNeeded)
            continue;
        steps.emplace_back(
            safeText(stands->need.name.in(uiLanguage()), 80), static_cast<int>(step));
        if (urgencyOf(stands->standing) > highest) {
            highest = urgencyOf(stands->standing);
            due = static_cast<int>(steps.size()) - 1;
        }
    }
    offer(steps, due);
    m_step->setVisible(steps.size() > 1);
    m_title->setVisible(!steps.empty());
}

StepKind StepPanel::chosenStep() const
{
    return static_cast<StepKind>(chosen().toInt());
}

QString StepPanel::obstacle(StepKind step) const
{
    if (!isLive())
        return tr("The screen shows a fixed time. Go back to live to record.");
    const OwnAnswer own = OwnAnswer::of(m_workspace.book, m_workspace.desk, m_matter);
    if (own.stage == OwnAnswer::Stage::Pending)
        return tr("What you signed on this matter is on its way to the ledger.");
    const QString code = m_workspace.desk.whyNotStep(m_matter, step);
    return code.startsWith(u"E-DOC-") ? MatterWords::sheetProblem(code)
        : code.isEmpty()              ? QString()
                                      : Words::reason(code);
}

void StepPanel::showStep(const Matter& matter)
{
    const StepNeed* need = m_step->count() > 0 ? matter.findStep(chosenStep()) : nullptr;
    const QString why = need ? obstacle(need->step) : QString();
    if (need && why.isEmpty())
        m_form->ask(question(matter, *need));
    showForm(need, why);
    const auto verbs = need ? verbsOf(need->step) : QList<Verb>();
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const bool isThere = isHeldOut() && static_cast<qsizetype>(at) < verbs.size();
        m_buttons[at]->setVisible(isThere);
        if (isThere)
            nameButton(*m_buttons[at],
                StepWords::recordAction(
                    verbs[static_cast<qsizetype>(at)], need->name.in(uiLanguage()), m_matter));
    }
}

StepQuestion StepPanel::question(const Matter& matter, const StepNeed& need) const
{
    StepQuestion question{ matter.id, matter.version, need, {}, {}, {}, matter.scope.targets };
    const PolicyPack* pack = m_workspace.book.pack(matter.policySha256);
    for (const QString& method : methodsFor(m_workspace.desk, matter, need.step))
        question.methods.emplace_back(method, pack ? pack->methodName(method) : BilingualText());
    for (const QString& field : need.fieldsAsked(matter.isUrgent()))
        question.fields.emplace_back(field, pack ? pack->fieldName(field) : BilingualText());
    const MatterPolicy* kind = pack ? pack->find(matter.action) : nullptr;
    if (need.step == StepKind::Command && kind) {
        for (const Member* officer : m_workspace.desk.designatedOfficers(*kind))
            question.officers.emplace_back(officer->id, officer->office);
    }
    return question;
}

void StepPanel::openPrompt(Verb verb)
{
    const Matter* matter = m_workspace.book.find(m_matter);
    const StepNeed* need = matter ? matter->findStep(chosenStep()) : nullptr;
    if (!need || !obstacle(need->step).isEmpty())
        return;
    if (const StepForm::Gap gap = m_form->gap(verb); gap.field)
        return point(gap.sentence, gap.field);
    const auto draft = m_workspace.desk.draftStep(m_matter, m_form->wish(verb));
    if (!draft)
        return point(Words::error(draft.error()), m_form->fieldFor(draft.error().reason));
    m_wish = verb;
    ask(StepWords::recordAction(verb, need->name.in(uiLanguage()), m_matter), m_matter,
        matter->neutralises);
}

void StepPanel::request()
{
    emit stepRequested(m_matter, m_form->wish(m_wish));
}

void StepPanel::beginForm()
{
    m_form->begin();
}

} // namespace yagura
