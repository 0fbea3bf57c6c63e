#pragma once

#include "itemmodels/workspace.h"

#include <QObject>

class QAction;
class QWidget;

namespace yagura {

class Dialogs;

/// Puts the chosen matter's decision sheet into a PDF file. Has the command for it; asks for the
/// file, and says what became of it. GUI thread.
class SheetExport : public QObject {
    Q_OBJECT
public:
    /// `parent` is the window that asks; it owns this.
    SheetExport(Workspace& workspace, Dialogs& dialogs, QWidget* parent);

    QAction* action() const { return m_action; } ///< Ctrl+Shift+D; off while no matter is chosen

signals:
    void told(const QString& sentence); ///< what became of it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void follow();
    void ask();
    void write(const QString& matterId, const QString& path);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QAction* m_action;
};

} // namespace yagura
