#include "store/sourcetable.h"

#include "store/database.h"
#include "store/storedevent.h"
#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

void count(IntakeCounts& counts, IntakeResult result)
{
    ++counts.received;
    switch (result) {
    case IntakeResult::Stored:
        ++counts.stored;
        break;
    case IntakeResult::Duplicate:
        ++counts.duplicate;
        break;
    case IntakeResult::Quarantined:
        ++counts.quarantined;
        break;
    case IntakeResult::Conflict:
        ++counts.conflict;
        break;
    }
}

QVariant tlpColumn(std::optional<Tlp> tlp)
{
    return tlp ? QVariant(int(*tlp)) : QVariant();
}

} // namespace

SourceTable::SourceTable(Database& database)
    : m_database(database)
{
}

/// A hole shows as more numbers between first and last than were seen; it heals when the missing
/// one arrives.
void SourceTable::Row::noteSequence(qint64 number)
{
    sequenceFirst = sequenceCount == 0 ? number : std::min(sequenceFirst, number);
    sequenceLast = std::max(sequenceLast, number);
    ++sequenceCount;
    health.gap = hasHole();
}

/// Nothing is added to the difference: a publisher may number up to the largest integer.
bool SourceTable::Row::hasHole() const
{
    return sequenceCount > 0 && sequenceLast - sequenceFirst >= sequenceCount;
}

Result<void> SourceTable::load()
{
    SqlStatement select(m_database,
        u"SELECT id, uri, name_ja, name_en, expected_interval_s, default_tlp, received, stored, "
        u"duplicate, quarantined, "
        "conflict, last_seen, sequence_first, sequence_last, sequence_count FROM source ORDER BY id"_s);
    if (auto done = select.run(); !done)
        return done;
    while (select.next()) {
        Row row;
        row.id = select.number(0);
        row.health.settings
            = { select.text(1), { select.text(2), select.text(3) }, int(select.number(4)), {} };
        if (!select.value(5).isNull())
            row.health.settings.defaultTlp = static_cast<Tlp>(select.number(5));
        row.health.counts = { select.number(6), select.number(7), select.number(8),
            select.number(9), select.number(10) };
        row.health.lastSeen = select.instant(11);
        row.sequenceFirst = select.number(12);
        row.sequenceLast = select.number(13);
        row.sequenceCount = select.number(14);
        row.health.gap = row.hasHole();
        row.health.state = FeedState::Live;
        m_byUri.insert(row.health.settings.source, m_rows.size());
        m_byId.insert(row.id, m_rows.size());
        m_rows.push_back(row);
    }
    m_committed = m_rows.size();
    return {};
}

Result<qint64> SourceTable::idOf(const QString& uri)
{
    if (const auto known = m_byUri.constFind(uri); known != m_byUri.constEnd())
        return m_rows[*known].id;
    SqlStatement insert(m_database, u"INSERT INTO source (uri) VALUES (?)"_s);
    if (auto done = insert.run(uri); !done)
        return done.error();
    Row row;
    row.id = insert.lastId();
    row.health.settings.source = uri;
    row.health.state = FeedState::Live;
    m_byUri.insert(uri, m_rows.size());
    m_byId.insert(row.id, m_rows.size());
    m_rows.push_back(row);
    return row.id;
}

QString SourceTable::uri(qint64 id) const
{
    const auto known = m_byId.constFind(id);
    return known == m_byId.constEnd() ? QString() : m_rows[*known].health.settings.source;
}

const SourceHealth* SourceTable::find(const QString& uri) const
{
    const auto known = m_byUri.constFind(uri);
    return known == m_byUri.constEnd() ? nullptr : &m_rows[*known].health;
}

std::vector<SourceHealth> SourceTable::all() const
{
    std::vector<SourceHealth> sources;
    sources.reserve(m_rows.size());
    for (const Row& row : m_rows)
        sources.push_back(row.health);
    return sources;
}

Result<void> SourceTable::set(const SourceSettings& settings)
{
    if (auto id = idOf(settings.source); !id)
        return id.error();
    m_committed = m_rows.size(); // outside a batch the row stays, whatever comes of its settings
    SqlStatement update(m_database,
        u"UPDATE source SET name_ja = ?, name_en = ?, expected_interval_s = ?, default_tlp = ? WHERE uri = ?"_s);
    if (auto done = update.run(settings.name.ja, settings.name.en, settings.expectedIntervalS,
            tlpColumn(settings.defaultTlp), settings.source);
        !done)
        return done;
    m_rows[m_byUri.value(settings.source)].health.settings = settings;
    return {};
}

SourceTable::Row& SourceTable::touch(std::size_t index)
{
    if (index < m_committed && !m_before.contains(index))
        m_before.insert(index, m_rows[index]);
    return m_rows[index];
}

Result<void> SourceTable::note(
    const QString& uri, IntakeResult result, Instant received, const QString& sequence)
{
    if (auto id = idOf(uri); !id)
        return id.error();
    const std::size_t index = m_byUri.value(uri);
    Row& row = touch(index);
    m_changed.insert(index);
    count(row.health.counts, result);
    row.health.lastSeen = std::max(row.health.lastSeen, received);
    bool isNumber = false;
    const qint64 number = sequence.toLongLong(&isNumber);
    const bool isNew = result == IntakeResult::Stored || result == IntakeResult::Quarantined;
    if (!isNumber || number < 0)
        return {};
    const bool isPast = row.sequenceCount > 0 && number < row.sequenceLast;
    if (isNew)
        row.noteSequence(number);
    // What filled the last hole was the end of it.
    row.health.replaying = isPast && (!isNew || row.health.gap);
    return {};
}

Result<void> SourceTable::flush()
{
    SqlStatement update(m_database,
        u"UPDATE source SET received = ?, stored = ?, duplicate = ?, quarantined = ?, conflict = "
        u"?, last_seen = ?, "
        "sequence_first = ?, sequence_last = ?, sequence_count = ? WHERE id = ?"_s);
    for (const std::size_t index : std::as_const(m_changed)) {
        const Row& row = m_rows[index];
        const IntakeCounts& counts = row.health.counts;
        if (auto done = update.run(counts.received, counts.stored, counts.duplicate,
                counts.quarantined, counts.conflict, row.health.lastSeen, row.sequenceFirst,
                row.sequenceLast, row.sequenceCount, row.id);
            !done)
            return done;
    }
    return {};
}

void SourceTable::settle()
{
    m_before.clear();
    m_changed.clear();
    m_committed = m_rows.size();
}

void SourceTable::rollBack()
{
    for (std::size_t index = m_committed; index < m_rows.size(); ++index) {
        m_byUri.remove(m_rows[index].health.settings.source);
        m_byId.remove(m_rows[index].id);
    }
    m_rows.resize(m_committed);
    for (auto row = m_before.cbegin(); row != m_before.cend(); ++row)
        m_rows[row.key()] = row.value();
    settle();
}

} // namespace yagura
