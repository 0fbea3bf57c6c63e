#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace yagura {

class Database;

/// A statement of the ingest path, through SQLite's own interface on the connection that Qt opened:
/// Qt's binding costs more than SQLite's inserting. Writes only; SqlStatement reads. Dies before
/// its Database.
class LeanStatement {
public:
    LeanStatement(const Database& database, const char* sql);
    ~LeanStatement();
    Q_DISABLE_COPY_MOVE(LeanStatement)

    /// NULL where the text is empty.
    struct OrNull {
        const QString& text;
    };

    /// Binds in order and runs. Null strings and bytes are stored empty. The values must live until
    /// it returns: nothing of them is copied but text, once, as UTF-8.
    template <typename... Values> Result<void> run(const Values&... values)
    {
        if (const auto room = (std::size_t{ 0 } + ... + textRoom(values)); room > m_text.size())
            m_text.resize(room); // never made smaller: growing again would fill it with zeros
        m_end = m_text.data();
        int position = 0;
        (bind(++position, values), ...);
        return execute();
    }

private:
    static constexpr std::size_t bytesPerUnit = 3; ///< the most that UTF-8 takes for one of UTF-16
    static std::size_t textRoom(const QString& text)
    {
        return static_cast<std::size_t>(text.size()) * bytesPerUnit;
    }
    static std::size_t textRoom(OrNull value) { return textRoom(value.text); }
    static std::size_t textRoom(const QString* text) { return text ? textRoom(*text) : 0; }
    template <typename Value> static std::size_t textRoom(const Value&) { return 0; }

    void bind(int position, qint64 number);
    void bind(int position, int number) { bind(position, qint64(number)); }
    void bind(int position, bool flag) { bind(position, qint64(flag)); }
    void bind(int position, Instant t) { bind(position, t.ms); }
    void bind(int position, const std::optional<int>& number);
    void bind(int position, const QString& text);
    void bind(int position, OrNull value);
    void bind(int position, const QString* text); ///< NULL where there is none
    void bind(int position, const QByteArray& bytes);
    void bindNull(int position);
    Result<void> execute();

    const Database& m_database;
    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    QStringEncoder m_toUtf8{ QStringEncoder::Utf8, QStringEncoder::Flag::Stateless };
    std::vector<char> m_text; ///< what is bound, until the row is written
    char* m_end = nullptr;
};

} // namespace yagura
