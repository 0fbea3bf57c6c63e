#pragma once

#include "itemmodels/approvalqueuemodel.h"
#include "itemmodels/workspace.h"

#include <QIdentityProxyModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
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

/// Gives every row of the queue the words that a screen reader says: what the delegate draws.
class SpokenQueue : public QIdentityProxyModel {
    Q_OBJECT
public:
    SpokenQueue(const PictureClock& clock, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const PictureClock& m_clock;
};

/// Draws one matter of the queue: number, kind, level asked for, title, whose turn it is, its
/// clock with how far it has climbed, and how this seat stands.
class MatterRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MatterRowDelegate(const PictureClock& clock, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const PictureClock& m_clock;
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
    /// Marks what is on the screen where nothing is chosen; chooses nothing by it.
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
    void followFocus(const QString& matterId);

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
    bool m_isRemoving = false;
    QTimer m_second; ///< time left runs down on screen
};

} // namespace yagura
