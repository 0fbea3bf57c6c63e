#include "matters/sheetexport.h"

#include "common/dialogs.h"
#include "matters/decisionpaper.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QWidget>

namespace yagura {
using namespace Qt::StringLiterals;

SheetExport::SheetExport(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(parent)
    , m_action(new QAction(this))
{
    m_action->setObjectName(u"exportSheet"_s);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(m_action, &QAction::triggered, this, &SheetExport::ask);
    connect(&workspace.focus, &Focus::matterChanged, this, &SheetExport::follow);
    connect(&workspace.book, &MatterBook::mattersReset, this, &SheetExport::follow);
    connect(&workspace.book, &MatterBook::matterAdded, this, &SheetExport::follow);
    parent->installEventFilter(this);
    retranslate();
    follow();
}

bool SheetExport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void SheetExport::retranslate()
{
    //: 決裁書をPDFで書き出す
    m_action->setText(tr("Export the chosen matter's decision sheet as PDF…"));
}

void SheetExport::follow()
{
    m_action->setEnabled(m_workspace.book.find(m_workspace.focus.matter()) != nullptr);
}

void SheetExport::ask()
{
    const QString matterId = m_workspace.focus.matter();
    if (const Matter* matter
        = m_workspace.book.find(matterId)) // is here by the time a file is chosen
        m_workspace.desk.askReceipt(DecisionSheet::receiptOf(m_workspace.book, *matter));
    m_dialogs.chooseSaveFile(m_window,
        { tr("Export the decision sheet"),
            DecisionPaper::fileName(
                matterId, m_workspace.book.ledgerTime(m_workspace.clock.shown())),
            u"pdf"_s },
        [this, matterId](const QString& path) { write(matterId, path); });
}

void SheetExport::write(const QString& matterId, const QString& path)
{
    const Matter* matter = m_workspace.book.find(matterId);
    if (!matter)
        return; // the screen went back to before it was put
    const Instant now = m_workspace.book.ledgerTime(m_workspace.clock.shown());
    const auto done = DecisionPaper(DecisionSheet::of(m_workspace.book, *matter, now)).write(path);
    //: %1 a file
    emit told(done ? tr("The decision sheet is written: %1").arg(QFileInfo(path).fileName())
                   : tr("The file could not be written. Choose another folder."));
}

} // namespace yagura
