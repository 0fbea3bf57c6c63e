#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace yagura {

class HoldButton;
class PlainLabel;
class SignaturePrompt;

/// The frame in which a member whose office has a step records it: which step, why it is not
/// possible now, its form in place, the buttons that are held, the passphrase. What the steps are
/// is the panels' that derive from it. Signs nothing itself. GUI thread.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    void signingDone(); ///< the record is on its way
    void signingFailed(const QString& sentence); ///< the prompt stays open for another try

protected:
    RecordPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent);

    /// Once, by the panel's constructor, when the form and its buttons are there.
    void layOut(QWidget* form, const std::vector<HoldButton*>& buttons);
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;
    virtual void refresh() = 0;
    virtual void request() = 0; ///< the wish in the form goes out
    virtual void beginForm() = 0; ///< the next record begins empty

    void beginAnew(); ///< another subject is shown
    /// Fills the choice of steps; `due`: the row that is shown unless one was chosen by hand.
    void offer(const std::vector<std::pair<QString, QVariant>>& steps, int due);
    QVariant chosen() const;
    QString chosenName() const;
    bool isLive() const; ///< a fixed time records nothing
    /// Shows the form, or the sentence why there is none; `isThere` false: there is no step at all.
    void showForm(bool isThere, const QString& obstacle);
    bool isHeldOut() const; ///< the buttons are to be held now
    void nameButton(HoldButton& button, const QString& action);
    void point(const QString& sentence, QWidget* field);
    void ask(const QString& action, const QString& number, bool asksDigits);
    void closePrompt();

    Workspace& m_workspace;
    PlainLabel* m_title;
    QComboBox* m_step;
    PlainLabel* m_obstacle;
    PlainLabel* m_problem;
    PlainLabel* m_hold;
    SignaturePrompt* m_prompt = nullptr; ///< from layOut() on

private:
    bool signerAsks() const; ///< in a window of its own
    void confirm();

    PassphraseSink m_passphrase;
    QWidget* m_page = nullptr;
    std::vector<HoldButton*> m_held;
    bool m_isOpen = false; ///< the form is there
    bool m_isAsking = false; ///< the prompt is open
    bool m_isChosen = false; ///< the step, by hand; else the one that is due is shown
};

} // namespace yagura
