#include "incidents/listcolumns.h"

#include "common/rowgrid.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastTitleCharacters = 16;
constexpr int leastColumn = 40;
constexpr int ownerCharacters = 10; ///< with which the column of turns names whose turn it is
constexpr int widerPercent = 125;
constexpr int narrowerPercent = 80;

/// Columns by how much a narrow window needs them; the rest stands in the detail.
using ColumnsByNeed = std::array<IncidentListModel::Column, IncidentListModel::ColumnCount>;
constexpr ColumnsByNeed incidentColumns{ IncidentListModel::SeverityColumn,
    IncidentListModel::TitleColumn, IncidentListModel::NextColumn,
    IncidentListModel::ReceivedColumn, IncidentListModel::SectorColumn,
    IncidentListModel::MarkingColumn, IncidentListModel::KindColumn,
    IncidentListModel::PrefectureColumn, IncidentListModel::OccurredColumn,
    IncidentListModel::SourceColumn };
constexpr std::size_t mostNeededOfIncidents = 3;

/// Threat data is nobody's turn, and STIX gives it no severity.
constexpr ColumnsByNeed threatColumns{ IncidentListModel::TitleColumn,
    IncidentListModel::KindColumn, IncidentListModel::ReceivedColumn,
    IncidentListModel::MarkingColumn, IncidentListModel::SourceColumn,
    IncidentListModel::OccurredColumn, IncidentListModel::SectorColumn,
    IncidentListModel::PrefectureColumn, IncidentListModel::SeverityColumn,
    IncidentListModel::NextColumn };
constexpr std::size_t mostNeededOfThreats = 2;

/// What a column must be able to show, in the wider of the two languages.
QString sample(IncidentListModel::Column column)
{
    switch (column) {
    case IncidentListModel::SeverityColumn:
        return u"深刻度 ▲"_s; // with the sign of the order
    case IncidentListModel::TitleColumn:
        return QString(leastTitleCharacters, u'あ');
    case IncidentListModel::SectorColumn:
        return u"Government"_s;
    case IncidentListModel::PrefectureColumn:
        return u"Kagoshima"_s;
    case IncidentListModel::KindColumn:
        return u"Attack infrastructure"_s;
    case IncidentListModel::OccurredColumn:
        return u"2026-09-23 14:05"_s;
    case IncidentListModel::ReceivedColumn:
        return u"Received (JST)"_s;
    case IncidentListModel::SourceColumn:
        return u"urn:yagura:feed:example"_s;
    case IncidentListModel::MarkingColumn:
        return u"TLP:AMBER+STRICT"_s;
    case IncidentListModel::NextColumn:
        return u"残り3時間57分 · 速報"_s;
    case IncidentListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

ListColumns::ListColumns(RowGrid& grid)
    : QObject(&grid)
    , m_grid(grid)
{
    QHeaderView* const heads = grid.horizontalHeader();
    heads->setHighlightSections(false);
    heads->setMinimumSectionSize(leastColumn);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setSectionsMovable(true);
    heads->setSectionsClickable(true);
    heads->setSortIndicatorShown(true);
    heads->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heads, &QHeaderView::customContextMenuRequested, this, [this, heads](const QPoint& at) {
        openMenu(heads->logicalIndexAt(at), heads->mapToGlobal(at));
    });
    connect(heads, &QHeaderView::sectionClicked, this, &ListColumns::sortWished);
    connect(heads, &QHeaderView::sectionMoved, this, &ListColumns::takeOver);
    connect(heads, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != IncidentListModel::TitleColumn) // that one takes what the window leaves
            takeOver();
    });
    grid.installEventFilter(this);
    grid.viewport()->installEventFilter(this);
}

int ListColumns::digits(int width) const
{
    return qRound(100.0 * width / m_grid.fontMetrics().horizontalAdvance(u'0'));
}

int ListColumns::pixels(int digits) const
{
    return qRound(digits * m_grid.fontMetrics().horizontalAdvance(u'0') / 100.0);
}

int ListColumns::samplePixels(Column column) const
{
    return m_grid.fontMetrics().horizontalAdvance(sample(column)) + pixels(200);
}

void ListColumns::fit()
{
    if (m_isOwn) {
        spreadTitle();
        return;
    }
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (const auto column : incidentColumns)
            m_grid.setColumnWidth(column, samplePixels(column));
    }
    chooseByNeed();
    spreadTitle();
}

void ListColumns::setOfThreats(bool isOfThreats)
{
    m_isOfThreats = isOfThreats;
    fit();
}

void ListColumns::chooseByNeed()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const ColumnsByNeed& columns = m_isOfThreats ? threatColumns : incidentColumns;
    std::size_t kept = m_isOfThreats ? mostNeededOfThreats : mostNeededOfIncidents;
    int room = m_grid.viewport()->width();
    bool fits = true;
    for (const auto column : columns) {
        const int needed = samplePixels(column);
        // After the first that does not fit nothing smaller slips in.
        const bool stays = kept > 0;
        kept -= stays ? 1 : 0;
        fits = fits && (stays || room >= needed);
        m_grid.setColumnHidden(column, !fits);
        room -= fits ? needed : 0;
    }
    const int owner = m_grid.fontMetrics().horizontalAdvance(QString(ownerCharacters, u'あ'));
    m_grid.setColumnWidth(IncidentListModel::NextColumn,
        samplePixels(IncidentListModel::NextColumn) + std::clamp(room, 0, owner));
}

