#include "store/database.h"

#include "base/log.h"

#include <QAtomicInteger>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error storeError(const QSqlError& error, const QString& reason = {})
{
    return Error{ Error::Code::Storage, error.text(), reason };
}

Error cannotOpen(const QString& file, const QString& why)
{
    return Error{ Error::Code::Storage, u"%1: %2"_s.arg(file, why), u"E-STORE-OPEN"_s };
}

Error named(const QString& file, Error error)
{
    if (error.reason.isEmpty())
        error.reason = u"E-STORE-OPEN"_s;
    error.detail = u"%1: %2"_s.arg(file, error.detail);
    return error;
}

/// An input/output error of a write. A disk that is full is none of them (SHMSIZE: the WAL's index
/// could not grow): SQLite rolls that back by itself.
bool isBrokenWrite(const QSqlError& error)
{
    constexpr int ioError = 10; // SQLITE_IOERR and, in the low byte, all of its extended codes
    constexpr int read = 266;
    constexpr int shortRead = 522;
    constexpr int sharedMemorySize = 4874;
    const int code = error.nativeErrorCode().toInt();
    return (code & 0xff) == ioError && code != read && code != shortRead
        && code != sharedMemorySize;
}

Result<void> run(const QSqlDatabase& connection, const QString& sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return storeError(query.lastError());
    return {};
}

Result<qint64> number(const QSqlDatabase& connection, const QString& sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql) || !query.next())
        return storeError(query.lastError());
    return query.value(0).toLongLong();
}

/// What `PRAGMA application_id` says, so that a ledger is never opened as a mirror.
int applicationId(Database::Schema schema)
{
    switch (schema) {
    case Database::Schema::Mirror:
        return 0x5947524d; // "YGRM"
    case Database::Schema::Ledger:
        return 0x5947524c; // "YGRL"
    case Database::Schema::Search:
        return 0x59475253; // "YGRS"
    }
    return 0;
}

/// SQLite's count of its own memory, which nobody asks for, costs a lock with every allocation.
/// Only before its first use.
bool forgetMemoryCounts()
{
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

QString newConnection(const QString& file)
{
    static QAtomicInteger<quint64> counter;
    [[maybe_unused]] static const bool isLean = forgetMemoryCounts();
    const QString name = u"yagura-%1"_s.arg(++counter);
    QSqlDatabase::addDatabase(u"QSQLITE"_s, name).setDatabaseName(file);
    return name;
}

QString folderOf(Database::Schema schema)
{
    switch (schema) {
    case Database::Schema::Mirror:
        return u":/yagura/migrations/sqlite/mirror"_s;
    case Database::Schema::Ledger:
        return u":/yagura/migrations/sqlite/ledger"_s;
    case Database::Schema::Search:
        return u":/yagura/migrations/sqlite/search"_s;
    }
    return {};
}

QStringList migrations(Database::Schema schema)
{
    const QString folder = folderOf(schema);
    QStringList files;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names)
        files << folder + u'/' + name;
    return files;
}

/// The name of a connection that is not open yet. Only its name is handed on: Qt warns of a copy
/// that outlives it.
/// Page size first: it can only be chosen while the file is empty. No mmap: one writer through one
/// path (trust.md F13).
Result<void> setUp(const QSqlDatabase& connection)
{
    for (const QString& pragma : { u"PRAGMA page_size = 16384"_s, u"PRAGMA journal_mode = WAL"_s,
             u"PRAGMA synchronous = FULL"_s, u"PRAGMA wal_autocheckpoint = 2000"_s,
             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -16384"_s,
             u"PRAGMA mmap_size = 0"_s, u"PRAGMA trusted_schema = OFF"_s }) {
        if (auto done = run(connection, pragma); !done)
            return done;
    }
    return {};
}

