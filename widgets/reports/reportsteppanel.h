#pragma once

#include "domain/report.h"
#include "itemmodels/reportcasemodel.h"
#include "itemmodels/reportdraft.h"
#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace yagura {

class HoldButton;
class PlainLabel;
class ReportStepForm;
class SignaturePrompt;

/// Where a member whose office records operators' reports records the next step: which step, its
/// form in place, the button that is held, the passphrase. Not there for members without such an
/// office. Emits wishes and signs nothing itself. GUI thread.
class ReportStepPanel : public QWidget {
    Q_OBJECT
public:
    ReportStepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    /// `report`: what the operator sent, where it has been read.
    void showReport(const ReportRow& row, const std::optional<IncidentReport>& report);
    void signingDone(); ///< the record is on its way
    void signingFailed(const QString& sentence); ///< the prompt stays open for another try

signals:
    void stepRequested(const yagura::ReportWish& wish);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    QStringList mySteps() const; ///< in the pack's order
    void offerSteps(const QStringList& steps);
    void showStep();
    QString obstacle(const QString& step) const; ///< a sentence; empty: it can be recorded now
    bool isOnItsWay() const; ///< an own step of this report that is not in the ledger yet
    QString actionText() const;
    void openPrompt();
    void point(const QString& sentence, QWidget* field);
    void closePrompt();
    void request();
    bool signerAsks() const; ///< in a window of its own

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    ReportRow m_row;
    std::optional<IncidentReport> m_report;
    bool m_isAsking = false; ///< the prompt is open
    bool m_isChosen = false; ///< the step, by hand; else the one that is due is shown
    PlainLabel* m_title;
    QComboBox* m_step;
    PlainLabel* m_obstacle;
    ReportStepForm* m_form;
    PlainLabel* m_problem;
    PlainLabel* m_hold;
    HoldButton* m_button;
    SignaturePrompt* m_prompt;
};

} // namespace yagura
