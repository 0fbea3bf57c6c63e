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
inline constexpr int doubtful = Qt::UserRole + 103; ///< bool: it may hold no more
} // namespace CellRole

/// Draws a cell: that it is chosen or has the keyboard, and then what the delegates below put
/// upon it, and nothing else that a cell might have. The ground of its row is the view's.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const final;

protected:
    virtual void paintContent(
        QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const = 0;
    /// On one line, with the font of the cell and the painter's pen.
    void drawText(QPainter& painter, const QRect& box, const QString& text,
        const QStyleOptionViewItem& cell) const
    {
        m_texts.draw(painter, box, text, cell.font);
    }

private:
    mutable LaidTexts m_texts;
};

/// Draws the words of a cell on one line: many times faster than the general one, for lists of
/// which much is seen at once.
class TextDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& cell,
        const QModelIndex& index) const override;
};

/// Draws a severity as shape, digit and colour, hatched where it may hold no more. The cell's own
/// text stays for screen readers.
class SeverityDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& cell,
        const QModelIndex& index) const override;

private:
    const QPixmap& picture(Severity severity, int side, qreal scale) const;

    mutable QHash<Severity, QPixmap> m_pictures; ///< of one size
};

/// Draws a TLP label on black as the standard wants it, and behind it where it comes from.
class MarkingDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& cell,
        const QModelIndex& index) const override;
};

} // namespace yagura
