#pragma once

#include "itemmodels/workspace.h"

#include <QByteArray>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace yagura {

class Dialogs;
class PlainLabel;

/// Statements that travel by hand where there is no line (trust.md TH-06): a file that somebody
/// signed elsewhere is read, shown, checked here and sent as it stands; an own statement that still
/// waits is written to a file to carry. GUI thread.
class SignedPaperPanel : public QWidget {
    Q_OBJECT
public:
    SignedPaperPanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    void start();
    void openFile(); ///< asks which

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void followChanges();
    void retranslate();
    void read(const QString& path);
    void check();
    void send();
    void listWaiting();
    void save();
    Digest chosen() const;

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QString m_name; ///< of the file, as it is shown
    QByteArray m_file; ///< empty: none was chosen
    bool m_isSent = false;
    PlainLabel* m_head;
    QPushButton* m_open;
    PlainLabel* m_says;
    PlainLabel* m_verdict;
    QPushButton* m_send;
    PlainLabel* m_waitingLabel;
    QListWidget* m_waiting;
    QPushButton* m_save;
    PlainLabel* m_savedText;
    QPushButton* m_close;
};

} // namespace yagura
