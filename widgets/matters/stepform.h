#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "domain/step.h"
#include "matters/draft.h"
#include "matters/keptdrafts.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace yagura {

class FormDraft;
class JstField;
class PlainLabel;

/// What a step asks of who records it: the matter's and the pack's side of the form.
struct StepQuestion {
    QString matterId;
    int version = 0;
    StepNeed need;
    std::vector<std::pair<QString, BilingualText>> methods; ///< that can be named
    std::vector<std::pair<QString, BilingualText>> officers; ///< members who can be sent
    std::vector<std::pair<QString, BilingualText>> fields; ///< of the record, all of them required
    int targets = 0; ///< of the matter

    friend bool operator==(const StepQuestion&, const StepQuestion&) = default;
};

/// Everything that one step's record needs, in place: outcome, when, period, methods, officer,
/// targets, and the record field by field. Nothing is chosen beforehand. GUI thread.
class StepForm : public QWidget {
    Q_OBJECT
public:
    /// The first thing that is missing, and where the keyboard goes to mend it.
    struct Gap {
        QString sentence; ///< empty: nothing is missing
        QWidget* field = nullptr;
    };

    explicit StepForm(QWidget* parent = nullptr);

    void setDrafts(KeptDrafts drafts); ///< before anything is asked
    /// Keeps what was written for the same step; what was written for another, and not signed,
    /// comes back with it.
    void ask(const StepQuestion& question);
    void begin(); ///< forgets what was written: it is signed
    void setNow(Instant now) { m_now = now; } ///< what the button beside the time enters
    StepWish wish(Verb verb) const;
    Gap gap(Verb verb) const;
    QWidget* fieldFor(const QString& code) const; ///< that a refusal speaks of

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Words = std::function<QString()>;

    void build();
    void addOutcomes();
    void addTimes();
    void addMethods();
    void addOfficer();
    void addTargets();
    void addRecord();
    void label(QWidget* field, const Words& words);
    void retranslate();
    void refresh(); ///< shows what the chosen outcome asks for
    void restore(const StepWish& kept);
    void restoreDraft();
    QString outcome() const;
    bool meets(Verb verb) const; ///< the outcome is the one that meets the step
    bool tellsTheEnd() const; ///< every step but an execution that began, or did not
    QStringList chosenMethods() const;
    Gap timeGap(Verb verb) const;
    Gap recordGap() const;

    StepQuestion m_question;
    Instant m_now;
    FormDraft* m_draft;
    PlainLabel* m_kept; ///< that a draft came back
    QWidget* m_page = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<std::pair<QWidget*, Words>> m_names; ///< what each control is called
    std::vector<std::pair<QString, QRadioButton*>> m_outcomes;
    JstField* m_at = nullptr;
    QWidget* m_untilRow = nullptr;
    JstField* m_until = nullptr;
    QWidget* m_methodRows = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> m_methods;
    QComboBox* m_officer = nullptr;
    QWidget* m_targetRow = nullptr;
    QSpinBox* m_targets = nullptr;
    QWidget* m_recordRows = nullptr;
    std::vector<std::pair<QString, QPlainTextEdit*>> m_record;
};

} // namespace yagura
