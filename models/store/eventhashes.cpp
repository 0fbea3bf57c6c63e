#include "store/eventhashes.h"

#include "store/database.h"
#include "store/eventindex.h"
#include "store/sqlstatement.h"

#include <cstring>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 8192 * sizeof(quint32); ///< of those that are made again

} // namespace

EventHashes::EventHashes(Database& database)
    : m_database(database)
    , m_insert(database, "INSERT INTO event_hashes (first_seq, hashes) VALUES (?, ?)")
{
}

Result<void> EventHashes::load(EventIndex& index, qint64 lastSeq)
{
    index.reserve(static_cast<std::size_t>(lastSeq));
    const auto last = loadBlocks(index);
    if (!last)
        return last.error();
    return *last < lastSeq ? loadRows(index, *last) : Result<void>();
}

/// The last row that is in a block.
Result<qint64> EventHashes::loadBlocks(EventIndex& index)
{
    SqlStatement blocks(
        m_database, u"SELECT first_seq, hashes FROM event_hashes ORDER BY first_seq"_s);
    if (auto done = blocks.run(); !done)
        return done.error();
    qint64 seq = 0;
    while (blocks.next()) {
        seq = blocks.number(0) - 1;
        const QByteArray hashes = blocks.bytes(1);
        for (qsizetype at = 0; at + qsizetype(sizeof(quint32)) <= hashes.size();
             at += sizeof(quint32)) {
            quint32 hash = 0;
            std::memcpy(&hash, hashes.constData() + at, sizeof hash);
            index.insert(hash, ++seq);
        }
    }
    return seq;
}

Result<void> EventHashes::loadRows(EventIndex& index, qint64 after)
{
    return m_database.transaction([&]() -> Result<void> {
        SqlStatement rows(
            m_database, u"SELECT seq, event_key FROM event WHERE seq > ? ORDER BY seq"_s);
        if (auto done = rows.run(after); !done)
            return done;
        qint64 first = after + 1;
        while (rows.next()) {
            const auto hash = static_cast<quint32>(rows.number(1));
            index.insert(hash, rows.number(0));
            note(hash);
            if (m_block.size() < blockSize)
                continue;
            if (auto done = flush(first); !done)
                return done;
            first = rows.number(0) + 1;
        }
        return flush(first);
    });
}

Result<void> EventHashes::flush(qint64 firstSeq)
{
    if (m_block.isEmpty())
        return {};
    auto done = m_insert.run(firstSeq, m_block);
    drop();
    return done;
}

} // namespace yagura
