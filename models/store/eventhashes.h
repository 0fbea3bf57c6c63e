#pragma once

#include "base/result.h"
#include "store/leanstatement.h"

#include <QByteArray>

namespace yagura {

class Database;
class EventIndex;

/// The hashes of all events' names, in the order of their rows, in blocks: what a start reads
/// instead of a million rows with their bodies. Written with every batch, always at the end, so
/// that it costs the same however many there are. What is missing at the end is read from the
/// events themselves.
class EventHashes {
public:
    explicit EventHashes(Database& database);

    /// All of them, up to the row `lastSeq`.
    Result<void> load(EventIndex& index, qint64 lastSeq);

    void note(quint32 hash) { m_block.append(reinterpret_cast<const char*>(&hash), sizeof hash); }
    /// What was noted, as the rows from `firstSeq` on; in the transaction that stores them.
    Result<void> flush(qint64 firstSeq);
    void drop() { m_block.resize(0); } ///< after the transaction failed

private:
    Result<qint64> loadBlocks(EventIndex& index);
    Result<void> loadRows(EventIndex& index, qint64 after);

    Database& m_database;
    LeanStatement m_insert;
    QByteArray m_block; ///< of 32-bit numbers in this machine's order
};

} // namespace yagura
