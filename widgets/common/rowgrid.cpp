#include "common/rowgrid.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace yagura {

namespace {

constexpr int mostPushes = 3;

/// The vertical header that a table must have, without the sections that it need not have.
class NoSections : public QHeaderView {
public:
    explicit NoSections(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }
    void setModel(QAbstractItemModel*) override { }
    void setSelectionModel(QItemSelectionModel*) override { }
};

} // namespace

RowGrid::RowGrid(QWidget* parent)
    : QTableView(parent)
{
    setVerticalHeader(new NoSections(this));
    verticalHeader()->hide();
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    // It belongs to the corner of two headers, and here is only one.
    findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)->hide();
    setTabKeyNavigation(false);
    setLineHeight(fontMetrics().height() + 6);
}

void RowGrid::setLineHeight(int pixels)
{
    m_lineHeight = std::max(pixels, 1);
    updateGeometries();
    viewport()->update();
}

int RowGrid::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowGrid::topRow() const
{
    return verticalScrollBar()->value();
}

int RowGrid::wholeRows() const
{
    return std::max(viewport()->height() / m_lineHeight, 1);
}

int RowGrid::rowNear(int y) const
{
    return topRow() + y / m_lineHeight;
}

void RowGrid::setModel(QAbstractItemModel* newModel)
{
    disconnect(m_removed);
    QTableView::setModel(newModel);
    if (newModel)
        m_removed = connect(newModel, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { followRemoved(first, last); });
    updateGeometries();
}

QRect RowGrid::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || horizontalHeader()->isSectionHidden(index.column()))
        return {};
    return { columnViewportPosition(index.column()), (index.row() - topRow()) * m_lineHeight,
        columnWidth(index.column()), m_lineHeight };
}

QRect RowGrid::rowsRect(int first, int last) const
{
    const int top = std::max(first, topRow());
    const int bottom = std::min(last, rowNear(viewport()->height()));
    return bottom < top ? QRect()
                        : QRect(0, (top - topRow()) * m_lineHeight, viewport()->width(),
                            (bottom - top + 1) * m_lineHeight);
}

QModelIndex RowGrid::indexAt(const QPoint& point) const
{
    const int column = columnAt(point.x());
    const int row = rowNear(point.y());
    return point.y() >= 0 && column >= 0 && row < rowCount()
        ? model()->index(row, column, rootIndex())
        : QModelIndex();
}

void RowGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int last = topRow() + wholeRows() - 1;
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(row - wholeRows() / 2);
    else if (row < topRow() || hint == PositionAtTop)
        verticalScrollBar()->setValue(row);
    else if (row > last || hint == PositionAtBottom)
        verticalScrollBar()->setValue(row - wholeRows() + 1);
    const int left = columnViewportPosition(index.column());
    const int right = left + columnWidth(index.column());
    if (left < 0 || columnWidth(index.column()) > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left);
    else if (right > viewport()->width())
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() + right - viewport()->width());
}

/// Among a million rows a search by letters would hold everything up; lists have a search box.
void RowGrid::keyboardSearch(const QString&) { }

void RowGrid::countRows()
{
    const int rows = wholeRows();
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(rowCount() - rows, 0));
}

void RowGrid::updateGeometries()
{
    if (m_isLayingOut)
        return;
    m_isLayingOut = true;
    QHeaderView* const heads = horizontalHeader();
    const int height = heads->isHidden() ? 0 : heads->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect seen = viewport()->geometry();
    heads->setGeometry(seen.left(), seen.top() - height, seen.width(), height);
    countRows();
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(std::max(seen.width() / 8, 1));
    horizontalScrollBar()->setRange(0, std::max(heads->length() - seen.width(), 0));
    m_isLayingOut = false;
    QAbstractItemView::updateGeometries();
}

/// The scroll bar follows rows that came or went above; the rows that are seen stay where they are.
void RowGrid::moveUnseen(int rows)
{
    m_isUnseen = true;
    verticalScrollBar()->setValue(topRow() + rows);
    m_isUnseen = false;
}

void RowGrid::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    const int top = topRow();
    countRows();
    if (top > 0 && first <= top)
        moveUnseen(last - first + 1);
    else
        pushDown(first, last - first + 1);
}

/// What was drawn moves, and only what is new is drawn; when that comes too often before the next
/// picture, drawing everything once is cheaper.
void RowGrid::pushDown(int first, int rows)
{
    QRect below = viewport()->rect();
    below.setTop((first - topRow()) * m_lineHeight);
    if (below.top() > viewport()->height())
        return;
    if (++m_pushes > mostPushes || rows >= wholeRows())
        viewport()->update(below);
    else
        viewport()->scroll(0, rows * m_lineHeight, below);
}

void RowGrid::followRemoved(int first, int last)
{
    const int top = topRow();
    const int unseen = std::clamp(top - first, 0, last - first + 1);
    if (unseen > 0)
        moveUnseen(-unseen);
    countRows();
    viewport()->update();
}

