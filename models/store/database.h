#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

class QLockFile;
class QSqlError;

namespace yagura {

/// One SQLite file and its single writing connection, or one of its readers: WAL,
/// `synchronous=FULL`, a lock file beside it (trust.md F11, F13). Lives and dies on one thread.
/// Brings the schema up to date when opened, in one transaction.
class Database {
public:
    /// The index of searches holds nothing that cannot be made again from the mirror.
    enum class Schema { Mirror, Ledger, Search };

    /// Errors: `E-STORE-LOCKED` (another program has it), `E-SCHEMA-NEWER` (written by a newer
    /// version), `E-STORE-OPEN` (folder not writable, not a database …). Creates the folder when it
    /// is missing.
    static Result<std::unique_ptr<Database>> open(const QString& file, Schema schema);
    /// Another connection, for reading alone, beside the program that writes: takes no lock file,
    /// changes nothing, and every write through it fails. Errors: `E-SCHEMA-NEWER`, `E-STORE-OPEN`
    /// (not there, another kind, or older than this program, which its writer brings up to date).
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& file, Schema schema);
    ~Database();

    QSqlDatabase connection() const;
    /// Runs `work` in one transaction; commits when it succeeds, rolls back when it fails.
    Result<void> transaction(const std::function<Result<void>()>& work);

    /// A write that the disk broke off (`E-STORE-FSYNC`) may be stored and may be not; only a new
    /// start can tell (trust.md 2.4). Called at once, before anybody can be answered.
    using Broken = std::function<void(const Error&)>;
    void onBroken(Broken tell) { m_tellBroken = std::move(tell); }
    /// What went wrong with a statement on this file, in our words.
    Error failure(const QSqlError& error, const QString& reason = {}) const;

private:
    Database(QString name, std::unique_ptr<QLockFile> lock);
    Result<void> bringUpToDate(Schema schema);
    Result<qint64> version(Schema schema) const; ///< of a schema that this program knows

    QString m_name;
    std::unique_ptr<QLockFile> m_lock; ///< none where it is only read
    Broken m_tellBroken;
};

} // namespace yagura
