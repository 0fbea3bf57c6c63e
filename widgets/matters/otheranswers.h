#pragma once

#include "domain/reasondocument.h"
#include "domain/verb.h"
#include "policy/policypack.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace yagura {

class HoldButton;
class PlainLabel;
class ReasonForm;

/// What a member can say beside the verdict, folded away until it is wanted: dissent, opinion,
/// acknowledgement, and taking back. Shows only what is possible; equal buttons, each held. GUI
/// thread.
class OtherAnswers : public QWidget {
    Q_OBJECT
public:
    explicit OtherAnswers(QWidget* parent = nullptr);

    /// `isPossible` is asked for each verb; with none, nothing of this is shown.
    void offer(const QString& matterId, const std::vector<ReasonChoice>& withdrawing,
        const std::function<bool(Verb)>& isPossible);
    void clear();
    bool isAnyPossible() const;
    /// Dissent and opinion need words, taking back needs a reason.
    bool isComplete(Verb verb) const;
    MarkReason reason(Verb verb) const;
    void focusButton(Verb verb);

signals:
    void held(yagura::Verb verb);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        Verb verb;
        HoldButton* button;
        bool isPossible = false;
    };

    void retranslate();
    void refresh();
    bool isPossible(Verb verb) const;

    QString m_matter;
    QPushButton* m_toggle;
    QWidget* m_page;
    PlainLabel* m_label;
    QLineEdit* m_words;
    ReasonForm* m_reason;
    std::vector<Choice> m_choices;
};

} // namespace yagura
