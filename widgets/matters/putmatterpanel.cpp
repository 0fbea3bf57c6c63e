#include "matters/putmatterpanel.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "matters/mattersheetview.h"
#include "matters/matterwords.h"
#include "matters/sheetform.h"
#include "matters/signatureprompt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

PutMatterPanel::PutMatterPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_passphrase(std::move(passphrase))
    , m_form(new SheetForm(workspace, this))
    , m_preview(new MatterSheetView(workspace, this))
    , m_previewLabel(SheetLabels::quietHeading({}, this))
    , m_obstacle(SheetLabels::heading({}, this))
    , m_actions(new QWidget(this))
    , m_put(new HoldButton(this))
    , m_close(new QPushButton(this))
    , m_prompt(new SignaturePrompt(this))
{
    setObjectName(u"putMatterPanel"_s);
    m_put->setObjectName(u"putButton"_s);
    m_close->setObjectName(u"closePutMatter"_s);
    m_obstacle->setObjectName(u"whyNotPut"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields are the stops
    scroll->setWidget(m_form);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_previewLabel);
    column->addWidget(m_preview, 1);
    column->addWidget(m_obstacle);
    column->addWidget(m_actions);
    column->addWidget(m_prompt);
    auto* actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->addWidget(m_put);
    actions->addWidget(m_close);
    m_prompt->hide();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    followChanges();
    retranslate();
}

void PutMatterPanel::followChanges()
{
    connect(m_form, &SheetForm::edited, this, &PutMatterPanel::refresh);
    connect(m_put, &HoldButton::held, this, &PutMatterPanel::openPrompt);
    connect(m_close, &QPushButton::clicked, this, &PutMatterPanel::closeRequested);
    connect(m_prompt, &SignaturePrompt::confirmed, this, &PutMatterPanel::request);
    connect(m_prompt, &SignaturePrompt::cancelled, this, &PutMatterPanel::closePrompt);
    connect(&m_workspace.clock, &PictureClock::modeChanged, this, &PutMatterPanel::refresh);
    connect(&m_workspace.book, &MatterBook::stateChanged, this, &PutMatterPanel::refresh);
}

void PutMatterPanel::start()
{
    if (m_form->isUntouched())
        m_form->clear();
    refresh();
    m_form->findChild<QWidget*>(u"matterKind"_s)->setFocus();
}

void PutMatterPanel::signingDone()
{
    closePrompt();
    m_form->clear();
    emit closeRequested();
}

void PutMatterPanel::signingFailed(const QString& sentence)
{
    m_passphrase({}); // what was offered for a signature that is not made must not serve another
    m_prompt->askAgain(sentence);
}

void PutMatterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PutMatterPanel::retranslate()
{
    m_previewLabel->setPlain(tr("This is what will be signed:"));
    m_close->setText(tr("Back without putting the matter"));
    refresh();
}

QString PutMatterPanel::obstacle() const
{
    if (!m_workspace.clock.isLive())
        return tr("The screen shows a fixed time. Go back to live to put a matter.");
    const MatterSheet sheet = m_form->sheet();
    if (!sheet.action.isEmpty() && !sheet.basis.isEmpty()) {
        const QString code = m_workspace.desk.whyNotOpen(sheet.action, sheet.basis);
        if (!code.isEmpty())
            return Words::reason(code);
    }
    const QString missing = m_form->missing();
    if (!missing.isEmpty())
        return missing;
    const auto bytes = sheet.toBytes();
    return bytes ? QString() : Words::error(bytes.error());
}

void PutMatterPanel::refresh()
{
    if (!m_prompt->isHidden())
        return; // what was held for stays what it was
    const QString why = obstacle();
    m_obstacle->setPlain(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_put->setEnabled(why.isEmpty());
    const MatterSheet sheet = m_form->sheet();
    //: 「第2026-0147号を付議する」
    m_put->setText(tr("Put matter %1 before the council").arg(sheet.matterId));
    m_put->setAccessibleName(m_put->text());
    m_put->setAccessibleDescription(tr("Hold for 2 seconds, by mouse or Space."));
    m_preview->showDraft(sheet);
}

void PutMatterPanel::openPrompt()
{
    const MatterSheet sheet = m_form->sheet();
    const MatterPolicy* policy = m_workspace.book.state().policy.find(sheet.action);
    m_form->setEnabled(false);
    m_actions->hide();
    m_prompt->show();
    m_prompt->open(m_put->text(), sheet.matterId, policy && policy->neutralises, signerAsks());
}

bool PutMatterPanel::signerAsks() const
{
    const Signer* signer = m_workspace.desk.signer();
    return signer && signer->asksItself();
}

void PutMatterPanel::closePrompt()
{
    m_prompt->takePassphrase();
    if (signerAsks())
        m_workspace.desk.signer()->cancel();
    m_form->setEnabled(true);
    m_prompt->hide();
    m_actions->show();
    refresh();
    m_put->setFocus();
}

void PutMatterPanel::request()
{
    m_prompt->setBusy(true);
    m_passphrase(m_prompt->takePassphrase());
    emit putRequested(m_form->sheet());
}

} // namespace yagura
