#pragma once

#include "base/result.h"
#include "store/storedevent.h"

#include <QString>

namespace yagura {

class LeanStatement;
class SourceTable;
class SqlStatement;

/// How a CloudEvent stands in the table `event`: the one place that knows its columns.
namespace EventRows {

/// A stable 64-bit hash of (source, id). Two names may share it: the store then goes on to the next
/// number, so a collision costs a look and never an event.
quint64 keyOf(const CloudEvent& event);

struct Place {
    qint64 seq = 0;
    qint64 key = 0;
    qint64 sourceId = 0;
    qint64 viewSeq = 0;
};

extern const char* const insertSql;
Result<void> insert(
    LeanStatement& statement, const IncomingEvent& incoming, const Place& place, Instant storedAt);

QString selectAfterSql(); ///< after a row, at most so many
CloudEvent read(const SqlStatement& row, const SourceTable& sources);

} // namespace EventRows
} // namespace yagura
