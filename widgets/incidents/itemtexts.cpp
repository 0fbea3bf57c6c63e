#include "incidents/itemtexts.h"

#include "common/celldelegates.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "incidents/dutytexts.h"
#include "itemmodels/incidentlistmodel.h"
#include "itemmodels/silentsources.h"
#include "matters/matterbook.h"
#include "picture/pictureclock.h"

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

ItemTexts::ItemTexts(const PictureClock& clock, const SilentSources& silent, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
    , m_silent(silent)
{
}

bool ItemTexts::isOver(const Item& item) const
{
    return !item.isValidAt(m_clock.shown());
}

bool ItemTexts::isQuiet(const Item& item) const
{
    return item.closed || isOver(item) || m_silent.contains(item.source);
}

/// The words stand in front, where a narrow column does not cut them off.
QString ItemTexts::titleText(const Item& item) const
{
    const QString title = cellText(item, IncidentListModel::TitleColumn);
    const QString marked = m_silent.contains(item.source)
        //: Before a title in a list, its source sends nothing: %1 the title; 【途絶】%1
        ? tr("[Silent] %1").arg(title)
        : title;
    //: Before a title in a list, its validity is over: %1 the title; 【有効期限切れ】%1
    return isOver(item) ? tr("[Expired] %1").arg(marked) : marked;
}

QString ItemTexts::doubts(const Item& item) const
{
    QStringList sentences;
    if (isOver(item))
        //: %1 a date and time
        sentences << tr("It was valid until %1.").arg(TimeText::dated(item.validUntil));
    if (m_silent.contains(item.source))
        //: The source of an item: nothing comes from it (途絶)
        sentences << tr("Its source is silent: it may have changed since.");
    return sentences.join(u'\n');
}

QString ItemTexts::tipText(const Item& item, const QString& text) const
{
    const QString why = doubts(item);
    return safeToolTip(why.isEmpty() || text.isEmpty() ? text + why : text + u'\n' + why);
}

QString ItemTexts::dutyText(const QModelIndex& index, const Item& item) const
{
    if (!item.isIncident() || !m_book)
        return {};
    const QVariant duty = QIdentityProxyModel::data(index, IncidentListModel::DutyRole);
    if (duty.isNull())
        return item.closed ? QString() : DutyTexts::nobody();
    return DutyTexts::line(*m_book, duty.value<IncidentDuty>(), m_book->shownAt());
}

QString ItemTexts::textOf(const QModelIndex& index, const Item& item) const
{
    const auto column = static_cast<IncidentListModel::Column>(index.column());
    if (column == IncidentListModel::NextColumn)
        return dutyText(index, item);
    return column == IncidentListModel::TitleColumn ? titleText(item) : cellText(item, column);
}

QVariant ItemTexts::data(const QModelIndex& index, int role) const
{
    if (role >= Qt::UserRole && role != CellRole::severity && role != CellRole::marking
        && role != CellRole::doubtful)
        return QIdentityProxyModel::data(index, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole
        && role != Qt::AccessibleDescriptionRole && role != CellRole::severity
        && role != CellRole::marking && role != CellRole::doubtful)
        return {};
    const auto item = QIdentityProxyModel::data(index, IncidentListModel::ItemRole).value<Item>();
    if (role == CellRole::severity)
        return QVariant::fromValue(item.severity);
    if (role == CellRole::marking)
        return QVariant::fromValue(item.marking);
    if (role == Qt::ForegroundRole)
        return isQuiet(item) ? QVariant(Look::quiet(Look::Room::Desk)) : QVariant();
    if (role == CellRole::doubtful)
        return isOver(item) || m_silent.contains(item.source);
    if (role == Qt::AccessibleDescriptionRole)
        return doubts(item);
    const QString text = textOf(index, item);
    return role == Qt::ToolTipRole ? tipText(item, text) : text;
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
