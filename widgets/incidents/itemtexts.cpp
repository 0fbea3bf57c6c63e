#include "incidents/itemtexts.h"

#include "common/celldelegates.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "incidents/dutytexts.h"
#include "itemmodels/incidentlistmodel.h"
#include "matters/matterbook.h"

namespace yagura {

namespace {

QString kindText(const Item& item)
{
    if (item.kind == ItemKind::OperatorReport)
        return Words::stage(item.stage);
    // A type of a newer version is shown by its own name.
    return item.kind == ItemKind::Other ? safeText(item.type, 40) : Words::kind(item.kind);
}

QString cellText(const Item& item, IncidentListModel::Column column)
{
    switch (column) {
    case IncidentListModel::SeverityColumn:
        return Words::severity(item.severity);
    case IncidentListModel::TitleColumn:
        return safeText(item.title.in(uiLanguage())).simplified();
    case IncidentListModel::SectorColumn:
        return item.sector.isEmpty() ? Words::prefecture(noPrefecture)
                                     : Words::sectorShort(item.sector);
    case IncidentListModel::PrefectureColumn:
        return Words::prefecture(item.prefecture);
    case IncidentListModel::KindColumn:
        return kindText(item);
    case IncidentListModel::OccurredColumn:
        return TimeText::dayTime(item.occurred);
    case IncidentListModel::ReceivedColumn:
        return TimeText::shortTime(item.received);
    case IncidentListModel::SourceColumn:
        return safeText(item.source, 200);
    case IncidentListModel::MarkingColumn:
        return tlpLabel(item.marking.tlp);
    case IncidentListModel::NextColumn: // dutyText
    case IncidentListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

QString ItemTexts::dutyText(const QModelIndex& index, const Item& item) const
{
    if (!item.isIncident() || !m_book)
        return {};
    const QVariant duty = QIdentityProxyModel::data(index, IncidentListModel::DutyRole);
    if (duty.isNull())
        return item.closed ? QString() : DutyTexts::nobody();
    return DutyTexts::line(*m_book, duty.value<IncidentDuty>(), m_book->shownAt());
}

QVariant ItemTexts::data(const QModelIndex& index, int role) const
{
    if (role >= Qt::UserRole && role != CellRole::severity && role != CellRole::marking)
        return QIdentityProxyModel::data(index, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole
        && role != CellRole::severity && role != CellRole::marking)
        return {};
    const auto item = QIdentityProxyModel::data(index, IncidentListModel::ItemRole).value<Item>();
    if (role == CellRole::severity)
        return QVariant::fromValue(item.severity);
    if (role == CellRole::marking)
        return QVariant::fromValue(item.marking);
    if (role == Qt::ForegroundRole)
        return item.closed ? QVariant(Look::quiet(Look::Room::Desk)) : QVariant();
    const auto column = static_cast<IncidentListModel::Column>(index.column());
    const QString text
        = column == IncidentListModel::NextColumn ? dutyText(index, item) : cellText(item, column);
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

QVariant ItemTexts::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant head = QIdentityProxyModel::headerData(section, orientation, role);
    const bool isTime = section == IncidentListModel::OccurredColumn
        || section == IncidentListModel::ReceivedColumn;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !isTime)
        return head;
    //: Head of a column of times: %1 what time, %2 the zone
    return tr("%1 (%2)").arg(head.toString(), TimeText::zoneWord());
}

void ItemTexts::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DisplayRole });
}

} // namespace yagura
