#include "threat/attackmatrixmodel.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int nameLength = 80;

std::vector<AttackCell> shownCells(const AttackColumn& column, bool unusedToo)
{
    std::vector<AttackCell> shown;
    std::copy_if(column.cells.begin(), column.cells.end(), std::back_inserter(shown),
        [&](const AttackCell& cell) { return unusedToo || cell.count() > 0; });
    return shown;
}

} // namespace

QString tacticName(const AttackTactic& tactic)
{
    return tactic.id.isEmpty()
        ? QCoreApplication::translate("yagura::AttackMatrixModel", "No tactic given")
        : tactic.name.in(uiLanguage());
}

void AttackMatrixModel::show(const AttackMatrix& matrix, bool unusedToo)
{
    beginResetModel();
    m_columns.clear();
    m_rows = m_most = 0;
    for (const AttackColumn& column : matrix.columns) {
        auto shown = shownCells(column, unusedToo);
        if (shown.empty() && !unusedToo)
            continue; // a tactic that nothing uses would only push the others out of sight
        m_columns.push_back({ column.tactic, std::move(shown) });
        const auto& cells = m_columns.back().cells;
        m_rows = std::max(m_rows, static_cast<int>(cells.size()));
        for (const AttackCell& cell : cells)
            m_most = std::max(m_most, cell.count());
    }
    endResetModel();
}

QModelIndex AttackMatrixModel::firstUsed() const
{
    for (int column = 0; column < columnCount(); ++column) {
        const auto& cells = m_columns[static_cast<std::size_t>(column)].cells;
        if (!cells.empty() && cells.front().count() > 0) // the most used stands first
            return index(0, column);
    }
    return {};
}

int AttackMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AttackMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const AttackCell* AttackMatrixModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto& cells = m_columns[static_cast<std::size_t>(index.column())].cells;
    const auto row = static_cast<std::size_t>(index.row());
    return row < cells.size() ? &cells[row] : nullptr;
}

QVariant AttackMatrixModel::data(const QModelIndex& index, int role) const
{
    const AttackCell* cell = cellAt(index);
    if (!cell)
        return {};
    const QString name = safeText(cell->name, nameLength);
    switch (role) {
    case Qt::DisplayRole:
        //: %1 number, %2 name of a technique
        return tr("%1 %2").arg(cell->technique, name);
    case Qt::AccessibleTextRole:
        //: %1 number and %2 name of a technique, %n how many objects use it
        return tr("%1 %2: used by %n", nullptr, cell->count()).arg(cell->technique, name);
    case Qt::ToolTipRole:
        return safeToolTip(
            tr("%1 %2: used by %n", nullptr, cell->count()).arg(cell->technique, name));
    case countRole:
        return cell->count();
    case usersRole:
        return cell->users;
    default:
        return {};
    }
}

QVariant AttackMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const AttackTactic& tactic = m_columns[static_cast<std::size_t>(section)].tactic;
    if (role == Qt::DisplayRole)
        return tacticName(tactic);
    if (role == Qt::ToolTipRole)
        return safeToolTip(u"%1 %2"_s.arg(tactic.id, tacticName(tactic)));
    return {};
}

void AttackListModel::show(const AttackMatrix& matrix, bool unusedToo)
{
    beginResetModel();
    m_rows.clear();
    for (const AttackColumn& column : matrix.columns) {
        for (const AttackCell& cell : shownCells(column, unusedToo))
            m_rows.push_back({ column.tactic, cell });
    }
    endResetModel();
}

int AttackListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttackListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttackListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == AttackMatrixModel::usersRole)
        return row.cell.users;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Tactic:
        return tacticName(row.tactic);
    case Technique:
        return row.cell.technique;
    case Name:
        return safeText(row.cell.name, nameLength);
    case Count:
        return Words::count(row.cell.count());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttackListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Tactic:
        //: ATT&CK: 戦術
        return tr("Tactic");
    case Technique:
        //: ATT&CK: 手法番号
        return tr("Technique");
    case Name:
        return tr("Name");
    case Count:
        //: How many objects use a technique: 件数
        return tr("Used by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yagura
