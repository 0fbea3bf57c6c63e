#include "sectormap/sectorgrid.h"

#include "common/look.h"
#include "sectormap/sectorgridheads.h"
#include "sectormap/sectorgridtexts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestColumn = 21; // 48 of them beside the row heads at 1366 px
constexpr int widestColumn = 90;
constexpr int lowestRow = 20;
constexpr int highestRow = 60;

/// A cell: shape, digit and colour of its worst open incident; a quiet one is a faint point, so
/// that a quiet grid is quiet to the eye. Where there is room the number of open incidents stands
/// beside the shape.
class CellPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto cell = index.data(SectorStatusModel::CellRole).value<SectorCell>();
        const QRectF box = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(box, option.palette.color(QPalette::Highlight));
        if (cell.notReporting)
            Look::paintHatch(*painter, box);
        const double side = std::min({ box.width() - 1, box.height() - 2, 44.0 });
        QRectF shape(0, 0, side, side);
        shape.moveCenter(box.center());
        const QString count = u"×%1"_s.arg(cell.open);
        const int countWidth = option.fontMetrics.horizontalAdvance(count);
        if (cell.isQuiet()) {
            painter->fillRect(
                QRectF(box.center() - QPointF(1, 1), QSizeF(2, 2)), Look::quiet(Look::Room::Desk));
        } else {
            if (cell.open > 1 && box.width() > side + countWidth + 6) {
                shape.moveLeft(box.left() + 2);
                painter->setPen(option.palette.color(QPalette::Text));
                painter->drawText(QRectF(shape.right() + 2, box.top(),
                                      box.right() - shape.right() - 4, box.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, count);
            }
            Look::paintSeverity(
                *painter, shape, cell.worst, Look::Room::Desk, cell.changedWithin24h);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
            painter->drawRect(box.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

SectorGrid::SectorGrid(SectorStatusModel& model, Focus& focus, QWidget* parent)
    : QTableView(parent)
    , m_status(model)
    , m_focus(focus)
    , m_texts(new SectorGridTexts(model, this))
{
    setObjectName(u"sectorGrid"_s);
    setModel(m_texts);
    setItemDelegate(new CellPainter(this));
    setHorizontalHeader(new PrefectureHead(this));
    setVerticalHeader(new SectorHead(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    QFont small = font();
    small.setPointSizeF(std::max(8.0, font().pointSizeF() * 0.75));
    viewport()->setFont(small);
    connect(this, &QTableView::clicked, this, &SectorGrid::choose);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
        [this](int row) { m_focus.setCell(m_status.rows().key(row), noPrefecture); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
        [this](int column) { m_focus.setCell({}, SectorStatusModel::prefectureAt(column)); });
    connect(&m_focus, &Focus::filterChanged, this, &SectorGrid::showFocus);
    retranslate();
    showFocus();
}

SectorGrid::~SectorGrid() = default;

QSize SectorGrid::sizeHint() const
{
    return { verticalHeader()->sizeHint().width() + m_status.columnCount() * narrowestColumn,
        heightForAllRows() };
}

int SectorGrid::heightForAllRows() const
{
    return horizontalHeader()->sizeHint().height() + m_status.rowCount() * lowestRow
        + 2 * frameWidth();
}

void SectorGrid::choose(const QModelIndex& index)
{
    if (index.isValid())
        m_focus.setCell(
            m_status.rows().key(index.row()), SectorStatusModel::prefectureAt(index.column()));
}

void SectorGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SectorGrid::showFocus()
{
    const int row = m_status.rows().rowWithKey(m_focus.sector());
    const PrefectureCode code = m_focus.prefecture();
    const QModelIndex cell = m_texts->index(
        std::max(0, row), code == noPrefecture ? 0 : SectorStatusModel::columnOf(code));
    QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect;
    if (row < 0 && code == noPrefecture) {
        clearSelection();
        return;
    }
    if (code == noPrefecture)
        flags |= QItemSelectionModel::Rows;
    else if (row < 0)
        flags |= QItemSelectionModel::Columns;
    selectionModel()->select(cell, flags);
    if (row >= 0 && code != noPrefecture)
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
}

void SectorGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitSections();
}

void SectorGrid::fitSections()
{
    const int columns = m_status.columnCount();
    const int rows = m_status.rowCount();
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    verticalHeader()->setMinimumSectionSize(lowestRow);
    horizontalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->width() / columns, narrowestColumn, widestColumn));
    verticalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->height() / rows, lowestRow, highestRow));
}

void SectorGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SectorGrid::retranslate()
{
    setAccessibleName(tr("Sectors by prefecture"));
    setAccessibleDescription(
        tr("Worst level of the open incidents. Enter shows one cell everywhere."));
    m_texts->retranslate();
    updateGeometries();
    fitSections();
}

} // namespace yagura
