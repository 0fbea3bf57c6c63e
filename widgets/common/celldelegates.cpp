#include "common/celldelegates.h"

#include "common/look.h"
#include "common/words.h"

#include <QApplication>
#include <QPainter>

namespace yagura {

namespace {

constexpr int pad = 4;

/// The cell's ground, selection and focus without any text.
void paintGround(QPainter& painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace

void SeverityDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintGround(*painter, cell);
    const int side = qMin(cell.rect.height(), cell.rect.width()) - pad;
    QRect box(0, 0, side, side);
    box.moveCenter(cell.rect.center());
    Look::paintSeverity(*painter, box, index.data(CellRole::severity).value<Severity>());
}

void MarkingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintGround(*painter, cell);
    const auto marking = index.data(CellRole::marking).value<Marking>();
    const QString label = tlpLabel(marking.tlp);
    painter->save();
    painter->setFont(cell.font);
    QRect chip = cell.rect.adjusted(pad, pad, -pad, -pad);
    chip.setWidth(qMin(chip.width(), cell.fontMetrics.horizontalAdvance(label) + 2 * pad));
    painter->fillRect(chip, Qt::black);
    painter->setPen(Look::tlpText(marking.tlp));
    painter->drawText(chip, Qt::AlignCenter, label);
    const QRect rest(chip.right() + 2 * pad, cell.rect.top(),
        cell.rect.right() - chip.right() - 2 * pad, cell.rect.height());
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        cell.fontMetrics.elidedText(
            Words::markingOrigin(marking.origin), Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace yagura
