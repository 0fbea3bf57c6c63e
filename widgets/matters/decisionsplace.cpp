#include "matters/decisionsplace.h"

#include "matters/matterpane.h"
#include "matters/needsyoulist.h"
#include "matters/putmatterpanel.h"
#include "matters/putresult.h"
#include "matters/signingrun.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

DecisionsPlace::DecisionsPlace(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_putAction(new QAction(this))
    , m_putButton(new QPushButton(this))
    , m_queue(new NeedsYouList(workspace, NeedsYouList::Scope::AllMatters, this))
    , m_pages(new QStackedWidget(this))
    , m_pane(new MatterPane(workspace, passphrase, Qt::Horizontal, this))
    , m_form(new PutMatterPanel(workspace, passphrase, this))
    , m_put(new PutResult(workspace, this))
    , m_run(new SigningRun(workspace.desk, this))
{
    setObjectName(u"decisionsPlace"_s);
    m_putButton->setObjectName(u"putMatter"_s);
    m_putAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_putAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_putAction);
    m_pages->addWidget(m_pane);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_put);

    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_queue, 1);
    column->addWidget(m_putButton);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({ 200, 800 }); // shares: the splitter fits them to its own width
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(splitter);

    setFocusProxy(m_queue->view());
    followWishes();
    retranslate();
    showFirst();
}

void DecisionsPlace::followWishes()
{
    connect(m_putAction, &QAction::triggered, this, &DecisionsPlace::putMatter);
    connect(m_putButton, &QPushButton::clicked, this, &DecisionsPlace::putMatter);
    connect(m_form, &PutMatterPanel::closeRequested, this, &DecisionsPlace::leaveForm);
    connect(m_form, &PutMatterPanel::putRequested, this, [this](const MatterSheet& sheet) {
        m_putting = sheet.matterId;
        m_run->sign(m_workspace.desk.draftMatter(sheet));
    });
    connect(m_run, &SigningRun::signedAndQueued, m_form, &PutMatterPanel::signingDone);
    connect(m_run, &SigningRun::signedAndQueued, this, &DecisionsPlace::showPut);
    connect(m_put, &PutResult::openRequested, this, [this](const QString& matterId) {
        m_workspace.focus.setMatter(matterId);
        leaveForm(); // also where it was the chosen one already
    });
    connect(m_run, &SigningRun::failed, m_form, &PutMatterPanel::signingFailed);
    connect(&m_workspace.focus, &Focus::matterChanged, this, &DecisionsPlace::leaveForm);
    connect(&m_workspace.book, &MatterBook::matterAdded, this, &DecisionsPlace::showFirst);
    connect(&m_workspace.book, &MatterBook::mattersReset, this, &DecisionsPlace::showFirst);
}

void DecisionsPlace::putMatter()
{
    if (m_pages->currentWidget() == m_form)
        return;
    m_pages->setCurrentWidget(m_form);
    m_form->start();
}

void DecisionsPlace::showPut(const Digest& payloadSha256)
{
    m_put->showMatter(m_putting, payloadSha256);
    m_pages->setCurrentWidget(m_put);
    m_put->setFocus();
}

void DecisionsPlace::leaveForm()
{
    m_pages->setCurrentWidget(m_pane);
}

void DecisionsPlace::showFirst()
{
    // Opens on what needs this seat; once something is shown, only the member chooses another.
    if (m_pane->matter().isEmpty())
        m_pane->showMatter(m_queue->firstMatter());
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
    m_putButton->setText(tr("Put a new matter (Ctrl+N)"));
    m_putButton->setAccessibleName(m_putAction->text());
}

} // namespace yagura
