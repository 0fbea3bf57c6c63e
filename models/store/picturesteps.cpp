#include "store/picturesteps.h"

#include "store/database.h"
#include "store/itemrows.h"
#include "store/sourcetable.h"
#include "store/sqlstatement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int objectIdColumn = 2; ///< of ItemRows
} // namespace

PictureSteps::PictureSteps(Database& database)
    : m_database(database)
{
}

/// Events are numbered as they are stored: a search by halves needs no index of times, which every
/// event would have to pay for.
Result<qint64> PictureSteps::firstBehind(Instant t) const
{
    SqlStatement ends(m_database, u"SELECT min(event_seq), max(event_seq) FROM object"_s);
    if (auto done = ends.run(); !done)
        return done.error();
    if (!ends.next() || ends.value(0).isNull())
        return 0;
    qint64 low = ends.number(0);
    qint64 high = ends.number(1) + 1;
    ends.finish();
    SqlStatement probe(m_database,
        u"SELECT event_seq, stored FROM object WHERE event_seq >= ? "
        "ORDER BY event_seq, ordinal LIMIT 1"_s);
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (auto done = probe.run(middle); !done)
            return done.error();
        if (!probe.next() || probe.instant(1) > t)
            high = middle;
        else
            low = std::max(probe.number(0), middle) + 1;
        probe.finish();
    }
    return low;
}

Result<PictureSteps::Reading> PictureSteps::begin(Instant after, Instant upTo) const
{
    const auto first = firstBehind(after);
    if (!first)
        return first.error();
    Reading reading{ *first - 1, std::numeric_limits<int>::max() };
    if (upTo.isKnown()) {
        const auto end = firstBehind(upTo);
        if (!end)
            return end.error();
        reading.endSeq = *end;
        reading.done = *end <= *first;
    }
    return reading;
}

Result<std::vector<Item>> PictureSteps::next(Reading& reading) const
{
    SourceTable sources(m_database);
    if (auto loaded = sources.load(); !loaded)
        return loaded.error();
    SqlStatement select(m_database, ItemRows::selectSliceSql());
    const qint64 end = reading.endSeq > 0 ? reading.endSeq : std::numeric_limits<qint64>::max();
    if (auto done = select.run(reading.eventSeq, reading.ordinal, end, sliceSize); !done)
        return done.error();
    std::vector<Item> items;
    while (select.next())
        items.push_back(ItemRows::read(select, sources));
    reading.done = items.size() < sliceSize;
    if (!items.empty()) {
        reading.eventSeq = items.back().eventSeq;
        reading.ordinal = items.back().ordinal;
    }
    return items;
}

Result<std::optional<std::vector<ObjectVersions>>> PictureSteps::versionsBetween(
    Instant after, Instant upTo, int most) const
{
    const auto first = firstBehind(after);
    const auto end
        = upTo.isKnown() ? firstBehind(upTo) : Result<qint64>(std::numeric_limits<qint64>::max());
    if (!first || !end)
        return first ? end.error() : first.error();
    SqlStatement select(m_database,
        u"SELECT object_id, event_seq FROM object WHERE event_seq >= ? AND event_seq < ? "
        "ORDER BY event_seq"_s);
    if (auto done = select.run(*first, *end); !done)
        return done.error();
    QHash<QString, int> counts;
    while (select.next()) {
        if (select.number(1) - *first >= most)
            return std::optional<std::vector<ObjectVersions>>();
        ++counts[select.text(0)];
    }
    std::vector<ObjectVersions> versions;
    versions.reserve(static_cast<std::size_t>(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        versions.push_back({ it.key(), it.value() });
    return std::optional(std::move(versions));
}

Result<std::vector<Item>> PictureSteps::newestOf(
    const QHash<QString, int>& versions, Instant upTo) const
{
    const auto behind = firstBehind(upTo);
    SourceTable sources(m_database);
    const auto loaded = sources.load();
    if (!behind || !loaded)
        return behind ? loaded.error() : behind.error();
    // The store looks for the names itself: a row that is none of them costs next to nothing.
    const QByteArray names
        = QJsonDocument(QJsonArray::fromStringList(versions.keys())).toJson(QJsonDocument::Compact);
    SqlStatement select(m_database, ItemRows::selectNamedSql());
    if (auto done = select.run(*behind, QString::fromUtf8(names)); !done)
        return done.error();
    QHash<QString, int> missing = versions;
    QHash<QString, Item> newest;
    while (!missing.isEmpty() && select.next()) {
        Item item = ItemRows::read(select, sources);
        const auto wanted = missing.find(item.objectId);
        if (wanted == missing.end())
            continue; // all that were counted have been seen
        if (--*wanted == 0)
            missing.erase(wanted);
        Item& best = newest[item.objectId];
        item.versions = best.versions + !best.objectId.isEmpty();
        if (best.objectId.isEmpty() || item.modified > best.modified)
            best = std::move(item); // of two alike the one stored later, which came first here
        else
            best.versions = item.versions;
    }
    return std::vector<Item>(newest.cbegin(), newest.cend());
}

Result<qint64> PictureSteps::countAfter(Instant t) const
{
    const auto first = firstBehind(t);
    if (!first)
        return first.error();
    SqlStatement count(m_database, u"SELECT count(*) FROM object WHERE event_seq >= ?"_s);
    if (auto done = count.run(*first); !done)
        return done.error();
    return count.next() ? count.number(0) : 0;
}

Result<std::vector<IncidentChange>> PictureSteps::changes(Instant after, Instant upTo) const
{
    Changes changes;
    auto reading = begin(after, upTo);
    while (reading && !reading->done) {
        auto items = next(*reading);
        if (!items)
            return items.error();
        for (Item& item : *items) {
            if (!item.isIncident())
                continue;
            Item& newest = changes[item.objectId].now;
            if (newest.objectId.isEmpty() || item.modified >= newest.modified)
                newest = std::move(item);
        }
    }
    if (!reading)
        return reading.error();
    if (auto found = findBefore(changes, after); !found)
        return found.error();
    std::vector<IncidentChange> all;
    for (auto& [id, change] : changes) {
        if (change.before && change.before->modified > change.now.modified)
            continue; // what came late is older than what was known already
        all.push_back(std::move(change));
    }
    return all;
}

/// Versions of these objects that were stored before.
Result<void> PictureSteps::findBefore(Changes& changes, Instant upTo) const
{
    if (changes.empty())
        return {};
    SourceTable sources(m_database);
    if (auto loaded = sources.load(); !loaded)
        return loaded;
    SqlStatement select(m_database, ItemRows::selectSql(true));
    if (auto done = select.run(upTo); !done)
        return done;
    while (select.next()) {
        const auto found = changes.find(select.text(objectIdColumn));
        if (found == changes.end())
            continue;
        Item item = ItemRows::read(select, sources);
        std::optional<Item>& before = found->second.before;
        if (!before || item.modified >= before->modified)
            before = std::move(item);
    }
    return {};
}

} // namespace yagura
