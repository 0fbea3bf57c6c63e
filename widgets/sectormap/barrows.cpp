#include "sectormap/barrows.h"

#include "common/words.h"

namespace yagura {

namespace {

Severity levelOf(int column, int first)
{
    return allSeverities[static_cast<std::size_t>(column - first)];
}

} // namespace

void BarRows::setBars(const QString& head, const std::vector<SeverityBar>& bars)
{
    beginResetModel();
    m_head = head;
    m_bars = bars;
    endResetModel();
}

int BarRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int BarRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstLevel + static_cast<int>(allSeverities.size());
}

QVariant BarRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeverityBar& bar = m_bars[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return bar.label;
    return index.column() == Total ? bar.counts.total()
                                   : bar.counts.of(levelOf(index.column(), FirstLevel));
}

QVariant BarRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Name)
        return m_head;
    //: Column: the sum of all levels (計)
    return section == Total ? tr("Total") : Words::severityShort(levelOf(section, FirstLevel));
}

} // namespace yagura
