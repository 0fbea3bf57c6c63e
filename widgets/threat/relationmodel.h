#pragma once

#include "threat/threatgraph.h"
#include "threat/threatnames.h"

#include <QAbstractTableModel>

namespace yagura {

/// The edges of the drawing as rows, in sentences: the graph is never the only way to read them.
class RelationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Statement, Confidence, Seen, Source, MarkingColumn, ColumnCount };

    RelationModel(const ThreatBook& book, const ThreatNames& names, QObject* parent = nullptr);

    void show(const ThreatGraph& graph);
    const ThreatRelation& relation(int row) const;
    int indexOf(int row) const
    {
        return m_relations[static_cast<std::size_t>(row)];
    } ///< in the book
    QString otherEnd(int row) const; ///< seen from the object in the middle
    int rowOf(int relation) const; ///< by its index in the book; -1 when it is not drawn

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ThreatRelation& relation, Column column) const;

    const ThreatBook& m_book;
    const ThreatNames& m_names;
    QString m_middle;
    std::vector<int> m_relations;
};

} // namespace yagura
