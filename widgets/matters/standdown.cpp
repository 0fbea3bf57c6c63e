#include "matters/standdown.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "itemmodels/ownanswer.h"
#include "matters/matterwords.h"
#include "matters/signatureprompt.h"
#include "matters/signingrun.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool isCarriedOut(const Matter& matter)
{
    return matter.state == MatterState::Commanded || matter.state == MatterState::Executing;
}

} // namespace

StandDown::StandDown(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_passphrase(std::move(passphrase))
    , m_title(SheetLabels::heading({}, this))
    , m_choice(new QComboBox(this))
    , m_words(SheetLabels::body({}, this))
    , m_hold(new HoldButton(this))
    , m_prompt(new SignaturePrompt(this))
    , m_close(new QPushButton(this))
    , m_run(new SigningRun(workspace.desk, this))
{
    setObjectName(u"standDown"_s);
    setFrameShape(QFrame::Box);
    m_choice->setObjectName(u"standDownChoice"_s);
    m_words->setObjectName(u"standDownWords"_s);
    m_hold->setObjectName(u"standDownButton"_s);
    m_close->setObjectName(u"standDownClose"_s);
    m_prompt->setObjectName(u"standDownPrompt"_s);
    m_prompt->hide();
    auto* layout = new QVBoxLayout(this);
    for (QWidget* row :
        std::initializer_list<QWidget*>{ m_title, m_choice, m_words, m_hold, m_prompt, m_close })
        layout->addWidget(row);
    connect(m_choice, &QComboBox::activated, this,
        [this] { choose(m_choice->currentData().toString()); });
    connect(m_hold, &HoldButton::held, this, &StandDown::openPrompt);
    connect(m_prompt, &SignaturePrompt::confirmed, this, &StandDown::request);
    connect(m_prompt, &SignaturePrompt::cancelled, this, &StandDown::closePrompt);
    connect(m_close, &QPushButton::clicked, this, &StandDown::close);
    connect(m_run, &SigningRun::signedAndQueued, this, &StandDown::follow);
    connect(m_run, &SigningRun::failed, this, &StandDown::fail);
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &StandDown::refresh);
    connect(&workspace.book, &MatterBook::stateChanged, this, &StandDown::refresh);
    refresh();
}

void StandDown::begin(bool isHeld)
{
    if (m_isAsking)
        return;
    m_signed = {};
    offer();
    if (isHeld && !m_matter.isEmpty())
        openPrompt();
    else if (!m_matter.isEmpty())
        m_hold->setFocus();
    else if (m_choice->count() > 0)
        m_choice->setFocus();
    else
        m_close->setFocus();
}

void StandDown::offer()
{
    const QSignalBlocker quiet(m_choice);
    const QStringList offered = stoppable();
    m_choice->clear();
    for (const QString& id : offered) {
        const Matter& matter = m_workspace.book.state().matters.at(id);
        //: A measure to choose: %1 its number, %2 its state
        m_choice->addItem(tr("%1 (%2)").arg(id, Words::matterState(matter.state)), id);
    }
    m_choice->setCurrentIndex(-1); // nothing is chosen beforehand that nobody has chosen
    choose(plainChoice(offered));
}

void StandDown::choose(const QString& matterId)
{
    m_matter = matterId;
    m_choice->setCurrentIndex(m_choice->findData(matterId));
    refresh();
}

QStringList StandDown::stoppable() const
{
    QStringList carriedOut;
    QStringList others;
    for (const auto& [id, matter] : m_workspace.book.state().matters) {
        const OwnAnswer own = OwnAnswer::of(m_workspace.book, m_workspace.desk, id);
        const bool isOnItsWay = own.stage == OwnAnswer::Stage::Pending && own.verb == Verb::Stop;
        if (matter.hasStatutoryLane() && !isOnItsWay
            && m_workspace.desk.whyNot(id, Verb::Stop).isEmpty())
            (isCarriedOut(matter) ? carriedOut : others).append(id);
    }
    return carriedOut + others;
}

QString StandDown::plainChoice(const QStringList& offered) const
{
    const QString chosen = m_workspace.focus.matter();
    if (offered.contains(chosen))
        return chosen;
    const auto isRunning = [this](const QString& id) {
        return isCarriedOut(m_workspace.book.state().matters.at(id));
    };
    return std::count_if(offered.begin(), offered.end(), isRunning) == 1 ? offered.front()
                                                                         : QString();
}

QString StandDown::whyNone() const
{
    // What is chosen on the screen may be no measure at all: then it is about those that are open.
    const auto& matters = m_workspace.book.state().matters;
    const auto chosen = matters.find(m_workspace.focus.matter());
    const bool isChosen = chosen != matters.end() && chosen->second.hasStatutoryLane();
    for (const auto& [id, matter] : matters) {
        const bool isMeant = isChosen ? id == chosen->first : matter.isOpen();
        const OwnAnswer own = OwnAnswer::of(m_workspace.book, m_workspace.desk, id);
        if (!isMeant || !matter.hasStatutoryLane())
            continue;
        if (own.stage == OwnAnswer::Stage::Pending && own.verb == Verb::Stop)
            return tr("You have stopped matter %1; it is on its way to the ledger.").arg(id);
        return tr("No measure can be stopped by you now. Matter %1: %2")
            .arg(id, Words::reason(m_workspace.desk.whyNot(id, Verb::Stop)));
    }
    return tr("No measure is open: there is nothing to stop.");
}

