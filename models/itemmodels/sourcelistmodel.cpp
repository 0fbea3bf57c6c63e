#include "itemmodels/sourcelistmodel.h"

#include <algorithm>

namespace yagura {

SourceListModel::SourceListModel(const FeedBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_sources(board.sources())
{
    connect(&board, &FeedBoard::changed, this, &SourceListModel::follow);
}

int SourceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceHealth& source = sourceAt(index.row());
    if (role == SourceRole)
        return QVariant::fromValue(source);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case ReceivedColumn:
        return source.counts.received;
    case StoredColumn:
        return source.counts.stored;
    case DuplicateColumn:
        return source.counts.duplicate;
    case QuarantinedColumn:
        return source.counts.quarantined;
    case ConflictColumn:
        return source.counts.conflict;
    case SourceColumn:
    case StateColumn:
    case AgeColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case SourceColumn:
        return tr("Source");
    case StateColumn:
        //: State of a feed: 状態
        return tr("State");
    case AgeColumn:
        //: Age of the last event of a source: 最終受信
        return tr("Last event");
    case ReceivedColumn:
        //: Number of events received: 受信
        return tr("Received");
    case StoredColumn:
        //: Number of events stored: 保存
        return tr("Stored");
    case DuplicateColumn:
        //: Number of events that were there already: 重複
        return tr("Duplicate");
    case QuarantinedColumn:
        //: Number of events that could not be read and are kept apart: 隔離
        return tr("Quarantined");
    case ConflictColumn:
        //: Number of events with a known number and other content: 不一致
        return tr("Conflict");
    case ColumnCount:
        break;
    }
    return {};
}

bool SourceListModel::keepsItsRows() const
{
    const auto& sources = m_board.sources();
    return sources.size() >= m_sources.size()
        && std::equal(m_sources.begin(), m_sources.end(), sources.begin(),
            [](const SourceHealth& a, const SourceHealth& b) {
                return a.settings.source == b.settings.source;
            });
}

void SourceListModel::follow()
{
    const auto& sources = m_board.sources();
    if (!keepsItsRows()) { // another hub, another list
        beginResetModel();
        m_sources = sources;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const SourceHealth& now = sources[static_cast<size_t>(row)];
        if (sourceAt(row) == now)
            continue;
        m_sources[static_cast<size_t>(row)] = now;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (sources.size() == m_sources.size())
        return;
    beginInsertRows({}, rowCount(), static_cast<int>(sources.size()) - 1);
    m_sources = sources;
    endInsertRows();
}

} // namespace yagura
