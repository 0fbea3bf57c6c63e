#pragma once

#include "itemmodels/sectorrows.h"
#include "itemmodels/workspace.h"
#include "threat/namedtechniques.h"
#include "threat/attackmatrixmodel.h"
#include "threat/threatnames.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace yagura {

class Dialogs;
class PlainLabel;

/// The ATT&CK matrix of everything stored, of the chosen object, or of the incidents that the
/// selection leaves over: techniques under their tactics with the number of what uses them, as a
/// matrix or a list, and on paper. GUI thread.
class AttackPlace : public QWidget {
    Q_OBJECT
public:
    enum Scope { Everything, ChosenObject, SelectedIncidents };

    AttackPlace(
        Workspace& workspace, ThreatBook& book, Dialogs& dialogs, QWidget* parent = nullptr);

    const AttackMatrix& matrix() const { return m_matrix; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildTables();
    void retranslate();
    void sizeColumns();
    void refresh();
    void refreshSoon();
    void showAnew(); ///< by another wish: from the first technique that is used
    void readNamed();
    void takeNamed();
    void readReports();
    void rescope();
    AttackMatrix matrixOfSelection(const AttackDomain& domain) const;
    void showUsers(const QModelIndex& cell);
    void print();
    QStringList selectedIncidents() const;
    QString title() const;
    QString scopeWords() const;
    QString footer() const;
    Tlp highestMarking() const; ///< of what the matrix was counted from
    Scope scope() const;

    Workspace& m_workspace;
    ThreatBook& m_book;
    Dialogs& m_dialogs;
    ThreatNames m_names;
    SectorRows m_sectors;
    AttackMatrix m_matrix;
    AttackMatrix::Named m_named; ///< techniques that the chosen report names itself
    QFutureWatcher<Result<QByteArray>> m_body;
    NamedTechniques m_reports; ///< and those of the selection
    AttackMatrixModel m_model;
    AttackListModel m_rows;
    QTimer m_settling;
    QTabBar* m_domain;
    QComboBox* m_scope;
    QCheckBox* m_unused;
    QCheckBox* m_asList;
    QPushButton* m_print;
    PlainLabel* m_about;
    QTableView* m_table;
    QTableView* m_list;
    PlainLabel* m_empty;
    QStackedLayout* m_views;
    PlainLabel* m_users;
    PlainLabel* m_footer;
};

} // namespace yagura
