#include "store/incidentstore.h"

#include "base/limits.h"
#include "domain/rawjson.h"
#include "store/database.h"
#include "store/eventhashes.h"
#include "store/eventrows.h"
#include "store/itemrows.h"
#include "store/leanstatement.h"
#include "store/quarantinetable.h"
#include "store/sourcetable.h"
#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

QString intakeResultWord(IntakeResult result)
{
    switch (result) {
    case IntakeResult::Stored:
        return u"stored"_s;
    case IntakeResult::Duplicate:
        return u"duplicate"_s;
    case IntakeResult::Quarantined:
        return u"quarantined"_s;
    case IntakeResult::Conflict:
        return u"conflict"_s;
    }
    return {};
}

/// The tables, with the statements of the ingest path prepared once.
struct IncidentStore::Tables {
    explicit Tables(Database& database)
        : sources(database)
        , quarantine(database)
        , hashes(database)
        , insertEvent(database, EventRows::insertSql)
        , insertItem(database, ItemRows::insertSql)
        , moveCursor(database,
              "INSERT INTO link (name, cursor) VALUES (?, ?) "
              "ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor")
        , findEvent(database, u"SELECT source_id, id, body FROM event WHERE seq = ?"_s)
    {
    }

    SourceTable sources;
    QuarantineTable quarantine;
    EventHashes hashes;
    LeanStatement insertEvent;
    LeanStatement insertItem;
    LeanStatement moveCursor;
    SqlStatement findEvent;
};

IncidentStore::IncidentStore(Database& database, bool givesOrder)
    : m_database(database)
    , m_givesOrder(givesOrder)
    , m_tables(std::make_unique<Tables>(database))
{
}

IncidentStore::~IncidentStore() = default;

