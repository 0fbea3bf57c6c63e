#include "matters/recordpanel.h"

#include "common/focuslead.h"
#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "matters/matterwords.h"
#include "matters/signatureprompt.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {

RecordPanel::RecordPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(SheetLabels::heading({}, this))
    , m_step(new QComboBox(this))
    , m_obstacle(SheetLabels::body({}, this))
    , m_problem(SheetLabels::heading({}, this))
    , m_hold(SheetLabels::body({}, this))
    , m_passphrase(std::move(passphrase))
{
    connect(m_step, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        m_problem->setPlain({});
        refresh();
    });
    connect(&workspace.clock, &PictureClock::modeChanged, this, &RecordPanel::refresh);
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &RecordPanel::refresh);
    connect(&workspace.book, &MatterBook::stateChanged, this, &RecordPanel::refresh);
}

void RecordPanel::layOut(QWidget* form, const std::vector<HoldButton*>& buttons)
{
    m_page = form;
    m_held = buttons;
    m_prompt = new SignaturePrompt(this); // the keyboard comes to it after the form
    m_prompt->hide();
    connect(m_prompt, &SignaturePrompt::confirmed, this, &RecordPanel::confirm);
    connect(m_prompt, &SignaturePrompt::cancelled, this, &RecordPanel::closePrompt);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* row :
        std::initializer_list<QWidget*>{ m_title, m_step, m_obstacle, form, m_problem, m_hold })
        layout->addWidget(row);
    for (HoldButton* button : buttons)
        layout->addWidget(button);
    layout->addWidget(m_prompt);
}

void RecordPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordPanel::beginAnew()
{
    closePrompt();
    m_isChosen = false;
    m_problem->setPlain({});
}

void RecordPanel::offer(const std::vector<std::pair<QString, QVariant>>& steps, int due)
{
    const QSignalBlocker quiet(m_step);
    const QVariant before = m_isChosen || m_isAsking ? m_step->currentData() : QVariant();
    m_step->clear();
    for (const auto& [name, step] : steps)
        m_step->addItem(name, step);
    const int again = before.isValid() ? m_step->findData(before) : -1;
    m_step->setCurrentIndex(again >= 0 ? again : due);
}

QVariant RecordPanel::chosen() const
{
    return m_step->currentData();
}

QString RecordPanel::chosenName() const
{
    return m_step->currentText();
}

bool RecordPanel::isLive() const
{
    return m_workspace.clock.isLive();
}

void RecordPanel::showForm(bool isThere, const QString& obstacle)
{
    m_isOpen = isThere && obstacle.isEmpty();
    m_obstacle->setPlain(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_page->setVisible(m_isOpen);
    if (m_isOpen)
        FocusLead::through(*m_step, *m_page); // before the buttons below it
    else
        closePrompt();
    m_hold->setVisible(isHeldOut());
    m_problem->setVisible(isHeldOut() && !m_problem->text().isEmpty());
}

bool RecordPanel::isHeldOut() const
{
    return m_isOpen && !m_isAsking;
}

void RecordPanel::nameButton(HoldButton& button, const QString& action)
{
    button.setText(action);
    button.setAccessibleName(action);
    button.setAccessibleDescription(m_hold->text());
}

void RecordPanel::point(const QString& sentence, QWidget* field)
{
    m_problem->setPlain(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!field)
        return;
    field->setAccessibleDescription(sentence); // read aloud with the field
    field->setFocus();
}

void RecordPanel::ask(const QString& action, const QString& number, bool asksDigits)
{
    point({}, nullptr);
    m_isAsking = true;
    m_page->setEnabled(false); // what is signed is what stands there
    m_step->setEnabled(false);
    refresh();
    m_prompt->show();
    m_prompt->open(action, number, asksDigits, signerAsks());
}

bool RecordPanel::signerAsks() const
{
    const Signer* signer = m_workspace.desk.signer();
    return signer && signer->asksItself();
}

void RecordPanel::closePrompt()
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_prompt->takePassphrase();
    if (signerAsks())
        m_workspace.desk.signer()->cancel();
    m_prompt->hide();
    m_page->setEnabled(true);
    m_step->setEnabled(true);
    refresh();
    m_held.front()->setFocus();
}

void RecordPanel::confirm()
{
    m_prompt->setBusy(true);
    m_passphrase(m_prompt->takePassphrase());
    request();
}

void RecordPanel::signingDone()
{
    closePrompt();
    m_isChosen = false;
    beginForm();
    refresh();
}

void RecordPanel::signingFailed(const QString& sentence)
{
    m_passphrase({}); // what was offered for a signature that is not made must not serve another
    m_prompt->askAgain(sentence);
}

} // namespace yagura
