#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/item.h"
#include "store/sourcetable.h"
#include "store/sqlstatement.h"

#include <optional>
#include <vector>

namespace yagura {

class Database;

/// The whole picture of one instant, newest stored first, in slices: every version of every object
/// that was stored by then. Reads one state of the store, whatever is written meanwhile. On the
/// thread of its database, and dies before it.
class PictureReader {
public:
    explicit PictureReader(Database& database);

    /// As of `t`; unknown: now. Gives the last event that the reading will cover.
    Result<qint64> begin(Instant t);
    /// No more than `most`; fewer: that was the end.
    Result<std::vector<Item>> next(int most);

private:
    Database& m_database;
    std::optional<SourceTable> m_sources;
    std::optional<SqlStatement> m_select; ///< under way
};

} // namespace yagura
