#include "sectormap/twintable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace yagura {

TwinTable::TwinTable(const QString& objectName, QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    QFont small = font();
    small.setPointSizeF(std::max(9.0, font().pointSizeF() * 0.8));
    setFont(small);
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    setAlternatingRowColors(true);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { emit rowChosen(index.row()); });
}

void TwinTable::showRow(int row)
{
    if (row < 0)
        return clearSelection();
    setCurrentIndex(model()->index(row, 0));
    selectRow(row);
}

void TwinTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            emit rowChosen(currentIndex().row());
        return;
    case Qt::Key_W:
        wishMenu(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TwinTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    wishMenu(byKey ? currentIndex() : indexAt(event->pos()));
}

void TwinTable::wishMenu(const QModelIndex& row)
{
    if (row.isValid())
        emit menuWished(row.row(), viewport()->mapToGlobal(visualRect(row).bottomLeft()));
}

} // namespace yagura
