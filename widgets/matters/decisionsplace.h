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
class SigningRun;

/// The place Decisions: the queue left, the chosen matter's sheet, its seats and the answer to its
/// right; and the form for a new matter in their stead. GUI thread.
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

    Workspace& m_workspace;
    QAction* m_putAction;
    QPushButton* m_putButton;
    NeedsYouList* m_queue;
    QStackedWidget* m_pages;
    MatterPane* m_pane;
    PutMatterPanel* m_form;
    SigningRun* m_run;
};

} // namespace yagura
