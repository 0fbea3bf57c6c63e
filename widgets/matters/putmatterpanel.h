#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class HoldButton;
class MatterSheetView;
class PlainLabel;
class SheetForm;
class SignaturePrompt;

/// Where a matter is written and put before the council: the form, beside it the exact sheet that
/// would be signed, and below why it cannot be put, before anything is sent. Emits the wish and
/// signs nothing itself. GUI thread.
class PutMatterPanel : public QWidget {
    Q_OBJECT
public:
    PutMatterPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    void start(); ///< over what is selected; what was written before is still there
    void signingDone();
    void signingFailed(const QString& sentence);

signals:
    void putRequested(const yagura::MatterSheet& sheet);
    void closeRequested(); ///< the form keeps what is written

protected:
    void changeEvent(QEvent* event) override;

private:
    void followChanges();
    void retranslate();
    void refresh();
    QString obstacle() const; ///< a sentence; empty when the matter can be put
    void openPrompt();
    bool signerAsks() const; ///< in a window of its own
    void closePrompt();
    void request();

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    SheetForm* m_form;
    MatterSheetView* m_preview;
    PlainLabel* m_previewLabel;
    PlainLabel* m_obstacle;
    QWidget* m_actions;
    HoldButton* m_put;
    QPushButton* m_close;
    SignaturePrompt* m_prompt;
};

} // namespace yagura
