#include "sectormap/sectorgridmodel.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/sector.h"
#include "itemmodels/placewatches.h"
#include "sectormap/celltexts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The eight customary regions in the order of the prefectures' codes.
const std::vector<BilingualText>& regions()
{
    static const std::vector<BilingualText> all = [] {
        std::vector<BilingualText> found;
        for (const Prefecture& prefecture : prefectures()) {
            if (found.empty() || found.back() != prefecture.region)
                found.push_back(prefecture.region);
        }
        return found;
    }();
    return all;
}

int regionOfCode(PrefectureCode code)
{
    const Prefecture* prefecture = findPrefecture(code);
    if (!prefecture)
        return -1;
    const auto it = std::find(regions().begin(), regions().end(), prefecture->region);
    return static_cast<int>(it - regions().begin());
}

} // namespace

SectorGridModel::SectorGridModel(const SectorStatusModel& status, const CommonPicture& picture,
    const PictureClock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_status(status)
    , m_clock(clock)
    , m_entries(picture)
    , m_all(static_cast<size_t>(status.columnCount()))
{
    std::iota(m_all.begin(), m_all.end(), 0);
    makeRows();
    makeColumns();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &SectorGridModel::announce);
    connect(&status, &QAbstractItemModel::dataChanged, this, soon);
    connect(&status, &QAbstractItemModel::modelReset, this, soon);
    connect(&m_entries, &SectorEntries::changed, this, soon);
}

SectorGridModel::~SectorGridModel() = default;

void SectorGridModel::setList(List list)
{
    if (list == m_list)
        return;
    beginResetModel();
    m_list = list;
    makeRows();
    endResetModel();
}

void SectorGridModel::makeRows()
{
    m_rows.clear();
    if (m_list == List::Critical)
        makeCriticalRows();
    else
        makeCoreRows();
    std::vector<int> all;
    for (const Row& row : m_rows)
        all.insert(all.end(), row.entries.begin(), row.entries.end());
    std::sort(all.begin(), all.end());
    m_sharedEntries.clear();
    for (auto it = all.begin(); (it = std::adjacent_find(it, all.end())) != all.end(); ++it)
        m_sharedEntries.push_back(*it);
    m_announced.clear();
}

std::span<const int> SectorGridModel::entriesOf(int row) const
{
    return m_rows[static_cast<size_t>(row)].entries;
}

bool SectorGridModel::isShared(int entry) const
{
    return std::binary_search(m_sharedEntries.begin(), m_sharedEntries.end(), entry);
}

void SectorGridModel::makeCriticalRows()
{
    const SectorRows& rows = m_status.rows();
    for (int row = 0; row < rows.count(); ++row) {
        const auto entries = m_entries.rows().entriesOf(row);
        m_rows.push_back({ rows.key(row), rows.key(row), rows.name(row), rows.shortName(row), true,
            { entries.begin(), entries.end() } });
    }
}

/// The core list, then the critical fields that no core field covers, then what is in neither. What
/// a source named by a wider critical field stands in each core row that it may concern.
void SectorGridModel::makeCoreRows()
{
    const SectorCatalogue& catalogue = SectorCatalogue::builtIn();
    const SectorRows& known = m_entries.rows();
    for (const Sector& sector : catalogue.list(u"espa")) {
        std::vector<int> entries{ known.entryOf(sector.key) };
        for (const QString& wider : sector.mapsTo)
            entries.push_back(known.entryOf(wider));
        m_rows.push_back({ sector.key, catalogue.rowFor(sector.key), sector.name, sector.shortName,
            sector.inForce, entries });
    }
    for (const Sector& sector : catalogue.list(u"ci")) {
        if (sector.mapsTo.isEmpty())
            m_rows.push_back({ sector.key, sector.key, sector.name, sector.shortName, true,
                { known.entryOf(sector.key) } });
    }
    const int other = known.count() - 1;
    m_rows.push_back({ known.key(other), known.key(other), known.name(other),
        known.shortName(other), true, { known.entryCount() - 1 } });
}

