#include "matters/putmatterpanel.h"

#include "common/columnscroll.h"
#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "matters/mattersheetview.h"
#include "matters/matterwords.h"
#include "matters/matterform.h"
#include "matters/sheetdifference.h"
#include "matters/signatureprompt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolling(QWidget* inside, QWidget* parent)
{
    auto* scroll = new ColumnScroll(parent);
    scroll->setColumn(inside);
    return scroll;
}

} // namespace

PutMatterPanel::PutMatterPanel(
    Workspace& workspace, PassphraseSink passphrase, MatterForm* form, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_passphrase(std::move(passphrase))
    , m_form(form)
    , m_preview(new MatterSheetView(workspace, this))
    , m_previewLabel(SheetLabels::quietHeading({}, this))
    , m_changes(new SheetChangesView(this))
    , m_changesPage(scrolling(m_changes, this))
    , m_consequence(SheetLabels::heading({}, this))
    , m_obstacle(SheetLabels::heading({}, this))
    , m_toGap(new QPushButton(this))
    , m_actions(new QWidget(this))
    , m_put(new HoldButton(this))
    , m_close(new QPushButton(this))
    , m_prompt(new SignaturePrompt(this))
{
    setObjectName(u"putMatterPanel"_s);
    m_put->setObjectName(u"putButton"_s);
    m_close->setObjectName(u"closePutMatter"_s);
    m_obstacle->setObjectName(u"whyNotPut"_s);
    m_toGap->setObjectName(u"goToMissing"_s);
    m_consequence->setObjectName(u"putConsequence"_s);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(scrolling(m_form, this));
    splitter->addWidget(besideForm());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_prompt->hide();
    followChanges();
    retranslate();
}

QWidget* PutMatterPanel::besideForm()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_changesPage, 1);
    column->addWidget(m_previewLabel);
    column->addWidget(m_preview, 1);
    column->addWidget(m_consequence);
    column->addWidget(m_obstacle);
    column->addWidget(m_toGap, 0, Qt::AlignLeft);
    column->addWidget(m_actions);
    column->addWidget(m_prompt);
    auto* actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->addWidget(m_put);
    actions->addWidget(m_close);
    return right;
}

void PutMatterPanel::followChanges()
{
    connect(m_form, &MatterForm::edited, this, &PutMatterPanel::refresh);
    connect(m_toGap, &QPushButton::clicked, this, &PutMatterPanel::goToGap);
    connect(m_put, &HoldButton::held, this, &PutMatterPanel::openPrompt);
    connect(m_close, &QPushButton::clicked, this, &PutMatterPanel::closeRequested);
    connect(m_prompt, &SignaturePrompt::confirmed, this, &PutMatterPanel::request);
    connect(m_prompt, &SignaturePrompt::cancelled, this, &PutMatterPanel::closePrompt);
    connect(&m_workspace.clock, &PictureClock::modeChanged, this, &PutMatterPanel::refresh);
    connect(&m_workspace.book, &MatterBook::stateChanged, this, &PutMatterPanel::refresh);
}

void PutMatterPanel::start()
{
    m_form->start();
    refresh();
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
    m_toGap->setText(tr("Go to what is missing"));
    refresh();
}

QString PutMatterPanel::obstacle() const
{
    if (!m_workspace.clock.isLive())
        return tr("The screen shows a fixed time. Go back to live to put a matter.");
    const MatterSheet sheet = m_form->sheet();
    if (!sheet.action.isEmpty() && !sheet.basis.isEmpty()) {
        const QString code = m_form->amended()
            ? m_workspace.desk.whyNotAmend(sheet.matterId)
            : m_workspace.desk.whyNotOpen(sheet.action, sheet.basis, sheet.matterId);
        if (!code.isEmpty())
            return Words::reason(code);
    }
    if (const FormGap gap = m_form->gap())
        return gap.sentence;
    const auto bytes = sheet.toBytes();
    const auto targets
        = sheet.targets.empty() ? Result<QByteArray>(QByteArray()) : sheet.targetBytes();
    if (!bytes)
        return Words::error(bytes.error());
    return targets ? whyTooLong(sheet) : Words::error(targets.error());
}

/// What is signed names every piece of evidence, and has its limit.
QString PutMatterPanel::whyTooLong(const MatterSheet& sheet) const
{
    const auto draft = m_form->amended() ? m_workspace.desk.draftAmendment(sheet)
                                         : m_workspace.desk.draftMatter(sheet);
    if (draft || draft.error().reason != u"E-ENV-SIZE")
        return {};
    return tr("The request is longer than a signed statement can be. Leave out evidence: it names "
              "%n piece(s) now.",
        nullptr, static_cast<int>(sheet.evidence.size()));
}

void PutMatterPanel::goToGap()
{
    if (QWidget* field = m_form->gap().field)
        field->setFocus();
}

void PutMatterPanel::showChanges(const MatterSheet& sheet)
{
    const MatterSheet* before = m_form->amended();
    m_changesPage->setVisible(before);
    if (!before)
        return;
    const Matter* matter = m_workspace.book.find(sheet.matterId);
    const PolicyPack* pack = matter ? m_workspace.book.pack(matter->policySha256) : nullptr;
    const auto changes = SheetDifference::between(*before, sheet, m_workspace.book, pack);
    m_changes->show(tr("What changes from the version that stands, in %n field(s)", nullptr,
                        static_cast<int>(changes.size())),
        changes);
}

void PutMatterPanel::refresh()
{
    if (!m_prompt->isHidden())
        return; // what was held for stays what it was
    const QString why = obstacle();
    m_obstacle->setPlain(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_toGap->setVisible(!why.isEmpty() && m_form->gap().field);
    m_put->setEnabled(why.isEmpty());
    const QString consequence = m_form->consequence();
    m_consequence->setPlain(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    const MatterSheet sheet = m_form->sheet();
    m_put->setText(m_form->act());
    m_put->setAccessibleName(m_put->text());
    m_put->setAccessibleDescription(tr("Hold for 2 seconds, by mouse or Space."));
    m_preview->showDraft(sheet);
    showChanges(sheet);
}

void PutMatterPanel::openPrompt()
{
    const MatterSheet sheet = m_form->sheet();
    const MatterPolicy* policy = m_workspace.book.state().policy.find(sheet.action);
    const Matter* matter = m_form->amended() ? m_workspace.book.find(sheet.matterId) : nullptr;
    const bool neutralises = matter ? matter->neutralises : policy && policy->neutralises;
    m_form->setEnabled(false);
    m_actions->hide();
    m_prompt->show();
    m_prompt->open(m_put->text(), sheet.matterId, neutralises, signerAsks());
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
    if (m_form->amended())
        emit amendRequested(m_form->sheet());
    else
        emit putRequested(m_form->sheet());
}

} // namespace yagura
