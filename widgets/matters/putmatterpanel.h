#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class HoldButton;
class MatterForm;
class MatterSheetView;
class PlainLabel;
class SheetChangesView;
class SignaturePrompt;

/// Where a matter is written and put before the council: a form, beside it the exact sheet that
/// would be signed with what changed where a version stands already, and below why it cannot be
/// put, before anything is sent. Emits the wish and signs nothing itself. GUI thread.
class PutMatterPanel : public QWidget {
    Q_OBJECT
public:
    /// Takes the form over.
    PutMatterPanel(Workspace& workspace, PassphraseSink passphrase, MatterForm* form,
        QWidget* parent = nullptr);

    void start(); ///< over what is selected; what was written before is still there
    void signingDone();
    void signingFailed(const QString& sentence);

signals:
    void putRequested(const yagura::MatterSheet& sheet);
    void amendRequested(const yagura::MatterSheet& sheet);
    void closeRequested(); ///< the form keeps what is written

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* besideForm();
    void followChanges();
    void retranslate();
    void refresh();
    void showChanges(const MatterSheet& sheet);
    QString whyTooLong(const MatterSheet& sheet) const; ///< a sentence; empty: it is not
    QString obstacle() const; ///< a sentence; empty when the matter can be put
    void goToGap();
    void openPrompt();
    bool signerAsks() const; ///< in a window of its own
    void closePrompt();
    void request();

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    MatterForm* m_form;
    MatterSheetView* m_preview;
    PlainLabel* m_previewLabel;
    SheetChangesView* m_changes;
    QWidget* m_changesPage;
    PlainLabel* m_consequence;
    PlainLabel* m_obstacle;
    QPushButton* m_toGap;
    QWidget* m_actions;
    HoldButton* m_put;
    QPushButton* m_close;
    SignaturePrompt* m_prompt;
};

} // namespace yagura
