#include "itemmodels/statementlistmodel.h"

#include "itemmodels/submittedstatement.h"
#include "matters/matterbook.h"

#include <utility>

namespace yagura {

namespace {

QVariant statementValue(const Statement& statement, int role, int column)
{
    const Mark* mark = statement.as<Mark>();
    switch (role) {
    case StatementListModel::MatterIdRole:
        return matterOf(statement);
    case StatementListModel::SignerRole:
        return statement.signer;
    case StatementListModel::VerbRole:
        return mark ? QVariant::fromValue(mark->verb) : QVariant();
    default:
        break;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StatementListModel::Type:
        return statement.type;
    case StatementListModel::Signer:
        return statement.signer;
    case StatementListModel::MatterNumber:
        return matterOf(statement);
    case StatementListModel::Says:
        return mark ? mark->verbText : QString();
    default:
        return {};
    }
}

} // namespace

QString matterOf(const Statement& statement)
{
    if (const MatterOpen* open = statement.as<MatterOpen>())
        return open->matterId;
    if (const Mark* mark = statement.as<Mark>())
        return mark->matterId;
    return {};
}

StatementListModel::StatementListModel(const MatterBook& book, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &MatterBook::mattersReset, this, &StatementListModel::reload);
    connect(&book, &MatterBook::entriesAdded, this, &StatementListModel::addEntries);
    connect(&book, &MatterBook::refusalAdded, this, &StatementListModel::addRefusal);
    connect(&book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) != witnessed && rowCount() > 0)
            emit dataChanged(index(0, Counts), index(rowCount() - 1, Counts));
    });
    reload();
}

int StatementListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_entries + m_refusals;
}

int StatementListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant StatementListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() < m_entries)
        return entryValue(
            m_book.entries()[static_cast<std::size_t>(index.row())], role, index.column());
    const auto at = static_cast<std::size_t>(index.row() - m_entries);
    return refusalValue(m_book.refusals()[at], role, index.column());
}

QVariant StatementListModel::entryValue(const LedgerEntry& entry, int role, int column) const
{
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case CountsRole:
        return entry.counts;
    case WhyNotRole:
        return entry.whyNot;
    case TimeRole:
        return QVariant::fromValue(entry.time);
    case WitnessedRole:
        return m_book.health().witnessThreshold > 0 && m_book.health().isWitnessed(entry.index);
    case KeyRevokedRole:
        return m_book.state().revoked.count(entry.statement.keyId) > 0;
    case Qt::DisplayRole:
        if (column == Index)
            return entry.index;
        break;
    default:
        break;
    }
    return statementValue(entry.statement, role, column);
}

QVariant StatementListModel::refusalValue(const Refusal& refusal, int role, int column) const
{
    switch (role) {
    case RefusalRole:
        return QVariant::fromValue(refusal);
    case CountsRole:
        return false;
    case WhyNotRole:
        return refusal.code;
    case TimeRole:
        return QVariant::fromValue(refusal.at);
    default:
        break;
    }
    const auto statement = statementIn(refusal.envelope);
    return statement ? statementValue(*statement, role, column) : QVariant();
}

QVariant StatementListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Index:
        //: 台帳番号
        return tr("Entry");
    case Time:
        //: 日時
        return tr("Time");
    case Type:
        //: 種類
        return tr("Type");
    case Signer:
        //: 署名者
        return tr("Signer");
    case MatterNumber:
        //: 案件
        return tr("Matter");
    case Says:
        //: 内容
        return tr("Says");
    case Counts:
        //: 有効か
        return tr("Counts");
    case ColumnCount:
        break;
    }
    return {};
}

void StatementListModel::reload()
{
    beginResetModel();
    m_entries = static_cast<int>(m_book.entries().size());
    m_refusals = static_cast<int>(m_book.refusals().size());
    endResetModel();
}

void StatementListModel::addEntries(int first, int last)
{
    beginInsertRows({}, first, last);
    m_entries = last + 1;
    endInsertRows();
}

void StatementListModel::addRefusal(int row)
{
    beginInsertRows({}, m_entries + row, m_entries + row);
    m_refusals = row + 1;
    endInsertRows();
}

void StatementFilter::showMatter(const QString& matterId)
{
    m_uncounted = false;
    m_matter = matterId;
    invalidateFilter();
}

void StatementFilter::showUncounted()
{
    m_uncounted = true;
    invalidateFilter();
}

bool StatementFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_uncounted)
        return !index.data(StatementListModel::CountsRole).toBool();
    return !m_matter.isEmpty()
        && index.data(StatementListModel::MatterIdRole).toString() == m_matter;
}

} // namespace yagura
