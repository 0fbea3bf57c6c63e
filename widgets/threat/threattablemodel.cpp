#include "threat/threattablemodel.h"

#include "common/celldelegates.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "threat/threatwords.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int nameLength = 120;

QString day(Instant t)
{
    return t.isKnown() ? TimeText::dayTime(t).left(10) : QString();
}

} // namespace

ThreatTableModel::ThreatTableModel(const ThreatBook& book, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &ThreatBook::objectsAboutToBeInserted, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&book, &ThreatBook::objectsInserted, this, &ThreatTableModel::endInsertRows);
    connect(&book, &ThreatBook::aboutToBeReset, this, &ThreatTableModel::beginResetModel);
    connect(&book, &ThreatBook::wasReset, this, &ThreatTableModel::endResetModel);
    connect(&book, &ThreatBook::objectChanged, this,
        [this](int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int ThreatTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_book.objectCount();
}

int ThreatTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThreatTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ThreatObject& object = m_book.object(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(object, column);
    case Qt::ToolTipRole:
        return safeToolTip(text(object, column));
    case CellRole::marking:
        return column == MarkingColumn ? QVariant::fromValue(object.marking) : QVariant();
    case idRole:
        return object.id;
    default:
        return {};
    }
}

QString ThreatTableModel::text(const ThreatObject& object, Column column) const
{
    switch (column) {
    case Name:
        return object.revoked ? tr("%1 (withdrawn)").arg(safeText(object.name, nameLength))
                              : safeText(object.name, nameLength);
    case Aliases:
        return safeText(m_book.aliases(object).join(tr(", ")), nameLength);
    case Kind:
        return ThreatWords::kind(object.kind);
    case Number:
        return safeText(object.externalId, nameLength);
    case FirstSeen:
        return day(object.firstSeen);
    case LastSeen:
        return day(object.lastSeen);
    case Relations:
        return Words::count(m_book.relationCountOf(object.id));
    case Confidence:
        return object.confidence < 0 ? QString() : ThreatWords::confidence(object.confidence);
    case Source:
        return safeText(object.source, nameLength);
    case MarkingColumn:
        return tlpLabel(object.marking.tlp);
    case ColumnCount:
        break;
    }
    return {};
}

qint64 ThreatTableModel::sortNumber(const ThreatObject& object, int column) const
{
    switch (static_cast<Column>(column)) {
    case FirstSeen:
        return object.firstSeen.ms;
    case LastSeen:
        return object.lastSeen.ms;
    case Relations:
        return m_book.relationCountOf(object.id);
    case Confidence:
        return object.confidence;
    case MarkingColumn:
        return static_cast<int>(object.marking.tlp);
    case Kind:
        return static_cast<int>(object.kind); // who before what
    case Name:
    case Aliases:
    case Number:
    case Source:
    case ColumnCount:
        break;
    }
    return 0;
}

QString ThreatTableModel::sortText(const ThreatObject& object, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return object.name;
    case Aliases:
        return m_book.aliases(object).join(u' ');
    case Number:
        return object.externalId;
    case Source:
        return object.source;
    case Kind:
    case FirstSeen:
    case LastSeen:
    case Relations:
    case Confidence:
    case MarkingColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ThreatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Aliases:
        //: 別名
        return tr("Aliases");
    case Kind:
        return tr("Kind");
    case Number:
        //: T1190, S0001: 番号
        return tr("Number");
    case FirstSeen:
        //: 初認
        return tr("First seen");
    case LastSeen:
        //: 最終確認
        return tr("Last seen");
    case Relations:
        //: 関係の数
        return tr("Relations");
    case Confidence:
        //: 確度
        return tr("Confidence");
    case Source:
        return tr("Source");
    case MarkingColumn:
        return u"TLP"_s;
    case ColumnCount:
        break;
    }
    return {};
}

void ThreatTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace yagura
