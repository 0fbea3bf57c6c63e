#pragma once

#include "itemmodels/reportcasemodel.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace yagura {

class EntryForm;
class PlainLabel;
class ReportTexts;

/// Operators' reports, overdue first: which of them, a table, and what to do where there is none.
/// One that came by telephone or on paper is typed in here. Moving through the table chooses the
/// report for every view; Space or Enter asks for its case. GUI thread.
class ReportTable : public QWidget {
    Q_OBJECT
public:
    explicit ReportTable(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void caseWished(const QString& objectId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead();
    void buildTable();
    void retranslate();
    void sizeColumns();
    void followRows();
    void openEntry();
    void closeEntry();
    void choose(const QModelIndex& current);
    void showFocus();
    QString objectAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    ReportCaseModel m_model;
    ReportCaseFilter m_filter;
    ReportTexts* m_texts;
    QTabBar* m_show;
    QPushButton* m_enter; ///< none where nothing can be typed in
    PlainLabel* m_count;
    QTableView* m_table;
    PlainLabel* m_empty;
    EntryForm* m_entry;
    QScrollArea* m_entryArea;
    QStackedWidget* m_stack;
};

} // namespace yagura
