#include "store/quarantinetable.h"

#include "store/database.h"
#include "store/sqlstatement.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detailLength = 512;

} // namespace

QuarantineTable::QuarantineTable(Database& database, int mostItems, qint64 mostBytes)
    : m_database(database)
    , m_mostItems(mostItems)
    , m_mostBytes(mostBytes)
{
}

Result<void> QuarantineTable::load()
{
    SqlStatement select(m_database,
        u"SELECT count(*), count(body), coalesce(sum(CASE WHEN body IS NULL THEN 0 ELSE size END), 0) FROM quarantine"_s);
    if (auto done = select.run(); !done || !select.next())
        return done;
    m_committed = { select.number(0), select.number(1), select.number(2) };
    m_now = m_committed;
    return {};
}

Result<void> QuarantineTable::add(const IncomingEvent& event, const Error& why)
{
    SqlStatement insert(m_database,
        u"INSERT INTO quarantine (received, link, source, event_id, reason, detail, size, sha256, "
        u"body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (auto done = insert.run(event.received, event.link, event.event.source, event.event.id,
            why.reason, why.detail.left(detailLength), qint64(event.raw.size()),
            Digest::of(event.raw), event.raw);
        !done)
        return done;
    ++m_now.items;
    ++m_now.bodies;
    m_now.bytes += event.raw.size();
    return {};
}

Result<void> QuarantineTable::trim()
{
    if (m_now.bodies <= m_mostItems && m_now.bytes <= m_mostBytes)
        return {};
    SqlStatement oldest(m_database,
        u"SELECT id, size FROM quarantine WHERE body IS NOT NULL ORDER BY id LIMIT 1"_s);
    SqlStatement drop(m_database, u"UPDATE quarantine SET body = NULL WHERE id = ?"_s);
    while (m_now.bodies > m_mostItems || m_now.bytes > m_mostBytes) {
        if (auto done = oldest.run(); !done || !oldest.next())
            return done;
        const qint64 id = oldest.number(0);
        const qint64 size = oldest.number(1);
        oldest.finish();
        if (auto done = drop.run(id); !done)
            return done;
        --m_now.bodies;
        m_now.bytes -= size;
    }
    return {};
}

Result<std::vector<QuarantinedEvent>> QuarantineTable::newest(int most) const
{
    SqlStatement select(m_database,
        u"SELECT id, received, source, reason, detail, size, sha256, substr(body, 1, 2048) FROM "
        u"quarantine "
        "ORDER BY id DESC LIMIT ?"_s);
    if (auto done = select.run(most); !done)
        return done.error();
    std::vector<QuarantinedEvent> events;
    while (select.next()) {
        events.push_back({ select.number(0), select.instant(1), select.text(2), select.text(3),
            select.text(4), select.number(5), select.digest(6).hex(), select.bytes(7) });
    }
    return events;
}

} // namespace yagura
