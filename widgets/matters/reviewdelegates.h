#pragma once

#include "matters/matterbook.h"

#include <QStyledItemDelegate>

namespace yagura {

/// Writes the cells of ClosedMattersModel in the screen's words.
class ClosedMatterDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Writes the cells of StatementListModel in the screen's words.
class StatementDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    StatementDelegate(const MatterBook& book, QObject* parent);

    static QString typeText(const QString& type);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QString text(const QModelIndex& index) const;
    QString countsText(const QModelIndex& index) const;

    const MatterBook& m_book;
};

} // namespace yagura
