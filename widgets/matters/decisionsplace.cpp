#include "matters/decisionsplace.h"

#include "common/focuslead.h"
#include "matters/keptdrafts.h"
#include "matters/matterpane.h"
#include "matters/needsyoulist.h"
#include "matters/putmatterpanel.h"
#include "matters/putresult.h"
#include "matters/sheetform.h"
#include "matters/sheetreading.h"
#include "matters/signedpaperpanel.h"
#include "matters/signingrun.h"
#include "matters/urgentform.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

DecisionsPlace::DecisionsPlace(
    Workspace& workspace, PassphraseSink passphrase, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_putAction(new QAction(this))
    , m_urgentAction(new QAction(this))
    , m_amendAction(new QAction(this))
    , m_papersAction(new QAction(this))
    , m_queue(new NeedsYouList(workspace, NeedsYouList::Scope::AllMatters, this))
    , m_putButton(new QPushButton(this))
    , m_urgentButton(new QPushButton(this))
    , m_amendButton(new QPushButton(this))
    , m_papersButton(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
    , m_pane(new MatterPane(workspace, passphrase, Qt::Horizontal, this))
    , m_sheetForm(new SheetForm(workspace, this))
    , m_urgentForm(new UrgentForm(workspace, this))
    , m_form(new PutMatterPanel(workspace, passphrase, m_sheetForm, this))
    , m_urgent(new PutMatterPanel(workspace, passphrase, m_urgentForm, this))
    , m_put(new PutResult(workspace, this))
    , m_papers(new SignedPaperPanel(workspace, dialogs, this))
    , m_signing(m_form)
    , m_run(new SigningRun(workspace.desk, this))
{
    setObjectName(u"decisionsPlace"_s);
    m_urgent->setObjectName(u"urgentPanel"_s);
    m_putButton->setObjectName(u"putMatter"_s);
    m_urgentButton->setObjectName(u"declareUrgent"_s);
    m_amendButton->setObjectName(u"amendMatter"_s);
    m_papersButton->setObjectName(u"signedPapers"_s);
    m_putAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_urgentAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    for (QAction* action : menuActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_urgentAction->setShortcutContext(Qt::WindowShortcut); // from every place: there is no time
    for (QWidget* page :
        std::initializer_list<QWidget*>{ m_pane, m_form, m_urgent, m_put, m_papers })
        m_pages->addWidget(page);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(besideQueue());
    splitter->addWidget(m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({ 200, 800 }); // shares: the splitter fits them to its own width
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(splitter);

    FocusLead::set(*this, *m_queue->view());
    followWishes();
    followForm(m_form);
    followForm(m_urgent);
    retranslate();
    showFirst();
    followAmendable();
}

QList<QAction*> DecisionsPlace::menuActions() const
{
    return { m_putAction, m_urgentAction, m_amendAction, m_papersAction };
}

void DecisionsPlace::setDraftFolder(const QString& folder)
{
    m_sheetForm->setDrafts(KeptDrafts(folder));
    // Apart, so that none of them is taken for the newest matter.
    m_urgentForm->setDrafts(KeptDrafts(QDir(folder).filePath(u"urgent"_s)));
    m_pane->setDraftFolder(QDir(folder).filePath(u"steps"_s));
}

QWidget* DecisionsPlace::besideQueue()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_queue, 1);
    auto* buttons = new QGridLayout; // two and two: the queue has the height
    int at = 0;
    for (QPushButton* button : { m_putButton, m_urgentButton, m_papersButton, m_amendButton }) {
        buttons->addWidget(button, at / 2, at % 2);
        ++at;
    }
    column->addLayout(buttons);
    return left;
}

void DecisionsPlace::followWishes()
{
    const auto follow
        = [this](QAction* action, QPushButton* button, void (DecisionsPlace::*wish)()) {
              connect(action, &QAction::triggered, this, wish);
              connect(button, &QPushButton::clicked, this, wish);
          };
    follow(m_putAction, m_putButton, &DecisionsPlace::putMatter);
    follow(m_urgentAction, m_urgentButton, &DecisionsPlace::declareUrgent);
    follow(m_amendAction, m_amendButton, &DecisionsPlace::amendMatter);
    follow(m_papersAction, m_papersButton, &DecisionsPlace::showPapers);
    connect(m_run, &SigningRun::signedAndQueued, this, &DecisionsPlace::showPut);
    connect(m_run, &SigningRun::failed, this,
        [this](const QString& sentence) { m_signing->signingFailed(sentence); });
    connect(m_pane, &MatterPane::keyWished, this, &DecisionsPlace::keyWished);
    connect(m_papers, &SignedPaperPanel::closeRequested, this, &DecisionsPlace::leaveForm);
    connect(m_put, &PutResult::openRequested, this, [this](const QString& matterId) {
        m_workspace.focus.setMatter(matterId);
        leaveForm(); // also where it was the chosen one already
    });
    connect(&m_workspace.focus, &Focus::matterChanged, this, &DecisionsPlace::leaveForm);
    const MatterBook& book = m_workspace.book;
    connect(&book, &MatterBook::matterAdded, this, &DecisionsPlace::showFirst);
    connect(&book, &MatterBook::mattersReset, this, &DecisionsPlace::showFirst);
    for (const auto signal : { &MatterBook::matterAdded, &MatterBook::matterChanged })
        connect(&book, signal, this, &DecisionsPlace::followAmendable);
    for (const auto signal : { &MatterBook::mattersReset, &MatterBook::documentsAdded })
        connect(&book, signal, this, &DecisionsPlace::followAmendable);
    connect(&m_workspace.focus, &Focus::matterChanged, this, &DecisionsPlace::followAmendable);
}

void DecisionsPlace::followForm(PutMatterPanel* panel)
{
    connect(panel, &PutMatterPanel::closeRequested, this, &DecisionsPlace::leaveForm);
    connect(panel, &PutMatterPanel::putRequested, this, [this, panel](const MatterSheet& sheet) {
        sign(sheet, m_workspace.desk.draftMatter(sheet), panel);
    });
    connect(panel, &PutMatterPanel::amendRequested, this, [this, panel](const MatterSheet& sheet) {
        sign(sheet, m_workspace.desk.draftAmendment(sheet), panel);
    });
}

void DecisionsPlace::sign(
    const MatterSheet& sheet, const Result<Draft>& draft, PutMatterPanel* panel)
{
    m_putting = sheet.matterId;
    m_signing = panel;
    m_run->sign(draft);
}

/// Only the own matters of this member can be amended: for everybody else there is no such button.
void DecisionsPlace::followAmendable()
{
    const QString matter = m_pane->matter();
    const bool can = !matter.isEmpty() && m_workspace.desk.whyNotAmend(matter).isEmpty();
    m_amendAction->setEnabled(can);
    m_amendButton->setVisible(can);
}

void DecisionsPlace::openNext()
{
    if (const QString next = m_queue->nextNeedingMe(m_pane->matter()); !next.isEmpty())
        m_workspace.focus.setMatter(next);
    leaveForm(); // also where it was the chosen one already
    m_pane->read();
}

void DecisionsPlace::addBelowQueue(QWidget* panel)
{
    m_queue->setBelow(panel);
}

void DecisionsPlace::putMatter()
{
    if (m_pages->currentWidget() == m_form && !m_sheetForm->amended())
        return;
    if (m_sheetForm->amended())
        m_sheetForm->leaveAmendment();
    m_pages->setCurrentWidget(m_form);
    m_form->start();
}

void DecisionsPlace::declareUrgent()
{
    if (m_pages->currentWidget() == m_urgent)
        return;
    m_pages->setCurrentWidget(m_urgent);
    m_urgent->start();
}

void DecisionsPlace::amendMatter()
{
    const Matter* matter = m_workspace.book.find(m_pane->matter());
    if (!matter || !m_workspace.desk.whyNotAmend(matter->id).isEmpty())
        return;
    const SheetReading reading = SheetReading::of(m_workspace.book, *matter);
    if (!reading.isSound())
        return;
    m_sheetForm->amend(*reading.sheet);
    m_pages->setCurrentWidget(m_form);
    m_form->start();
}

void DecisionsPlace::showPapers()
{
    m_pages->setCurrentWidget(m_papers);
    m_papers->start();
}

void DecisionsPlace::showPut(const Digest& payloadSha256)
{
    m_signing->signingDone();
    m_put->showMatter(m_putting, payloadSha256);
    m_pages->setCurrentWidget(m_put);
    m_put->setFocus();
}

void DecisionsPlace::leaveForm()
{
    m_pages->setCurrentWidget(m_pane);
    m_queue->mark(m_pane->matter());
    followAmendable();
}

void DecisionsPlace::showFirst()
{
    // Opens on what needs this seat; once something is shown, only the member chooses another.
    if (m_pane->matter().isEmpty())
        m_pane->showMatter(m_queue->firstMatter());
    m_queue->mark(m_pane->matter());
}

void DecisionsPlace::showEvent(QShowEvent* event)
{
    showFirst();
    QWidget::showEvent(event);
}

void DecisionsPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DecisionsPlace::retranslate()
{
    //: 案件を付議する
    m_putAction->setText(tr("Put a new matter before the council"));
    //: A short button: 案件の付議
    m_putButton->setText(tr("New matter"));
    //: 緊急実施を宣言する
    m_urgentAction->setText(tr("Declare an urgent act"));
    //: A short button: 緊急実施の宣言
    m_urgentButton->setText(tr("Urgent act"));
    //: 付議した案件を変更する
    m_amendAction->setText(tr("Amend this matter"));
    //: A short button: 案件の変更
    m_amendButton->setText(tr("Amend"));
    //: 署名済み文書のファイル
    m_papersAction->setText(tr("Signed statements as files"));
    //: A short button: 署名済み文書
    m_papersButton->setText(tr("Signed files"));
    const auto explain = [](QPushButton* button, const QAction* action) {
        button->setAccessibleName(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: %1 what a button does, %2 its keys
        button->setToolTip(
            keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
    };
    explain(m_putButton, m_putAction);
    explain(m_urgentButton, m_urgentAction);
    explain(m_amendButton, m_amendAction);
    explain(m_papersButton, m_papersAction);
}

} // namespace yagura
