#include "threat/attackcelldelegate.h"

#include "threat/attackmatrixmodel.h"

#include <QPainter>

#include <algorithm>

namespace yagura {

AttackCellDelegate::AttackCellDelegate(const AttackMatrixModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void AttackCellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    if (words.isEmpty())
        return;
    const int count = index.data(AttackMatrixModel::countRole).toInt();
    const QRect box = option.rect.adjusted(2, 2, -2, -2);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->setBrush(chosen ? option.palette.highlight() : option.palette.base());
    painter->drawRect(box);
    const int wide = option.fontMetrics.horizontalAdvance(u'0') * 4;
    const QRect number(box.left(), box.top(), wide, box.height());
    if (count > 0) {
        QColor shade = option.palette.color(QPalette::Text);
        shade.setAlphaF(0.08f + 0.22f * float(count) / float(std::max(1, m_model.most())));
        painter->fillRect(number.adjusted(1, 1, 0, 0), shade);
    }
    QFont bold = option.font;
    bold.setBold(true);
    const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(ink);
    painter->setFont(bold);
    painter->drawText(number, Qt::AlignCenter, QString::number(count));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter->setFont(small);
    const QRect text(
        box.left() + wide + 4, box.top() + 2, box.width() - wide - 8, box.height() - 4);
    painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, words);
    painter->restore();
}

} // namespace yagura