/// The title takes the rest of the window; where others leave too little, it stays readable and the
/// list is wider than the window.
void ListColumns::spreadTitle()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    constexpr int title = IncidentListModel::TitleColumn;
    int left = m_grid.viewport()->width();
    for (int column = 0; column < IncidentListModel::ColumnCount; ++column)
        left -= column == title ? 0 : m_grid.columnWidth(column);
    const bool isSqueezed = m_isOwn && left < samplePixels(IncidentListModel::TitleColumn);
    m_grid.horizontalHeader()->setSectionResizeMode(
        title, isSqueezed ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (isSqueezed)
        m_grid.setColumnWidth(title, samplePixels(IncidentListModel::TitleColumn));
}

void ListColumns::takeOver()
{
    if (m_isFitting)
        return;
    m_isOwn = true;
    spreadTitle();
}

std::vector<ViewColumn> ListColumns::own() const
{
    std::vector<ViewColumn> columns;
    const QHeaderView& heads = *m_grid.horizontalHeader();
    for (int visual = 0; m_isOwn && visual < heads.count(); ++visual) {
        const int column = heads.logicalIndex(visual);
        const bool isTitle = column == IncidentListModel::TitleColumn;
        if (!heads.isSectionHidden(column))
            columns.push_back({ IncidentListModel::columnWord(static_cast<Column>(column)),
                isTitle ? 0 : digits(heads.sectionSize(column)) });
    }
    return columns;
}

void ListColumns::setOwn(const std::vector<ViewColumn>& columns)
{
    QHeaderView& heads = *m_grid.horizontalHeader();
    m_isOwn = false;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < heads.count(); ++column)
            heads.moveSection(heads.visualIndex(column), column);
    }
    fit();
    if (columns.empty())
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < heads.count(); ++column)
            heads.setSectionHidden(column, column != IncidentListModel::TitleColumn);
        int place = 0;
        for (const ViewColumn& wanted : columns) {
            const auto column = IncidentListModel::columnOf(wanted.name);
            if (!column)
                continue;
            heads.setSectionHidden(*column, false);
            heads.moveSection(heads.visualIndex(*column), place++);
            if (wanted.width > 0)
                heads.resizeSection(*column, std::max(pixels(wanted.width), leastColumn));
        }
    }
    takeOver();
}

QString ListColumns::nameOf(int column) const
{
    return m_grid.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QMenu* ListColumns::menuFor(int column)
{
    auto* menu = new QMenu(&m_grid);
    menu->setObjectName(u"columnMenu"_s);
    if (column >= 0)
        addMoves(*menu, column);
    addChoices(*menu);
    return menu;
}

void ListColumns::openMenu(int column, const QPoint& globalPos)
{
    QMenu* menu = menuFor(column);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPos);
}

void ListColumns::addMoves(QMenu& menu, int column)
{
    const bool isTitle = column == IncidentListModel::TitleColumn;
    //: Menu of a list: %1 the name of a column; chosen again it turns the order round
    menu.addAction(
        tr("Sort by “%1”").arg(nameOf(column)), this, [this, column] { emit sortWished(column); });
    menu.addSeparator();
    menu.addAction(
        //: Menu of a list: %1 the name of a column
        tr("Move “%1” to the left").arg(nameOf(column)), this,
        [this, column] { move(column, -1); });
    menu.addAction(
        //: Menu of a list: %1 the name of a column
        tr("Move “%1” to the right").arg(nameOf(column)), this,
        [this, column] { move(column, 1); });
    if (isTitle)
        return;
    //: Menu of a list: %1 the name of a column
    menu.addAction(tr("Make “%1” wider").arg(nameOf(column)), this,
        [this, column] { widen(column, widerPercent); });
    //: Menu of a list: %1 the name of a column
    menu.addAction(tr("Make “%1” narrower").arg(nameOf(column)), this,
        [this, column] { widen(column, narrowerPercent); });
}

void ListColumns::addChoices(QMenu& menu)
{
    menu.addSeparator();
    //: Menu of a list: which columns are shown (表示する列)
    QMenu* choices = menu.addMenu(tr("Columns"));
    for (int column = 0; column < IncidentListModel::ColumnCount; ++column) {
        QAction* action = choices->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(!m_grid.isColumnHidden(column));
        action->setEnabled(column != IncidentListModel::TitleColumn);
        connect(action, &QAction::triggered, this,
            [this, column](bool isShown) { show(column, isShown); });
    }
    QAction* reset = menu.addAction(tr("As many columns as fit"), this, [this] { setOwn({}); });
    reset->setEnabled(m_isOwn);
}

void ListColumns::move(int column, int step)
{
    QHeaderView& heads = *m_grid.horizontalHeader();
    const int from = heads.visualIndex(column);
    int to = from + step;
    while (to > 0 && to < heads.count() - 1 && heads.isSectionHidden(heads.logicalIndex(to)))
        to += step;
    if (to >= 0 && to < heads.count())
        heads.moveSection(from, to);
}

void ListColumns::widen(int column, int percent)
{
    m_grid.setColumnWidth(
        column, std::max(m_grid.columnWidth(column) * percent / 100, leastColumn));
}

void ListColumns::show(int column, bool isShown)
{
    m_grid.setColumnHidden(column, !isShown);
    if (isShown && m_grid.columnWidth(column) < leastColumn)
        m_grid.setColumnWidth(column, samplePixels(static_cast<Column>(column)));
    takeOver();
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid.viewport() && event->type() == QEvent::Resize)
        fit();
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    if (asked->reason() == QContextMenuEvent::Keyboard) {
        const QRect cell = m_grid.visualRect(m_grid.currentIndex());
        openMenu(m_grid.currentIndex().column(), m_grid.viewport()->mapToGlobal(cell.bottomLeft()));
    } else {
        openMenu(m_grid.columnAt(asked->pos().x()), asked->globalPos());
    }
    return true;
}

} // namespace yagura
