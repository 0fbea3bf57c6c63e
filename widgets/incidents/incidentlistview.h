#pragma once

#include "itemmodels/focusfilter.h"
#include "itemmodels/incidentduties.h"
#include "itemmodels/listexport.h"
#include "itemmodels/savedview.h"
#include "itemmodels/searchrun.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace yagura {

class ItemTexts;
class ListColumns;
class PlainLabel;
class RowGrid;
class SearchBox;
class SilentSources;

/// The objects that the selection leaves over, worst first: a filter line (Ctrl+F), incidents or
/// threat data, and a table. Moving through the table chooses the object for every view; Space or
/// Enter asks for its detail. GUI thread.
class IncidentListView : public QWidget {
    Q_OBJECT
public:
    explicit IncidentListView(Workspace& workspace, QWidget* parent = nullptr);

    const FocusFilter& rows() const { return *m_filter; }
    /// A further control in the head, at its end; taken over.
    void addTool(QWidget* tool);
    /// What narrows and orders the list now, without a name.
    SavedView view() const;
    void setView(const SavedView& view);
    /// The rows as they are shown, to be written.
    ListExport exported() const;

signals:
    void detailWished(const QString& objectId);
    void queryChanged(const yagura::SharedQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildKeys();
    void sortBy(int section);
    void followDuties();
    void followDoubts();
    void showSorting();
    void buildHead();
    void retranslate();
    void sizeRows();
    void followRows();
    void choose(const QModelIndex& current);
    void showFocus();
    QString filterWords() const;
    QString emptyWords() const;
    QString objectAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    IncidentDuties m_duties;
    SilentSources* m_silent;
    IncidentListModel* m_list;
    FocusFilter* m_filter;
    ItemTexts* m_texts;
    QTabBar* m_show;
    SearchBox* m_search;
    SearchRun* m_run;
    QHBoxLayout* m_head;
    PlainLabel* m_count;
    RowGrid* m_table;
    ListColumns* m_columns;
    PlainLabel* m_empty;
    QStackedWidget* m_stack;
    QTimer m_minute; ///< the time that is left runs down
    QTimer m_askAgain; ///< new items keep coming while words are looked for
};

} // namespace yagura
