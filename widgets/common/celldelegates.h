#pragma once

#include <QStyledItemDelegate>

namespace yagura {

/// What a model hands to the delegates below, in the columns that they draw.
namespace CellRole {
inline constexpr int severity = Qt::UserRole + 101; ///< Severity
inline constexpr int marking = Qt::UserRole + 102; ///< Marking
} // namespace CellRole

/// Draws a severity as shape, digit and colour. The cell's own text stays for screen readers.
class SeverityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

/// Draws a TLP label on black as the standard wants it, and behind it where it comes from.
class MarkingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace yagura
