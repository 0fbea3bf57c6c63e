#include "itemmodels/approvalqueuemodel.h"

#include "itemmodels/ladderalarm.h"
#include "matters/sheetreading.h"
#include "matters/matterbook.h"
#include "matters/matterdesk.h"
#include "policy/councilclock.h"

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

ApprovalQueueModel::ApprovalQueueModel(
    const MatterBook& book, const MatterDesk& desk, QObject* parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_desk(desk)
{
    connect(&book, &MatterBook::mattersReset, this, &ApprovalQueueModel::reload);
    connect(&book, &MatterBook::matterAdded, this, &ApprovalQueueModel::addMatter);
    connect(&book, &MatterBook::matterChanged, this, &ApprovalQueueModel::changeMatter);
    connect(&book, &MatterBook::documentsAdded, this, &ApprovalQueueModel::readMissingSheets);
    connect(&book, &MatterBook::stateChanged, this, &ApprovalQueueModel::noticeSelf);
    connect(&desk, &MatterDesk::submissionsChanged, this, [this] {
        noticeSelf(); // a new key is another member
        tellRows({ OwnAnswerRole, NeedsMeRole });
    });
    connect(&book, &MatterBook::healthChanged, this, [this] {
        // An age goes on every second; what rows show changes with what is witnessed.
        if (std::exchange(m_witnessed, m_book.health().witnessedSize)
            != m_book.health().witnessedSize)
            tellRows({ OwnAnswerRole, SettledRole, HasWitnessRole });
    });
    noticeSelf();
    reload();
}

int ApprovalQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ApprovalQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Matter* matter = m_book.find(row.place.id);
    if (!matter)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
        return matter->id;
    case MatterRole:
        return QVariant::fromValue(*matter);
    case KindRole:
        return QVariant::fromValue(kindName(*matter));
    case TitleRole:
        return QVariant::fromValue(row.title);
    case DeadlineRole:
        return QVariant::fromValue(matter->expires);
    case NeedsMeRole:
        return m_desk.needsMe(*matter);
    case OwnAnswerRole:
        return QVariant::fromValue(OwnAnswer::of(m_book, m_desk, matter->id));
    case SeverityRole:
        return QVariant::fromValue(row.severity);
    case IsEscalationRole:
        return row.isEscalation;
    case SettledRole:
        return m_book.isSettled(*matter);
    case HasWitnessRole:
        return m_book.health().witnessThreshold > 0;
    case LadderRole:
        return QVariant::fromValue(LadderAlarm::of(m_book, *matter, m_book.shownAt()).called);
    case ProgressRole:
        return QVariant::fromValue(m_book.progress(*matter));
    default:
        return {};
    }
}

int ApprovalQueueModel::rowOf(const QString& matterId) const
{
    const auto it = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.place.id == matterId; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QModelIndex ApprovalQueueModel::indexOf(const QString& matterId) const
{
    const int row = rowOf(matterId);
    return row < 0 ? QModelIndex() : index(row);
}

QueueRank ApprovalQueueModel::placeOf(const Row& row, const Matter& matter) const
{
    if (!matter.isOpen())
        return QueueRule::rank(matter, {}, row.severity, false, {}, {});
    const PolicyPack* pack = m_book.pack(matter.policySha256);
    const MatterPolicy* kind = pack ? pack->find(matter.action) : nullptr;
    return QueueRule::rank(matter, m_book.progress(matter), row.severity, m_desk.needsMe(matter),
        kind ? CouncilClock::asked(matter, *kind) : matter.opened, m_book.shownAt());
}

void ApprovalQueueModel::readSheet(Row& row, const Matter& matter) const
{
    const SheetReading reading = SheetReading::of(m_book, matter);
    row.hasSheet = reading.isSound();
    if (!row.hasSheet)
        return;
    row.title = reading.sheet->title;
    row.severity = reading.sheet->to;
    row.isEscalation = reading.sheet->to != Severity::Unassessed;
}

ApprovalQueueModel::Row ApprovalQueueModel::rowFor(const Matter& matter) const
{
    Row row{ {}, matter.state, matter.council, {}, Severity::Unassessed, false, false };
    readSheet(row, matter);
    row.place = placeOf(row, matter);
    return row;
}

BilingualText ApprovalQueueModel::kindName(const Matter& matter) const
{
    const PolicyPack* pack = m_book.pack(matter.policySha256);
    const MatterPolicy* kind = pack ? pack->find(matter.action) : nullptr;
    return kind ? kind->name : BilingualText{ matter.action, matter.action };
}

int ApprovalQueueModel::placeFor(const QueueRank& place) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), place,
        [](const Row& row, const QueueRank& wanted) { return row.place < wanted; });
    return static_cast<int>(it - m_rows.begin());
}

void ApprovalQueueModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Matter& matter : m_book.matters())
        m_rows.push_back(rowFor(matter));
    std::sort(
        m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.place < b.place; });
    endResetModel();
}

void ApprovalQueueModel::addMatter(int bookRow)
{
    const Row row = rowFor(m_book.matters()[static_cast<std::size_t>(bookRow)]);
    const int at = m_isHeld ? rowCount() : placeFor(row.place);
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, row);
    endInsertRows();
}

void ApprovalQueueModel::changeMatter(int bookRow)
{
    const Matter& matter = m_book.matters()[static_cast<std::size_t>(bookRow)];
    int at = rowOf(matter.id);
    if (at < 0)
        return;
    Row& row = m_rows[static_cast<std::size_t>(at)];
    if (!m_isHeld && (row.state != matter.state || row.council != matter.council)) {
        moveRow(at, matter);
        at = rowOf(matter.id);
    }
    emit dataChanged(index(at), index(at));
}

void ApprovalQueueModel::moveRow(int from, const Matter& matter)
{
    Row row = m_rows[static_cast<std::size_t>(from)];
    row.place = placeOf(row, matter);
    row.state = matter.state;
    row.council = matter.council;
    const int to = placeFor(row.place); // counted with the row still in its old place
    if (to == from || to == from + 1) {
        m_rows[static_cast<std::size_t>(from)] = row;
        return;
    }
    beginMoveRows({}, from, from, {}, to);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + (to > from ? to - 1 : to), row);
    endMoveRows();
}

bool ApprovalQueueModel::isInOrder() const
{
    QueueRank before;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Matter* matter = m_book.find(m_rows[at].place.id);
        const QueueRank now = matter ? placeOf(m_rows[at], *matter) : m_rows[at].place;
        if (at > 0 && now < before)
            return false;
        before = now;
    }
    return true;
}

void ApprovalQueueModel::sort()
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex& index : before)
        ids << m_rows[static_cast<std::size_t>(index.row())].place.id;
    for (Row& row : m_rows) {
        if (const Matter* matter = m_book.find(row.place.id)) {
            row.place = placeOf(row, *matter);
            row.state = matter->state;
            row.council = matter->council;
        }
    }
    std::sort(
        m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.place < b.place; });
    QModelIndexList after;
    for (const QString& id : ids)
        after << indexOf(id);
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void ApprovalQueueModel::readMissingSheets()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        Row& row = m_rows[at];
        const Matter* matter = row.hasSheet ? nullptr : m_book.find(row.place.id);
        if (!matter)
            continue;
        readSheet(row, *matter);
        const QModelIndex changed = index(static_cast<int>(at));
        emit dataChanged(changed, changed, { TitleRole, SeverityRole, IsEscalationRole });
    }
}

void ApprovalQueueModel::tellRows(const QList<int>& roles)
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), roles);
}

void ApprovalQueueModel::noticeSelf()
{
    const Member* self = m_desk.self();
    const QString now = self ? self->id + u' ' + self->roles.join(u' ') : QString();
    if (now != m_self) {
        m_self = now;
        reload();
    }
}

} // namespace yagura
