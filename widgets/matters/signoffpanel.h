#pragma once

#include "itemmodels/ownanswer.h"
#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace yagura {

class HoldButton;
class PlainLabel;
class ReasonForm;
class SignaturePrompt;

/// Where a seat answers: send back, abstain, refuse, sign; four equal buttons, none preferred, each
/// held for two seconds, each followed by the passphrase. Says in place what stands in the way.
/// Emits wishes and signs nothing itself; what was signed is shown as pending until the ledger's
/// copy is verified. GUI thread.
class SignOffPanel : public QWidget {
    Q_OBJECT
public:
    SignOffPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    void showMatter(const QString& matterId);
    /// Why the sheet cannot be signed (SheetReading::problem); empty: it can. The other three
    /// answers stay open.
    void setSheetProblem(const QString& code);
    void signingDone(); ///< the answer is on its way
    void signingFailed(const QString& sentence); ///< the prompt stays open for another try

signals:
    void markRequested(const QString& matterId, yagura::Verb verb, const QString& seat,
        const yagura::MarkReason& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        Verb verb;
        HoldButton* button;
    };

    void buildAnswers();
    void followChanges();
    void retranslate();
    void refresh();
    void offerSeats(const Matter& matter);
    void offerReasons(const Matter& matter);
    void showObstacle(const Matter& matter, const OwnAnswer& answer);
    /// `E-…`, or one of this panel's own; empty when `verb` can be put now.
    QString obstacle(Verb verb, const OwnAnswer& answer) const;
    QString obstacleText(const QString& code) const;
    void openPrompt(Verb verb);
    void closePrompt();
    void request();
    bool isShown(int bookRow) const;

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    QString m_matter;
    QString m_sheetProblem;
    Verb m_wish = Verb::Unknown; ///< the prompt is open for it
    QWidget* m_answers;
    PlainLabel* m_own;
    PlainLabel* m_obstacle;
    QComboBox* m_seat;
    ReasonForm* m_reason;
    PlainLabel* m_hold;
    std::array<Choice, 4> m_choices;
    SignaturePrompt* m_prompt;
};

} // namespace yagura
