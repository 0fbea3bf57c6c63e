#include "common/fittinglabel.h"

#include <QPainter>
#include <QStyle>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int leastCharacters = 8;
}

FittingLabel::FittingLabel(QWidget* parent)
    : PlainLabel(parent)
{
}

void FittingLabel::setWords(const QString& words)
{
    if (words == text())
        return;
    setPlain(words);
    setToolTip(safeToolTip(words));
}

QSize FittingLabel::minimumSizeHint() const
{
    const int least = fontMetrics().horizontalAdvance(QString(leastCharacters, u'0'));
    return { qMin(least, PlainLabel::sizeHint().width()), PlainLabel::minimumSizeHint().height() };
}

void FittingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
        foregroundRole());
}

} // namespace yagura
