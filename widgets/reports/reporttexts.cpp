#include "reports/reporttexts.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/timetext.h"
#include "domain/manualentry.h"
#include "incidents/reportcasewords.h"
#include "reports/operatornames.h"

namespace yagura {

namespace {

constexpr int mostCharacters = 80;

/// Of what only the office has recorded.
QString recorded(const ReportCase& report, ReportCaseModel::Column column)
{
    switch (column) {
    case ReportCaseModel::Form:
        return ReportWords::form(report.form);
    case ReportCaseModel::Aware:
        return TimeText::dayTime(report.aware);
    case ReportCaseModel::Computer:
        return safeText(report.computerId, mostCharacters);
    case ReportCaseModel::Recipients:
        return ReportWords::recipients(report.recipients);
    case ReportCaseModel::Consent:
        return ReportWords::consent(report.consent);
    case ReportCaseModel::Incidents:
        return QString::number(report.incidents.size());
    case ReportCaseModel::Operator:
    case ReportCaseModel::Report:
    case ReportCaseModel::State:
    case ReportCaseModel::Overdue:
    case ReportCaseModel::Quick:
    case ReportCaseModel::Detail:
    case ReportCaseModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

ReportTexts::ReportTexts(OperatorNames& names, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_names(names)
{
    connect(&names, &OperatorNames::learned, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, ReportCaseModel::Operator),
                index(rowCount() - 1, ReportCaseModel::Operator));
    });
}

QString ReportTexts::cellText(const ReportRow& row, ReportCaseModel::Column column) const
{
    if (column == ReportCaseModel::Operator)
        return m_names.of(row);
    if (column == ReportCaseModel::Report)
        return safeText(row.reportId, mostCharacters);
    if (column == ReportCaseModel::State)
        return ReportCaseWords::state(row);
    if (column == ReportCaseModel::Overdue)
        return ReportCaseWords::overdue(row);
    if (column == ReportCaseModel::Quick)
        return ReportCaseWords::quick(row);
    if (column == ReportCaseModel::Detail)
        return ReportCaseWords::detail(row);
    return row.taken ? recorded(*row.taken, column) : QString();
}

QVariant ReportTexts::data(const QModelIndex& index, int role) const
{
    if (role >= Qt::UserRole)
        return QIdentityProxyModel::data(index, role);
    const auto row = QIdentityProxyModel::data(index, ReportCaseModel::rowRole).value<ReportRow>();
    if (role == Qt::ForegroundRole) {
        const bool isOver = row.taken && row.taken->state == ReportState::Closed;
        return isOver ? QVariant(Look::quiet(Look::Room::Desk)) : QVariant();
    }
    if (role == Qt::FontRole && row.isOverdue() && index.column() == ReportCaseModel::Overdue) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cellText(row, static_cast<ReportCaseModel::Column>(index.column()));
    if (role == Qt::DisplayRole)
        return text;
    const bool hasNumber = index.column() == ReportCaseModel::Operator && text != row.operatorId
        && !ManualEntry::isMadeFromName(row.operatorId);
    //: Name of an operator and its number
    return safeToolTip(hasNumber ? tr("%1 (%2)").arg(text, row.operatorId) : text);
}

QVariant ReportTexts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ReportCaseModel::Column>(section)) {
    case ReportCaseModel::Operator:
        //: 事業者
        return tr("Operator");
    case ReportCaseModel::Report:
        //: 報告番号
        return tr("Report");
    case ReportCaseModel::Form:
        //: 様式
        return tr("Form");
    case ReportCaseModel::State:
        //: 状態
        return tr("Stage");
    case ReportCaseModel::Overdue:
        //: 期限超過: a flag beside the stage
        return tr("Overdue");
    case ReportCaseModel::Quick:
        //: 速報（内部目標）
        return tr("Prompt (internal target)");
    case ReportCaseModel::Detail:
        //: 詳報（法定）
        return tr("Detailed (statutory)");
    case ReportCaseModel::Aware:
        //: 認知
        return tr("Aware (%1)").arg(TimeText::zoneWord());
    case ReportCaseModel::Computer:
        //: 電子計算機
        return tr("Computer");
    case ReportCaseModel::Recipients:
        //: 提出先
        return tr("Recipients");
    case ReportCaseModel::Consent:
        //: 共有同意
        return tr("Sharing");
    case ReportCaseModel::Incidents:
        //: 関連事案の数
        return tr("Incidents");
    case ReportCaseModel::ColumnCount:
        break;
    }
    return {};
}

void ReportTexts::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace yagura
