#include "itemmodels/closedmattersmodel.h"

#include "matters/sheetreading.h"
#include "matters/matterbook.h"

#include <algorithm>
#include <utility>

namespace yagura {

namespace {

bool isAnswered(const Matter& matter)
{
    return matter.council != CouncilOutcome::Pending || !matter.isOpen();
}

int countedMarks(const Matter& matter)
{
    return static_cast<int>(std::count_if(
        matter.marks.begin(), matter.marks.end(), [](const MarkRecord& m) { return m.counts; }));
}

} // namespace

ClosedMattersModel::ClosedMattersModel(const MatterBook& book, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &MatterBook::mattersReset, this, &ClosedMattersModel::reload);
    connect(&book, &MatterBook::matterAdded, this, &ClosedMattersModel::take);
    connect(&book, &MatterBook::matterChanged, this, &ClosedMattersModel::take);
    connect(&book, &MatterBook::documentsAdded, this, [this] {
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, Title), index(rowCount() - 1, Title));
    });
    connect(&book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) != witnessed && !m_ids.isEmpty())
            emit dataChanged(index(0, Outcome), index(rowCount() - 1, State));
    });
    reload();
}

int ClosedMattersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ClosedMattersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ClosedMattersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Matter* matter = m_book.find(m_ids[index.row()]);
    if (!matter)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Number ? QVariant(matter->id) : QVariant();
    case MatterRole:
        return QVariant::fromValue(*matter);
    case ValueRole:
        return value(*matter, index.column());
    case SettledRole:
        return m_book.isSettled(*matter);
    default:
        return {};
    }
}

QVariant ClosedMattersModel::value(const Matter& matter, int column) const
{
    const PolicyPack* pack = m_book.pack(matter.policySha256);
    const MatterPolicy* kind = pack ? pack->find(matter.action) : nullptr;
    switch (static_cast<Column>(column)) {
    case Number:
        return matter.id;
    case Kind:
        return QVariant::fromValue(
            kind ? kind->name : BilingualText{ matter.action, matter.action });
    case Title: {
        const SheetReading reading = SheetReading::of(m_book, matter);
        return QVariant::fromValue(reading.sheet ? reading.sheet->title : BilingualText());
    }
    case Outcome:
        return QVariant::fromValue(matter.council);
    case State:
        return QVariant::fromValue(matter.state);
    case Decided:
        return QVariant::fromValue(matter.decided);
    case Marks:
        return countedMarks(matter);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClosedMattersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        //: 番号
        return tr("Number");
    case Kind:
        //: 種別
        return tr("Kind");
    case Title:
        //: 件名
        return tr("Title");
    case Outcome:
        //: 協議会の決裁
        return tr("Council");
    case State:
        //: 状態
        return tr("State");
    case Decided:
        //: 決定日時
        return tr("Decided");
    case Marks:
        //: 有効な記名
        return tr("Marks that count");
    case ColumnCount:
        break;
    }
    return {};
}

int ClosedMattersModel::rowOf(const QString& matterId) const
{
    return static_cast<int>(m_ids.indexOf(matterId));
}

bool ClosedMattersModel::comesBefore(const Matter& matter, const QString& other) const
{
    const Matter* known = m_book.find(other);
    if (!known)
        return true;
    if (matter.decided != known->decided)
        return matter.decided > known->decided;
    return matter.id > other;
}

void ClosedMattersModel::reload()
{
    beginResetModel();
    m_ids.clear();
    for (const Matter& matter : m_book.matters()) {
        if (isAnswered(matter))
            m_ids.append(matter.id);
    }
    std::sort(m_ids.begin(), m_ids.end(), [this](const QString& a, const QString& b) {
        const Matter* matter = m_book.find(a);
        return matter && a != b && comesBefore(*matter, b);
    });
    endResetModel();
}

void ClosedMattersModel::take(int bookRow)
{
    const Matter& matter = m_book.matters()[static_cast<std::size_t>(bookRow)];
    const int known = rowOf(matter.id);
    if (known >= 0) {
        emit dataChanged(index(known, 0), index(known, ColumnCount - 1));
        return;
    }
    if (!isAnswered(matter))
        return;
    const auto it = std::find_if(m_ids.begin(), m_ids.end(),
        [&](const QString& other) { return comesBefore(matter, other); });
    const int at = static_cast<int>(it - m_ids.begin());
    beginInsertRows({}, at, at);
    m_ids.insert(at, matter.id);
    endInsertRows();
}

} // namespace yagura
