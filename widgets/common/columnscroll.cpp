#include "common/columnscroll.h"

#include <QEvent>
#include <QStyle>

namespace yagura {

ColumnScroll::ColumnScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what it holds has the stops
}

void ColumnScroll::setColumn(QWidget* column)
{
    setWidget(column);
    column->installEventFilter(this);
}

QSize ColumnScroll::minimumSizeHint() const
{
    return { withBar(widget()->minimumSizeHint().width()),
        QScrollArea::minimumSizeHint().height() };
}

QSize ColumnScroll::sizeHint() const
{
    return { withBar(widget()->sizeHint().width()), widget()->sizeHint().height() };
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

int ColumnScroll::withBar(int width) const
{
    return width + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * frameWidth();
}

} // namespace yagura
