#pragma once

#include "itemmodels/ownanswer.h"
#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QPushButton;

namespace yagura {

class DigestWordsView;
class HoldButton;
class OtherAnswers;
class PlainLabel;
class ReasonForm;
class SignaturePrompt;
class StandingBadge;

/// Where a seat answers, below who has signed: what happens next, the digest words of what is
/// answered, then send back, abstain, refuse, sign; equal buttons, none preferred, each held for
/// two seconds, each followed by the passphrase. A deputy and who confirms an urgent act have a
/// button of their own in their place; dissent, opinion and taking back are folded away below.
/// Says in place what stands in the way.
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
    /// The answers, or the prompt of one: a pane lays them where they stay in sight while the rest
    /// scrolls. They belong to this panel all the same.
    QWidget* takeAnswerBar();
    void signingDone(); ///< the answer is on its way
    void signingFailed(const QString& sentence); ///< the prompt stays open for another try

signals:
    void markRequested(const QString& matterId, yagura::Verb verb, const QString& seat,
        const yagura::MarkReason& reason);
    void keyWished(); ///< there is no key, or it is not in the roster: the way to one

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
    void showOwn(const OwnAnswer& answer);
    void showNext(const Matter& matter);
    void offerSeats(const Matter& matter);
    void offerReasons(const Matter& matter);
    void offerOthers(const Matter& matter, const OwnAnswer& answer);
    /// Whether the council asks this member for anything: who only records steps is not asked.
    bool isAsked(const Matter& matter) const;
    bool isOffered(Verb verb, const Matter& matter) const;
    bool mayDeputise(const Matter& matter) const; ///< now or later
    bool isComplete(Verb verb) const; ///< reasons and words are there
    MarkReason reasonOf(Verb verb) const;
    QString seatOf(Verb verb) const; ///< empty: the desk knows it
    void placeFocus(Verb verb);
    void showObstacle(const Matter& matter, const OwnAnswer& answer);
    /// `E-…`, or one of this panel's own; empty when `verb` can be put now.
    QString obstacle(Verb verb, const OwnAnswer& answer) const;
    QString obstacleText(const QString& code) const;
    void offerKey(const QString& code);
    void openPrompt(Verb verb);
    bool signerAsks() const; ///< in a window of its own
    void closePrompt();
    void request();
    bool isShown(int bookRow) const;

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    QString m_matter;
    QString m_sheetProblem;
    std::pair<LedgerHealth::Freshness, qint64> m_health{}; ///< what answers depend on
    Verb m_wish = Verb::Unknown; ///< the prompt is open for it
    // In the order in which the keyboard goes through them.
    QWidget* m_ownRow;
    StandingBadge* m_badge;
    PlainLabel* m_own;
    PlainLabel* m_obstacle;
    QPushButton* m_key;
    DigestWordsView* m_words;
    PlainLabel* m_next;
    OtherAnswers* m_others;
    QWidget* m_bar; ///< the answers, or the prompt
    QWidget* m_answers;
    QComboBox* m_seat;
    ReasonForm* m_reason;
    PlainLabel* m_hold;
    std::vector<Choice> m_choices;
    SignaturePrompt* m_prompt;
};

} // namespace yagura
