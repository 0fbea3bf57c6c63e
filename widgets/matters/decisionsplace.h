#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace yagura {

class MatterPane;
class NeedsYouList;
class PutMatterPanel;
class PutResult;
class SigningRun;

/// The place Decisions: the queue left, the chosen matter's sheet, its seats and the answer to its
/// right; in their stead the form for a new matter, and what became of it. GUI thread.
class DecisionsPlace : public QWidget {
    Q_OBJECT
public:
    DecisionsPlace(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    QAction* putMatterAction() const { return m_putAction; } ///< Ctrl+N; for the shell's menu

public slots:
    void putMatter();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followWishes();
    void retranslate();
    void showFirst();
    void leaveForm();
    void showPut(const Digest& payloadSha256);

    Workspace& m_workspace;
    QAction* m_putAction;
    QPushButton* m_putButton;
    NeedsYouList* m_queue;
    QStackedWidget* m_pages;
    MatterPane* m_pane;
    PutMatterPanel* m_form;
    PutResult* m_put;
    QString m_putting; ///< number of the matter that is being signed
    SigningRun* m_run;
};

} // namespace yagura
