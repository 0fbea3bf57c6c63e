#include "itemmodels/reportcasemodel.h"

#include "matters/matterbook.h"
#include "picture/commonpicture.h"

#include <algorithm>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QString objectPrefix = u"report:"_s;

/// Smaller comes first; the object id makes the order whole.
auto rank(const ReportRow& row)
{
    const Instant limit = row.nextLimit();
    const int group = row.isOverdue() && row.isOpen() ? 0
        : limit.isKnown()                             ? 1
        : !row.taken                                  ? 2
                                                      : 3;
    return std::make_tuple(group, limit, row.objectId);
}

void giveItem(ReportRow& row, const CommonPicture& picture)
{
    row.item = picture.find(row.objectId);
}

ReportRow rowOf(const ReportCase& report)
{
    ReportRow row;
    row.objectId = reportObject(report.operatorId, report.id);
    row.operatorId = report.operatorId;
    row.reportId = report.id;
    row.taken = report;
    return row;
}

} // namespace

Instant ReportRow::nextLimit() const
{
    if (!isOpen())
        return {};
    if (taken->quickLimit.isKnown() && !taken->quickAt.isKnown())
        return taken->quickLimit;
    return taken->detailAt.isKnown() ? Instant() : taken->detailLimit;
}

QString ReportRow::nextStep() const
{
    switch (taken ? taken->state : ReportState::Detected) {
    case ReportState::Detected:
        return u"aware"_s;
    case ReportState::Aware:
        return u"duty_check"_s;
    case ReportState::QuickDue:
        return u"quick"_s;
    case ReportState::QuickSent:
    case ReportState::FollowUp:
    case ReportState::DetailDue:
        return u"detail"_s;
    case ReportState::NotReportable:
    case ReportState::DetailSent:
        return u"close"_s;
    case ReportState::Closed:
        break;
    }
    return {};
}

QString reportObject(const QString& operatorId, const QString& reportId)
{
    return objectPrefix + operatorId + u':' + reportId;
}

ReportRow reportNamed(const QString& objectId)
{
    ReportRow row;
    const auto end = objectId.indexOf(u':', objectPrefix.size());
    if (!objectId.startsWith(objectPrefix) || end < 0)
        return row;
    row.objectId = objectId;
    row.operatorId = objectId.mid(objectPrefix.size(), end - objectPrefix.size());
    row.reportId = objectId.mid(end + 1);
    return row;
}

ReportRow reportRow(const MatterBook& book, const CommonPicture& picture, const QString& objectId)
{
    ReportRow row = reportNamed(objectId);
    if (row.objectId.isEmpty())
        return row;
    const ReportCase* taken = book.findReport(row.reportId);
    if (taken && taken->operatorId == row.operatorId)
        row.taken = *taken;
    giveItem(row, picture);
    return row;
}

ReportCaseModel::ReportCaseModel(
    const MatterBook& book, const CommonPicture& picture, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_picture(picture)
{
    connect(&book, &MatterBook::reportsChanged, this, &ReportCaseModel::takeCases);
    connect(&picture, &CommonPicture::rowsInserted, this, &ReportCaseModel::takeItems);
    connect(&picture, &CommonPicture::rowsChanged, this, &ReportCaseModel::takeItems);
    connect(&picture, &CommonPicture::wasReset, this, &ReportCaseModel::reload);
    reload();
}

int ReportCaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportCaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ReportCaseModel::data(const QModelIndex& index, int role) const
{
    if (role != rowRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())]);
}

void ReportCaseModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    const auto add = [this](ReportRow row) {
        if (row.objectId.isEmpty() || m_places.contains(row.objectId))
            return;
        giveItem(row, m_picture);
        m_places.insert(row.objectId, static_cast<int>(m_rows.size()));
        m_rows.push_back(std::move(row));
    };
    for (const ReportCase& report : m_book.reports())
        add(rowOf(report));
    for (int row = 0; row < m_picture.rowCount(); ++row) {
        if (isReport(m_picture.facts(row).kind))
            add(reportNamed(m_picture.objectIdOf(row)));
    }
    endResetModel();
}

/// A case never goes, but where the screen turns back to an instant before it.
void ReportCaseModel::takeCases()
{
    const auto stillThere
        = [this](const ReportRow& row) { return !row.taken || m_book.findReport(row.reportId); };
    if (!std::all_of(m_rows.begin(), m_rows.end(), stillThere))
        return reload();
    for (const ReportCase& report : m_book.reports())
        put(rowOf(report));
}

void ReportCaseModel::takeItems(int first, int last)
{
    for (int at = first; at <= last; ++at) {
        if (m_picture.facts(at).absent && m_places.contains(m_picture.objectIdOf(at)))
            return reload();
        if (isReport(m_picture.facts(at).kind))
            put(reportRow(m_book, m_picture, m_picture.objectIdOf(at)));
    }
}

void ReportCaseModel::put(const ReportRow& given)
{
    ReportRow row = given;
    if (row.objectId.isEmpty())
        return;
    giveItem(row, m_picture);
    const auto place = m_places.constFind(row.objectId);
    if (place == m_places.cend()) {
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_places.insert(row.objectId, end);
        m_rows.push_back(std::move(row));
        endInsertRows();
        return;
    }
    ReportRow& there = m_rows[static_cast<std::size_t>(*place)];
    if (there == row)
        return;
    there = std::move(row);
    emit dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
}

ReportCaseFilter::ReportCaseFilter(ReportCaseModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void ReportCaseFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

QModelIndex ReportCaseFilter::indexOf(const QString& objectId) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rows()[static_cast<std::size_t>(row)].objectId == objectId)
            return mapFromSource(m_model.index(row, 0));
    }
    return {};
}

bool ReportCaseFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ReportRow& report = m_model.rows()[static_cast<std::size_t>(row)];
    switch (m_show) {
    case All:
        return true;
    case OverdueOnly:
        return report.isOverdue();
    case Open:
        return report.isOpen();
    case NotTakenUp:
        return !report.taken;
    }
    return true;
}

bool ReportCaseFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& rows = m_model.rows();
    return rank(rows[static_cast<std::size_t>(left.row())])
        < rank(rows[static_cast<std::size_t>(right.row())]);
}

} // namespace yagura
