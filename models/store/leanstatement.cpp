#include "store/leanstatement.h"

#include "store/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

namespace yagura {
using namespace Qt::StringLiterals;

LeanStatement::LeanStatement(const Database& database, const char* sql)
    : m_database(database)
{
    const QVariant handle = database.connection().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    m_connection = *static_cast<sqlite3* const*>(handle.constData());
    // What could not be prepared is said by the first run.
    sqlite3_prepare_v3(m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

LeanStatement::~LeanStatement()
{
    sqlite3_finalize(m_statement);
}

void LeanStatement::bind(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement, position, number);
}

void LeanStatement::bind(int position, const std::optional<int>& number)
{
    if (number)
        bind(position, *number);
    else
        bindNull(position);
}

void LeanStatement::bind(int position, const QString& text)
{
    char* const start = m_end;
    m_end = m_toUtf8.appendToBuffer(start, text);
    sqlite3_bind_text(
        m_statement, position, start ? start : "", static_cast<int>(m_end - start), SQLITE_STATIC);
}

void LeanStatement::bind(int position, const QString* text)
{
    if (text)
        bind(position, *text);
    else
        bindNull(position);
}

void LeanStatement::bind(int position, OrNull value)
{
    bind(position, value.text.isEmpty() ? nullptr : &value.text);
}

void LeanStatement::bind(int position, const QByteArray& bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.constData(),
        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void LeanStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
}

Result<void> LeanStatement::execute()
{
    const int code = m_statement ? sqlite3_step(m_statement) : sqlite3_errcode(m_connection);
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    const QSqlError error(u"a row could not be written"_s,
        QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(m_connection)));
    sqlite3_reset(m_statement);
    return m_database.failure(error, u"E-STORE-WRITE"_s);
}

} // namespace yagura
