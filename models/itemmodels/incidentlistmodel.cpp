#include "itemmodels/incidentlistmodel.h"

#include "itemmodels/incidentduties.h"

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const std::array<QString, IncidentListModel::ColumnCount> columnWords{ u"level"_s, u"title"_s,
    u"sector"_s, u"prefecture"_s, u"kind"_s, u"occurred"_s, u"received"_s, u"source"_s,
    u"marking"_s, u"next"_s };

} // namespace

QString IncidentListModel::columnWord(Column column)
{
    return columnWords[static_cast<std::size_t>(column)];
}

std::optional<IncidentListModel::Column> IncidentListModel::columnOf(const QString& word)
{
    const auto known = std::find(columnWords.begin(), columnWords.end(), word);
    if (known == columnWords.end())
        return {};
    return static_cast<Column>(known - columnWords.begin());
}

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

void IncidentListModel::setDuties(const IncidentDuties& duties)
{
    m_duties = &duties;
    connect(&duties, &IncidentDuties::changed, this, &IncidentListModel::tellDuties);
    tellDuties(duties.all().keys());
}

void IncidentListModel::tellDuties(const QStringList& objectIds)
{
    for (const QString& object : objectIds) {
        if (const int row = rowOf(object); row >= 0 && row < m_count)
            emit dataChanged(index(row, NextColumn), index(row, NextColumn), { DutyRole });
    }
}

QVariant IncidentListModel::dutyAt(int row) const
{
    const IncidentDuty* duty = m_duties && isIncident(m_picture.facts(row).kind)
        ? m_duties->find(m_picture.objectIdOf(row))
        : nullptr;
    return duty ? QVariant::fromValue(*duty) : QVariant();
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
    if ((role != ItemRole && role != DutyRole)
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == DutyRole)
        return dutyAt(index.row());
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
    case NextColumn:
        //: Whose turn it is, what comes next, and until when: 次の対応
        return tr("Next");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yagura