void RowGrid::dataChanged(
    const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (first == last)
        QTableView::dataChanged(first, last, roles);
    else // the base draws everything anew
        viewport()->update(rowsRect(first.row(), last.row()));
    if (first == last || !QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent changed(this, QAccessibleTableModelChangeEvent::DataChanged);
    changed.setFirstRow(first.row());
    changed.setLastRow(last.row());
    changed.setFirstColumn(first.column());
    changed.setLastColumn(last.column());
    QAccessible::updateAccessibility(&changed);
}

void RowGrid::scrollContentsBy(int dx, int dy)
{
    if (m_isUnseen)
        return;
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    if (std::abs(dy) > wholeRows())
        viewport()->update();
    else
        viewport()->scroll(dx, dy * m_lineHeight);
}

void RowGrid::paintEvent(QPaintEvent* event)
{
    m_pushes = 0;
    QPainter painter(viewport());
    QStyleOptionViewItem cell;
    initViewItemOption(&cell);
    const QRect area = event->rect();
    const int last = std::min(rowNear(area.bottom()), rowCount() - 1);
    for (int row = rowNear(area.top()); row <= last; ++row)
        paintRow(painter, cell, row, area);
}

void RowGrid::paintRow(QPainter& painter, QStyleOptionViewItem& cell, int row, const QRect& area)
{
    const QHeaderView& heads = *horizontalHeader();
    const QStyle::State plain = cell.state;
    const bool isSelected = selectionModel()->isRowSelected(row, rootIndex());
    const QRect line = rowsRect(row, row);
    const auto group = plain.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (isSelected)
        painter.fillRect(line, cell.palette.brush(group, QPalette::Highlight));
    // A line, not stripes: rows keep their looks when others come between them.
    painter.fillRect(
        line.adjusted(0, m_lineHeight - 1, 0, 0), cell.palette.brush(QPalette::Midlight));
    if (isSelected)
        cell.state |= QStyle::State_Selected;
    const QStyle::State ofRow = cell.state;
    const int first = std::max(heads.visualIndexAt(area.left()), 0);
    for (int visual = first; visual < heads.count(); ++visual) {
        const int column = heads.logicalIndex(visual);
        if (heads.isSectionHidden(column))
            continue;
        const QModelIndex index = model()->index(row, column, rootIndex());
        cell.rect = visualRect(index);
        if (cell.rect.left() > area.right())
            break;
        cell.state = ofRow;
        if (hasFocus() && index == currentIndex())
            cell.state |= QStyle::State_HasFocus;
        itemDelegateForIndex(index)->paint(&painter, cell, index);
    }
    cell.state = plain;
}

int RowGrid::columnBeside(int column, int step) const
{
    const QHeaderView& heads = *horizontalHeader();
    for (int at = heads.visualIndex(column) + step; at >= 0 && at < heads.count(); at += step) {
        if (!heads.isSectionHidden(heads.logicalIndex(at)))
            return heads.logicalIndex(at);
    }
    return column;
}

int RowGrid::columnAtEnd(bool first) const
{
    const QHeaderView& heads = *horizontalHeader();
    if (heads.count() == 0)
        return -1;
    const int end = heads.logicalIndex(first ? 0 : heads.count() - 1);
    return heads.isSectionHidden(end) ? columnBeside(end, first ? 1 : -1) : end;
}

QModelIndex RowGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = rowCount() - 1;
    if (last < 0)
        return {};
    const QModelIndex now = currentIndex();
    if (!now.isValid())
        return model()->index(0, columnAtEnd(true), rootIndex());
    const bool toEnds = modifiers.testFlag(Qt::ControlModifier);
    int row = now.row();
    int column = now.column();
    switch (action) {
    case MoveUp:
        row = toEnds ? 0 : row - 1;
        break;
    case MoveDown:
        row = toEnds ? last : row + 1;
        break;
    case MovePageUp:
        row -= wholeRows();
        break;
    case MovePageDown:
        row += wholeRows();
        break;
    case MoveHome:
        row = toEnds ? 0 : row;
        column = toEnds ? column : columnAtEnd(true);
        break;
    case MoveEnd:
        row = toEnds ? last : row;
        column = toEnds ? column : columnAtEnd(false);
        break;
    case MoveLeft:
    case MovePrevious:
        column = columnBeside(column, -1);
        break;
    case MoveRight:
    case MoveNext:
        column = columnBeside(column, 1);
        break;
    }
    return model()->index(std::clamp(row, 0, last), column, rootIndex());
}

int RowGrid::verticalOffset() const
{
    return topRow() * m_lineHeight;
}

void RowGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first = indexAt(rect.normalized().topLeft());
    const QModelIndex last = indexAt(rect.normalized().bottomRight());
    if (selectionModel() && first.isValid())
        selectionModel()->select(QItemSelection(first, last.isValid() ? last : first), command);
}

QRegion RowGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += rowsRect(range.top(), range.bottom());
    return region;
}

} // namespace yagura