/// One migration file; its statements end with `;` at the end of a line.
Result<void> apply(const QSqlDatabase& connection, const QString& file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage, u"the program was built without %1"_s.arg(file),
            u"E-STORE-OPEN"_s };
    const QStringList statements
        = QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (auto done = run(connection, statement); !done)
            return done;
    }
    return {};
}

} // namespace

Database::Database(QString name, std::unique_ptr<QLockFile> lock)
    : m_name(std::move(name))
    , m_lock(std::move(lock))
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::failure(const QSqlError& error, const QString& reason) const
{
    if (!isBrokenWrite(error))
        return storeError(error, reason);
    const Error broken = storeError(error, u"E-STORE-FSYNC"_s);
    if (m_tellBroken)
        m_tellBroken(broken);
    return broken;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Schema schema)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotOpen(file, u"its folder cannot be created"_s);
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0); // a lock grows stale by the death of its process, never by age
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return Error{ Error::Code::Unavailable, u"%1 is in use by another program"_s.arg(file),
                u"E-STORE-LOCKED"_s };
        return cannotOpen(file, u"its lock file cannot be written"_s);
    }
    std::unique_ptr<Database> database(new Database(newConnection(file), std::move(lock)));
    if (QSqlDatabase connection = database->connection(); !connection.open())
        return cannotOpen(file, connection.lastError().text());
    if (auto ready = database->bringUpToDate(schema); !ready)
        return named(file, ready.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& file, Schema schema)
{
    if (!QFileInfo::exists(file))
        return cannotOpen(file, u"is not there"_s);
    std::unique_ptr<Database> database(new Database(newConnection(file), nullptr));
    QSqlDatabase connection = database->connection();
    connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return cannotOpen(file, connection.lastError().text());
    const auto found = database->version(schema);
    if (!found)
        return named(file, found.error());
    if (const qint64 known = migrations(schema).size(); *found < known)
        return cannotOpen(file, u"has schema %1, this program reads %2"_s.arg(*found).arg(known));
    return database;
}

Result<qint64> Database::version(Schema schema) const
{
    const auto id = number(connection(), u"PRAGMA application_id"_s);
    const auto found = number(connection(), u"PRAGMA user_version"_s);
    if (!id || !found)
        return !id ? id.error() : found.error();
    if (*found > 0 && *id != applicationId(schema))
        return Error{ Error::Code::Storage, u"is another kind of database"_s, u"E-STORE-OPEN"_s };
    const qint64 known = migrations(schema).size();
    if (*found > known) {
        return Error{ Error::Code::TooNew,
            u"has schema %1, this program knows %2"_s.arg(*found).arg(known), u"E-SCHEMA-NEWER"_s };
    }
    return *found;
}

Result<void> Database::bringUpToDate(Schema schema)
{
    if (auto ready = setUp(connection()); !ready)
        return ready;
    const QStringList files = migrations(schema);
    const auto found = version(schema);
    if (!found)
        return found.error();
    if (*found == files.size())
        return {};
    return transaction([&]() -> Result<void> {
        for (const QString& migration : files.mid(*found)) {
            if (auto done = apply(connection(), migration); !done)
                return done;
        }
        if (auto done
            = run(connection(), u"PRAGMA application_id = %1"_s.arg(applicationId(schema)));
            !done)
            return done;
        return run(connection(), u"PRAGMA user_version = %1"_s.arg(files.size()));
    });
}

Result<void> Database::transaction(const std::function<Result<void>()>& work)
{
    QSqlDatabase database = connection();
    if (!database.transaction())
        return failure(database.lastError(), u"E-STORE-WRITE"_s);
    auto done = work();
    QSqlQuery commit(database); // QSqlDatabase::commit() keeps the text of an error, not its code
    if (done && commit.exec(u"COMMIT"_s))
        return {};
    const Error error = done ? failure(commit.lastError(), u"E-STORE-WRITE"_s) : done.error();
    if (!database.rollback())
        qCWarning(logStore, "a failed transaction could not be rolled back: %ls",
            qUtf16Printable(database.lastError().text()));
    return error;
}

} // namespace yagura