QString StandDown::consequence() const
{
    const auto& matters = m_workspace.book.state().matters;
    const auto found = matters.find(m_matter);
    if (found == matters.end())
        return tr("Choose the measure that is to be stopped.");
    const Matter& matter = found->second;
    QString text = tr("The stop is a record of its own in your name. From then on nothing more may "
                      "be done under this matter; going on needs a new application. It cannot be "
                      "taken back.");
    if (matter.isUrgent() && matter.acted)
        //: %1 what a stop means
        text = tr("%1 The act was urgent and has begun: the notice to the Commission stays owed.")
                   .arg(text);
    //: %1 what a stop means
    return tr("%1 This console reaches no other computer: call the commander by telephone as well.")
        .arg(text);
}

QString StandDown::outcome() const
{
    const auto& own = m_workspace.desk.submissions();
    const auto it = std::find_if(own.begin(), own.end(),
        [this](const Submission& one) { return one.payloadSha256 == m_signed; });
    if (it == own.end() || it->state == SubmissionState::Queued)
        return tr(
            "Matter %1 is stopped by you, signed on this PC, and not yet in the ledger. It is "
            "sent by itself as soon as the hub can be reached. Call the commander by "
            "telephone now.")
            .arg(m_matter);
    if (it->state == SubmissionState::Refused)
        //: %1 number of a matter, %2 the reason
        return tr("The stop of matter %1 was refused: %2 Call the commander by telephone now.")
            .arg(m_matter, Words::reason(it->code));
    const auto found = m_workspace.book.state().matters.find(m_matter);
    const QString state = found == m_workspace.book.state().matters.end()
        ? QString()
        : Words::matterState(found->second.state);
    //: %1 number of a matter, %2 its state
    return tr("The stop of matter %1 is in the ledger. State: %2. The officer records how far the "
              "measure had gone; going on needs a new application.")
        .arg(m_matter, state);
}

void StandDown::refresh()
{
    //: 中止
    m_title->setPlain(tr("Stop a measure"));
    m_choice->setAccessibleName(tr("Measure to stop"));
    m_close->setText(m_signed.isEmpty() ? tr("Back without stopping") : tr("Close"));
    const bool isSigned = !m_signed.isEmpty();
    const bool hasChoice = m_choice->count() > 0;
    m_words->setPlain(isSigned ? outcome() : hasChoice ? consequence() : whyNone());
    m_choice->setVisible(!isSigned && hasChoice);
    m_choice->setEnabled(!m_isAsking);
    m_hold->setVisible(!isSigned && !m_isAsking && !m_matter.isEmpty());
    m_hold->setText(Words::verbAction(Verb::Stop, m_matter));
    m_hold->setAccessibleName(m_hold->text());
    m_hold->setAccessibleDescription(tr("Hold for 2 seconds, by mouse or Space; or hold F12."));
    m_close->setVisible(!m_isAsking);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
}

bool StandDown::signerAsks() const
{
    const Signer* signer = m_workspace.desk.signer();
    return signer && signer->asksItself();
}

void StandDown::openPrompt()
{
    if (const QString why = m_workspace.desk.whyNot(m_matter, Verb::Stop); !why.isEmpty()) {
        m_words->setPlain(Words::reason(why)); // it has become impossible since it was offered
        return;
    }
    m_isAsking = true;
    refresh();
    m_prompt->show();
    m_prompt->open(Words::verbAction(Verb::Stop, m_matter), m_matter, false, signerAsks());
}

void StandDown::closePrompt()
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_prompt->takePassphrase();
    if (signerAsks())
        m_workspace.desk.signer()->cancel();
    m_prompt->hide();
    refresh();
    (m_hold->isVisibleTo(this) ? static_cast<QWidget*>(m_hold) : m_close)->setFocus();
}

void StandDown::close()
{
    closePrompt();
    emit closeRequested();
}

void StandDown::request()
{
    m_prompt->setBusy(true);
    m_passphrase(m_prompt->takePassphrase());
    m_run->sign(m_workspace.desk.draftStop(m_matter));
}

void StandDown::fail(const QString& sentence)
{
    m_passphrase({}); // what was offered for a signature that is not made must not serve another
    m_prompt->askAgain(sentence);
}

void StandDown::follow(const Digest& payloadSha256)
{
    m_signed = payloadSha256;
    m_isAsking = false;
    m_prompt->takePassphrase();
    m_prompt->hide();
    refresh();
    m_close->setFocus();
}

void StandDown::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void StandDown::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace yagura
