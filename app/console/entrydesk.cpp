#include "console/entrydesk.h"

#include "reports/entryform.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(920, 600); // all fields at the desk's text size, within 1366 by 768

} // namespace

EntryDesk::EntryDesk(Workspace& workspace, MainWindow& window, const QString& folder)
    : QObject(&window)
    , m_action(new QAction(this))
    , m_dialog(new QDialog(&window))
    , m_form(new EntryForm(workspace))
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    (new QVBoxLayout(m_dialog))->addWidget(scroll);
    m_dialog->setObjectName(u"entryWindow"_s);
    m_dialog->resize(usualSize);
    m_form->setDraftFolder(QDir(folder).filePath(u"entries"_s));
    connect(m_form, &EntryForm::closeWished, m_dialog, &QDialog::reject);
    connect(m_form, &EntryForm::entered, m_dialog, &QDialog::accept);
    connect(m_form, &EntryForm::entered, this, &EntryDesk::entered);
    m_action->setObjectName(u"enterReport"_s);
    m_action->setShortcut(Qt::CTRL | Qt::Key_R);
    m_action->setVisible(static_cast<bool>(workspace.enterReport));
    m_action->setEnabled(m_action->isVisible());
    connect(m_action, &QAction::triggered, this, &EntryDesk::open);
    window.addViewAction(m_action);
    window.installEventFilter(this);
    retranslate();
}

void EntryDesk::open()
{
    m_dialog->open();
    m_dialog->activateWindow();
    m_form->begin();
}

void EntryDesk::retranslate()
{
    m_action->setText(tr("Enter a report by hand…"));
    m_dialog->setWindowTitle(tr("Enter a report by hand"));
}

bool EntryDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace yagura
