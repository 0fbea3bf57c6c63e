#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <unordered_set>
#include <vector>

namespace yagura::bench {

using Frames = std::vector<QByteArray>;
constexpr std::size_t rowsOfACommit = 1000; ///< here and in the intake

inline void must(bool done, const char* what)
{
    if (!done)
        qFatal("%s", what);
}

/// The floor of everything that stores events: a bare insert loop through SQLite's C API, with the
/// same durability.
class LeanTable {
public:
    explicit LeanTable(const QString& file);
    ~LeanTable();
    Q_DISABLE_COPY_MOVE(LeanTable)

    void insert(const Frames& frames);

private:
    void insert(const QByteArray& body);
    void run(const char* sql);

    sqlite3* m_file = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    qint64 m_time = 0;
    std::unordered_set<std::size_t> m_seen;
};

} // namespace yagura::bench
