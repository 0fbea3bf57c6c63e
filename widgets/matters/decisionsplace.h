#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace yagura {

class Dialogs;
class MatterPane;
class NeedsYouList;
class PutMatterPanel;
class PutResult;
class SheetForm;
class SignedPaperPanel;
class SigningRun;
class UrgentForm;

/// The place Decisions: the queue left, the chosen matter's sheet, its seats and the answer to its
/// right; in their stead the form for a new matter or for another version of an own one, the
/// declaration of an urgent act, what became of it, or statements that travel as files. GUI thread.
class DecisionsPlace : public QWidget {
    Q_OBJECT
public:
    DecisionsPlace(Workspace& workspace, PassphraseSink passphrase, Dialogs& dialogs,
        QWidget* parent = nullptr);

    void setDraftFolder(const QString& folder); ///< where what is written is kept until signed
    /// For the shell's menu: put a matter (Ctrl+N), declare an urgent act (Ctrl+Shift+N), amend the
    /// chosen matter, statements as files.
    QList<QAction*> menuActions() const;
    QAction* putMatterAction() const { return m_putAction; }
    /// Opens the next matter that needs this seat, in the queue's order and round and round, with
    /// the keyboard in its sheet.
    void openNext();
    /// A panel below the queue, such as what changed since; taken over.
    void addBelowQueue(QWidget* panel);

signals:
    void keyWished(); ///< see SignOffPanel

public slots:
    void putMatter();
    void declareUrgent();
    void amendMatter(); ///< that is chosen
    void showPapers();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* besideQueue();
    void followWishes();
    void followForm(PutMatterPanel* panel);
    void followAmendable();
    void retranslate();
    void showFirst();
    void leaveForm();
    void sign(const MatterSheet& sheet, const Result<Draft>& draft, PutMatterPanel* panel);
    void showPut(const Digest& payloadSha256);

    Workspace& m_workspace;
    QAction* m_putAction;
    QAction* m_urgentAction;
    QAction* m_amendAction;
    QAction* m_papersAction;
    NeedsYouList* m_queue; // first: the keyboard comes in here
    QPushButton* m_putButton;
    QPushButton* m_urgentButton;
    QPushButton* m_amendButton;
    QPushButton* m_papersButton;
    QStackedWidget* m_pages;
    MatterPane* m_pane;
    SheetForm* m_sheetForm;
    UrgentForm* m_urgentForm;
    PutMatterPanel* m_form;
    PutMatterPanel* m_urgent;
    PutResult* m_put;
    SignedPaperPanel* m_papers;
    QString m_putting; ///< number of the matter that is being signed
    PutMatterPanel* m_signing; ///< the panel that wished it
    SigningRun* m_run;
};

} // namespace yagura
