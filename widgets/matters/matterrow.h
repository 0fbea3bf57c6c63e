#pragma once

#include "picture/pictureclock.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace yagura {

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

} // namespace yagura
