#pragma once

#include "base/result.h"
#include "domain/item.h"

#include <QString>

namespace yagura {

class LeanStatement;
class SourceTable;
class SqlStatement;

/// How an Item stands in the table `object`: the one place that knows its columns.
namespace ItemRows {

extern const char* const insertSql;
Result<void> insert(LeanStatement& statement, const Item& item, qint64 sourceId);

QString selectSql(bool asOf); ///< in order of storing; `asOf` takes one bound instant
/// Newest stored first; binds the last event that it reads, and `asOf` an instant.
QString selectNewestFirstSql(bool asOf);
/// Binds event and ordinal that it begins behind, the event that it ends before, and how many at
/// most.
QString selectSliceSql();
/// Newest stored first; binds the event that it ends before, and a JSON array of object ids.
QString selectNamedSql();
Item read(const SqlStatement& row, const SourceTable& sources);

} // namespace ItemRows
} // namespace yagura
