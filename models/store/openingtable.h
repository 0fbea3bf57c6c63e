#pragma once

#include "base/result.h"
#include "domain/sheetopening.h"

#include <vector>

namespace yagura {

class Database;

/// Who had which sheet on the screen, and when first and last; a table of the hub's ledger file.
/// Lives on the thread of its database.
class OpeningTable {
public:
    explicit OpeningTable(Database& ledger);

    /// Keeps the first time it was said, and `opening.last`; returns what stands there now.
    Result<SheetOpening> note(const SheetOpening& opening);
    /// Of this request, first come first.
    Result<std::vector<SheetOpening>> of(const Digest& requestSha256) const;

private:
    Database& m_ledger;
};

} // namespace yagura
