#include "sectormap/placerows.h"

#include "common/uilanguage.h"
#include "common/words.h"
#include "sectormap/celltexts.h"

namespace yagura {

PlaceRows::PlaceRows(const SectorStatusModel& status, const Focus& focus, QObject* parent)
    : QAbstractTableModel(parent)
    , m_status(status)
    , m_focus(focus)
{
    const auto all = [this] { refresh(0, rowCount() - 1); };
    connect(&status, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& topLeft, const QModelIndex& bottomRight) {
            refresh(topLeft.column(), bottomRight.column());
        });
    connect(&status, &QAbstractItemModel::modelReset, this, all);
    connect(&focus, &Focus::filterChanged, this, all);
}

void PlaceRows::refresh(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void PlaceRows::retranslate()
{
    refresh(0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

SectorCell PlaceRows::cell(int row) const
{
    const int sector = m_status.rows().rowWithKey(m_focus.sector());
    return sector < 0 ? m_status.prefectureTotal(codeAt(row)) : m_status.cell(sector, row);
}

QString PlaceRows::words(const SectorCell& cell, int row, Column column) const
{
    switch (column) {
    case Place:
        return CellTexts::place(codeAt(row));
    case Region: {
        const Prefecture* prefecture = findPrefecture(codeAt(row));
        return prefecture ? prefecture->region.in(uiLanguage()) : QString();
    }
    case Worst:
        return cell.isQuiet() ? QString() : Words::severity(cell.worst);
    case Open:
        return QString::number(cell.open);
    case Unassessed:
        return QString::number(cell.unassessed);
    case Changed:
        return cell.changedWithin24h ? tr("within 24 h") : QString();
    case Reporting:
        //: Cell of a table: every source that reported here is silent (報告なし)
        return cell.notReporting ? tr("not reporting") : QString();
    }
    return {};
}

int PlaceRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_status.columnCount();
}

int PlaceRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Reporting + 1;
}

QVariant PlaceRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && (column == Open || column == Unassessed))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return words(cell(index.row()), index.row(), column);
    if (role == Qt::AccessibleTextRole)
        //: %1 a prefecture, %2 sentences about it
        return tr("%1: %2").arg(
            CellTexts::place(codeAt(index.row())), CellTexts::sentence(cell(index.row())));
    return {};
}

QVariant PlaceRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Place:
        return tr("Prefecture");
    case Region:
        //: Column: one of the eight customary regions (地方)
        return tr("Region");
    case Worst:
        return tr("Worst level");
    case Open:
        //: Column: number of open incidents (継続中)
        return tr("Open");
    case Unassessed:
        return tr("Not assessed");
    case Changed:
        return tr("Changed");
    case Reporting:
        //: Column: whether anything reports from there (報告の有無)
        return tr("Reports");
    }
    return {};
}

} // namespace yagura
