#pragma once

#include "domain/report.h"
#include "itemmodels/reportcasemodel.h"
#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;

namespace yagura {

class FactList;
class PlainLabel;
class ReportStepPanel;
class SigningRun;

/// One operator's report: how it stands, its two clocks, what the operator sent, what the office
/// recorded and who did, and the next step to record. Follows the selection. GUI thread.
class ReportCaseView : public QWidget {
    Q_OBJECT
public:
    ReportCaseView(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    const QString& objectId() const { return m_row.objectId; } ///< empty: nothing is shown

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSheet();
    void followChanges();
    void retranslate();
    void refresh();
    void loadBody();
    void takeBody();
    void showHead();
    void showRecorded();
    QString operatorText() const;
    QString lineOf(const ReportStepRecord& step) const;

    Workspace& m_workspace;
    ReportRow m_row;
    std::optional<IncidentReport> m_report;
    QFutureWatcher<Result<QByteArray>> m_body;
    QTimer m_tick; ///< what is left of the clocks
    PlainLabel* m_empty;
    QScrollArea* m_scroll;
    PlainLabel* m_title;
    PlainLabel* m_state;
    PlainLabel* m_overdue;
    PlainLabel* m_clocks;
    FactList* m_facts;
    PlainLabel* m_recordedHead;
    PlainLabel* m_recorded;
    ReportStepPanel* m_panel;
    PlainLabel* m_sentHead;
    PlainLabel* m_sentNote;
    FactList* m_sentFacts;
    FactList* m_sentBlocks;
    SigningRun* m_run;
};

} // namespace yagura
