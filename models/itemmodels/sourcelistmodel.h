#pragma once

#include "picture/feedboard.h"

#include <QAbstractTableModel>

#include <vector>

namespace yagura {

/// The sources of all feeds as rows, in order of first appearance. Mirrors a FeedBoard that
/// outlives it, row by row: only what differs is announced. Words and ages are the view's. GUI
/// thread.
class SourceListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        SourceColumn,
        StateColumn,
        AgeColumn,
        ReceivedColumn,
        StoredColumn,
        DuplicateColumn,
        QuarantinedColumn,
        ConflictColumn,
        ColumnCount
    };
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< the whole SourceHealth, in every column
    };

    explicit SourceListModel(const FeedBoard& board, QObject* parent = nullptr);

    const SourceHealth& sourceAt(int row) const { return m_sources[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(
        const QModelIndex& index, int role) const override; ///< DisplayRole: the counts as numbers
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    bool keepsItsRows() const;

    const FeedBoard& m_board;
    std::vector<SourceHealth> m_sources;
};

} // namespace yagura