void SectorGridModel::makeColumns()
{
    m_announced.clear();
    m_columns.clear();
    for (const int source : m_all) {
        const int region = regionOfCode(SectorStatusModel::prefectureAt(source));
        const bool joins
            = m_closed.contains(region) && !m_columns.empty() && m_columns.back().region == region;
        if (joins)
            m_columns.back().sources.push_back(source);
        else
            m_columns.push_back({ region, { source } });
    }
}

void SectorGridModel::toggleRegion(int region)
{
    if (region < 0)
        return;
    beginResetModel();
    if (!m_closed.remove(region))
        m_closed.insert(region);
    makeColumns();
    endResetModel();
}

void SectorGridModel::closeAll(bool closed)
{
    beginResetModel();
    m_closed.clear();
    for (int region = 0; closed && region < static_cast<int>(regions().size()); ++region)
        m_closed.insert(region);
    makeColumns();
    endResetModel();
}

bool SectorGridModel::allClosed() const
{
    return m_closed.size() == static_cast<qsizetype>(regions().size());
}

int SectorGridModel::regionOf(int column) const
{
    return m_columns[static_cast<size_t>(column)].region;
}

PrefectureCode SectorGridModel::prefectureAt(int column) const
{
    const Column& shown = m_columns[static_cast<size_t>(column)];
    return shown.sources.size() == 1 ? SectorStatusModel::prefectureAt(shown.sources.front())
                                     : noPrefecture;
}

int SectorGridModel::columnOf(PrefectureCode code) const
{
    const int source = SectorStatusModel::columnOf(code);
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) {
        return std::find(column.sources.begin(), column.sources.end(), source)
            != column.sources.end();
    });
    return static_cast<int>(it - m_columns.begin());
}

QString SectorGridModel::focusKey(int row) const
{
    return m_rows[static_cast<size_t>(row)].focus;
}

QList<int> SectorGridModel::rowsWithFocus(const QString& key) const
{
    QList<int> found;
    for (int row = 0; row < rowCount(); ++row) {
        if (!key.isEmpty() && focusKey(row) == key)
            found << row;
    }
    return found;
}

