#pragma once

#include "itemmodels/closedmattersmodel.h"
#include "itemmodels/statementlistmodel.h"
#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

class QAction;
class QSplitter;
class QTabWidget;
class QTableView;

namespace yagura {

class Dialogs;
class DigestWordsView;
class LedgerFacts;
class PlainLabel;
class ReviewDocket;
class SeatBoard;
class StatementView;
class WordDelegate;

/// The place Review: the docket of urgent acts; every matter the council has answered, with its
/// marks, whether this console verified them, and the raw statements; everything that was refused
/// or counts for nothing, with its reason; and what is known of the ledger itself, with its export.
/// A tab for each. GUI thread.
class ReviewPlace : public QWidget {
    Q_OBJECT
public:
    ReviewPlace(Workspace& workspace, Dialogs& dialogs, PassphraseSink passphrase,
        QWidget* parent = nullptr);

    QAction* exportAction() const; ///< for the shell's menu
    void showLedger(); ///< the tab where the export is
    void addPage(QWidget* page); ///< a further tab, called as its page calls itself; is taken over

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildMatters();
    QWidget* buildRefused();
    QTableView* addTable(
        const QString& objectName, QAbstractItemModel* model, WordDelegate* delegate);
    void retranslate();
    void showVerification();
    void showRefusedNote();
    void showMatter(const QModelIndex& index);
    void nameWords();
    void keepSelection();

    Workspace& m_workspace;
    ClosedMattersModel m_closed;
    StatementListModel m_statements;
    QString m_matter; ///< that is shown
    StatementFilter m_ofMatter;
    StatementFilter m_uncounted;
    PlainLabel* m_verified;
    PlainLabel* m_empty;
    PlainLabel* m_refusedNote; ///< that there is nothing, or that there was more
    QTabWidget* m_tabs;
    QTableView* m_matterTable = nullptr;
    QTableView* m_statementTable = nullptr;
    QTableView* m_refusedTable = nullptr;
    QSplitter* m_details = nullptr; ///< of the matter that is chosen
    DigestWordsView* m_words;
    SeatBoard* m_seats;
    StatementView* m_raw;
    StatementView* m_refusedRaw;
    LedgerFacts* m_ledger;
    ReviewDocket* m_docket;
};

} // namespace yagura
