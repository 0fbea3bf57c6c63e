#include "sectormap/sectorgridtexts.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "sectormap/celltexts.h"

namespace yagura {
using namespace Qt::StringLiterals;

SectorGridTexts::SectorGridTexts(SectorStatusModel& model, QObject* parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&model);
}

void SectorGridTexts::retranslate()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString SectorGridTexts::sectorName(int row) const
{
    return QIdentityProxyModel::headerData(row, Qt::Vertical, SectorStatusModel::NameRole)
        .value<BilingualText>()
        .in(uiLanguage());
}

QVariant SectorGridTexts::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto cell
        = QIdentityProxyModel::data(index, SectorStatusModel::CellRole).value<SectorCell>();
    if (role == Qt::DisplayRole)
        return cell.isQuiet() ? QString() : Words::severityShort(cell.worst);
    //: %1 a sector, %2 a prefecture, %3 sentences about both
    const QString text = tr("%1, %2: %3")
                             .arg(sectorName(index.row()),
                                 CellTexts::place(SectorStatusModel::prefectureAt(index.column())),
                                 CellTexts::sentence(cell));
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

QVariant SectorGridTexts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    const QString name = orientation == Qt::Vertical
        ? sectorName(section)
        : CellTexts::place(SectorStatusModel::prefectureAt(section));
    if (role == Qt::DisplayRole)
        return name;
    const auto total
        = QIdentityProxyModel::headerData(section, orientation, SectorStatusModel::TotalRole)
              .value<SectorCell>();
    const QString text = tr("%1: %2").arg(name, CellTexts::sentence(total));
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

} // namespace yagura
