#include "itemmodels/sectorstatusmodel.h"

#include <algorithm>

namespace yagura {
using namespace std::chrono_literals;

namespace {

constexpr int prefectureCount = 47;
constexpr int columnTotal = prefectureCount + 1;
constexpr std::chrono::milliseconds recent = 24h;

size_t level(Severity severity)
{
    return static_cast<size_t>(static_cast<int>(severity) + 1);
}

/// When the world's version of it changed. Not when it reached us: two consoles must mark the same
/// cells. But never later than that, whatever the sender's clock says.
Instant changeOf(const ItemFacts& item)
{
    if (!item.modified.isKnown() || !item.received.isKnown())
        return std::max(item.modified, item.received);
    return std::min(item.modified, item.received);
}

} // namespace

SectorStatusModel::SectorStatusModel(const CommonPicture& picture, const FeedBoard& feeds,
    const PictureClock& clock, QObject* parent, FactsFilter shown, const InterruptionLog* log)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_clock(clock)
    , m_shown(std::move(shown))
    , m_silent(feeds, clock, log)
{
    connect(&picture, &CommonPicture::rowsInserted, this, &SectorStatusModel::takeIn);
    connect(&picture, &CommonPicture::rowsAboutToBeChanged, this, &SectorStatusModel::takeOut);
    connect(&picture, &CommonPicture::rowsChanged, this, &SectorStatusModel::takeIn);
    connect(&picture, &CommonPicture::aboutToBeReset, this, &SectorStatusModel::beginResetModel);
    connect(&picture, &CommonPicture::wasReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&m_silent, &SilentSources::changed, this, &SectorStatusModel::announceAll);
    connect(&clock, &PictureClock::modeChanged, this, &SectorStatusModel::tick);
    connect(&m_coarse, &QTimer::timeout, this, &SectorStatusModel::tick);
    m_coarse.setTimerType(Qt::VeryCoarseTimer);
    m_coarse.start(60s);
    rebuild();
}

SectorStatusModel::~SectorStatusModel() = default;

int SectorStatusModel::columnOf(PrefectureCode code)
{
    return code == noPrefecture || code > prefectureCount ? prefectureCount : code - 1;
}

PrefectureCode SectorStatusModel::prefectureAt(int column)
{
    return column >= 0 && column < prefectureCount ? static_cast<PrefectureCode>(column + 1)
                                                   : noPrefecture;
}

SectorStatusModel::Sum& SectorStatusModel::sumAt(int row, int column)
{
    return m_sums[static_cast<size_t>(row * (columnTotal + 1) + column)];
}

const SectorStatusModel::Sum& SectorStatusModel::sumAt(int row, int column) const
{
    return m_sums[static_cast<size_t>(row * (columnTotal + 1) + column)];
}

SectorCell SectorStatusModel::cell(int row, int column) const
{
    const Sum& own = sumAt(row, column);
    // Where nobody ever reported, the sector's own sources answer: silence is of the feed, not of
    // the place.
    return describe(own, own.sources.isEmpty() ? sumAt(row, columnTotal).sources : own.sources);
}

SectorCell SectorStatusModel::rowTotal(int row) const
{
    const Sum& sum = sumAt(row, columnTotal);
    return describe(sum, sum.sources);
}

SectorCell SectorStatusModel::prefectureTotal(PrefectureCode code) const
{
    const Sum& sum = sumAt(m_rows.count(), columnOf(code));
    return describe(sum, sum.sources);
}

SectorCell SectorStatusModel::total() const
{
    const Sum& sum = sumAt(m_rows.count(), columnTotal);
    return describe(sum, sum.sources);
}

int SectorStatusModel::openWith(Severity severity) const
{
    return sumAt(m_rows.count(), columnTotal).open[level(severity)];
}

SectorCell SectorStatusModel::describe(const Sum& sum, const QHash<QString, int>& judgedBy) const
{
    SectorCell cell;
    for (const Severity severity : allSeverities) {
        const int count = sum.open[level(severity)];
        if (count > 0)
            cell.worst = worse(cell.worst, severity);
        cell.open += count;
    }
    cell.unassessed = sum.open[level(Severity::Unassessed)];
    cell.changedWithin24h
        = sum.changed.isKnown() && sum.changed <= m_now && m_now - sum.changed < recent;
    cell.notReporting = allSilent(judgedBy);
    return cell;
}

bool SectorStatusModel::allSilent(const QHash<QString, int>& sources) const
{
    if (sources.isEmpty() || m_silent.isEmpty())
        return false;
    return std::all_of(sources.keyBegin(), sources.keyEnd(),
        [this](const QString& source) { return m_silent.contains(source); });
}

void SectorStatusModel::add(const Share& share, int sign)
{
    for (const int row : { share.row, m_rows.count() }) {
        for (const int column : { share.column, columnTotal }) {
            Sum& sum = sumAt(row, column);
            if (share.open)
                sum.open[level(share.severity)] += sign;
            if ((sum.sources[share.source] += sign) == 0)
                sum.sources.remove(share.source);
        }
    }
    noteChange(share.row, share.column, share.changed);
    m_touched.insert(share.row * columnTotal + share.column);
}

int SectorStatusModel::sectorRowOf(int lineage) const
{
    while (static_cast<int>(m_sectorRows.size()) < m_picture.lineageCount()) {
        const auto next = static_cast<int>(m_sectorRows.size());
        m_sectorRows.push_back(m_rows.rowOf(m_picture.lineage(next).sector));
    }
    return m_sectorRows[static_cast<size_t>(lineage)];
}

std::optional<SectorStatusModel::Share> SectorStatusModel::shareOf(int pictureRow) const
{
    const ItemFacts facts = m_picture.facts(pictureRow);
    if (!facts.isIncident() || (m_shown && !m_shown(facts)))
        return std::nullopt;
    return Share{ sectorRowOf(facts.lineage), columnOf(facts.prefecture), facts.severity,
        facts.isOpenIncident(), m_picture.lineage(facts.lineage).source, changeOf(facts) };
}

/// What the rows say still; `takeIn()` follows, and announces both.
void SectorStatusModel::takeOut(int first, int last)
{
    m_touched.clear();
    for (int row = first; row <= last; ++row) {
        if (const auto share = shareOf(row)) {
            add(*share, -1);
            m_left.emplace_back(row, *share);
        }
    }
}

void SectorStatusModel::takeIn(int first, int last)
{
    m_now = m_clock.shown();
    // Moving away is a change of the cell it leaves.
    for (const auto& [row, share] : std::exchange(m_left, {}))
        noteChange(share.row, share.column, changeOf(m_picture.facts(row)));
    for (int row = first; row <= last; ++row) {
        if (const auto share = shareOf(row))
            add(*share, 1);
    }
    announce(std::exchange(m_touched, {}));
}

void SectorStatusModel::noteChange(int atRow, int atColumn, Instant changed)
{
    for (const int row : { atRow, m_rows.count() }) {
        for (const int column : { atColumn, columnTotal }) {
            Sum& sum = sumAt(row, column);
            sum.changed = std::max(sum.changed, changed);
        }
    }
}

void SectorStatusModel::rebuild()
{
    m_sums.assign(static_cast<size_t>((m_rows.count() + 1) * (columnTotal + 1)), {});
    m_now = m_clock.shown();
    for (int row = 0; row < m_picture.rowCount(); ++row) {
        if (const auto share = shareOf(row))
            add(*share, 1);
    }
    m_touched.clear();
}

void SectorStatusModel::tick()
{
    const Instant before = std::exchange(m_now, m_clock.shown());
    QSet<int> flipped;
    for (int row = 0; row < m_rows.count(); ++row) {
        for (int column = 0; column < columnTotal; ++column) {
            const Instant changed = sumAt(row, column).changed;
            const auto marked = [&](Instant now) {
                return changed.isKnown() && changed <= now && now - changed < recent;
            };
            if (marked(before) != marked(m_now))
                flipped.insert(row * columnTotal + column);
        }
    }
    announce(flipped);
}

void SectorStatusModel::announce(const QSet<int>& cells)
{
    for (const int cell : cells) {
        const QModelIndex at = index(cell / columnTotal, cell % columnTotal);
        emit dataChanged(at, at, { CellRole });
        emit headerDataChanged(Qt::Vertical, at.row(), at.row());
        emit headerDataChanged(Qt::Horizontal, at.column(), at.column());
    }
}

void SectorStatusModel::announceAll()
{
    emit dataChanged(index(0, 0), index(m_rows.count() - 1, columnTotal - 1), { CellRole });
    emit headerDataChanged(Qt::Vertical, 0, m_rows.count() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int SectorStatusModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int SectorStatusModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant SectorStatusModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != CellRole)
        return {};
    return QVariant::fromValue(cell(index.row(), index.column()));
}

QVariant SectorStatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        switch (role) {
        case KeyRole:
            return m_rows.key(section);
        case NameRole:
            return QVariant::fromValue(m_rows.name(section));
        case ShortNameRole:
            return QVariant::fromValue(m_rows.shortName(section));
        case TotalRole:
            return QVariant::fromValue(rowTotal(section));
        }
        return {};
    }
    const PrefectureCode code = prefectureAt(section);
    const Prefecture* prefecture = findPrefecture(code);
    switch (role) {
    case PrefectureRole:
        return int(code);
    case NameRole:
        return QVariant::fromValue(prefecture ? prefecture->name : BilingualText{});
    case RegionRole:
        return QVariant::fromValue(prefecture ? prefecture->region : BilingualText{});
    case TotalRole:
        return QVariant::fromValue(prefectureTotal(code));
    }
    return {};
}

} // namespace yagura
