#include "threat/relationmodel.h"

#include "common/celldelegates.h"
#include "common/plaintext.h"
#include "threat/threatwords.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

RelationModel::RelationModel(const ThreatBook& book, const ThreatNames& names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_names(names)
{
    // Numbers of statements mean nothing in another book.
    connect(&book, &ThreatBook::aboutToBeReset, this, [this] { show({}); });
}

void RelationModel::show(const ThreatGraph& graph)
{
    beginResetModel();
    m_middle = graph.nodes.empty() ? QString() : graph.nodes.front().id;
    m_relations.clear();
    for (const ThreatGraph::Edge& edge : graph.edges)
        m_relations.push_back(edge.relation);
    endResetModel();
}

const ThreatRelation& RelationModel::relation(int row) const
{
    return m_book.relation(m_relations[static_cast<std::size_t>(row)]);
}

QString RelationModel::otherEnd(int row) const
{
    const ThreatRelation& said = relation(row);
    return said.from == m_middle ? said.to : said.from;
}

int RelationModel::rowOf(int relation) const
{
    const auto found = std::find(m_relations.begin(), m_relations.end(), relation);
    return found == m_relations.end() ? -1 : static_cast<int>(found - m_relations.begin());
}

int RelationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_relations.size());
}

int RelationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RelationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ThreatRelation& said = relation(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(said, column);
    if (role == Qt::ToolTipRole)
        return safeToolTip(said.description.isEmpty() || column != Statement ? text(said, column)
                                                                             : said.description);
    if (role == CellRole::marking && column == MarkingColumn)
        return QVariant::fromValue(said.marking);
    return {};
}

QString RelationModel::text(const ThreatRelation& relation, Column column) const
{
    switch (column) {
    case Statement:
        return m_names.sentence(relation);
    case Confidence:
        return ThreatWords::confidence(relation.confidence);
    case Seen:
        return ThreatWords::seen(relation.first, relation.last);
    case Source:
        return safeText(relation.source, 120);
    case MarkingColumn:
        return tlpLabel(relation.marking.tlp);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RelationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Statement:
        //: 関係を述べる文
        return tr("Relation");
    case Confidence:
        return tr("Confidence");
    case Seen:
        //: 確認された期間
        return tr("Seen");
    case Source:
        return tr("Source");
    case MarkingColumn:
        return u"TLP"_s;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yagura
