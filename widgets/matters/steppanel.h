#pragma once

#include "itemmodels/workspace.h"
#include "matters/draft.h"
#include "matters/keptdrafts.h"
#include "matters/passphrasesink.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace yagura {

class HoldButton;
class PlainLabel;
class SignaturePrompt;
class StepForm;
struct StepQuestion;

/// Where a member whose office has a step of the statutory lane records it: which step, its form in
/// place, the button that is held, the passphrase. The Commission's two verbs are two equal
/// buttons. Not there for members without such an office. Emits wishes and signs nothing itself.
/// GUI thread.
class StepPanel : public QWidget {
    Q_OBJECT
public:
    StepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    void setDrafts(KeptDrafts drafts); ///< where what is written is kept until signed
    void showMatter(const QString& matterId);
    void signingDone(); ///< the record is on its way
    void signingFailed(const QString& sentence); ///< the prompt stays open for another try

signals:
    void stepRequested(const QString& matterId, const yagura::StepWish& wish);

protected:
    void changeEvent(QEvent* event) override;

private:
    void followChanges();
    void retranslate();
    void refresh();
    void offerSteps(const Matter& matter);
    void showStep(const Matter& matter);
    StepQuestion question(const Matter& matter, const StepNeed& need) const;
    StepKind chosenStep() const;
    QString obstacle(StepKind step) const; ///< a sentence; empty: it can be recorded now
    void openPrompt(Verb verb);
    void point(const QString& sentence, QWidget* field);
    void closePrompt();
    void request();
    bool signerAsks() const; ///< in a window of its own

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    QString m_matter;
    Verb m_wish = Verb::Unknown; ///< the prompt is open for it
    bool m_isChosen = false; ///< the step, by hand; else the one that is due is shown
    PlainLabel* m_title;
    QComboBox* m_step;
    PlainLabel* m_obstacle;
    StepForm* m_form;
    PlainLabel* m_problem;
    PlainLabel* m_hold;
    std::array<HoldButton*, 2> m_buttons; ///< of the step's verbs
    SignaturePrompt* m_prompt;
};

} // namespace yagura
