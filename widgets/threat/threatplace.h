#pragma once

#include "itemmodels/workspace.h"
#include "threat/relationmodel.h"
#include "threat/threatfilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace yagura {

class PlainLabel;
class ThreatCard;
class ThreatGraphView;

/// The threat picture: tables of actors, campaigns, malware and the rest with their aliases, a card
/// of the chosen one, a drawing of what stands around it, and every line of that drawing as a row
/// of a table. Follows and sets the chosen object of the console. GUI thread.
class ThreatPlace : public QWidget {
    Q_OBJECT
public:
    ThreatPlace(Workspace& workspace, ThreatBook& book, QWidget* parent = nullptr);

signals:
    void incidentWished(const QString& id); ///< to be shown where incidents are

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildAround();
    void retranslate();
    void fillKinds();
    void sizeColumns();
    void followBook();
    void showFocus();
    void chooseRow();
    void showAround();
    void followRows();
    void wish(const QString& id);

    Workspace& m_workspace;
    ThreatBook& m_book;
    ThreatNames m_names;
    ThreatTableModel m_model;
    ThreatFilter m_rows;
    RelationModel m_relations;
    QString m_shown; ///< the object in the middle
    int m_scrolledTo = 0;
    QTimer m_typing;
    QTimer m_settling; ///< a loading book is drawn anew some times a second, not a slice
    QComboBox* m_kind;
    QLineEdit* m_words;
    PlainLabel* m_count;
    QTableView* m_table;
    PlainLabel* m_empty;
    QStackedLayout* m_list;
    ThreatCard* m_card;
    ThreatGraphView* m_graph;
    QScrollArea* m_graphArea;
    QComboBox* m_steps;
    PlainLabel* m_around;
    QTableView* m_statements;
};

} // namespace yagura
