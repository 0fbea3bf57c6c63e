#pragma once

#include "domain/report.h"
#include "itemmodels/reportcasemodel.h"
#include "itemmodels/reportdraft.h"
#include "matters/recordpanel.h"

#include <optional>

namespace yagura {

class ReportStepForm;

/// Where a member whose office records operators' reports records the next step: which step, its
/// form in place, the button that is held, the passphrase. Not there for members without such an
/// office. Emits wishes and signs nothing itself. GUI thread.
class ReportStepPanel : public RecordPanel {
    Q_OBJECT
public:
    ReportStepPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    /// `report`: what the operator sent, where it has been read.
    void showReport(const ReportRow& row, const std::optional<IncidentReport>& report);

signals:
    void stepRequested(const yagura::ReportWish& wish);

protected:
    void retranslate() override;
    void refresh() override;
    void request() override;
    void beginForm() override;

private:
    QStringList mySteps() const; ///< in the pack's order
    void showStep();
    QString obstacle(const QString& step) const; ///< a sentence; empty: it can be recorded now
    bool isOnItsWay() const; ///< an own step of this report that is not in the ledger yet
    QString actionText() const;
    void openPrompt();

    ReportRow m_row;
    std::optional<IncidentReport> m_report;
    ReportStepForm* m_form;
    HoldButton* m_button;
};

} // namespace yagura
