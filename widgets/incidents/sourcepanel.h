#pragma once

#include "itemmodels/sourcelistmodel.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableView;

namespace yagura {

class PlainLabel;
class SourceTexts;

/// How every feed stands: what each source sent and what became of it, what stands in quarantine,
/// and how many distinct objects there are. The footer of the Situation place. GUI thread.
class SourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcePanel(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override;

public slots:
    void openQuarantine();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTable();
    void retranslate();
    void followCounts();
    void sizeColumns();

    Workspace& m_workspace;
    SourceListModel* m_sources;
    SourceTexts* m_texts;
    QTableView* m_table;
    PlainLabel* m_sum;
    QPushButton* m_quarantine;
    QTimer m_ages;
};

} // namespace yagura
