#pragma once

#include "base/result.h"
#include "domain/item.h"

#include <QString>

namespace yagura {

class SourceTable;
class SqlStatement;

/// How an Item stands in the table `object`: the one place that knows its columns.
namespace ItemRows {

QString insertSql();
Result<void> insert(SqlStatement& statement, const Item& item, qint64 sourceId);

QString selectSql(bool asOf); ///< in order of storing; `asOf` takes one bound instant
Item read(const SqlStatement& row, const SourceTable& sources);

} // namespace ItemRows
} // namespace yagura
