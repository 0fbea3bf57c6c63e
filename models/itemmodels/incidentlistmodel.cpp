#include "itemmodels/incidentlistmodel.h"

namespace yagura {

IncidentListModel::IncidentListModel(const CommonPicture& picture, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_count(picture.rowCount())
{
    connect(&picture, &CommonPicture::rowsAboutToBeInserted, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&picture, &CommonPicture::rowsInserted, this, [this](int, int last) {
        m_count = last + 1;
        endInsertRows();
    });
    connect(&picture, &CommonPicture::rowsChanged, this, [this](int first, int last) {
        m_last.clear();
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
    connect(&picture, &CommonPicture::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&picture, &CommonPicture::wasReset, this, [this] {
        m_count = m_picture.rowCount();
        m_last.clear();
        endResetModel();
    });
}

int IncidentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int IncidentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    if (role != ItemRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // A view asks for a row once a cell: it is put together once.
    if (m_last.isNull() || m_lastRow != index.row())
        m_last = QVariant::fromValue(itemAt(index.row()));
    m_lastRow = index.row();
    return m_last;
}

QVariant IncidentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        //: Head of a narrow column: 深刻度
        return tr("Level");
    case TitleColumn:
        return tr("Title");
    case SectorColumn:
        return tr("Sector");
    case PrefectureColumn:
        return tr("Prefecture");
    case KindColumn:
        //: Stage of a report or kind of an object: 種別
        return tr("Kind");
    case OccurredColumn:
        //: When it happened: 発生
        return tr("Occurred");
    case ReceivedColumn:
        //: When it reached us: 受信
        return tr("Received");
    case SourceColumn:
        return tr("Source");
    case MarkingColumn:
        //: Traffic Light Protocol: never translated
        return tr("TLP");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yagura
