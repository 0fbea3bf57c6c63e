#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"

#include <QSqlQuery>
#include <QVariant>

namespace yagura {

class Database;

/// One prepared statement of this folder's stores. May be run many times; dies before its Database.
class SqlStatement {
public:
    SqlStatement(const Database& database, const QString& sql);

    /// Binds in order and runs. Null strings and bytes are stored empty; `QVariant()` and orNull()
    /// store NULL.
    template <typename... Values> Result<void> run(const Values&... values)
    {
        int position = 0;
        (m_query.bindValue(position++, toSql(values)), ...);
        return execute();
    }
    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return value(column).toString(); }
    QByteArray bytes(int column) const { return value(column).toByteArray(); }
    qint64 number(int column) const { return value(column).toLongLong(); }
    Instant instant(int column) const { return { number(column) }; }
    Digest digest(int column) const { return Digest::fromBytes(bytes(column)).value_or(Digest()); }
    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    void finish() { m_query.finish(); } ///< a half-read statement would hold the transaction open

    static QVariant orNull(const QString& text)
    {
        return text.isEmpty() ? QVariant() : QVariant(text);
    }

private:
    Result<void> execute();

    static QVariant toSql(const QVariant& value) { return value; }
    static QVariant toSql(const QString& text)
    {
        return text.isNull() ? QString(QLatin1String("")) : text;
    }
    static QVariant toSql(const QByteArray& bytes)
    {
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    static QVariant toSql(const Digest& digest) { return toSql(digest.bytes()); }
    static QVariant toSql(Instant t) { return t.ms; }
    static QVariant toSql(qint64 number) { return number; }
    static QVariant toSql(int number) { return number; }
    static QVariant toSql(bool flag) { return int(flag); }

    const Database& m_database;
    QSqlQuery m_query;
    QString m_prepareError;
};

} // namespace yagura
