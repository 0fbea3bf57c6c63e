#include "sectormap/sectorgrid.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "sectormap/sectorgridheads.h"
#include "sectormap/sectorgridmodel.h"
#include "sectormap/watchmark.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestColumn = 21; // 48 of them beside the row heads at 1366 px
constexpr int widestColumn = 110;
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
        if (index.data(SectorGridModel::WatchedRole).toBool())
            WatchMark::paint(*painter,
                { box.left() + WatchMark::size.width() / 2 + 1,
                    box.top() + WatchMark::size.height() / 2 + 1 },
                Look::outline(Look::Room::Desk), option.palette.color(QPalette::Base));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
            painter->drawRect(box.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

SectorGrid::SectorGrid(SectorStatusModel& model, Workspace& workspace, QWidget* parent)
    : QTableView(parent)
    , m_status(model)
    , m_focus(workspace.focus)
    , m_rows(new SectorGridModel(model, workspace.picture, workspace.clock, this))
{
    setObjectName(u"sectorGrid"_s);
    setModel(m_rows);
    setItemDelegate(new CellPainter(this));
    setHorizontalHeader(new PrefectureHead(this));
    auto* sectors = new SectorHead(this);
    setVerticalHeader(sectors);
    connect(m_rows, &SectorGridModel::totalChanged, sectors, &SectorHead::redraw);
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
        [this](int row) { m_focus.setCell(m_rows->focusKey(row), noPrefecture); });
    auto* prefectures = qobject_cast<PrefectureHead*>(horizontalHeader());
    connect(prefectures, &PrefectureHead::nameClicked, this, [this](int column) {
        if (const PrefectureCode code = m_rows->prefectureAt(column); code != noPrefecture)
            m_focus.setCell({}, code);
    });
    connect(prefectures, &PrefectureHead::regionClicked, this, &SectorGrid::toggleRegionOf);
    connect(&m_focus, &Focus::filterChanged, this, &SectorGrid::showFocus);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        fitSections();
        updateGeometries(); // names that lie need a lower head
        placeCorner();
        showFocus();
        emit heightChanged();
    });
    watchHeads();
    makeCorner();
    retranslate();
    showFocus();
}

void SectorGrid::watchHeads()
{
    for (QHeaderView* head : { verticalHeader(), horizontalHeader() }) {
        head->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(head, &QWidget::customContextMenuRequested, this, [this, head](QPoint point) {
            const int section = head->logicalIndexAt(point);
            if (section < 0)
                return;
            const auto* places = qobject_cast<PrefectureHead*>(head);
            const bool isBand = places && point.y() < places->bandHeight();
            emit watchWished(head->mapToGlobal(point),
                !places      ? m_rows->fieldAt(section, -1)
                    : isBand ? m_rows->regionAt(section)
                             : m_rows->fieldAt(-1, section));
        });
    }
}

void SectorGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    wishWatch(byKey ? currentIndex() : indexAt(event->pos()));
}

void SectorGrid::wishWatch(const QModelIndex& index)
{
    if (index.isValid())
        emit watchWished(viewport()->mapToGlobal(visualRect(index).bottomLeft()),
            m_rows->fieldAt(index.row(), index.column()));
}

/// The corner between the heads is empty anyway.
void SectorGrid::makeCorner()
{
    m_corner = new QWidget(this);
    m_list = new QComboBox(m_corner);
    m_list->setObjectName(u"sectorList"_s);
    m_list->addItems({ QString(), QString() });
    m_regions = new QToolButton(m_corner);
    m_regions->setObjectName(u"closeRegions"_s);
    m_regions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget* control : { static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_regions) }) {
        control->setFont(viewport()->font());
        control->setMinimumHeight(26);
        control->setMaximumHeight(30);
    }
    auto* column = new QVBoxLayout(m_corner);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    column->addWidget(m_list);
    column->addWidget(m_regions);
    connect(m_list, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_rows->setList(static_cast<SectorGridModel::List>(index)); });
    connect(m_regions, &QToolButton::clicked, this, &SectorGrid::toggleRegions);
}

void SectorGrid::placeCorner()
{
    m_corner->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(),
        std::max(horizontalHeader()->height(), m_corner->minimumSizeHint().height()));
}

void SectorGrid::toggleRegions()
{
    m_rows->closeAll(!m_rows->allClosed());
    retranslate();
}

void SectorGrid::toggleRegionOf(int column)
{
    m_rows->toggleRegion(m_rows->regionOf(column));
    retranslate();
}

SectorGrid::~SectorGrid() = default;

QSize SectorGrid::sizeHint() const
{
    return { verticalHeader()->sizeHint().width() + m_rows->columnCount() * narrowestColumn,
        heightForAllRows() };
}

int SectorGrid::heightForAllRows() const
{
    return horizontalHeader()->sizeHint().height() + m_rows->rowCount() * lowestRow
        + 2 * frameWidth();
}

/// A closed region is no place that could be chosen: its sector is.
void SectorGrid::choose(const QModelIndex& index)
{
    if (index.isValid())
        m_focus.setCell(m_rows->focusKey(index.row()), m_rows->prefectureAt(index.column()));
}

void SectorGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    case Qt::Key_R:
        toggleRegions();
        return;
    case Qt::Key_W:
        wishWatch(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SectorGrid::showFocus()
{
    const QList<int> rows = m_rows->rowsWithFocus(m_focus.sector());
    const PrefectureCode code = m_focus.prefecture();
    clearSelection();
    const int column = code == noPrefecture ? -1 : m_rows->columnOf(code);
    if (rows.isEmpty() && column >= 0) {
        selectionModel()->select(
            m_rows->index(0, column), QItemSelectionModel::Select | QItemSelectionModel::Columns);
        return;
    }
    for (const int row : rows) {
        const auto flags = column < 0 ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                                      : QItemSelectionModel::Select;
        selectionModel()->select(m_rows->index(row, std::max(0, column)), flags);
    }
    if (!rows.isEmpty() && column >= 0)
        selectionModel()->setCurrentIndex(
            m_rows->index(rows.first(), column), QItemSelectionModel::NoUpdate);
}

void SectorGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitSections();
    placeCorner();
}

void SectorGrid::fitSections()
{
    const int columns = m_rows->columnCount();
    const int rows = m_rows->rowCount();
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    verticalHeader()->setMinimumSectionSize(lowestRow);
    horizontalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->width() / columns, narrowestColumn, widestColumn));
    const int row = std::clamp(viewport()->height() / rows, lowestRow, highestRow);
    verticalHeader()->setDefaultSectionSize(row);
    qobject_cast<SectorHead*>(verticalHeader())->fitTo(row);
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
    //: Choice of the list of sectors (重要インフラ)
    m_list->setItemText(0, tr("Critical infra."));
    //: Choice of the list of sectors (基幹インフラ)
    m_list->setItemText(1, tr("Core infra."));
    m_list->setAccessibleName(tr("Official list of sectors"));
    m_list->setToolTip(safeToolTip(tr("Official list of sectors")));
    //: Button of the grid (都道府県に分ける / 地方にまとめる)
    m_regions->setText(m_rows->allClosed() ? tr("By prefecture") : tr("By region"));
    m_regions->setToolTip(safeToolTip(tr("Close the prefectures into regions, or open them (R)")));
    m_regions->setAccessibleName(m_regions->text());
    m_rows->retranslate();
    updateGeometries();
    fitSections();
    placeCorner();
}

} // namespace yagura
