#pragma once

#include "itemmodels/workspace.h"

#include <QObject>

class QAction;
class QDialog;

namespace yagura {

class EntryForm;
class MainWindow;

/// The window in which a report is typed in that came by telephone, on paper or in person, and the
/// command that opens it from anywhere (Ctrl+R). What is written stays in it when it is closed. The
/// window of the desk outlives it. GUI thread.
class EntryDesk : public QObject {
    Q_OBJECT
public:
    EntryDesk(Workspace& workspace, MainWindow& window, const QString& folder);

    void open();

signals:
    void entered(const QString& objectId); ///< the hub has stored it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's language

private:
    void retranslate();

    QAction* m_action;
    QDialog* m_dialog;
    EntryForm* m_form;
};

} // namespace yagura
