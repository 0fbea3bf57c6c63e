#pragma once

#include "matters/matterbook.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace yagura {

/// A delegate whose cells are words, and nothing but words.
class WordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    virtual QString words(const QModelIndex& index) const = 0;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Gives a screen reader the words that the delegate draws.
class SpokenCells : public QIdentityProxyModel {
    Q_OBJECT
public:
    SpokenCells(const WordDelegate& delegate, QAbstractItemModel& cells, QObject* parent);
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const WordDelegate& m_delegate;
};

/// Writes the cells of ClosedMattersModel in the screen's words.
class ClosedMatterDelegate : public WordDelegate {
    Q_OBJECT
public:
    using WordDelegate::WordDelegate;
    QString words(const QModelIndex& index) const override;
};

/// Writes the cells of StatementListModel in the screen's words.
class StatementDelegate : public WordDelegate {
    Q_OBJECT
public:
    StatementDelegate(const MatterBook& book, QObject* parent);

    QString words(const QModelIndex& index) const override;

private:
    QString text(const QModelIndex& index) const;
    QString countsText(const QModelIndex& index) const;

    const MatterBook& m_book;
};

} // namespace yagura
