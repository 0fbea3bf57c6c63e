#pragma once

#include "itemmodels/workspace.h"
#include "policy/dietextract.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace yagura {

class Dialogs;
class PlainLabel;

/// The figures for the report to the Diet, by fiscal year and legal basis, counted from the ledger
/// that this console verified, and as a file with the ledger's size and root in it. Those of an
/// exercise say that they are none. GUI thread.
class DietPanel : public QWidget {
    Q_OBJECT
public:
    DietPanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void offerYears();
    void count(); ///< only while it is on the screen
    void fillTable();
    void askWhere();
    void write(const QString& path);
    DietExtract extract() const;

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    DietExtract m_extract; ///< that is shown
    PlainLabel* m_title;
    PlainLabel* m_warning; ///< that it is no extract, or that it cannot be relied on
    PlainLabel* m_yearLabel;
    QComboBox* m_year;
    PlainLabel* m_basis; ///< what was counted
    QTableWidget* m_table;
    QPushButton* m_export;
    PlainLabel* m_done;
};

} // namespace yagura
