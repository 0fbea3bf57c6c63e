#pragma once

#include "matters/draft.h"
#include "matters/keptdrafts.h"
#include "matters/recordpanel.h"

#include <array>

namespace yagura {

class StepForm;
struct StepQuestion;

/// Where a member whose office has a step of the statutory lane records it: which step, its form in
/// place, the button that is held, the passphrase. The Commission's two verbs are two equal
/// buttons. Not there for members without such an office. Emits wishes and signs nothing itself.
/// GUI thread.
class StepPanel : public RecordPanel {
    Q_OBJECT
public:
    StepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    void setDrafts(KeptDrafts drafts); ///< where what is written is kept until signed
    void showMatter(const QString& matterId);

signals:
    void stepRequested(const QString& matterId, const yagura::StepWish& wish);

protected:
    void retranslate() override;
    void refresh() override;
    void request() override;
    void beginForm() override;

private:
    void followChanges();
    void offerSteps(const Matter& matter);
    void showStep(const Matter& matter);
    StepQuestion question(const Matter& matter, const StepNeed& need) const;
    StepKind chosenStep() const;
    QString obstacle(StepKind step) const; ///< a sentence; empty: it can be recorded now
    void openPrompt(Verb verb);

    QString m_matter;
    Verb m_wish = Verb::Unknown; ///< the prompt was opened for it
    StepForm* m_form;
    std::array<HoldButton*, 2> m_buttons; ///< of the step's verbs
};

} // namespace yagura