void SectorGridModel::setLeaning(const QSet<QString>& focusKeys)
{
    if (focusKeys == m_leaning)
        return;
    m_leaning = focusKeys;
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void SectorGridModel::setWatches(const PlaceWatches& watches)
{
    m_watches = &watches;
    connect(&watches, &PlaceWatches::changed, this, &SectorGridModel::announceAll);
    announceAll();
}

PlaceWatch SectorGridModel::fieldAt(int row, int column) const
{
    PlaceWatch field;
    if (row >= 0)
        field.sector = focusKey(row);
    if (column < 0)
        return field;
    field.prefecture = prefectureAt(column);
    if (field.prefecture == noPrefecture)
        field.region = regionAt(column).region;
    return field;
}

PlaceWatch SectorGridModel::regionAt(int column) const
{
    PlaceWatch whole;
    if (const int region = regionOf(column); region >= 0)
        whole.region = regions()[static_cast<size_t>(region)].en;
    return whole;
}

bool SectorGridModel::isWatched(int row, int column) const
{
    if (!m_watches || m_watches->all().empty() || (column >= 0 && isNoPlace(column)))
        return false;
    return m_watches->find(fieldAt(row, column).id());
}

QString SectorGridModel::watchedWord(int row, int column) const
{
    //: Of a field, sector or prefecture (注視中)
    return isWatched(row, column) ? u' ' + tr("Watched.") : QString();
}

/// What looks the same is not drawn again: an event changes a cell or two.
void SectorGridModel::announce()
{
    const int columns = columnCount();
    const bool isFirst = m_announced.empty();
    m_announced.resize(static_cast<size_t>(rowCount() * (columns + 1)));
    for (int row = 0; row < rowCount(); ++row) {
        const Row& shown = m_rows[static_cast<size_t>(row)];
        for (int column = 0; column < columns; ++column) {
            const auto& sources = m_columns[static_cast<size_t>(column)].sources;
            if (hasChanged(row * (columns + 1) + column, cell(shown, sources)) && !isFirst)
                emit dataChanged(index(row, column), index(row, column));
        }
        if (hasChanged(row * (columns + 1) + columns, cell(shown, m_all)))
            emit totalChanged(row);
    }
    if (isFirst)
        announceAll(); // nobody knows what the views show of it
}

bool SectorGridModel::hasChanged(int cell, const SectorCell& now)
{
    return std::exchange(m_announced[static_cast<size_t>(cell)], now) != now;
}

void SectorGridModel::announceAll()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SectorGridModel::retranslate()
{
    announceAll();
}

SectorEntries::Count SectorGridModel::count(
    std::span<const int> entries, std::span<const int> columns) const
{
    SectorEntries::Count sum;
    for (const int entry : entries) {
        for (const int column : columns)
            sum.add(m_entries.count(entry, column));
    }
    return sum;
}

SectorCell SectorGridModel::cell(const Row& row, std::span<const int> columns) const
{
    const SectorEntries::Count sum = count(row.entries, columns);
    const Instant now = m_clock.shown();
    SectorCell cell;
    for (const Severity severity : allSeverities) {
        if (sum.of(severity) > 0)
            cell.worst = worse(cell.worst, severity);
    }
    cell.open = sum.total();
    cell.unassessed = sum.of(Severity::Unassessed);
    cell.changedWithin24h = sum.changed.isKnown() && sum.changed <= now && now - sum.changed < 24h;
    // Silence is of the feeds: they are asked by the field that both lists share.
    const int shared = m_status.rows().rowWithKey(row.focus);
    cell.notReporting = std::all_of(columns.begin(), columns.end(),
        [&](int column) { return m_status.cell(shared, column).notReporting; });
    return cell;
}

/// Several fields of one list may be one field of the other.
int SectorGridModel::sharedOf(const Row& row, std::span<const int> columns) const
{
    int shared = 0;
    for (const int entry : row.entries)
        shared += isShared(entry) ? count(std::span(&entry, 1), columns).total() : 0;
    return shared;
}

/// What of a cell was named by another list, and by whose mapping it stands here.
QString SectorGridModel::origin(const Row& row, std::span<const int> columns) const
{
    const SectorCatalogue& catalogue = SectorCatalogue::builtIn();
    QStringList parts;
    for (const int entry : row.entries) {
        const auto at = static_cast<size_t>(entry);
        const int open = count(std::span(&entry, 1), columns).total();
        if (open == 0 || at >= catalogue.sectors().size() || catalogue.sectors()[at].key == row.key)
            continue;
        const Sector& named = catalogue.sectors()[at];
        //: %n incidents, %1 a field of the other official list of sectors
        parts << (named.list == u"ci"
                ? tr("%n reported as %1 (critical infrastructure).", nullptr, open)
                : tr("%n reported as %1 (core infrastructure).", nullptr, open))
                     .arg(named.name.in(uiLanguage()));
    }
    if (!parts.isEmpty())
        //: %1 a day, %2 who mapped the lists
        parts << tr("Mapped as of %1: %2.")
                     .arg(catalogue.mappedAsOf(), catalogue.mappedBy().in(uiLanguage()));
    return parts.join(uiLanguage() == Language::Japanese ? QString() : u" "_s);
}

QString SectorGridModel::sentences(const Row& row, std::span<const int> columns) const
{
    QStringList parts{ CellTexts::sentence(cell(row, columns)) };
    if (const QString from = origin(row, columns); !from.isEmpty())
        parts << from;
    if (const int shared = sharedOf(row, columns); shared > 0)
        parts << tr("%n of them counted in another row as well.", nullptr, shared);
    return parts.join(uiLanguage() == Language::Japanese ? QString() : u" "_s);
}

QString SectorGridModel::columnName(int column) const
{
    const Column& shown = m_columns[static_cast<size_t>(column)];
    return shown.sources.size() == 1
        ? CellTexts::place(SectorStatusModel::prefectureAt(shown.sources.front()))
        : regions()[static_cast<size_t>(shown.region)].in(uiLanguage());
}

int SectorGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SectorGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SectorGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const Column& column = m_columns[static_cast<size_t>(index.column())];
    if (role == SectorStatusModel::CellRole)
        return QVariant::fromValue(cell(row, column.sources));
    if (role == WatchedRole)
        return isWatched(index.row(), index.column());
    if (role == Qt::DisplayRole) {
        const SectorCell shown = cell(row, column.sources);
        return shown.isQuiet() ? QString() : Words::severityShort(shown.worst);
    }
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    //: %1 a sector, %2 a prefecture or region, %3 sentences about both
    const QString text = tr("%1, %2: %3")
                             .arg(row.name.in(uiLanguage()), columnName(index.column()),
                                 sentences(row, column.sources))
        + watchedWord(index.row(), index.column());
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

QVariant SectorGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Vertical ? rowHead(section, role) : columnHead(section, role);
}

