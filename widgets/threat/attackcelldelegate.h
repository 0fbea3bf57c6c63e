#pragma once

#include <QStyledItemDelegate>

namespace yagura {

class AttackMatrixModel;

/// Draws a technique with its number of users in a box; the shade of the box repeats the number.
class AttackCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AttackCellDelegate(const AttackMatrixModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    const AttackMatrixModel& m_model;
};

} // namespace yagura
