#pragma once

#include "itemmodels/approvalqueuemodel.h"
#include "itemmodels/workspace.h"
#include "matters/matterrow.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;

namespace yagura {

class FittingLabel;
class PlainLabel;

/// The rows of the queue that wait for this seat.
class NeedsMeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
};

/// Matters as a list that chooses for the whole console (Focus): those that need this seat, or all
/// of them, in one order that it says. Never reorders under the cursor: while the mouse or the
/// keyboard is in the list, a quiet button says that the order has changed. Says so when there is
/// none. GUI thread.
class NeedsYouList : public QWidget {
    Q_OBJECT
public:
    enum class Scope { MySeat, AllMatters };
    explicit NeedsYouList(
        Workspace& workspace, Scope scope = Scope::MySeat, QWidget* parent = nullptr);

    int count() const;
    QString firstMatter() const; ///< number of the uppermost row; empty where there is none
    /// Marks what the place shows while nothing is chosen for the whole console.
    void mark(const QString& matterId);
    QListView* view() const { return m_view; }
    /// The next row that needs this seat, after that of `matterId`, round and round; empty: none.
    QString nextNeedingMe(const QString& matterId) const;
    void setBelow(QWidget* panel); ///< below the rows, and next for Tab; the list owns it
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followModel();
    void tick();
    bool chooseWhereItStands(int key);
    bool isInUse() const; ///< by mouse or keyboard
    void keepOrder();
    void retranslate();
    void fitToFont();
    void showCount();
    void settleRows();
    void takeNewRows();
    void choose(const QModelIndex& index);
    void markWhatIsShown();

    Workspace& m_workspace;
    Scope m_scope;
    ApprovalQueueModel m_queue;
    SpokenQueue m_spoken;
    NeedsMeFilter m_filter;
    PlainLabel* m_heading;
    PlainLabel* m_empty;
    FittingLabel* m_rule; ///< the order, in a sentence
    QPushButton* m_sort;
    QListView* m_view;
    int m_seconds = 0;
    QString m_shown; ///< by the place, where nothing is chosen
    bool m_isOwnMove = false; ///< the rows move, and nobody chooses
    QTimer m_second; ///< time left runs down on screen
};

} // namespace yagura
