#include "benchmarks/leantable.h"

#include <QHash>

namespace yagura::bench {

LeanTable::LeanTable(const QString& file)
{
    must(sqlite3_open(qPrintable(file), &m_file) == SQLITE_OK, "the floor's file cannot be opened");
    for (const char* sql : { "PRAGMA page_size = 16384", "PRAGMA journal_mode = WAL",
             "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 2000",
             "CREATE TABLE ev (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, t INTEGER, sev INTEGER, "
             "title TEXT, body TEXT)",
             "CREATE INDEX ev_by_time ON ev (t)", "CREATE INDEX ev_by_level ON ev (sev, t)" })
        run(sql);
    sqlite3_prepare_v2(m_file, "INSERT INTO ev (id, t, sev, title, body) VALUES (?, ?, ?, ?, ?)",
        -1, &m_insert, nullptr);
}

LeanTable::~LeanTable()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_file);
}

void LeanTable::insert(const Frames& frames)
{
    for (std::size_t n = 0; n < frames.size(); ++n) {
        if (n % rowsOfACommit == 0)
            run("BEGIN");
        insert(frames[n]);
        if (n % rowsOfACommit == rowsOfACommit - 1 || n + 1 == frames.size())
            run("COMMIT");
    }
}

void LeanTable::insert(const QByteArray& body)
{
    const QByteArrayView id = QByteArrayView(body).sliced(27, 25);
    if (!m_seen.insert(qHash(id)).second)
        return;
    sqlite3_bind_text(m_insert, 1, id.data(), int(id.size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 2, ++m_time);
    sqlite3_bind_int(m_insert, 3, 2);
    sqlite3_bind_text(m_insert, 4, id.data(), int(id.size()), SQLITE_STATIC);
    sqlite3_bind_text(m_insert, 5, body.data(), int(body.size()), SQLITE_STATIC);
    must(sqlite3_step(m_insert) == SQLITE_DONE, "the floor cannot insert");
    sqlite3_reset(m_insert);
}

void LeanTable::run(const char* sql)
{
    must(sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

} // namespace yagura::bench
