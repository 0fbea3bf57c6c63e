#pragma once

#include "itemmodels/sourcelistmodel.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableView;
class QToolButton;

namespace yagura {

class PlainLabel;
class SourceTexts;

/// How every feed stands: what each source sent and what became of it, what stands in quarantine,
/// and how many distinct objects there are. The footer of the
/// Situation place; folded, it is one line. GUI thread.
class SourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcePanel(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool isFolded() const;
    void setFolded(bool isFolded);

public slots:
    void openQuarantine();

signals:
    void folded(bool isFolded);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTable();
    void retranslate();
    void followCounts();
    void sizeColumns();
    void fold(bool isFolded);

    Workspace& m_workspace;
    SourceListModel* m_sources;
    SourceTexts* m_texts;
    QTableView* m_table;
    QToolButton* m_fold;
    PlainLabel* m_sum;
    QPushButton* m_quarantine;
    QTimer m_ages;
};

} // namespace yagura
