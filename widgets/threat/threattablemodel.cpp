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
    case kindRole:
        return static_cast<int>(object.kind);
    case sortRole:
        return sortKey(object, column);
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

QVariant ThreatTableModel::sortKey(const ThreatObject& object, Column column) const
{
    switch (column) {
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
    return text(object, column).toCaseFolded();
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

ThreatFilter::ThreatFilter(ThreatTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(ThreatTableModel::sortRole);
    setSourceModel(&model);
    sort(ThreatTableModel::Kind);
}

void ThreatFilter::setKind(std::optional<ThreatKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ThreatFilter::setWords(const QString& words)
{
    m_words = words.normalized(QString::NormalizationForm_KC).simplified();
    invalidateFilter();
}

bool ThreatFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ThreatObject& object = m_model.book().object(row);
    if (m_kind && object.kind != *m_kind)
        return false;
    return m_words.isEmpty() || m_model.book().matchedName(object, m_words).has_value();
}

bool ThreatFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ThreatTableModel::sortRole);
    const QVariant b = right.data(ThreatTableModel::sortRole);
    if (a == b) {
        const ThreatObject& one = m_model.book().object(left.row());
        const ThreatObject& other = m_model.book().object(right.row());
        const int byName = one.name.compare(other.name, Qt::CaseInsensitive);
        return byName == 0 ? one.id < other.id : byName < 0;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

QString ThreatFilter::whyMatched(const ThreatObject& object) const
{
    const auto match = m_model.book().matchedName(object, m_words);
    if (!match || !match->isAlias)
        return {};
    const QString alias = safeText(match->words, nameLength);
    const QString name = safeText(object.name, nameLength);
    if (match->isOurs)
        //: %1 an alias of %2; the alias stands in the console's own table
        return tr("%2 (matched %1, a name from this console's table)").arg(alias, name);
    //: %1 an alias of %2
    return tr("%2 (matched its alias %1)").arg(alias, name);
}

QVariant ThreatFilter::data(const QModelIndex& index, int role) const
{
    const bool isName = index.column() == ThreatTableModel::Name && !m_words.isEmpty();
    if (isName && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QString why = whyMatched(m_model.book().object(mapToSource(index).row()));
        if (!why.isEmpty())
            return why;
    }
    return QSortFilterProxyModel::data(index, role);
}

QModelIndex ThreatFilter::indexOf(const QString& id) const
{
    const int row = m_model.book().rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

} // namespace yagura
