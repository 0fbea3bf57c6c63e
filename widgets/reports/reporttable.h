#pragma once

#include "itemmodels/reportcasemodel.h"
#include "itemmodels/tableexport.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace yagura {

class OperatorNames;
class PlainLabel;
class ReportTexts;

/// Operators' reports, overdue first: which of them, a table, and what to do where there is none.
/// Moving through the table chooses the
/// report for every view; Space or Enter asks for its case. GUI thread.
class ReportTable : public QWidget {
    Q_OBJECT
public:
    explicit ReportTable(Workspace& workspace, QWidget* parent = nullptr);

    /// What is shown now, as a file: its rows in their order, as they stand there.
    TableExport exported() const;

signals:
    void caseWished(const QString& objectId);
    void entryWished(); ///< a report came by telephone, on paper or in person

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildTable();
    void retranslate();
    int widthOf(ReportCaseModel::Column column) const;
    void sizeColumns();
    void fitColumns(); ///< hides those that there is no room for
    void followRows();
    void choose(const QModelIndex& current);
    void showFocus();
    QString objectAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    ReportCaseModel m_model;
    ReportCaseFilter m_filter;
    OperatorNames* m_names;
    ReportTexts* m_texts;
    QTabBar* m_show;
    QPushButton* m_enter; ///< none where nothing can be typed in
    PlainLabel* m_count;
    QTableView* m_table;
    PlainLabel* m_empty;
    QStackedWidget* m_stack;
};

} // namespace yagura
