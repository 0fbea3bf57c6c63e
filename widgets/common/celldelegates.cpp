#include "common/celldelegates.h"

#include "common/look.h"
#include "common/words.h"

#include <QApplication>
#include <QPainter>

namespace yagura {

namespace {

constexpr int pad = 4;

void paintState(QPainter& painter, const QStyleOptionViewItem& cell)
{
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    if (cell.state.testFlag(QStyle::State_Selected))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, &painter, cell.widget);
    if (!cell.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(cell);
    ring.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, cell.widget);
}

QColor textColor(const QStyleOptionViewItem& cell, const QModelIndex& index)
{
    const auto group
        = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (cell.state.testFlag(QStyle::State_Selected))
        return cell.palette.color(group, QPalette::HighlightedText);
    const QVariant own = index.data(Qt::ForegroundRole);
    return own.isValid() ? qvariant_cast<QBrush>(own).color()
                         : cell.palette.color(group, QPalette::Text);
}

} // namespace

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintState(*painter, option);
    paintContent(*painter, option, index);
}

void TextDelegate::paintContent(
    QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const
{
    painter.setPen(textColor(cell, index));
    drawText(
        painter, cell.rect.adjusted(pad, 0, -pad, 0), index.data(Qt::DisplayRole).toString(), cell);
}

/// Its shape is drawn once for a size, not once for a row.
const QPixmap& SeverityDelegate::picture(Severity severity, int side, qreal scale) const
{
    const int pixels = qCeil(side * scale);
    if (!m_pictures.isEmpty() && m_pictures.cbegin()->width() != pixels)
        m_pictures.clear();
    QPixmap& known = m_pictures[severity];
    if (known.isNull()) {
        known = QPixmap(pixels, pixels);
        known.setDevicePixelRatio(scale);
        known.fill(Qt::transparent);
        QPainter painter(&known);
        Look::paintSeverity(painter, QRect(0, 0, side, side), severity);
    }
    return known;
}

void SeverityDelegate::paintContent(
    QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const
{
    const int side = qMin(cell.rect.height(), cell.rect.width()) - pad;
    if (side <= 0)
        return;
    QRect box(0, 0, side, side);
    box.moveCenter(cell.rect.center());
    painter.drawPixmap(box.topLeft(),
        picture(index.data(CellRole::severity).value<Severity>(), side,
            painter.device()->devicePixelRatioF()));
    if (index.data(CellRole::doubtful).toBool())
        painter.fillRect(box, QBrush(cell.palette.color(QPalette::Base), Qt::FDiagPattern));
}

void MarkingDelegate::paintContent(
    QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const
{
    const auto marking = index.data(CellRole::marking).value<Marking>();
    const QString label = tlpLabel(marking.tlp);
    QRect chip = cell.rect.adjusted(pad, pad, -pad, -pad);
    chip.setWidth(qMin(chip.width(), cell.fontMetrics.horizontalAdvance(label) + 2 * pad));
    painter.fillRect(chip, Qt::black);
    painter.setPen(Look::tlpText(marking.tlp));
    drawText(painter, chip.adjusted(pad, 0, -pad, 0), label, cell);
    const QRect rest(chip.right() + 2 * pad, cell.rect.top(),
        cell.rect.right() - chip.right() - 2 * pad, cell.rect.height());
    painter.setPen(textColor(cell, index));
    drawText(painter, rest, Words::markingOrigin(marking.origin), cell);
}

} // namespace yagura
