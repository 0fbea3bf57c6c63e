#pragma once

#include "base/result.h"
#include "domain/feedhealth.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace yagura {

class Database;
enum class IntakeResult : qint8;

/// The sources with their settings and counters, in memory and in their table. What is noted in a
/// transaction is written by flush() in the same one; where the transaction fails, rollBack() takes
/// it back.
class SourceTable {
public:
    explicit SourceTable(Database& database);

    Result<void> load();

    /// The row's id; a source that nobody has seen gets its row.
    Result<qint64> idOf(const QString& uri);
    QString uri(qint64 id) const;
    const SourceHealth* find(const QString& uri) const;
    std::vector<SourceHealth> all() const; ///< in order of first appearance

    Result<void> set(const SourceSettings& settings); ///< at once, outside a batch
    /// Counts one event. `sequence` as the publisher wrote it; what is no number says nothing about
    /// gaps.
    Result<void> note(
        const QString& uri, IntakeResult result, Instant received, const QString& sequence);
    Result<void> flush();
    void settle(); ///< after the commit
    void rollBack(); ///< after it failed

private:
    struct Row {
        qint64 id = 0;
        SourceHealth health;
        qint64 sequenceFirst = 0;
        qint64 sequenceLast = 0;
        qint64 sequenceCount = 0;

        void noteSequence(qint64 number);
        bool hasHole() const;
    };
    Row& touch(std::size_t index);

    Database& m_database;
    std::vector<Row> m_rows;
    QHash<QString, std::size_t> m_byUri;
    QHash<qint64, std::size_t> m_byId;
    QSet<std::size_t> m_changed; ///< rows the batch counted in
    QHash<std::size_t, Row> m_before; ///< rows as they were before the batch
    std::size_t m_committed = 0; ///< rows that were there before the batch
};

} // namespace yagura
