#pragma once

#include "common/laidtexts.h"
#include "domain/severity.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace yagura {

/// What a model hands to the delegates below, in the columns that they draw.
namespace CellRole {
inline constexpr int severity = Qt::UserRole + 101; ///< Severity
inline constexpr int marking = Qt::UserRole + 102; ///< Marking
} // namespace CellRole

/// Draws the words of a cell on one line, and nothing else that a cell might have: many times
/// faster than the general one, for lists of which much is seen at once.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    mutable LaidTexts m_texts;
};

/// Draws a severity as shape, digit and colour. The cell's own text stays for screen readers.
class SeverityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    const QPixmap& picture(Severity severity, int side, qreal scale) const;

    mutable QHash<Severity, QPixmap> m_pictures; ///< of one size
};

/// Draws a TLP label on black as the standard wants it, and behind it where it comes from.
class MarkingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    mutable LaidTexts m_texts;
};

} // namespace yagura
