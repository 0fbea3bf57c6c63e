#pragma once

#include "itemmodels/focusfilter.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace yagura {

class ItemTexts;
class PlainLabel;

/// The objects that the selection leaves over, worst first: a filter line (Ctrl+F), incidents or
/// threat data, and a table. Moving through the table chooses the object for every view; Space or
/// Enter asks for its detail. GUI thread.
class IncidentListView : public QWidget {
    Q_OBJECT
public:
    explicit IncidentListView(Workspace& workspace, QWidget* parent = nullptr);

    const FocusFilter& rows() const { return *m_filter; }

signals:
    void detailWished(const QString& objectId);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(
        QObject* watched, QEvent* event) override; ///< the table's width decides its columns

private:
    void buildTable();
    void buildHead();
    void retranslate();
    void sizeColumns();
    void chooseColumns();
    void followRows();
    void choose(const QModelIndex& current);
    void showFocus();
    QString objectAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    IncidentListModel* m_list;
    FocusFilter* m_filter;
    ItemTexts* m_texts;
    QTabBar* m_show;
    QLineEdit* m_text;
    PlainLabel* m_count;
    QTableView* m_table;
    PlainLabel* m_empty;
    QStackedWidget* m_stack;
    QTimer m_typing; ///< a long list is filtered when the typing pauses
};

} // namespace yagura