Result<void> IncidentStore::load()
{
    if (auto done = m_tables->sources.load(); !done)
        return done;
    if (auto done = m_tables->quarantine.load(); !done)
        return done;
    SqlStatement last(m_database, u"SELECT seq, stored FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (auto done = last.run(); !done)
        return done;
    if (last.next()) {
        m_lastSeq = m_committedSeq = last.number(0);
        m_lastStored = last.instant(1);
    }
    last.finish();
    const auto fromHub = cursor(u"hub"_s);
    if (!fromHub)
        return fromHub.error();
    m_lastViewSeq = m_givesOrder ? m_lastSeq : *fromHub;
    return {};
}

Result<void> IncidentStore::loadNames()
{
    if (m_hasNames)
        return {};
    m_index = {}; // a reading that failed left a part
    if (auto done = m_tables->hashes.load(m_index, m_lastSeq); !done)
        return done;
    m_hasNames = true;
    return {};
}

Result<std::vector<StoredEvent>> IncidentStore::store(
    std::vector<IncomingEvent>& batch, Instant storedAt)
{
    if (auto done = loadNames(); !done)
        return done.error();
    std::vector<StoredEvent> answers;
    answers.reserve(batch.size());
    storedAt = std::max(storedAt, m_lastStored);
    const auto done = m_database.transaction([&]() -> Result<void> {
        for (IncomingEvent& incoming : batch) {
            auto answer = take(incoming, storedAt);
            if (!answer)
                return answer.error();
            answers.push_back(std::move(*answer));
        }
        return finishBatch();
    });
    if (!done) {
        rollBack();
        return done.error();
    }
    m_lastStored = storedAt;
    settle();
    return answers;
}

Result<StoredEvent> IncidentStore::take(IncomingEvent& incoming, Instant storedAt)
{
    const CloudEvent& event = incoming.event;
    // The last, not the largest: a link gives its events in order, and one that counts from the
    // top again is followed.
    if (!m_givesOrder && event.viewSeq > 0)
        m_cursors[incoming.link] = event.viewSeq;
    if (incoming.error)
        return refuse(incoming, IntakeResult::Quarantined, *incoming.error);
    const quint64 key = EventRows::keyOf(event);
    const auto known = look(event, key);
    if (!known)
        return known.error();
    switch (*known) {
    case Known::No:
        return insert(incoming, key, storedAt);
    case Known::Same:
        return duplicate(incoming);
    case Known::Other:
        break;
    }
    return refuse(incoming, IntakeResult::Conflict,
        { Error::Code::Conflict, u"the same source and id with other content"_s,
            u"E-FEED-CONFLICT"_s });
}

/// Names that share a hash are told apart by their rows.
Result<IncidentStore::Known> IncidentStore::look(const CloudEvent& event, quint64 key) const
{
    SqlStatement& find = m_tables->findEvent;
    Result<Known> known = Known::No;
    m_index.find(static_cast<quint32>(key), [&](qint64 seq) {
        if (auto done = find.run(seq); !done) {
            known = done.error();
            return true;
        }
        const bool isIt = find.next() && find.text(1) == event.id
            && m_tables->sources.uri(find.number(0)) == event.source;
        if (isIt)
            known = find.bytes(2) == event.data ? Known::Same : Known::Other;
        find.finish();
        return isIt;
    });
    return known;
}

Result<StoredEvent> IncidentStore::insert(IncomingEvent& incoming, quint64 key, Instant storedAt)
{
    const CloudEvent& event = incoming.event;
    auto& tables = *m_tables;
    const auto sourceId = tables.sources.idOf(event.source);
    if (!sourceId)
        return sourceId.error();
    const qint64 seq = m_lastSeq + 1;
    const qint64 viewSeq
        = m_givesOrder ? seq : event.viewSeq; // one view: the hub's rows are its order
    if (auto done = EventRows::insert(
            tables.insertEvent, incoming, { seq, qint64(key), *sourceId, viewSeq }, storedAt);
        !done)
        return done.error();
    for (Item& item : incoming.items) {
        item.eventSeq = seq;
        item.received = incoming.received;
        item.stored = storedAt;
        if (auto done = ItemRows::insert(tables.insertItem, item, *sourceId); !done)
            return done.error();
    }
    if (auto done = tables.sources.note(
            event.source, IntakeResult::Stored, incoming.received, event.sequence);
        !done)
        return done.error();
    m_lastSeq = seq;
    m_index.insert(static_cast<quint32>(key), seq);
    tables.hashes.note(static_cast<quint32>(key));
    return StoredEvent{ IntakeResult::Stored, {}, seq, viewSeq };
}

Result<StoredEvent> IncidentStore::duplicate(const IncomingEvent& incoming)
{
    const CloudEvent& event = incoming.event;
    if (auto done = m_tables->sources.note(
            event.source, IntakeResult::Duplicate, incoming.received, event.sequence);
        !done)
        return done.error();
    return StoredEvent{ IntakeResult::Duplicate, {}, 0, 0 };
}

Result<StoredEvent> IncidentStore::refuse(
    const IncomingEvent& incoming, IntakeResult result, const Error& why)
{
    // What has no readable source is counted under the link that brought it.
    const QString& source = incoming.event.source.isEmpty() ? incoming.link : incoming.event.source;
    if (auto done = m_tables->quarantine.add(incoming, why); !done)
        return done.error();
    if (auto done
        = m_tables->sources.note(source, result, incoming.received, incoming.event.sequence);
        !done)
        return done.error();
    return StoredEvent{ result, why.reason, 0, 0 };
}

Result<void> IncidentStore::finishBatch()
{
    if (auto done = m_tables->hashes.flush(m_committedSeq + 1); !done)
        return done;
    if (auto done = m_tables->quarantine.trim(); !done)
        return done;
    if (auto done = m_tables->sources.flush(); !done)
        return done;
    for (auto link = m_cursors.cbegin(); link != m_cursors.cend(); ++link) {
        if (auto done = m_tables->moveCursor.run(link.key(), link.value()); !done)
            return done;
    }
    return {};
}

void IncidentStore::settle()
{
    m_tables->sources.settle();
    m_tables->quarantine.settle();
    m_committedSeq = m_lastSeq;
    m_lastViewSeq = m_givesOrder ? m_lastSeq : m_cursors.value(u"hub"_s, m_lastViewSeq);
    m_cursors.clear();
}

void IncidentStore::rollBack()
{
    m_tables->sources.rollBack();
    m_tables->quarantine.rollBack();
    m_tables->hashes.drop();
    m_lastSeq = m_committedSeq;
    m_cursors.clear();
}

Result<std::vector<Item>> IncidentStore::items(Instant t) const
{
    SqlStatement select(m_database, ItemRows::selectSql(t.isKnown()));
    if (auto done = t.isKnown() ? select.run(t) : select.run(); !done)
        return done.error();
    std::vector<Item> newest;
    QHash<QString, std::size_t> rows;
    while (select.next()) {
        Item item = ItemRows::read(select, m_tables->sources);
        const auto known = rows.constFind(item.objectId);
        if (known == rows.constEnd()) {
            rows.insert(item.objectId, newest.size());
            newest.push_back(std::move(item));
            continue;
        }
        Item& shown = newest[*known];
        item.versions = shown.versions + 1;
        if (item.modified >= shown.modified)
            shown = std::move(item);
        else
            shown.versions = item.versions;
    }
    return newest;
}

Result<QByteArray> IncidentStore::eventBody(qint64 seq) const
{
    SqlStatement select(m_database, u"SELECT body FROM event WHERE seq = ?"_s);
    if (auto done = select.run(seq); !done)
        return done.error();
    if (!select.next())
        return Error{ Error::Code::NotFound, u"no event %1"_s.arg(seq), {} };
    return select.bytes(0);
}

Result<QByteArray> IncidentStore::objectBody(qint64 seq, int ordinal) const
{
    const auto body = eventBody(seq);
    if (!body)
        return body;
    const auto objects = RawJson::stixObjects(*body);
    if (ordinal < 0 || static_cast<std::size_t>(ordinal) >= objects.size())
        return Error{ Error::Code::NotFound, u"no object %1 in event %2"_s.arg(ordinal).arg(seq),
            {} };
    return objects[static_cast<std::size_t>(ordinal)];
}

Result<std::vector<CloudEvent>> IncidentStore::eventsAfter(qint64 viewSeq, int most) const
{
    Q_ASSERT(m_givesOrder);
    SqlStatement select(m_database, EventRows::selectAfterSql());
    if (auto done = select.run(viewSeq, most); !done)
        return done.error();
    std::vector<CloudEvent> events;
    for (qint64 bytes = 0; bytes < limits::writeLowWater && select.next();) {
        events.push_back(EventRows::read(select, m_tables->sources));
        bytes += events.back().data.size();
    }
    return events;
}

Result<qint64> IncidentStore::cursor(const QString& link) const
{
    SqlStatement select(m_database, u"SELECT cursor FROM link WHERE name = ?"_s);
    if (auto done = select.run(link); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<void> IncidentStore::setSource(const SourceSettings& settings)
{
    return m_tables->sources.set(settings);
}

std::vector<SourceHealth> IncidentStore::sources() const
{
    return m_tables->sources.all();
}

std::optional<SourceSettings> IncidentStore::settings(const QString& source) const
{
    const SourceHealth* health = m_tables->sources.find(source);
    return health ? std::optional(health->settings) : std::nullopt;
}

std::optional<Tlp> IncidentStore::defaultTlp(const QString& source) const
{
    const SourceHealth* health = m_tables->sources.find(source);
    return health ? health->settings.defaultTlp : std::nullopt;
}

Result<std::vector<QuarantinedEvent>> IncidentStore::quarantine(int most) const
{
    return m_tables->quarantine.newest(most);
}

qint64 IncidentStore::quarantineCount() const
{
    return m_tables->quarantine.count();
}

} // namespace yagura
