#pragma once

#include "threat/attackmatrix.h"

#include <QAbstractTableModel>

namespace yagura {

/// An ATT&CK matrix as a table: a column a tactic, techniques below it, most used first. The number
/// of what uses a technique stands in its cell.
class AttackMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int countRole = Qt::UserRole + 1; ///< int; 0: stored, not used
    static constexpr int usersRole = Qt::UserRole + 2; ///< QStringList of ids

    using QAbstractTableModel::QAbstractTableModel;

    void show(const AttackMatrix& matrix, bool unusedToo);
    int most() const { return m_most; } ///< largest count
    QModelIndex firstUsed() const; ///< invalid: nothing is used

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const AttackCell* cellAt(const QModelIndex& index) const;

    std::vector<AttackColumn> m_columns; ///< only the cells that are shown
    int m_rows = 0;
    int m_most = 0;
};

/// The same as a list: one row a technique and tactic, for those who do not want a matrix.
class AttackListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tactic, Technique, Name, Count, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const AttackMatrix& matrix, bool unusedToo);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        AttackTactic tactic;
        AttackCell cell;
    };
    std::vector<Row> m_rows;
};

/// The name of a tactic in the screen's language; `戦術の記載なし` where none is given.
QString tacticName(const AttackTactic& tactic);

} // namespace yagura