QVariant SectorGridModel::rowHead(int section, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(section)];
    switch (role) {
    case SectorStatusModel::KeyRole:
        return row.key;
    case SectorStatusModel::ShortNameRole:
        return QVariant::fromValue(row.shortName);
    case SectorStatusModel::NameRole:
        return QVariant::fromValue(row.name);
    case SectorStatusModel::TotalRole:
        return QVariant::fromValue(cell(row, m_all));
    case LeaningRole:
        return m_leaning.contains(row.focus);
    case InForceRole:
        return row.inForce;
    case WatchedRole:
        return isWatched(section, -1);
    case SharedRole:
        return sharedOf(row, m_all);
    case Qt::DisplayRole:
        return row.name.in(uiLanguage());
    }
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text = tr("%1: %2").arg(row.name.in(uiLanguage()), sentences(row, m_all));
    if (!row.inForce)
        //: Of a sector in a list of the law: enacted, but its day has not come (未施行)
        text += u' ' + tr("Enacted, not yet in force.");
    if (m_leaning.contains(row.focus))
        text += u' ' + tr("Leans on the sector that is chosen.");
    text += watchedWord(section, -1);
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

QVariant SectorGridModel::columnHead(int section, int role) const
{
    const Column& column = m_columns[static_cast<size_t>(section)];
    SectorCell total;
    switch (role) {
    case SectorStatusModel::PrefectureRole:
        return int(prefectureAt(section));
    case SectorStatusModel::RegionRole:
        return QVariant::fromValue(
            column.region < 0 ? BilingualText{} : regions()[static_cast<size_t>(column.region)]);
    case WatchedRole:
        return isWatched(-1, section);
    case RegionWatchedRole:
        return m_watches && !isNoPlace(section) && m_watches->find(regionAt(section).id());
    case ClosedRole:
        return column.sources.size() > 1;
    case Qt::DisplayRole:
        return columnName(section);
    }
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    for (const int source : column.sources) {
        const SectorCell one = m_status.prefectureTotal(SectorStatusModel::prefectureAt(source));
        total.worst = total.isQuiet() ? one.worst
            : one.isQuiet()           ? total.worst
                                      : worse(total.worst, one.worst);
        total.open += one.open;
        total.unassessed += one.unassessed;
        total.changedWithin24h = total.changedWithin24h || one.changedWithin24h;
        total.notReporting = one.notReporting;
    }
    const QString text = tr("%1: %2").arg(columnName(section), CellTexts::sentence(total))
        + watchedWord(-1, section);
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

} // namespace yagura
