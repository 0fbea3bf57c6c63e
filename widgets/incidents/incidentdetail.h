#pragma once

#include "domain/item.h"
#include "domain/report.h"
#include "feeds/decoders/assessments.h"
#include "incidents/factlist.h"
#include "itemmodels/workspace.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;

namespace yagura {

class MarkingChip;
class PlainLabel;
class SeverityBadge;

/// Everything that is stored about the chosen object: what it says, when it happened, reached us
/// and was stored, an operator's report in its seven parts, and the exact bytes. Follows the focus
/// and the picture. GUI thread.
class IncidentDetail : public QWidget {
    Q_OBJECT
public:
    explicit IncidentDetail(Workspace& workspace, QWidget* parent = nullptr);

    const QString& objectId() const { return m_item.objectId; } ///< empty: nothing is shown

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSheet();
    void showFocus();
    void followRows(int first, int last);
    void show(const Item& item);
    void fill();
    void fillHead();
    void loadBody();
    void takeBody();
    void fillBody();
    QString validity() const;
    std::vector<Fact> facts() const;

    Workspace& m_workspace;
    Item m_item;
    std::optional<IncidentReport> m_report;
    std::optional<Assessments> m_assessments; ///< of an incident, as its bytes say
    QFutureWatcher<Result<QByteArray>> m_body;
    std::optional<Result<QByteArray>> m_bytes; ///< empty while they are being read
    QStackedLayout* m_stack;
    PlainLabel* m_empty;
    QScrollArea* m_scroll;
    SeverityBadge* m_badge;
    PlainLabel* m_title;
    PlainLabel* m_otherTitle;
    PlainLabel* m_status;
    MarkingChip* m_marking;
    PlainLabel* m_summary;
    FactList* m_facts;
    PlainLabel* m_reportHead;
    FactList* m_reportFacts;
    FactList* m_reportBlocks;
    PlainLabel* m_rawHead;
    PlainLabel* m_rawState;
    QPlainTextEdit* m_raw;
};

} // namespace yagura
